"""The order of a drill: a pure function of the lengths of its trials, which cards are hard, seed and target.

A card is told once and then tested at growing distances (`ladder`), all cards in one pile: new cards come in
between the tests of others. Without a target the drill goes on as long as something is due and ends then. With a
target it takes in as many new cards as it can test at least once, goes on to longer distances and, where the deck is
small, to further rounds, and chooses the last tests so that the length comes out. Where not all cards have room, the
hard ones come first and then those that stand first in the deck; the others are named.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from audiolesson.show.model import DrillSettings
from audiolesson.study.order.ending import TOLERANCE
from audiolesson.study.order.ladder import ladder
from audiolesson.study.order.mixed import mixed
from audiolesson.study.order.picks import pick
from audiolesson.study.order.pile import Cards, Pile, Trial, cards_of
from audiolesson.study.order.runs import MOST_TRIALS, fitted, full, worthy_first
from audiolesson.units import Ms


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
    pile = full(cards, order) if target is None else fitted(cards, order, target - frame, target)
    if target is not None and not pile.tested:
        return _once(cards, target, frame, settings)
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
    """The drills of a deck: one where a target is given or one file holds all tests that are due, else several.

    Each of several holds a stretch of the deck, of about equal numbers of trials; the returns of a card stay in its
    drill. `Trial.card` is the index in the whole deck. Raises as `plan`.
    """
    whole = plan(first, later, hard=hard, target=target, frame=frame, settings=settings)
    weights = [len(ladder(one, False)) + 1 if settings.repeat else 1 for one in hard]
    if target is not None or sum(weights) <= MOST_TRIALS:
        return (whole,)
    fewest = max(2, -(-sum(weights) // MOST_TRIALS))
    for number in range(fewest, len(first) + 1):
        found = []
        for begin, end in _stretches(weights, number):
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
    chosen = pick(lengths, worthy_first(cards), target and target - frame, target, cards.gap, MOST_TRIALS)
    pile = Pile(cards)
    for card in _ordered(chosen, settings):
        pile.tell(card)
    left = tuple(card for card in range(len(lengths)) if card not in chosen)
    length = frame + pile.end
    return Plan(tuple(pile.trials), Ms(length), Ms(length - target if target is not None else 0), left)


def quiz_plans(lengths: Sequence[Ms], *, target: Ms | None, frame: Ms, settings: DrillSettings) -> tuple[Plan, ...]:
    """The drills of a quiz, each question once: as many as a target has room for, else all. Otherwise as `plans`."""
    once = replace(settings, repeat=False, again="never")
    return plans(lengths, lengths, hard=[False] * len(lengths), target=target, frame=frame, settings=once)
