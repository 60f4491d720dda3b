"""The last trials of a drill whose length is asked for: tests chosen so that the whole comes out at that length."""

from dataclasses import dataclass

from audiolesson.study.order.pile import Pile

TOLERANCE = 0.02
"""A drill's length is held within this share of the length asked for."""

MISSED = 500.0
"""What a length outside of the tolerance costs at the least: as much as ten cards that are never tested."""

_UNTESTED = 50.0
"""What a card costs that is told and never tested."""

_ROUND = 0.5
"""What a test costs that only fills."""

_SHRINKING = 1.0
"""What such a test costs that comes with no wait at all; one that had to wait as long as the time before, nothing."""

_GOOD = 0.005
"""An end as near as this is looked for no further."""

_NODES = 400
"""So many ends are looked at, at most."""

_BREADTH = 5
"""So many cards are tried for one place, the most fitting first."""


def _cost(pile: Pile, budget: int, target: int) -> float:
    """How bad it is to end here: a length that is missed, or cards never tested.

    `budget` is what the trials should take together in ms, `target` the whole file.
    """
    off = abs(pile.end - budget) / target
    worst = MISSED + 10_000 * (off - TOLERANCE) if off > TOLERANCE else 10 if off > TOLERANCE / 2 else 0
    return worst + 100 * off + _UNTESTED * len(pile.untested)


@dataclass(slots=True)
class Ending:
    """A search in depth, the natural ends first; `best` is the best pile found."""

    budget: int
    target: int
    most: int
    best: Pile
    best_cost: float
    nodes: int = 0

    def search(self, pile: Pile, spent: float) -> None:
        """Look at this end and at those that go on from it. `spent` is the price of the tests chosen so far."""
        self.nodes += 1
        found = _cost(pile, self.budget, self.target) + spent
        if found < self.best_cost:
            self.best, self.best_cost = pile, found
        for card, price in _next(pile) if len(pile.trials) < self.most else ():
            if self.nodes >= _NODES or self.best_cost < 100 * _GOOD:
                return
            following = pile.copy()
            following.ask(card)
            if following.end <= self.budget + TOLERANCE * self.target:
                self.search(following, spent + price)


def _next(pile: Pile) -> list[tuple[int, float]]:
    """The cards that may be tested next with the price of doing so: never tested, due, heard longest ago."""
    found = []
    for card in pile.ready():
        urgency = pile.urgency(card)
        growth = pile.growth(card)
        kind = 0 if card not in pile.tested else 1 if urgency >= 0 else 2
        found.append(((kind, -urgency if kind == 1 else -growth, pile.last[card][1]), card))
    return [
        (card, 0.0 if rank[0] < 2 else _ROUND + _SHRINKING * max(0.0, 1 + rank[1]))
        for rank, card in sorted(found)[:_BREADTH]
    ]


def ended(pile: Pile, budget: int, target: int, most: int) -> tuple[Pile, float]:
    """The best way to go on to the end from here, with at most `most` trials in all, and its cost."""
    search = Ending(budget, target, most, pile, float("inf"))
    search.search(pile, 0.0)
    return search.best, search.best_cost
