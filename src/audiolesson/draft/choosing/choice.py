"""Which sentences of a lesson are said where."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """Which candidates are said where, by their order; `ranks` holds those that are said only if there is time.

    `hook` opens the episode, wherever it stands in the lesson."""

    opening: tuple[int, ...]
    groups: tuple[tuple[int, ...], ...]
    recap: tuple[int, ...] = ()
    ranks: Mapping[int, int] | None = None
    hook: int = -1

    def emptied(self) -> "Choice":
        """The choice of a page that is one to read: nothing of it is told."""
        return Choice((), ((),) * len(self.groups))

    def all(self) -> set[int]:
        """All candidates that are said at all."""
        return {*self.opening, *self.recap, *(order for group in self.groups for order in group)}

    def told(self) -> list[int]:
        """What is said in any case, in the order of the lesson, but for the recap."""
        ranks = self.ranks or {}
        return sorted(order for order in self.all() if order not in ranks and order not in self.recap)
