"""Where something of a lesson is not told, so that what stands right behind may speak of it."""

from collections.abc import Container, Mapping, Sequence

from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.refusing.reasons import PASSED_OVER
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import defines_name
from audiolesson.patterns import lazy

Gap = tuple[int, int]
"""The section of a gap, and the order of the candidate that stands behind it."""


def gaps_of(found: Gathered) -> Mapping[Gap, list[Refused]]:
    """What is refused in each gap; an aside is none, nor is what nobody misses."""
    gaps: dict[Gap, list[Refused]] = {}
    for item in found.refused:
        if not item.aside and item.why not in PASSED_OVER:
            gaps.setdefault((item.section, item.before), []).append(item)
    return gaps


def is_behind_a_gap(candidate: Candidate, found: Gathered, gaps: Container[Gap]) -> bool:
    """Whether something that is not told stands right before a sentence, in its section."""
    last = last_before(candidate, found)
    return (candidate.section, candidate.order) in gaps or (last is not None and last.tier == NEVER)


def last_before(candidate: Candidate, found: Gathered) -> Candidate | None:
    """The sentence right before one in its section, told or not."""
    last = told_before(candidate, found.candidates)
    return last if last is not None and last.section == candidate.section else None


def told_before(candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate | None:
    """The candidate right before one, or the one that tells it; None before the first."""
    return told_in(candidates[candidate.order - 1], candidates) if candidate.order else None


def told_in(candidate: Candidate, candidates: Sequence[Candidate]) -> Candidate:
    """The candidate that tells a sentence: the one that it was joined to, else its own."""
    if candidate.tier == NEVER and candidate.follows >= 0:
        other = candidates[candidate.follows]
        return other if candidate.text.text in other.text.text else candidate
    return candidate


def behind_in_paragraph(found: Gathered) -> frozenset[int]:
    """The sentences of paragraphs before which one of their paragraph is not told: they may well speak of that."""
    gaps, behind, torn = gaps_of(found), set[int](), -1
    for one in found.candidates:
        if one.source == "prose" and not one.first and (one.section, one.order) in gaps:
            torn = one.block
        if one.block == torn:
            behind.add(one.order)
    return frozenset(behind)


def behind_in_section(found: Gathered, titles: Sequence[str]) -> frozenset[int]:
    """The sentences of paragraphs told whole before which something of their section is not told, and that do not begin
    anew with what a thing is. `titles` are those of the sections.

    Judges could not place 11 of 17 such first sentences, and 4 of 74 behind a told one.
    """
    gaps, behind, last = gaps_of(found), set[int](), -1
    torn = -1
    for one in found.candidates:
        anew = defines_name(titles[one.section], one.text.text) or _DEFINES.match(one.text.text) is not None
        if one.first and one.block in found.wholes and one.section == last and not anew:
            torn = one.block if (one.section, one.order) in gaps else -1
        if one.block == torn:
            behind.add(one.order)
        last = one.section
    return frozenset(behind)


_DEFINES = lazy(r"An? (?:[\w’'-]+ ){1,5}(?:is|are) (?:an?|the|one of) ")
"""How a sentence begins that says what a thing is."""
