"""Merging three lists of pieces (sentences of a paragraph, items of a list), and weaving two orders into one."""

from collections.abc import Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

Change = tuple[int, int, int, int]
"""base[a:b] became other[c:d]."""


@dataclass(frozen=True, slots=True)
class Region:
    """A run of the base, and what the lesson and the author made of it, as ranges of their lists.

    `takes` says whose pieces stand in the result: "yours", "lesson", "both" (the author's first), or "conflict":
    the author's, and it is told.
    """

    takes: str
    base: tuple[int, int]
    lesson: tuple[int, int]
    yours: tuple[int, int]


def regions(base: Sequence[str], lesson: Sequence[str], yours: Sequence[str]) -> Iterator[Region]:
    """The three lists, region by region, so that each list is covered from its beginning to its end.

    What one of the two left alone follows the other; what the author took out stays out.
    """
    ours, theirs = _changes(base, yours), _changes(base, lesson)
    at = (0, 0, 0)
    while ours or theirs:
        group_ours, group_theirs = _next_group(ours, theirs)
        start = min(change[0] for change in (*group_ours, *group_theirs))
        end = max(change[1] for change in (*group_ours, *group_theirs))
        same = start - at[0]
        if same:
            yield Region("yours", (at[0], start), (at[1], at[1] + same), (at[2], at[2] + same))
            at = (start, at[1] + same, at[2] + same)
        there = at[1] + end - start + sum(d - c - (b - a) for a, b, c, d in group_theirs)
        here = at[2] + end - start + sum(d - c - (b - a) for a, b, c, d in group_ours)
        region = Region("", (start, end), (at[1], there), (at[2], here))
        takes = _takes(group_ours, group_theirs, region, lesson, yours)
        yield Region(takes, region.base, region.lesson, region.yours)
        at = (end, there, here)
    yield Region("yours", (at[0], len(base)), (at[1], len(lesson)), (at[2], len(yours)))


def _takes(
    ours: list[Change], theirs: list[Change], region: Region, lesson: Sequence[str], yours: Sequence[str]
) -> str:
    if not theirs:
        return "yours"
    if not ours:
        return "lesson"
    if list(lesson[slice(*region.lesson)]) == list(yours[slice(*region.yours)]):
        return "yours"
    if region.base[0] == region.base[1]:
        return "both"
    return "conflict" if region.yours[0] < region.yours[1] else "yours"


def _changes(base: Sequence[str], other: Sequence[str]) -> list[Change]:
    """The changes from one list to another; as many pieces for as many are a change each."""
    found: list[Change] = []
    for tag, a, b, c, d in SequenceMatcher(None, base, other).get_opcodes():
        if tag == "equal":
            continue
        if b - a == d - c:
            found += [(a + at, a + at + 1, c + at, c + at + 1) for at in range(b - a)]
        else:
            found.append((a, b, c, d))
    return found


def _next_group(ours: list[Change], theirs: list[Change]) -> tuple[list[Change], list[Change]]:
    """Take the first change off the two lists, with all that overlap it or each other."""
    first = ours if not theirs or (ours and ours[0][:2] <= theirs[0][:2]) else theirs
    start, end = first[0][:2]
    groups: tuple[list[Change], list[Change]] = ([], [])
    (groups[0] if first is ours else groups[1]).append(first.pop(0))
    grown = True
    while grown:
        grown = False
        for changes, group in zip((ours, theirs), groups, strict=True):
            while changes and _touches(changes[0][0], changes[0][1], start, end):
                end = max(end, changes[0][1])
                group.append(changes.pop(0))
                grown = True
    return groups


def _touches(a: int, b: int, start: int, end: int) -> bool:
    """Whether two ranges of the base share a piece, or are one place, or one is a place inside the other."""
    if a == b and start == end:
        return a == start
    if a == b:
        return start < a < end
    return a < end and start < b


def weave(skeleton: Sequence[K], other: Sequence[K], leads: Collection[K] = (), after: Collection[K] = ()) -> list[K]:
    """`skeleton` with the keys of `other` that it lacks, each behind the one that it follows there.

    `leads` stand before what they precede instead. What is put in stands behind those of `after` that follow there.
    """
    result = list(skeleton)
    known = set(skeleton)
    for at, key in enumerate(other):
        if key in known:
            continue
        known.add(key)
        follower = next((one for one in other[at + 1 :] if one not in leads), None) if key in leads else None
        if follower is not None and follower in known:
            result.insert(result.index(follower), key)
            continue
        place = result.index(other[at - 1]) + 1 if at else 0
        while at and place < len(result) and result[place] in after:
            place += 1
        result.insert(place, key)
    return result


def merged_order(base: Sequence[K], lesson: Sequence[K], yours: Sequence[K], leads: Collection[K] = ()) -> list[K]:
    """All keys of lesson and author in one order: the lesson's, unless the author has moved what was drafted."""
    drafted, kept = set(base), set(yours)
    if [key for key in yours if key in drafted] != [key for key in base if key in kept]:
        own = {key for key in yours if key not in drafted and key not in leads}
        return weave(yours, lesson, after=own - set(lesson))
    return weave(lesson, yours, leads)
