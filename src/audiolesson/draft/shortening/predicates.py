"""What a subject does besides, as a sentence of its own: its name again, as They, It or "The" and its noun.

"The server keeps the file and sends the key." is "The server keeps the file. The server sends the key." The second
verb must be sure to belong to that subject: the first half holds no other verb, and both have the same form.
"""

import re
from collections.abc import Callable

from audiolesson.draft.english.binding import begins_with_condition, reaches_on, reports, waits
from audiolesson.draft.english.clauses import Start, begins_as_clause, is_past, number_of_verb, verb_first, verb_place
from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_finite_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    word_set,
)
from audiolesson.draft.shortening.continued import MODALS
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_AND = lazy(r"(and|but|yet)\s+(?:then\s+|therefore\s+|thus\s+|(instead|rather)\s+)?", _I)
_FRONTED = lazy(
    r"(?:however|therefore|thus|hence|instead|then|moreover|finally|for example|for instance|in addition|in turn|today"
    r"|as a result|in fact|in contrast|by contrast|similarly|rather|typically|often|usually|indeed|eventually"
    r"|generally|(?:in|on|at|during|among|within|after|before|by|instead of"
    r"|compared (?:to|with)|unlike|despite|due to|because of|over|since|to) (?!which|whom|order)[^,;:]{2,60}),\s+"
    r"|(?:in|by|on|from|since) (?:about |around )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{3,4}s?(?: BC| AD)? "
    r"(?=(?:the|an?)\b|[A-Z])"
    r"|(?:and|but|so)\s+",
    _I,
)
"""What may stand before the subject and holds no condition of what follows."""

_SURE = lazy(
    r"(?:is|are|was|were|has|have|had|does|did|can|will|[a-z]{3,}s (?:a|an|the|its|their)"
    r"|[a-z]{3,}ed (?:it|them|him|her))\b"
)
"""What is surely a verb, and not the last of a row of nouns."""

_RELATIVES = lazy(r"\b(?:that|which|who|whose|where|when|if|because|while|to \w+ \w+ing)\b", _I)
_CLAUSES = lazy(r"\b(?:whose|where|when|if|because|while|to \w+ \w+ing)\b|\b(?:is|are|was|were) that\b", _I)
_LOOSE = lazy(r"\b(?:so|than|as well as|such|how|what|why|since|until|unless|although|though|whether)\b|[—–:;]", _I)
_VERB_FORM: dict[int, Callable[[str], bool]] = {
    1: lambda verb: verb.endswith(("s", "ed")) or verb.lower() in AUXILIARIES | PAST,
    2: lambda verb: True,
}
_BESIDE = ADVERBS | word_set("instead therefore thus hence similarly sometimes however indeed typically all")
_CAUSES = word_set("help helps helped let lets make makes made have has had see sees hear hears watch watches")
"""What another bare verb may hang on: "helps them see … and write"."""

_NOUN_WITH_CLAUSE = lazy(r"[a-z]+s (?:that|which|who) (?:[a-z]+s|is|are|was|has|can|will)\b")  # "and balances that"
_FEWEST = 4
"""Fewer words than this behind "and" are no second thing done."""


def again(left: str, rest: str) -> Start | None:
    """`, and/but` and a verb: the subject of the first half again."""
    found = _AND.match(rest)
    second = rest[found.end() :] if found else ""
    if not found or _is_unsure(left) or (has_short_end(left) and not _SURE.match(second)):
        return None
    at = verb_first(second)
    subject = subject_again(left)
    if at < 0 or subject is None or _RELATIVES.search(left) or _lists_verbs(left) or orders(left):
        return None
    name, number = subject
    if at == 0 and tokens_of(second)[0].lower() in PLAIN and set(tokens_of(left)) & MODALS:
        return None
    verb = tokens_of(second)[at]
    if number_of_verb(verb) not in (0, number) or not _VERB_FORM[number](verb):
        return None
    if found.group(2):
        return found.end(), "Instead, " + _begun("", name) + " "
    return found.end(), _begun(found.group(1).lower(), name) + " "


def again_at_once(left: str, rest: str) -> Start | None:
    """`and` and a verb without a comma, where the first half has one verb, of the same form and tense."""
    found = re.match(r"(and|but)\s+(?:then\s+|therefore\s+|thus\s+)?", rest, _I)
    one = _one_verb(left) if found else None
    subject = subject_again(left) if one is not None else None
    if not found or one is None or subject is None:
        return None
    second = rest[found.end() :]
    at, tokens, told = verb_first(second), tokens_of(second), tokens_of(left)
    if at < 0 or len(tokens) < _FEWEST or is_past(tokens, at) != is_past(told, one) or _NOUN_WITH_CLAUSE.match(second):
        return None
    name, number = subject
    verb = tokens[at].lower()
    if number_of_verb(verb) not in (0, number) or told[one].lower() in MODALS:
        return None
    if number == 2 and verb in PLAIN and _may_be_bare(told[one:]):
        return None
    if not _VERB_FORM[number](verb) or (
        verb in ("has", "have", "had") and base_of_ed(tokens[min(at + 1, len(tokens) - 1)])
    ):
        return None
    then = "then " if "then" in found.group() and at == 0 else ""
    return found.end(), f"{_begun(found.group(1).lower(), name)} {then}"


def again_reported(left: str, rest: str) -> Start | None:
    """`and that` behind "He found that …": what the same one found besides."""
    found = re.match(r"and (?=that (?!(?:is|was|are|were|has|had|can|will|would)\b))", rest, _I)
    subject = subject_again(left) if found else None
    if not found or subject is None or begins_with_condition(left) or waits(left) or ", that " in left:
        return None
    front = _FRONTED.match(left)
    tokens = tokens_of(left[front.end() :] if front else left)
    at = verb_place(tokens)
    if at < 0 or at + 1 >= len(tokens) or tokens[at + 1].lower() != "that" or tokens[at].lower() in AUXILIARIES:
        return None
    if not begins_as_clause(rest[found.end() + 5 :]) or not reports(left):
        return None
    return found.end(), f"{subject[0]} also {tokens[at]} "


def able(left: str, rest: str) -> Start | None:
    """`and` and a bare verb behind "can", "may", "will" …: the subject with that again."""
    found = re.match(r"and\s+(?:(?:then|also)\s+)?", rest, _I)
    one = _one_verb(left) if found else None
    subject = subject_again(left) if one is not None else None
    if not found or one is None or subject is None:
        return None
    told, second = tokens_of(left), tokens_of(rest[found.end() :])
    mood = told[one].lower()
    if mood not in MODALS - {"cannot"} or _may_be_bare(told[one:]) or len(second) < _FEWEST:
        return None
    at = next((i for i, word in enumerate(second[:2]) if not (word in ADVERBS or word.endswith("ly"))), 2)
    if at > 1 or second[at].lower() not in PLAIN or (second[at] in ALSO_NOUNS and second[at + 1] not in DETERMINERS):
        return None
    return found.end(), f"{subject[0]} {mood} "


def passive(left: str, rest: str) -> Start | None:
    """`and` and a participle behind "is", "are", "was" and one: what else is done to the subject."""
    found = re.match(r"and\s+(?:then\s+)?", rest, _I)
    one = _one_verb(left) if found else None
    subject = subject_again(left) if one is not None else None
    if not found or one is None or subject is None:
        return None
    told, second = tokens_of(left), tokens_of(rest[found.end() :])
    if told[one].lower() not in ("is", "are", "was", "were") or _RELATIVES.search(left) or len(second) < _FEWEST:
        return None
    at = one + 1 + (told[one + 1].lower() in ADVERBS or told[one + 1].endswith("ly") if one + 1 < len(told) else 0)
    if at >= len(told) or not _is_participle(told[at]) or not _is_participle(second[0]):
        return None
    if any(_is_participle(word) for word in told[at + 1 :]) or second[1].lower() not in PREPOSITIONS - {"like"}:
        return None
    then = "then " if "then" in found.group() else ""
    return found.end(), f"{subject[0]} {told[one].lower()} {then}"


_PARTICIPLES = word_set(
    "made given taken known seen found kept held sent brought built bought sold told drawn driven written broken chosen"
    " grown shown worn woven torn put set cut led left lost paid spread"
)


def _is_participle(word: str) -> bool:
    return bool(base_of_ed(word.lower())) or word.lower() in _PARTICIPLES


def _may_be_bare(told: list[str]) -> bool:
    """Whether a bare verb that follows may hang on "to …" or "helps …" in these words and not on their first."""
    return any(word.lower() in _CAUSES | {"to"} for word in told)


def _one_verb(left: str) -> int | None:
    """The place of the verb in a half without lists and conditions whose other verbs cannot be of its subject.

    Such are participles beside a present tense ("a file named x"), a present tense beside a past one, and verbs of the
    other number in a clause with that.
    """
    if _is_unsure(left) or _CLAUSES.search(left) or _LOOSE.search(left) or orders(left):
        return None
    front = _FRONTED.match(left)
    shift = len(tokens_of(left[: front.end()])) + ("," in left[: front.end()]) if front else 0
    bare = left[front.end() :] if front else left
    tokens = tokens_of(left)
    if "," in tokens_of(bare):
        return None
    verbs = [at for at in range(max(shift, 1), len(tokens)) if finite_at(tokens, at)]
    if not verbs or any(not _is_apart(tokens, verbs[0], at) for at in verbs[1:]):
        return None
    return verbs[0]


def _is_apart(tokens: list[str], main: int, at: int) -> bool:
    """Whether a verb is surely not what the next one is joined to, as its form is another one."""
    number, other = number_of_verb(tokens[main]), number_of_verb(tokens[at])
    if is_past(tokens, main):
        return other > 0 and tokens[at].lower() not in AUXILIARIES and not is_past(tokens, at)
    if not number or tokens[main].lower() in MODALS:
        return False
    return {number, other} == {1, 2} or (is_past(tokens, at) and tokens[at].lower() not in AUXILIARIES)


def _is_unsure(left: str) -> bool:
    """Whether something reaches from a half into what follows: a condition, a report, a verb without its object."""
    tokens = [token.lower() for token in tokens_of(left)]
    verb = "" if len(tokens) < 2 or tokens[-2] == "to" else tokens[-1] if tokens[-1] in PLAIN else base_of_s(tokens[-1])
    return bool(verb and verb not in ALSO_NOUNS) or reaches_on(left)


def has_short_end(left: str) -> bool:
    """Whether few words behind the last comma may be the last but one of a row: "plates, cups, and …"."""
    short = re.search(r",\s([^,]{1,45})$", left)
    return short is not None and not (
        has_finite_verb(short.group(1)) or re.match(r"(?:which|who|where|when|if|because|such as)\b", short.group(1))
    )


def _begun(word: str, name: str) -> str:
    """A name behind "But" or "Yet", small where it is no proper one."""
    if word == "and":
        return name
    common = name.split()[0] in ("The", "They", "It", "This", "These", "That", "He", "She", "We", "You")
    return (f"{word.capitalize()} " if word else "") + (name[:1].lower() + name[1:] if common else name)


def orders(left: str) -> bool:
    """Whether a half tells somebody to do something, so that the next verb does too."""
    return begins_with_order(left) or bool(re.match(r"(?:please|do|don['’]t|let)\b", left, _I))


def _lists_verbs(left: str) -> bool:
    """Whether commas part verbs in a half, so that the next verb is the last of their list: "is x, needs y, and …"."""
    for found in re.finditer(r", ", left):
        tail = left[found.end() :]
        word = (tokens_of(tail) or [""])[0].lower()
        if verb_first(tail) >= 0 or word in PLAIN or re.match(r"(?!called |named )[a-z]+ed [A-Z]", tail):
            return True
    return False


def subject_again(left: str) -> tuple[str, int] | None:
    """What names the subject of a half again, and its number: ("They", 2), ("The server", 1); None where unsure."""
    viewed = left.startswith("In this view, ")
    if front := _FRONTED.match(left):
        left = left[front.end() :]
        left = upper_first(left)
    tokens = tokens_of(left)
    place = at = verb_place(tokens)
    while at > 1 and (tokens[at - 1].lower() in _BESIDE or tokens[at - 1].endswith("ly")):
        at -= 1
    if at < 1 or "," in tokens[:at] or tokens[0].endswith("ing") or tokens[0].lower() in PREPOSITIONS | {"there", "to"}:
        return None
    if tokens[place][:1].isupper():
        return None  # "James Cook took": a name
    subject = tokens[:at]
    first = subject[0].lower()
    number = number_of_verb(tokens[place])
    if number == 0 and is_plural(subject[-1]):
        number = 2 if len(subject) <= 3 and not any(word.lower() in PREPOSITIONS for word in subject) else 0
    if first in ("this", "that") and at == 1:
        return "It", 1
    if first in ("it", "he", "she", "we", "you", "they", "i") and at == 1:
        return subject[0], 1 if first in ("it", "he", "she") else 2
    if number == 2:
        return "They", 2
    name = _singular(subject)
    return ("It", 1) if viewed and name and name[0].startswith("The ") else name


_PERSON = lazy(
    r"(?:[Tt]he|[Aa]n?) (?:[\w-]+ ){0,3}[a-z]+(?:er|or|ist|ian|man|ic|king|queen|geon) "
    r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)"
)
"""Somebody with what they are in front: "the English doctor Ann Hill"."""


def _singular(subject: list[str]) -> tuple[str, int] | None:
    """A short name of one thing again: its words up to "of", with "The" for "A"; None where unsure."""
    first = subject[0].lower()
    if any(word.lower() in ("and", "or") for word in subject):
        return None
    if name := _PERSON.fullmatch(" ".join(subject)):
        return name.group(1), 1
    if first in ("a", "an", "the"):
        place = next((i for i, word in enumerate(subject) if word.lower() in PREPOSITIONS), len(subject))
        named = place > len(("The", "Act")) and all(word[:1].isupper() for word in subject[1:place])
        if place < len(subject) and any(word[:1].isupper() for word in subject[1:]) and not named:
            return None
        subject = ["The", *subject[1:place]]
    if not len(subject) + (first not in ("a", "an", "the")) > 1 or len(subject) > 4:
        return None
    if any(word.lower() in PREPOSITIONS for word in subject):
        return None
    if first in ("each", "every", "no", "any", "one", "another", "some", "most", "all", "many", "few", "none"):
        return None
    return " ".join(subject), 1
