"""Whether a word that has the form of a verb is one, by the words that stand beside it. English only."""

from audiolesson.draft.english.forms import DESCRIBING, is_plural
from audiolesson.draft.english.verbs import (
    ADVERBS,
    AFTER_VERBS,
    ALSO_NOUNS,
    CONNECTIVES,
    DETERMINERS,
    FUNCTION,
    ONLY_VERBS,
    PAST_ALONE,
    PLAIN,
    PRONOUNS,
    SUBORDINATE,
    word_set,
)

_AFTER_PAST = DETERMINERS | PRONOUNS | SUBORDINATE | {"itself", "himself", "herself", "themselves"}

_WANTED = word_set(
    """agreed aimed appeared aspired attempted conspired continued dared decided failed happened hastened helped
    hesitated hoped learned liked longed loved managed pledged preferred proceeded promised proved refused
    seemed started strived struggled tended threatened tried turned vowed wanted wished yearned"""
)
"""What somebody wanted, or not, where "to" stands behind: "the town tried to sell its mill"."""


def does(tokens: list[str], at: int, base: str) -> bool:
    """Whether a word in -s behind another is a verb, the form of `base`: "the kiln holds the heat"."""
    before, after = _beside(tokens, at)
    if base == "help" or (before in CONNECTIVES and at > 1 and tokens[at - 2] not in (",", "and", "or")):
        return True
    if before in ("also", "often", "usually", "always", "never") and after not in ("", ",", "of"):
        return True
    if base in ALSO_NOUNS and before.endswith("ing") and len(before) > 5 and after not in DETERMINERS:
        return False
    if base in ALSO_NOUNS and after in AFTER_VERBS and (_is_object(tokens, at) or DESCRIBING.search(before)):
        return False
    if base in ALSO_NOUNS or before in ("and", "or"):
        if after in DETERMINERS | PRONOUNS | AFTER_VERBS or _is_adverb(after) or before in PRONOUNS:
            return True
        return after in ("to", "with", "on", "into", "through", "by") and not is_plural(before)
    return after != "of" or base == "consist"


def did(tokens: list[str], at: int) -> bool:
    """Whether a word in -ed behind another is a verb: "the kiln cracked when"; not "the glaze used by"."""
    word = tokens[at].lower()
    before, after = _beside(tokens, at)
    if before.endswith("ly") and after not in DETERMINERS | PRONOUNS:
        return False
    if _is_object(tokens, at):
        return False
    if word in _WANTED and after == "to" and before not in ("and", "or"):
        return True
    if word in PAST_ALONE and before not in ("and", "or") and after not in ("by",):
        return True
    return bool(after) and after != "," and (after in _AFTER_PAST or after not in FUNCTION)


def _beside(tokens: list[str], at: int) -> tuple[str, str]:
    """The words before and behind a word that is not the first; "" behind the last."""
    return tokens[at - 1].lower(), tokens[at + 1].lower() if at + 1 < len(tokens) else ""


def _is_object(tokens: list[str], at: int) -> bool:
    """Whether a word stands right behind "to" and a verb."""
    return at > 1 and tokens[at - 2].lower() == "to" and tokens[at - 1].lower() in PLAIN


_FAR = 5
"""Words between several things and the verb, as in "the walls of the old kiln keep"."""


def are_of_a_thing(tokens: list[str], at: int) -> bool:
    """Whether several things of another stand before a word as its subject: "the walls of the old kiln keep"."""
    near = [token.lower() for token in tokens[max(0, at - _FAR) : at]]
    if "of" not in near or near[-1] in FUNCTION or "," in near or "to" in near:
        return False
    of = at - len(near) + near.index("of")
    described = set(near[near.index("of") + 1 : -1]) - DETERMINERS
    begins = of <= 3 or "," in tokens[of - 4 : of]
    return of > 0 and begins and is_plural(tokens[of - 1]) and not described & (FUNCTION | ONLY_VERBS)


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") or word in ADVERBS
