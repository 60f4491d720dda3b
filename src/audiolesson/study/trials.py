"""The order of a drill: a pure function of the lengths of its trials, which cards are hard, seed and target.

A card is told once and then tested at growing distances (`ladder`), all cards in one pile: new cards come in
between the tests of others. Without a target the drill goes on as long as something is due and ends then. With a
target it takes in as many new cards as it can test at least once, goes on to longer distances and, where the deck is
small, to further rounds, and chooses the last tests so that the length comes out. Where not all cards have room, the
hard ones come first and then those that stand first in the deck; the others are named.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from audiolesson.show.model import DrillSettings
from audiolesson.study.ending import MISSED, TOLERANCE, ended
from audiolesson.study.ladder import LEAST, OTHERS
from audiolesson.study.order import mixed
from audiolesson.study.picks import pick
from audiolesson.study.pile import ROUND, Cards, Pile, Trial, cards_of
from audiolesson.units import Ms

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

_ENOUGH = 2.0
"""A plan of a cost under this is good; the more that were looked at, the more will do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The trials of one drill in order. `length` is that of the whole file, in ms; `off` is it minus the target (0
    without one); `left` are the cards that found no room."""

    trials: tuple[Trial, ...]
    length: Ms
    off: Ms = Ms(0)
    left: tuple[int, ...] = ()

    def held(self, target: Ms | None) -> bool:
        """Whether the length asked for is held."""
        return target is None or abs(self.off) <= TOLERANCE * target


def plan(
    first: Sequence[Ms],
    later: Sequence[Ms],
    *,
    hard: Sequence[bool],
    target: Ms | None,
    frame: Ms,
    settings: DrillSettings,
) -> Plan:
    """The trials of one drill, at most MOST_TRIALS of them.

    `first[i]` and `later[i]` are the lengths in ms of a trial of card i with and without the restatement, `frame`
    that of opening and close with the gaps between them and the trials. `target` is the length of the whole file,
    None: all that is due. Fewer than four cards cannot come back, for three others must lie between.
    Raises ValueError when the three sequences are not of one length.
    """
    cards = cards_of(first, later, hard, settings.gap, settings.again, target is not None)
    everything = range(len(first))
    if not first:
        return Plan((), frame, Ms(frame - (target or frame)))
    if not settings.repeat:
        return _once(cards, target, frame, settings)
    order = _ordered(everything, settings)
    pile = _full(cards, order) if target is None else _fitted(cards, order, target - frame, target)
    told = {trial.card for trial in pile.trials}
    left = tuple(card for card in everything if card not in told)
    length = frame + pile.end
    return Plan(tuple(pile.trials), Ms(length), Ms(length - target if target is not None else 0), left)


def plans(
    first: Sequence[Ms],
    later: Sequence[Ms],
    *,
    hard: Sequence[bool],
    target: Ms | None,
    frame: Ms,
    settings: DrillSettings,
) -> tuple[Plan, ...]:
    """The drills of a deck: one where a target is given or all its trials fit into one file, else several.

    Each of several holds a stretch of the deck, of about equal numbers of trials; the returns of a card stay in its
    drill. `Trial.card` is the index in the whole deck. Raises as `plan`.
    """
    whole = plan(first, later, hard=hard, target=target, frame=frame, settings=settings)
    if target is not None or len(whole.trials) < MOST_TRIALS:
        return (whole,)
    weights = [len(windows) + 1 for windows in cards_of(first, later, hard, settings.gap, "", False).ladders]
    fewest = max(2, -(-sum(weights) // MOST_TRIALS) - 1)
    for number in range(fewest, len(first) + 1):
        found = []
        for begin, end in _stretches(weights if settings.repeat else [1] * len(first), number):
            one = plan(
                first[begin:end], later[begin:end], hard=hard[begin:end], target=None, frame=frame, settings=settings
            )
            found.append(replace(one, trials=tuple(replace(t, card=t.card + begin) for t in one.trials)))
            if len(one.trials) == MOST_TRIALS:
                break
        else:
            return tuple(found)
    return (whole,)


def _stretches(weights: Sequence[int], number: int) -> list[tuple[int, int]]:
    """The deck in `number` stretches of about equal weight, as (begin, end); none is empty."""
    total, sum_so_far, bounds = sum(weights), 0, [0]
    for index, weight in enumerate(weights):
        sum_so_far += weight
        if sum_so_far * number >= total * len(bounds):
            bounds.append(index + 1)
    return [(begin, end) for begin, end in pairwise(bounds) if begin < end]


def _ordered(cards: Sequence[int], settings: DrillSettings) -> list[int]:
    return mixed(cards, settings.seed) if settings.order == "mixed" else sorted(cards)


def _once(cards: Cards, target: Ms | None, frame: Ms, settings: DrillSettings) -> Plan:
    """Every card once, as many as fit."""
    lengths = [cards.length(card, cards.told_again(card, 0)) for card in range(len(cards.first))]
    chosen = pick(lengths, _worthy(cards), target and target - frame, cards.gap, MOST_TRIALS)
    pile = Pile(cards)
    for card in _ordered(chosen, settings):
        pile.tell(card)
    left = tuple(card for card in range(len(lengths)) if card not in chosen)
    length = frame + pile.end
    return Plan(tuple(pile.trials), Ms(length), Ms(length - target if target is not None else 0), left)


def _worthy(cards: Cards) -> list[int]:
    """The cards by what is first taken in: hard ones, then as the deck stands."""
    return sorted(range(len(cards.first)), key=lambda card: (not cards.hard[card], card))


def _full(cards: Cards, order: Sequence[int]) -> Pile:
    """The drill without a target: no card untested if that can be, then as many tests as can be."""
    for policies in (_POLICIES, _HASTY):
        piles = [_run(cards, order, policy) for policy in policies]
        best = min(piles, key=lambda pile: (len(pile.untested), -len(pile.trials)))
        if not best.untested:
            break
    return best


def _fitted(cards: Cards, order: Sequence[int], budget: int, target: int) -> Pile:
    """The drill whose trials take about `budget` ms: the best of several policies and choices of cards.

    How many cards have room shows when all are on offer. Then the worthiest so many are, or a few more or less;
    if that misses the length, others take the place of the last of them.
    """
    natural = len(_run(cards, order, _POLICIES[0], budget).last)
    best, best_cost = Pile(cards), float("inf")
    for change, offered in _offers(_worthy(cards), natural):
        if change > _EXCHANGED and best_cost < MISSED:
            break
        for policy in _POLICIES + _HASTY:
            pile = _run(cards, [card for card in order if card in offered], policy, budget)
            pile, found = ended(pile, budget, target, MOST_TRIALS)
            wasted = sum(trial.step == ROUND for trial in pile.trials) if len(pile.last) < len(order) else 0
            found += change + len(offered) - len(pile.last) + wasted
            if found < best_cost:
                best, best_cost = pile, found
            if best_cost < _ENOUGH * (1 + change):
                return best
    return best


def _offers(worthy: Sequence[int], natural: int) -> Iterator[tuple[float, frozenset[int]]]:
    """The sets of cards to be told, the best first, each with what is bad about it."""
    for extra in (0, 1, -1, 2, -2, 3, -3):
        if 0 < natural + extra <= len(worthy):
            yield abs(extra), frozenset(worthy[: natural + extra])
    for new in range(natural, min(natural + _OTHERS_TRIED, len(worthy))):
        for gone in range(natural - 1, max(natural - 4, -1), -1):
            yield _EXCHANGED + 1, frozenset(worthy[:natural]) - {worthy[gone]} | {worthy[new]}


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
            pile.ask(min(ready, key=lambda card: pile.last[card][0]))
        else:
            break
    return pile


def _room(pile: Pile, card: int, budget: int, mean: float) -> bool:
    """Whether a new card can be told and every card tested once before the end."""
    length, gap = pile.cards.first[card], pile.cards.gap
    left = budget - pile.start - length
    if len(pile.last) <= OTHERS:
        return left >= 0
    tests = [*pile.untested, card]
    wait = max(LEAST, OTHERS * mean) + gap + pile.cards.later[card]
    return left >= max(wait, sum(pile.cards.later[one] + gap for one in tests))


def quiz_plans(lengths: Sequence[Ms], *, target: Ms | None, frame: Ms, settings: DrillSettings) -> tuple[Plan, ...]:
    """The drills of a quiz, each question once: as many as a target has room for, else all. Otherwise as `plans`."""
    once = replace(settings, repeat=False, again="never")
    return plans(lengths, lengths, hard=[False] * len(lengths), target=target, frame=frame, settings=once)
