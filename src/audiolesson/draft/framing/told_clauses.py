"""What a lesson that is written to be read tells, as clauses behind "you will know", one of each segment.

Its headings are the author's questions ("How ice moves"), which several told sentences answer without their words; and
its definitions are told for good. So it promises these, and no list of headings.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.framing.asked_told import Answered, asked_of
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.frame_opening import MOST_PROMISED
from audiolesson.draft.framing.matter import MOST_WORDS, Matter
from audiolesson.draft.framing.worth_naming import LEAST_TO_NAME, is_kept, own
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

OF_A_HEADING = 2.0
"""What a heading weighs that asks, beside single sentences; one whose words are told weighs more."""

_ASKS = lazy(r"(?:what|how|why|where|when|who|which)\b(?! to\b| if\b| about\b)")
POINTS = lazy(
    r"\b(?:we|us|our|you|your|i|my|it|its|they|them|their|this|that|these|those|there|one|else|next|really)\b"
    r"|\b(?:after|before|works?)$",
    re.IGNORECASE,
)
_WHEN = lazy(r"when\b")
"""What may only say when something else is: \"When a pot cracks\"."""

_DOING = lazy(r"what [a-z]+ing (?:\w+ )+is$")
"""What would ask for the meaning of words that need none: \"what firing a pot is\"."""

_DEFINES = lazy(r"(?:what|who) .+ (?:is|are|was|were)$")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, what it weighs, and the segment that keeps it."""

    weight: float
    at: int
    text: str


_DOES = lazy(
    r"what (?!happens ).+ (?:do|does|did|helps?|follows?|holds?|includes?|contains?|involves?|stores?"
    r"|cannot|can|will|must|should)$"
)


def says_only_that_it_does(clause: str) -> bool:
    """Whether a clause promises no more than that a thing does something, "what a kiln does", or counts some."""
    return bool(_DOES.match(clause) or _COUNTS.search(clause)) or len(clause.split()) < LEAST_OF_A_CLAUSE


_COUNTS = lazy(r"\b(?:of|the) (?:two|three|four|five|six|others?)$")
"""What only counts things that nobody has heard of yet."""

LEAST_OF_A_CLAUSE = 3
"""Words of a clause that says what it is about: "how ice moves"."""


def told_clauses(
    musts: Sequence[Sequence[int]], first: Sequence[int], frame: Frame, candidates: Sequence[Candidate]
) -> list[Clause]:
    """At most three clauses that segments keep, in their order; none says what another says, or what `first` does."""
    told = [*first, *(order for must in musts for order in must)]
    found: list[Clause] = []
    clean = frame.matters.clean
    asked = [one for one in asked_of(told, frame) if not frame.matters.is_a_detail(one.asked.clause, one.asked.name)]
    for at, must in enumerate(musts):
        found += _of_questions(at, must, asked)
        if clean and (clause := _of_heading(at, must, frame, candidates) or _of_sentence(at, must, told, frame)):
            found.append(clause)
    weighty = [one for one in found if one.weight * OF_A_QUESTION >= LEAST_ASKED]
    if not clean or len({one.at for one in weighty}) > 1:
        found = weighty
    kept: list[Clause] = []
    known = [stems(matter.name) for order in first if (matter := frame.matters.of(order))]
    for clause in sorted(found, key=lambda one: (-one.weight, one.at)):
        own_stems = stems(clause.text)
        apart = not any(one.at == clause.at for one in kept)
        if apart and len(kept) < MOST_PROMISED and not any(own_stems <= other for other in known):
            kept.append(clause)
            known.append(own_stems)
    return sorted(kept, key=lambda one: one.at)


def _of_heading(at: int, must: Sequence[int], frame: Frame, candidates: Sequence[Candidate]) -> Clause | None:
    """A segment's title that asks, where three sentences under it are told."""
    part = next((one for one in frame.parts.segments if one.at == at), None) if frame.parts else None
    if not part or part.one.kind != "clause" or own(at, must, frame, candidates) < LEAST_TO_NAME:
        return None
    text = part.one.text
    hangs = _WHEN.match(text) is not None and not part.one.asked
    heard = not text.startswith(("what ", "where ")) or any(stems(text) & frame.matters.said(order) for order in must)
    kept = is_kept(at, must, frame)
    if hangs or not heard or not _ASKS.match(text) or POINTS.search(text) or (_DEFINES.match(text) and not kept):
        return None
    return None if says_only_that_it_does(text) else Clause(OF_A_HEADING + kept, at, text)


def _of_sentence(at: int, must: Sequence[int], told: Sequence[int], frame: Frame) -> Clause | None:
    """The weightiest matter of a segment's sentences that is worth a promise."""
    weighty = frame.matters.weighty(must, told)
    return next((Clause(weight, at, one.clause) for weight, _, one in weighty if _is_fit(one)), None)


def _of_questions(at: int, must: Sequence[int], asked: Sequence[Answered]) -> list[Clause]:
    """What the sentences of a segment plainly answer, as clauses, where it is much of what the lesson is about."""
    fit = [one for one in asked if one.order in must and one.asked.clause and one.weight >= LEAST_BESIDE]
    fit = [one for one in fit if not POINTS.search(one.asked.clause) and len(one.asked.clause.split()) <= MOST_WORDS]
    fit = [one for one in fit if not (says_only_that_it_does(one.asked.clause) or _PERSONS.search(one.asked.clause))]
    return [Clause(min(one.weight / OF_A_QUESTION, _most(one.weight)), at, one.asked.clause) for one in fit]


def _most(weight: float) -> float:
    """What a question counts at most: a heading is the author's own, and is promised alone where a question is not."""
    return OF_A_HEADING - 0.1 + weight / 100


LEAST_ASKED, LEAST_BESIDE = 3.2, 2.3
"""What a question weighs at least whose answer is promised, and one of a lesson that has no two such."""

OF_A_QUESTION = 2.2
"""So much more a question weighs than what a heading does."""


_PERSONS = lazy(r"(?<= )[A-Z][a-z]+ and [A-Z][a-z]+ (?:is|are|was|were|[a-z]+s)\b")
"""Persons of an example, whom nobody knows when it is promised what becomes of them."""


def _is_fit(matter: Matter) -> bool:
    """Whether a single sentence's matter is worth a promise."""
    asks = bool(matter.clause and _ASKS.match(matter.clause))
    asks = asks and not (says_only_that_it_does(matter.clause) or _PERSONS.search(matter.clause))
    return asks and not matter.says_little and not _DOING.match(matter.clause)
