"""What sets two things apart: "X …, whereas Y …", "Unlike X, Y …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, stems
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_UNLIKE = lazy(
    r"Unlike (?P<x>[^,]{3,40}), (?P<y>[^,]{3,40}?) (?P<v>(?:do not|does not|are|is|have|has|can|(?!does )\w+s) .+)\.$"
)
_UNLIKE_MANY = lazy(r"Unlike (?P<x>[^,]{3,40}), (?P<y>[^,]{3,40}?s) (?P<v>[a-z]{3,} .+)\.$")
_WHEREAS = lazy(r"(?P<one>[^,;:]{8,90})(?:,|;)? (?:whereas|while) (?P<two>[^,;:]{8,90})\.$")
_UNNAMED = lazy(
    r"so-called|relatively|^the (?:\w+ )?(?:layer|side|part|half|one|group|type|form|end|portion|region|surface"
    r"|process|method|"
    r"approach|version|model|term|value|number|case)s?\b",
    re.I,
)
"""What has its name from the sentences before."""
_LEANS = lazy(r"\b(?:this|these|those|that one|it|they|them|here|he|she|you|we|your|our|one|there)\b", re.I)
_PREPOSITION = lazy(r" (?:in|of|at|with|from|on|for) ")
_SHORTER = lazy(r"(?:,? (?:and|because|so that|when|since) ).*$")


def contrasts(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that sets two terms against each other."""
    for told in ground.told:
        if len(told.bare.split()) <= 36 and (fact := _unlike(ground, told) or _whereas(ground, told)):
            yield fact


def _unlike(ground: Ground, told: Told) -> Fact | None:
    for pattern in (_UNLIKE, _UNLIKE_MANY):
        found = pattern.match(told.bare)
        if not found or _LEANS.search(told.bare):
            continue
        x, y = found["x"], found["y"]
        if not is_term(x, marked=True) or not is_term(y, marked=True):
            continue
        if first_verb(f"{y} {found['v']}") != len(tokens_of(y)):
            continue
        question = f"How {'do' if is_many(y) else 'does'} {y} differ from {x}?"
        return made(ground, told, "contrast", y, question, f"{y} {found['v']}", told.bare, 2.0)
    return None


def _whereas(ground: Ground, told: Told) -> Fact | None:
    found = _WHEREAS.match(told.bare)
    if not found or leans_back(f"{found['one']}.") or _LEANS.search(found["one"]):
        return None
    one, two = _parted(found["one"]), _parted(found["two"])
    if not one or not two or _LEANS.match(found["two"]):
        return None
    if re.search(r"\d|\bthe (?:most|least|[a-z]+est)\b", found["one"] + found["two"]):
        return None
    x, y = in_sentence(one[0], ground.whole), in_sentence(two[0], ground.whole)
    if y[:1].islower() and x[:1].isupper() and x[1:].islower() and not is_name(x.split()[0], ground.whole):
        x = x[0].lower() + x[1:]
    if re.search(r"\b(?:suggest|show|say|argue|think|believe|claim|mean|find|found|note)\w* that\b", told.bare):
        return None
    if _UNNAMED.search(x) or _UNNAMED.search(y):
        return None
    if re.search(r" (?:and|or) ", f"{x} {y}") or re.match(r"(?:differs?|varies|vary)\b", one[1]):
        return None
    if x.lower() == y.lower() or bool(_PREPOSITION.search(x)) != bool(_PREPOSITION.search(y)):
        return None
    if (re.match(r"an? ", x) and y.startswith("the ")) or re.search(r"\bto \w+ly$", two[1]):
        return None
    if not _set_against(told.bare, (x, one[1]), (y, two[1])):
        return None
    one, two = (one[0], _IS_EXAMPLE.sub(r"\1 ", one[1])), (two[0], _IS_EXAMPLE.sub(r"\1 ", two[1]))
    halves = [f"{large(x)} {one[1]}", f"{y} {two[1]}"]
    for at in (0, 1):
        if len(" ".join(halves).split()) >= MOST_IN_ANSWER:
            shorter = _SHORTER.sub("", halves[at])
            halves[at] = shorter if len(shorter.split()) >= 4 else halves[at]
    answer = ", while ".join(halves)
    if re.search(r"\bto \w+ly\b(?:$|,)", answer):
        return None
    return made(ground, told, "contrast", x, f"How do {x} and {y} differ?", answer, f"{answer}.", 2.2, exact=True)


_IS_EXAMPLE = lazy(r"^(is|are|was|were) (?:an )?examples? of ")
_BE = lazy(r"(?:is|are|was|were)\b")
_MAY = lazy(r"(?:will|would|can|could|may|might|shall|should|must)\b")


def _set_against(said: str, one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Whether two things differ in one respect: of one kind by name, or told in one way; "while" also joins deeds."""
    if " whereas " in said or set(stems(one[0])) & set(stems(two[0])):
        return True
    return all(bool(way.match(one[1])) == bool(way.match(two[1])) for way in (_BE, _MAY))


def _parted(half: str) -> tuple[str, str] | None:
    """A half as its subject and the rest from its verb on; None where the subject cannot be asked for."""
    at = first_verb(half)
    tokens = tokens_of(half)
    words = half.split()
    if not 1 <= at <= 6 or "," in tokens or len(tokens) != len(words):
        return None
    subject = " ".join(words[:at])
    core = re.split(r" (?:in|of|at|with|from|on|for) ", subject)
    return (subject, " ".join(words[at:])) if all(is_term(part, marked=True) for part in core) else None
