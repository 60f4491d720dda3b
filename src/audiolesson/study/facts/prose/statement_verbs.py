"""Where the verb of a statement stands, and whether it fits its subject."""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import finite_at, has_main_verb
from audiolesson.draft.english.verbs import (
    ALSO_ADJECTIVES,
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    PARTICLES,
    PAST,
    PLAIN,
    PREPOSITIONS,
    word_set,
)
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground

_TAKES_CLAUSE = word_set("lets let makes make helps help says say means mean shows show has have sees see thinks think")
"""Verbs behind which another finite verb may stand without a word between."""
MOST_IN_SUBJECT = 7
NO_PARTS = lazy(r"\b(?:that|which|who|whose|where|when|if|because|than|but|or|what|how|why|whether|as)\b|[,:;]")
OPENS_CLAUSE = lazy(r"\b(?:that|which|who|whose|where|when|if|what|how|why|whether|as|until|before|after|so)\b")
_SURELY = lazy(r"(?:the|an?|each|every) (?:[\w-]+ ){1,3}?(?P<verb>[a-z]+s) (?:[a-z]+s |the |an? |its |it |to |in )")


def opens_with_subject(part: str) -> bool:
    """Whether some words begin with a subject and its verb."""
    if (found := _SURELY.match(part)) and base_of_s(found["verb"]):
        return True
    tokens = tokens_of(large(part))
    at = next((at for at in range(1, min(len(tokens), MOST_IN_SUBJECT)) if finite_at(tokens, at)), 0)
    return at > 0 and "," not in tokens[:at] and not NO_PARTS.search(" ".join(tokens[:at]))


def agrees_with(verb: str, many: bool) -> bool:
    """Whether a word may be a finite verb of a subject that is one or many."""
    if verb in AUXILIARIES:
        return verb not in (("is", "was", "has", "does") if many else ("are", "were", "have", "do", "be", "been"))
    if verb in PAST or base_of_ed(verb):
        return True
    return (verb in PLAIN and not base_of_s(verb)) if many else bool(base_of_s(verb))


def is_verb_of(ground: Ground, words: list[str], tokens: list[str], at: int, x: str) -> bool:
    """Whether the word at a place is the verb of the subject before it."""
    rest = words[at + 1 :]
    after = rest[0].lower().rstrip(",")
    same = words[: at + 1] == tokens[: at + 1]
    sure = same and finite_at(tokens, at)
    verb = words[at]
    if verb in AUXILIARIES:
        return True
    if after in AUXILIARIES or after in ("of", "and", "or") or (base_of_ed(verb) and after in ("by",)):
        return False
    loose = (base_of_ed(verb) or verb in PAST) and after in PREPOSITIONS and has_main_verb(_own(rest))
    if loose:
        return False
    if (
        (verb in ALSO_NOUNS or base_of_s(verb) in ALSO_NOUNS)
        and len(rest) > 1
        and base_of_s(after)
        and not is_plural(after)
    ):
        return False
    if base_of_s(verb) in ALSO_NOUNS and base_of_s(after) and base_of_s(after) not in ALSO_NOUNS:
        return False
    if base_of_s(verb) and after in PLAIN and after not in ALSO_NOUNS:
        return False
    if at > 1 and words[at - 1] in ALSO_ADJECTIVES and words[at - 2].lower() in PREPOSITIONS:
        return False
    set_off = ground.sets_off(without_article(x))
    if verb in _TAKES_CLAUSE:
        return True
    if base_of_ed(verb) and not sure:
        return False
    if (sure or set_off) and not has_main_verb(_own(rest)):
        return True
    open_noun = verb in ALSO_NOUNS or (base_of_s(verb) in ALSO_NOUNS)
    if not has_main_verb(" ".join(words)) and (set_off or re.match(r"(?:an?|the|each|every) ", x, re.I)):
        return True
    return not has_main_verb(" ".join(rest)) and (not open_noun or after in DETERMINERS | PREPOSITIONS | PARTICLES)


def _own(rest: list[str]) -> str:
    """What stands behind a verb up to a clause of its own or a second predicate."""
    return re.split(rf"{OPENS_CLAUSE.pattern}| and | but |[,;:]| called | known ", " ".join(rest))[0]
