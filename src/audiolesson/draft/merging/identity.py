"""What of three files is one thing: parts and blocks that are the same, and the part where each block will stand."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from audiolesson.draft.merging.match import Where, block_at, paired_items, paired_parts
from audiolesson.draft.merging.model import Block, File, Part

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class OnePart:
    """A part by its index in the base, in the lesson's new draft and in the author's file; None where it is not."""

    base: int | None
    lesson: int | None
    yours: int | None

    @property
    def versions(self) -> tuple[int | None, int | None, int | None]:
        """Its three indices."""
        return self.base, self.lesson, self.yours

    @property
    def taken_out(self) -> bool:
        """Whether the author took its heading out."""
        return self.base is not None and self.yours is None


@dataclass(frozen=True, slots=True)
class OneItem:
    """A block that is no heading, by its place in the three files."""

    base: Where | None
    lesson: Where | None
    yours: Where | None

    @property
    def versions(self) -> tuple[Where | None, Where | None, Where | None]:
        """Its three places."""
        return self.base, self.lesson, self.yours


class Identity:
    """The parts and blocks of three files, each once; keys are indices of `parts` and `items`."""

    def __init__(self, base: File, lesson: File, yours: File) -> None:
        self.base, self.lesson, self.yours = base, lesson, yours
        to_lesson, to_yours = paired_parts(base, lesson), paired_parts(base, yours)
        self.parts = [
            OnePart(*one)
            for one in _joined(to_lesson, to_yours, [_numbers(one) for one in (base, lesson, yours)], self._added_parts)
        ]
        self._of_base = {one.base: key for key, one in enumerate(self.parts) if one.base is not None}
        self._of_lesson = {one.lesson: key for key, one in enumerate(self.parts) if one.lesson is not None}
        self._of_yours = {one.yours: key for key, one in enumerate(self.parts) if one.yours is not None}
        self.items = [
            OneItem(*one)
            for one in _joined(
                paired_items(base, lesson, to_lesson, by_place=False),
                paired_items(base, yours, to_yours, by_place=True),
                [_places(one) for one in (base, lesson, yours)],
                self._added_items,
            )
        ]
        self.part_of = self._assigned()

    def blocks(self, key: int) -> tuple[Block | None, Block | None, Block | None]:
        """A block in its three versions."""
        base, lesson, yours = (
            block_at(file, where) if where else None
            for file, where in zip(self._files, self.items[key].versions, strict=True)
        )
        return base, lesson, yours

    def headings(self, key: int) -> tuple[Block | None, Block | None, Block | None]:
        """The heading of a part in its three versions."""
        base, lesson, yours = (
            None if at is None else file.parts[at].heading
            for file, at in zip(self._files, self.parts[key].versions, strict=True)
        )
        return base, lesson, yours

    def part_orders(self) -> list[list[int]]:
        """The parts of each of the three files in its order."""
        return _orders([(key, one.versions) for key, one in enumerate(self.parts)])

    def item_orders(self, keys: Iterable[int]) -> list[list[int]]:
        """Those of `keys` that each of the three files has, in its order."""
        return _orders([(key, self.items[key].versions) for key in keys])

    @property
    def _files(self) -> tuple[File, File, File]:
        return self.base, self.lesson, self.yours

    def part_of_base(self, key: int) -> int | None:
        """The part in which the base has a block."""
        where = self.items[key].base
        return self._of_base[where[0]] if where else None

    def part_of_lesson(self, key: int) -> int:
        """The part in which the lesson's draft has a block; -1 where it has none."""
        where = self.items[key].lesson
        return self._of_lesson[where[0]] if where else -1

    def part_of_yours(self, key: int) -> int | None:
        """The part in which the author has a block."""
        where = self.items[key].yours
        return self._of_yours[where[0]] if where else None

    def part_in_drafts(self, key: int, *, old: bool) -> int:
        """The part in which the lesson's draft has a block, else that in which the base has it; `old`: this first."""
        base, lesson = self.part_of_base(key), self.part_of_lesson(key)
        return base if base is not None and (old or lesson < 0) else lesson

    def _added_parts(self, lesson: list[int], yours: list[int]) -> dict[int, int]:
        """Parts that lesson and author both added: those with one heading."""
        by_words = {_heading(self.yours.parts[at]): at for at in reversed(yours)}
        return _each_once((at, by_words.get(_heading(self.lesson.parts[at]))) for at in lesson)

    def _added_items(self, lesson: list[Where], yours: list[Where]) -> dict[Where, Where]:
        """Blocks that lesson and author both added in one part: those with the same words."""
        free: dict[tuple[int, str], list[Where]] = defaultdict(list)
        for where in yours:
            free[self._of_yours[where[0]], block_at(self.yours, where).words].append(where)
        found = {}
        for where in lesson:
            fitting = free[self._of_lesson[where[0]], block_at(self.lesson, where).words]
            if fitting:
                found[where] = fitting.pop(0)
        return found

    def _assigned(self) -> dict[int, int | None]:
        """Block → the part in which it will stand: the author's where the author moved it, else the lesson's.

        What is new in the lesson stands with its neighbour; None where the author took the whole part out.
        """
        found: dict[int, int | None] = {}
        for key, one in enumerate(self.items):
            if one.yours:
                found[key] = self._with_yours(one, one.yours)
            elif one.lesson is None and one.base:
                found[key] = self._of_base[one.base[0]]
        inside = sorted((one.lesson, key) for key, one in enumerate(self.items) if one.lesson)
        for at, (where, key) in enumerate(inside):
            if key not in found:
                found[key] = self._beside(where, at, inside, found)
        return found

    def _with_yours(self, one: OneItem, yours: Where) -> int:
        part = self._of_yours[yours[0]]
        if one.base is None or one.lesson is None or part != self._of_base[one.base[0]]:
            return part
        there = self._of_lesson[one.lesson[0]]
        return part if self.parts[there].taken_out else there

    def _beside(
        self, where: Where, at: int, inside: list[tuple[Where, int]], found: dict[int, int | None]
    ) -> int | None:
        """The part for a block that only the lesson has."""
        part = self._of_lesson[where[0]]
        before = [found[key] for there, key in inside[max(0, at - 1) : at] if there[0] == where[0]]
        if before and before[0] is not None and before[0] != part:
            return before[0]
        if not self.parts[part].taken_out:
            return part
        nearest = sorted((abs(there[1] - where[1]), key) for there, key in inside if there[0] == where[0])
        return next((found[key] for _, key in nearest if self.items[key].yours), None)


def _orders(things: Sequence[tuple[int, tuple[int | Where | None, ...]]]) -> list[list[int]]:
    """For each of three files the keys of what it has, by its place there."""
    found = []
    for which in range(3):
        there = [(places[which], key) for key, places in things if places[which] is not None]
        found.append([key for _, key in sorted(there, key=lambda pair: (pair[0], pair[1]))])
    return found


def _numbers(file: File) -> list[int]:
    return list(range(len(file.parts)))


def _places(file: File) -> list[Where]:
    return [(part, at) for part, one in enumerate(file.parts) for at in range(len(one.items))]


def _heading(part: Part) -> str:
    return part.heading.words if part.heading else ""


def _each_once(pairs: Iterable[tuple[int, int | None]]) -> dict[int, int]:
    found: dict[int, int] = {}
    for one, other in pairs:
        if other is not None and other not in found.values():
            found[one] = other
    return found


def _joined(
    to_lesson: dict[K, K],
    to_yours: dict[K, K],
    keys: Sequence[list[K]],
    added: Callable[[list[K], list[K]], dict[K, K]],
) -> list[tuple[K | None, K | None, K | None]]:
    """All things of three files as (base, lesson, yours); `added` finds those that two have without the base."""
    base, lesson, yours = keys
    found: list[tuple[K | None, K | None, K | None]] = [(one, to_lesson.get(one), to_yours.get(one)) for one in base]
    new_lesson, new_yours = set(to_lesson.values()), set(to_yours.values())
    new = [one for one in lesson if one not in new_lesson]
    own = [one for one in yours if one not in new_yours]
    both = added(new, own)
    taken = set(both.values())
    found += [(None, one, both.get(one)) for one in new]
    return found + [(None, None, one) for one in own if one not in taken]
