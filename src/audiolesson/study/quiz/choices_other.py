"""Wrong choices that are no terms: other years, other numbers, other people, other reasons, other definitions."""

import re
from collections.abc import Iterator, Mapping, Sequence

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import WANTED
from audiolesson.study.quiz.evidence import Evidence, gives_away, stems
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.kinship import CLOSE, SAME, Kinship
from audiolesson.study.quiz.terms_of import Term, bare, is_many, key, told_of
from audiolesson.study.quiz.turned import clause_of, is_clause

_YEAR = lazy(
    r"(?<![\d,.$£€-])(?:1[0-9]\d|20[0-3])\d(?![\d%]|,\d|\.\d|-\d|s\b)"
    r"(?! (?:[a-z]*met(?:er|re)s?|words?|people|percent|dollars|years|km|miles)\b)"
)
_MONTH = lazy(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:1[0-9]|20)\d\d\b",
    re.IGNORECASE,
)
_TO_COME = lazy(r"\b(?:will|shall|by|until|expected|planned|forecast|projected|target)\b", re.IGNORECASE)
"""What tells of a year that may not have come yet: beside years of the past it is silly."""
_NUMBER = lazy(
    r"(?P<before>(?:about |around |roughly |at least |at most |over |up to )?[$£€]?)"
    r"(?P<number>\d[\d,]*(?:\.\d+)?)(?P<unit>(?: ?%|[ -][a-z][\w /-]*)?)"
)
_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_COUNT = lazy(rf"(?P<count>{'|'.join(_COUNTS)})(?P<what>(?: (?!or |and |to |of |in )[a-z]+){{0,2}})", re.IGNORECASE)
_CLAUSES = {
    "Because": lazy(r"[^.!?:]{12,120},? (?:because|since) (?!of\b)(?P<said>[a-z][^.,;:!?]{12,110})\."),
    "When": lazy(r"[^.!?:]{12,120} when (?P<said>[a-z][^.,;:!?]{12,110})\."),
}
_PAST = lazy(r"\b(?:was|were|had|did|could|would)\b")
_LEANS = lazy(
    r"\b(?:it|its|they|their|them|this|that|these|those|he|she|his|her|him|we|our|you|your|us|i|here|such|so)\b", re.I
)

_ASIDE = lazy(r"[()\[\]“”\";:]")
_DEFINITE = lazy(r"(?:(an?)|(the)) ")

_MOST_FACTS = 120
"""Facts whose definitions are looked at for wrong ones, the best."""

_FARTHEST_YEAR = 105
"""Years between the right one and a wrong one, at most."""

NEAR_YEAR = 30
"""Years within which another one should lie: 1948 among years of this century is told by its age."""

YEARS_APART = 3
"""Years between two choices, where the lesson has such."""

_SHORTEST, _LONGEST = 0.6, 1.7
"""How long a wrong definition may be, as a share of the right one."""


def other_years(right: Fact, evidence: Evidence) -> tuple[str, ...]:
    """The years of the lesson nearest to the right one, or months of years; none of a sentence that tells the same.

    Years of which each is some years from the others come first: whoever knows about when it was should be right.
    """
    pattern = _YEAR if _YEAR.fullmatch(right.answer) else _MONTH
    if not pattern.fullmatch(right.answer):
        return ()
    own = set(_YEAR.findall(f"{right.sentence} {right.question}")) | {right.answer[-4:]}
    asked = stems(right.question)
    years: set[str] = set()
    for said in evidence.sentences:
        here = set() if _TO_COME.search(said) else set(pattern.findall(said))
        if here and right.answer.lower() not in here and 2 * len(stems(said) & asked) <= len(asked):
            years |= {other for other in here if other[-4:] not in own}
    year = int(right.answer[-4:])
    near = [other for other in years if abs(int(other[-4:]) - year) <= _FARTHEST_YEAR]
    nearest = sorted(near, key=lambda other: (abs(int(other[-4:]) - year), other))
    chosen: list[str] = []
    for other in nearest:
        if all(abs(int(other[-4:]) - int(one[-4:])) >= YEARS_APART for one in (right.answer, *chosen)):
            chosen.append(other)
    chosen += [other for other in nearest if other not in chosen]
    told = tuple(other[:1].upper() + other[1:] for other in chosen[:WANTED])
    return told if len(told) == WANTED or pattern is _MONTH else (*told, *_years_beside(right, told, evidence))


def _years_beside(right: Fact, told: Sequence[str], evidence: Evidence) -> Iterator[str]:
    """Years that fill up those which the lesson tells: some before and some after the right one, none of the lesson's.

    How many lie before it is settled by the question's words, so that the right one is not always in the middle; none
    lies after the last year of the lesson, which may be the year in which it was written.
    """
    year, known = int(right.answer), {*map(int, _YEAR.findall(evidence.text))}
    step = next(step for before, step in _STEPS if year < before)
    last = max({*known, year})
    wanted = [year + step * at + at % 2 for at in _AROUND[sum(map(ord, right.question)) % len(_AROUND)]]
    fine = [one for one in wanted if one not in known and one <= last and all(abs(one - int(o)) > 1 for o in told)]
    more = (year - step * at for at in range(1, 2 * WANTED) if year - step * at not in known)
    beside = dict.fromkeys((*fine, *more))
    yield from map(str, list(beside)[: WANTED - len(told)])


_STEPS = ((1700, 21), (1850, 12), (1950, 7), (10_000, 4))
"""How many years lie between two that are made up, by their age."""
_AROUND = ((-1, 1, 2), (-2, -1, 1), (1, -1, -2), (-2, 1, -1), (2, 1, -1))


def other_numbers(right: Fact, evidence: Evidence) -> tuple[str, ...]:
    """Other numbers of the lesson with the same unit, written as the right one is, the nearest in size first."""
    found = _NUMBER.fullmatch(right.answer)
    if not found or not found["unit"].strip():
        return ()
    unit = re.escape(found["unit"].strip())
    pattern = re.compile(
        rf"(?<![\d,.$£€-]){re.escape(found['before'][-1:].strip())}(\d[\d,]*(?:\.\d+)?)[ -]?{unit}(?!\w)"
    )
    own = {_value(found["number"])}
    own |= {_value(number) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", f"{right.sentence} {right.question}")}
    size = _value(found["number"])
    others: dict[float, str] = {}
    for said in evidence.sentences:
        for number in pattern.findall(said):
            if _value(number) not in own and 0.04 <= (_value(number) + 0.01) / (size + 0.01) <= 25:
                others.setdefault(_value(number), number)
    nearest = sorted(others, key=lambda other: (abs(other - size), other))[:WANTED]
    return tuple(f"{found['before']}{others[value]}{found['unit']}" for value in nearest)


def other_counts(right: Fact) -> tuple[str, ...]:
    """The counts beside one of a few things, four in a row: "Three" among two, four and five.

    Where in the row the right one stands is settled by the question's words, so that it is not always in the middle.
    """
    if _DIGITS.fullmatch(right.answer):
        return _digits_beside(right)
    found = _COUNT.fullmatch(right.answer)
    if not found:
        return ()
    at = _COUNTS.index(found["count"].lower())
    starts = range(max(0, at - WANTED), min(at, len(_COUNTS) - WANTED - 1) + 1)
    start = starts[sum(map(ord, right.question)) % len(starts)]
    row = _COUNTS[start : start + WANTED + 1]
    return tuple(f"{count.capitalize()}{found['what']}" for count in row if count != _COUNTS[at])


def _digits_beside(right: Fact) -> tuple[str, ...]:
    """The counts beside one that is written in digits, as round as it is: 118 among 94, 106 and 130."""
    count, bare = int(right.answer), right.answer.rstrip("0")
    unit = 10 ** (len(right.answer) - len(bare))
    step = max(1, round(_APART * count / unit)) * unit
    below = sum(map(ord, right.question)) % (min(WANTED, (count - 1) // step) + 1)
    return tuple(str(count + step * at) for at in range(-below, WANTED + 1 - below) if at)


_DIGITS = lazy(r"(?!1\d{3}$|20\d\d$)[1-9]\d{0,3}")
"""A count in digits, and no year."""
_APART = 0.1


def other_people(right: Fact, evidence: Evidence) -> tuple[str, ...]:
    """Other people whom the lesson names as having done something, the nearest first."""
    own, asked = set(right.answer.split()), stems(right.question)
    at = evidence.text.find(right.answer)
    found = [name for name in evidence.people if not own & set(name.split()) and not stems(name) & asked]
    return tuple(sorted(found, key=lambda name: (abs(evidence.people[name] - at), name))[:WANTED])


def other_clauses(right: Fact, evidence: Evidence) -> tuple[str, ...]:
    """Other reasons ("Because …") or occasions ("When …") that the lesson gives for what the question is about.

    They are of about the same length and of one time, and name no thing as known that the question does not name.
    """
    first, length = clause_of(right), len(right.answer.split())
    asked, wanted = stems(right.question), stems(f"{right.answer} {right.question}")
    past = bool(_PAST.search(right.answer))
    at = evidence.text.find(right.sentence)
    found: list[tuple[int, str]] = []
    for match in _CLAUSES[first].finditer(evidence.text):
        said = match["said"]
        share = (len(said.split()) + 1) / length
        alone = not _LEANS.search(said) and not re.search(r"[()\"“”:;—]|\d{3}", said)
        alone = alone and bool(_PAST.search(said)) == past and bool(stems(said) & asked)
        alone = alone and all(stems(thing) & asked for thing in re.findall(r"\bthe ((?:[\w-]+ ?){1,2})", said))
        if alone and 0.6 <= share <= 1.7 and 2 * len(stems(said) & wanted) < len(stems(said)):
            found.append((abs(match.start() - at), f"{first} {said}"))
    return tuple(dict.fromkeys(clause for _, clause in sorted(found)))[:WANTED]


def other_definitions(
    right: Fact,
    facts: Sequence[Fact],
    evidence: Evidence,
    terms: Mapping[str, Term],
    kinship: Kinship,
    any_form: bool = False,
) -> tuple[str, ...]:
    """What the lesson says of other terms of the right one's kind, of its length and form; none where fewer than three.

    `any_form`: one may begin with an article and another not.
    A definition that holds a piece of its term's name gives it away, so there are none either.
    """
    own = terms.get(key(bare(right.term)))
    if _ASIDE.search(right.answer) or own is None:
        return ()
    found: list[tuple[float, str, str]] = []
    for fact in facts[:_MOST_FACTS]:
        told = told_of(fact) if _tells_nature(fact) else ""
        other = terms.get(key(bare(fact.term)))
        if not told or _ASIDE.search(told) or is_clause(told) or other is None:
            continue
        if not (_is_thing(told) if any_form else _is_alike(fact, told, right)):
            continue
        kind = kinship.of(other, own, right.answer)
        if kind < SAME or not (kind == CLOSE or genus(told) == genus(right.answer)):
            continue
        share = len(told.split()) / len(right.answer.split())
        if _SHORTEST <= share <= _LONGEST and _differ(told, right) and not evidence.are_one(fact.term, right.term):
            near = abs(share - 1) + 0.2 * min(abs(fact.section - right.section), 5)
            found.append((near, told[:1].upper() + told[1:], key(bare(fact.term))))
    chosen: dict[str, str] = {}
    for _, told, name in sorted(found):
        if len(chosen) < WANTED:
            chosen.setdefault(name, told)
    wrong = tuple(chosen.values())
    return wrong if len(wrong) == WANTED and not gives_away(right.term, right.answer, wrong) else ()


_OF_NATURE = lazy(r"(?:In [^,]+, )?what (?:(?:is|are|was|were) |does .+ mean\?)", re.IGNORECASE)
"""A question for what a thing is."""
_OF_DEEDS = lazy(
    r"(?:In [^,]+, )?(?:what (?:do|does|did)\b|what (?:is|are|was|were) [^?]+ (?:of|by|for|in|to|on|with|from"
    r"|into|as)\?"
    r"|where\b|how\b)",
    re.I,
)
"""A question for what a thing does, is made of or where it is: its answer is no definition."""


def _tells_nature(fact: Fact) -> bool:
    """Whether a fact says what its term is: what asks for the term does so, and what asks what it is."""
    if fact.kind != "description":
        return fact.kind == "definition"
    if _OF_DEEDS.match(fact.question):
        return False
    return key(bare(fact.answer)) == key(bare(fact.term)) or _OF_NATURE.match(fact.question) is not None


def _is_alike(fact: Fact, told: str, right: Fact) -> bool:
    """Whether a definition begins as the right one does, and is of one thing or of many as that is."""
    return _form(told) == _form(right.answer) and is_many(fact.term) == is_many(right.term)


def _is_thing(told: str) -> bool:
    """Whether a definition is a noun phrase, no order and no phrase in -ing."""
    return not begins_with_order(told) and not told.split()[0].endswith("ing")


def _differ(told: str, right: Fact) -> bool:
    """Whether a definition shares few words with the right one beside its first noun, and none with its term."""
    kind = stems(genus(told)) & stems(genus(right.answer))
    said, wanted = stems(told) - kind, stems(right.answer) - kind
    return not said & stems(right.term) and 3 * len(said & wanted) < min(len(said), len(wanted))


def _form(answer: str) -> str:
    """How a definition begins: with a, with the, in -ing, or bare."""
    found = _DEFINITE.match(answer.lower())
    if found:
        return "a" if found[1] else "the"
    return "ing" if answer.split(" ", 1)[0].endswith("ing") else ""


def _value(number: str) -> float:
    return float(number.replace(",", "") or 0)
