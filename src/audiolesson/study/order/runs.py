"""Telling and testing by a policy: the drill that goes on as long as something is due, and the one of a length."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from audiolesson.study.order.ending import MISSED, ended
from audiolesson.study.order.ladder import LEAST, OTHERS
from audiolesson.study.order.pile import ROUND, Cards, Pile

MOST_TRIALS = 253
"""A file has at most 255 chapters: the trials, the opening and the close."""

_POLICIES = ((0.0, 0.15), (0.0, 0.3), (0.15, 0.15), (0.3, 0.15), (0.5, 0.1), (0.0, 0.05))
"""How urgent a new card is, and how much more with each test since the last new one; what is more urgent comes."""

_HASTY = ((0.8, 0.1), (2.0, 0.0))
"""The same for decks so small that with the others a card would stay untested: many new cards at once."""

_TAIL = 4.5
"""The end is searched for from where so many mean tests are left."""

_EXCHANGED = 3
"""What is bad about a set of cards that are not the worthiest, over that of any other set."""

_OTHERS_TRIED = 10
"""So many cards are tried in the place of others."""

_SETS_TRIED = 30
"""So many sets in which two cards are exchanged are tried where no other holds the length."""

_ENOUGH = 2.0
"""A plan of a cost under this is good; the more that were looked at, the more will do."""


def worthy_first(cards: Cards) -> list[int]:
    """The cards by what is first taken in: hard ones, then as the deck stands."""
    return sorted(range(len(cards.first)), key=lambda card: (not cards.hard[card], card))


def full(cards: Cards, order: Sequence[int]) -> Pile:
    """The drill without a target: no card untested if that can be, then as many tests as can be."""
    for policies in (_POLICIES, _HASTY):
        piles = [_run(cards, order, policy) for policy in policies]
        best = min(piles, key=lambda pile: (len(pile.untested), -len(pile.trials)))
        if not best.untested:
            break
    return best


def fitted(cards: Cards, order: Sequence[int], budget: int, target: int) -> Pile:
    """The drill whose trials take about `budget` ms: the best of several policies and choices of cards.

    How many cards have room shows when all are on offer. Then the worthiest so many are, or a few more or less; if that
    misses the length, others take the place of one of the last of them, and if all of these do, of any two.
    """
    natural = _run(cards, order, _POLICIES[0], budget)
    worthy, many = worthy_first(cards), len(natural.last)
    fitting = _Fitting(cards, order, budget, target, Pile(cards))
    if not fitting.tries(_offers(worthy, many)) and fitting.best_cost >= MISSED:
        fitting.tries(exchanged_twice(cards, worthy, many, budget - fitting.best.end))
    return fitting.best


@dataclass(slots=True)
class _Fitting:
    """The best pile that was found so far, and what is bad about it."""

    cards: Cards
    order: Sequence[int]
    budget: int
    target: int
    best: Pile
    best_cost: float = float("inf")
    seen: set[tuple[int, ...]] = field(default_factory=set)

    def tries(self, offers: Iterator[tuple[float, frozenset[int]]]) -> bool:
        """Whether one of the sets of cards gives a pile that is good enough; they are tried in turn up to that one."""
        for change, offered in offers:
            if change > _EXCHANGED and self.best_cost < MISSED:
                return True
            for policy in _POLICIES + _HASTY:
                pile = _run(self.cards, [card for card in self.order if card in offered], policy, self.budget)
                key = tuple(trial.card for trial in pile.trials)
                if key in self.seen:
                    continue
                self.seen.add(key)
                pile, found = ended(pile, self.budget, self.target, MOST_TRIALS)
                wasted = sum(trial.step == ROUND for trial in pile.trials) if len(pile.last) < len(self.order) else 0
                found += change + len(offered) - len(pile.last) + wasted
                if found < self.best_cost:
                    self.best, self.best_cost = pile, found
                full_up = len(pile.trials) == MOST_TRIALS and pile.end < self.budget
                if full_up or self.best_cost < _ENOUGH * (1 + change):
                    return True
        return False


def _offers(worthy: Sequence[int], natural: int) -> Iterator[tuple[float, frozenset[int]]]:
    """The sets of cards to be told, the best first, each with what is bad about it."""
    for extra in (0, 1, -1, 2, -2, 3, -3):
        if 0 < natural + extra <= len(worthy):
            yield abs(extra), frozenset(worthy[: natural + extra])
    for new in range(natural, min(natural + _OTHERS_TRIED, len(worthy))):
        for gone in range(natural - 1, max(natural - 4, -1), -1):
            yield _EXCHANGED + 1, frozenset(worthy[:natural]) - {worthy[gone]} | {worthy[new]}


def exchanged_twice(
    cards: Cards, worthy: Sequence[int], natural: int, off: int
) -> Iterator[tuple[float, frozenset[int]]]:
    """Sets in which two others take the place of two of the worthiest `natural`, those first whose cards make up best
    for the `off` ms that the length was missed by; none whose cards are as long as those that go.
    """

    def heard(card: int) -> int:
        return sum(cards.length(card, cards.told_again(card, step)) for step in (0, 1))

    told = worthy[max(0, natural - _OTHERS_TRIED) : natural]
    others = worthy[natural : natural + _OTHERS_TRIED]
    pairs = [
        (sum(map(heard, new)) - sum(map(heard, gone)), gone, new)
        for gone in combinations(reversed(told), 2)
        for new in combinations(others, 2)
    ]
    fit = sorted((pair for pair in pairs if pair[0]), key=lambda pair: abs(pair[0] - off))
    for _, gone, new in fit[:_SETS_TRIED]:
        yield _EXCHANGED + 2, frozenset(worthy[:natural]).difference(gone).union(new)


def _run(cards: Cards, order: Sequence[int], policy: tuple[float, float], budget: int | None = None) -> Pile:
    """A drill by one policy: until nothing is due, or, with a budget, up to where its end is searched for."""
    pile, new, tests = Pile(cards), list(order), 0
    mean = sum(cards.later) / len(cards.later) + cards.gap
    while len(pile.trials) < MOST_TRIALS:
        may_tell = bool(new) and (budget is None or _room(pile, new[0], budget, mean))
        if budget is not None and not may_tell and budget - pile.end <= _TAIL * mean:
            break
        ready = pile.ready()
        urgent = max(((pile.urgency(card), -pile.last[card][1], card) for card in ready), default=(-1.0, 0, -1))
        if may_tell and policy[0] + policy[1] * tests >= urgent[0]:
            pile.tell(new.pop(0))
            tests = 0
        elif urgent[0] >= 0:
            pile.ask(urgent[2])
            tests += 1
        elif budget is not None and ready:
            pile.ask(max(ready, key=lambda card: (pile.growth(card), -pile.last[card][0])))
        else:
            break
    return pile


def _room(pile: Pile, card: int, budget: int, mean: float) -> bool:
    """Whether a new card can be told and every card tested once before the end."""
    cards, gap = pile.cards, pile.cards.gap
    left = budget - pile.start - cards.length(card, cards.told_again(card, 0))
    if len(pile.last) <= OTHERS:
        return left >= 0
    tests = [*pile.untested, card]
    wait = max(LEAST, OTHERS * mean) + gap + cards.later[card]
    return left >= max(wait, sum(cards.later[one] + gap for one in tests))
