"""What may not be told, though it stands by itself: something that it needs is not told."""

from dataclasses import replace

from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.sentences.gathered import Gathered


def give_up(found: Gathered, order: int, why: str, *, awaits: bool = False) -> bool:
    """Refuse a candidate, unless it stays; it keeps its place among the others, in a tier from which nothing is taken.

    `awaits`: it waits for what is not told. A sentence of a paragraph that is told whole stays, unless it does so at
    its end. A list that is read out by numbers right behind it stands without it. Whether it is refused.
    """
    candidate = found.candidates[order]
    if candidate.block in found.wholes and _stays(candidate, found) and not (awaits and _ends(candidate, found)):
        return False
    _refuse(found, candidate, why)
    for behind in found.candidates[order + 1 : order + 2] if order not in found.counted else ():
        if behind.order in found.counted and behind.follows == order:
            found.candidates[behind.order] = replace(behind, follows=-1)
    return True


def give_up_paragraph(found: Gathered, order: int, why: str) -> set[int]:
    """Refuse a paragraph that is told whole from one of its sentences on; the orders of what is refused."""
    block = found.candidates[order].block
    gone = {one.order for one in found.candidates[order:] if one.block == block and one.tier < NEVER}
    for one in sorted(gone):
        _refuse(found, found.candidates[one], why)
    return gone


def _refuse(found: Gathered, candidate: Candidate, why: str) -> None:
    found.refused.append(Refused(candidate.section, candidate.text.text, why, candidate.order))
    found.candidates[candidate.order] = replace(candidate, tier=NEVER)


def _ends(candidate: Candidate, found: Gathered) -> bool:
    """Whether a sentence is the last of its paragraph."""
    behind = found.candidates[candidate.order + 1 : candidate.order + 2]
    return not behind or behind[0].block != candidate.block


def _stays(candidate: Candidate, found: Gathered) -> bool:
    """Whether a sentence of a paragraph that is told whole stands where nothing before it is left out."""
    if any(
        one.before == candidate.order and one.section == candidate.section and not one.aside for one in found.refused
    ):
        return False
    before = candidate.follows if candidate.follows >= 0 else candidate.order - 1
    return candidate.first or found.candidates[before].tier < NEVER
