"""What is told no more without a told sentence: all that stands on it, in time that grows with what is lost."""

import math
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from audiolesson.draft.choosing.grounds import Ground


@dataclass(frozen=True, slots=True)
class _Choice:
    """Told sentences of which others need one: `needing` are the last that will do for each of these, and it itself.

    Both ascend, so that all who need one of the first few fall together.
    """

    told: Sequence[int]
    needing: list[tuple[int, int]] = field(default_factory=list)


class Standing:
    """What stands on what, of the sentences that are told now.

    Of those of which one will do only the first is looked at until it is lost, and then the next: what all of a lesson
    speaks of is not gone through for each of its sentences.
    """

    def __init__(self, all_grounds: Sequence[Ground], told: Set[int]) -> None:
        self._mates = {order: all_grounds[order].mates & told for order in told}
        self._upon: dict[int, list[int]] = {}
        self._first_of: dict[int, list[_Choice]] = {}
        shared: dict[int, _Choice] = {}
        for order in sorted(told):
            for by in all_grounds[order].on:
                self._upon.setdefault(by, []).append(order)
            for some in all_grounds[order].any_of:
                choice = shared.get(id(some.orders))
                if choice is None:
                    choice = shared[id(some.orders)] = _Choice([one for one in some.orders if one in told])
                if choice.told and choice.told[0] <= some[-1]:
                    choice.needing.append((some[-1], order))
        for choice in shared.values():
            if choice.needing:
                choice.needing.sort()
                self._first_of.setdefault(choice.told[0], []).append(choice)

    def lost_without(self, gone: int) -> frozenset[int]:
        """What is told no more without one told sentence: itself, its mates, and all that stands on these."""
        lost, fresh = {gone}, [gone]
        waiting: dict[int, list[tuple[_Choice, int, int]]] = {}
        while fresh:
            last = fresh.pop()
            more = {*self._mates[last], *self._upon.get(last, ())}
            begun = [(choice, 0, 0) for choice in self._first_of.get(last, ())]
            for choice, at, fallen in (*begun, *waiting.pop(last, ())):
                told, needing = choice.told, choice.needing
                while at < len(told) and told[at] in lost:
                    at += 1
                left = told[at] if at < len(told) else math.inf
                while fallen < len(needing) and needing[fallen][0] < left:
                    more.add(needing[fallen][1])
                    fallen += 1
                if fallen < len(needing):
                    waiting.setdefault(told[at], []).append((choice, at, fallen))
            fresh += more - lost
            lost |= more
        return frozenset(lost)
