"""Sentences of which one will do: a stretch of a list that many such choices share, so that none holds its own copy.

What a lesson speaks of throughout is brought up by a tenth of its sentences, and needed by another tenth: with a copy
for each of these the time would grow with the square of the lesson.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload


@dataclass(frozen=True, slots=True, eq=False)
class OneOf(Sequence[int]):
    """The first `many` of some orders, which ascend; the list may grow behind them."""

    orders: Sequence[int]
    many: int

    @classmethod
    def so_far(cls, orders: Sequence[int]) -> "OneOf":
        """All of what a list holds now."""
        return cls(orders, len(orders))

    def __len__(self) -> int:
        return self.many

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            return [self.orders[one] for one in range(*at.indices(self.many))]
        if not -self.many <= at < self.many:
            raise IndexError(at)
        return self.orders[at % self.many]

    def __iter__(self) -> Iterator[int]:
        return (self.orders[at] for at in range(self.many))


class Parted:
    """Shared lists, each parted by the section of its sentences as it is asked for."""

    def __init__(self, sections: Sequence[int]) -> None:
        self._sections = sections
        self._parts: dict[int, tuple[Sequence[int], dict[int, list[int]]]] = {}

    def inside(self, by: Sequence[int], section: int) -> OneOf:
        """Those of `by` that stand in one section."""
        if not isinstance(by, OneOf):
            return OneOf.so_far([at for at in by if self._sections[at] == section])
        if id(by.orders) not in self._parts:  # the list is kept beside its parts, so that its id stays its own
            parts: dict[int, list[int]] = {}
            for order in by.orders:
                parts.setdefault(self._sections[order], []).append(order)
            self._parts[id(by.orders)] = by.orders, parts
        part = self._parts[id(by.orders)][1].get(section, [])
        return OneOf(part, bisect_right(part, by[-1]) if by else 0)
