"""A long run under one heading is told as several segments, each called by what it speaks of more than the others."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import MOST_GROUPS, Group, Outline, most_groups
from audiolesson.draft.choosing.unheaded import Reader, title_of_part, title_of_question
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy
from audiolesson.units import Ms

MOST_TOGETHER, MOST_UNDER_HEADING = 9, 15
"""A segment of more sentences is cut, and one that has a heading of the lesson's own; an opening is, that has more than
half as many."""

LEAST_APART = 4
"""Sentences of a segment that is cut off, and of what it is cut off from."""

LEAST_TO_OPEN, LEAST_TO_END = 2, 3
"""Sentences that an opening keeps, and of the last segment."""

ENOUGH_TOGETHER = 6
"""Behind so many sentences a part begins also where it speaks of what it is called by but once."""


_POINTS = lazy(r"(?:It|This|That|These|Those|They|He|She|His|Her|Its|Their|Such|And|But|So|Then|Here|There)\b")
"""How a sentence begins that stands behind another one of its segment."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What is told from one sentence on, under a title."""

    start: int
    title: str


def divided(plan: Outline, choice: Choice, gathered: Gathered, lesson: Lesson, target: Ms) -> tuple[Outline, Choice]:
    """The outline and the choice with long segments, and a long opening, cut between paragraphs where one begins that
    has something of its own to be called by, into no more than an episode of `target` ms has room for."""
    own = title_of(lesson.title, gathered.whole)
    used = {own.lower(), lesson.title.lower(), *(group.title.lower() for group in plan.groups)}
    room = min(MOST_GROUPS - 1, most_groups(target)) - sum(bool(said) for said in choice.groups)
    every = [gathered.candidates[order] for order in sorted(choice.all())]
    cutter = _Cutter(every, lesson, gathered.whole, gathered.read)
    stays = _with_what_leans(choice.hook, choice.opening, gathered)
    movable = [order for order in choice.opening if order not in stays]
    parts = cutter.parts(movable, used, room, LEAST_TO_OPEN) if 2 * len(choice.opening) > MOST_TOGETHER else []
    left, cut_off = _cut(movable, parts)
    opening = tuple(sorted((*left, *stays)))
    before, orders_cut_off = _cut(plan.opening, parts)
    groups = [Group(part.title, orders) for part, orders in zip(parts, orders_cut_off, strict=True)]
    chosen = list(cut_off)
    room -= len(parts)
    for group, said in zip(plan.groups, choice.groups, strict=True):
        used |= {one.title.lower() for one in groups}
        headed = title_of(lesson.sections[gathered.candidates[said[0]].section].title, gathered.whole) if said else ""
        most = MOST_UNDER_HEADING if headed and not cutter.is_of_several(said) else MOST_TOGETHER
        parts = cutter.parts(said, used, room, LEAST_APART) if len(said) > most else []
        room -= len(parts)
        first, rest = _cut(group.orders, parts)
        groups += [replace(group, orders=first), *(Group(one.title, two) for one, two in zip(parts, rest, strict=True))]
        told, others = _cut(said, parts)
        chosen += [told, *others]
    return replace(plan, opening=before, groups=tuple(groups)), replace(choice, opening=opening, groups=tuple(chosen))


def _with_what_leans(hook: int, opening: Sequence[int], gathered: Gathered) -> frozenset[int]:
    """What opens the episode, wherever it stands in the lesson, with what is told behind it."""
    stays = {hook} & set(opening)
    for order in sorted(opening):
        stays |= {order} if gathered.candidates[order].follows in stays else set()
    return frozenset(stays)


def _cut(orders: Sequence[int], parts: Sequence[_Part]) -> tuple[tuple[int, ...], list[tuple[int, ...]]]:
    """What stands before the first part, and what is of each."""
    bounds = [-1, *(part.start for part in parts)]
    ends = [*bounds[1:], 1 << 60]
    first, *rest = [
        tuple(order for order in orders if low <= order < high) for low, high in zip(bounds, ends, strict=True)
    ]
    return first, rest


@dataclass(frozen=True, slots=True)
class _Cutter:
    """What is told of a lesson, `whole` its text, and what reads sentences."""

    every: Sequence[Candidate]
    lesson: Lesson
    whole: str
    read: Reader

    def is_of_several(self, said: Sequence[int]) -> bool:
        """Whether told sentences stand under several headings."""
        told = set(said)
        return len({one.section for one in self.every if one.order in told}) > 1

    def parts(self, said: Sequence[int], used: Set[str], room: int, least: int) -> list[_Part]:
        """The parts that a segment is cut into behind its first `least` sentences, at most `room`: a heading begins
        each where it stands under several of them."""
        told = set(said)
        own = [one for one in self.every if one.order in told]
        several = self.is_of_several(said)
        taken, found, since = set(used), list[_Part](), 0
        for at, one in enumerate(own):
            since += 1
            leans = one.follows >= 0 and (
                since <= LEAST_APART or one.source == "bullet" or _POINTS.match(one.text.text)
            )
            before = own[at - 1]
            starts = at and (one.section != before.section if several else one.block != before.block) and not leans
            if not starts or since <= (LEAST_APART if found else least) or len(own) - at < LEAST_TO_END:
                continue
            title = self._title(list(_begun(own[at:])), taken, once=since > ENOUGH_TOGETHER or several)
            if title and len(found) < room:
                found.append(_Part(one.order, title))
                taken.add(title.lower())
                since = 1
        return found

    def _title(self, part: Sequence[Candidate], used: Set[str], *, once: bool) -> str:
        heading = self.lesson.sections[part[0].section].title
        title = title_of(heading, self.whole)
        if title and title.lower() not in used:
            return title
        held, own = {one.order for one in part}, [one.text.text for one in part]
        rest = [one.text.text for one in self.every if one.order not in held]
        asked = title_of_question(heading, own, rest, used, self.read)
        return asked or title_of_part(own, rest, used, self.read, once=once)


def _begun(told: Sequence[Candidate]) -> Iterator[Candidate]:
    """The sentences with which a part surely begins: its first paragraph, and others up to as many as a part needs."""
    for at, one in enumerate(told):
        if at >= LEAST_APART and one.block != told[at - 1].block:
            return
        yield one
