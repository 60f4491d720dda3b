"""A segment whose sentences stand under several headings, none of them its title, is told as several segments."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.choosing.tidy import is_weak
from audiolesson.draft.framing.retitle import stands_under
from audiolesson.draft.framing.told_under import branch, common
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson

MOST_SEGMENTS = 6
"""More segments between opening and recap are no chapters to skip to."""

LEAST_APART = 3
"""A part of fewer sentences stays with its neighbour, …"""

LEAST_UNLIKE = 2
"""… and of so many where no heading of the lesson covers the two."""

MOST_TOGETHER = 9
"""A segment of more sentences is cut also where its title is the heading above them all."""


def parted(plan: Outline, choice: Choice, gathered: Gathered, lesson: Lesson) -> tuple[Outline, Choice]:
    """The outline and the choice with such segments cut where another section with a title begins."""
    groups: list[Group] = []
    chosen: list[tuple[int, ...]] = []
    used = {group.title.lower() for group in plan.groups}
    room = MOST_SEGMENTS - sum(bool(said) for said in choice.groups)
    for group, said in zip(plan.groups, choice.groups, strict=True):
        told = [gathered.candidates[order] for order in said]
        halves = _halves(group.title, lesson, gathered.whole)
        fits = len(said) <= MOST_TOGETHER and stands_under(group.title, told, lesson, gathered.whole) and not halves
        others = used - {half.lower() for half in halves}
        unlike = not halves and common({one.section for one in told}, lesson) < 0
        if unlike:
            group, begins = _unlike(group, said, gathered, lesson, others, room)
        else:
            begins = {} if fits or not said else _begins(said, gathered, lesson, others, room)
        room -= len(begins)
        used |= {title.lower() for title in begins.values()}
        named = {title.lower() for title in begins.values()}
        left = [half for half in halves if half.lower() not in named]
        group = replace(group, title=left[0]) if begins and left else group
        for low, high in pairwise((-1, *begins, len(gathered.candidates))):
            within = tuple(order for order in group.orders if low <= order < high)
            groups.append(replace(group, title=begins.get(low, group.title), orders=within))
            chosen.append(tuple(order for order in said if low <= order < high))
    return replace(plan, groups=tuple(groups)), replace(choice, groups=tuple(chosen))


def _halves(title: str, lesson: Lesson, whole: str) -> list[str]:
    """The titles of two sections that were joined to one, "Rust and oil"; none of a heading that has its own "and"."""
    heads = {made.lower(): made for section in lesson.sections if (made := title_of(section.title, whole))}
    halves = [heads[half] for half in title.lower().split(" and ") if half in heads]
    return halves if title.lower() not in heads and len(halves) > 1 else []


def _begins(
    said: Sequence[int], gathered: Gathered, lesson: Lesson, used: set[str], room: int, *, unlike: bool = False
) -> dict[int, str]:
    """The sentences that a further part begins with, in order, with its title; at most `room` of them.

    A part stands in one section; where they are `unlike`, under one of the outermost headings.
    """
    found: dict[int, str] = {}
    before: list[int] = []

    def section_of(order: int) -> int:
        section = gathered.candidates[order].section
        return branch(section, lesson) if unlike else section

    def is_a_part(orders: Sequence[int]) -> bool:
        if unlike:
            return len(orders) >= LEAST_UNLIKE and not is_weak(orders, gathered.candidates)
        return len(orders) >= LEAST_APART

    for _, run in groupby(sorted(said), key=section_of):
        orders = list(run)
        inner = common({gathered.candidates[order].section for order in orders}, lesson)
        title = title_of(lesson.sections[max(inner, 0)].title, gathered.whole)
        fresh = title and title.lower() not in {*used, *(name.lower() for name in found.values())}
        leans = gathered.candidates[orders[0]].follows >= 0
        if fresh and not leans and len(found) < room and is_a_part(before) and is_a_part(orders):
            found[orders[0]] = title
            before = []
        before += orders
    return found


def _unlike(
    group: Group, said: Sequence[int], gathered: Gathered, lesson: Lesson, used: set[str], room: int
) -> tuple[Group, dict[int, str]]:
    """The same where no heading covers the told sentences, and the group, whose title may be that of a later part."""
    begins = _begins(said, gathered, lesson, used - {group.title.lower()}, room, unlike=True)
    if group.title not in begins.values():
        return group, begins
    first = branch(gathered.candidates[min(said)].section, lesson)
    title = title_of(lesson.sections[first].title, gathered.whole)
    return (replace(group, title=title), begins) if title and title.lower() not in used else (group, {})
