"""The one pile of a drill while it is put in order: which cards were heard when, and which may come next.

Times are heard time in ms from the beginning of the first trial. This is the only value of the planning that
changes; it lives inside one call of `trials.plan`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from audiolesson.study.order.ladder import LEAST, OTHERS, Window, ladder
from audiolesson.units import Ms

_HURRY = Ms(30_000)
"""So long before its window ends a test is as urgent as can be: the length of a long trial."""

ROUND = -1
"""The step of a test beside the ladder, which fills a drill that is longer than its deck."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One time that a card is asked. `card` is its index in the deck, `number` counts the trials of a drill from 1.

    `again` says whether the card is told once more after its answer. `step` is 0 for a new card, 1, 2, … for the
    tests of its ladder, ROUND for a test that only fills.
    """

    card: int
    again: bool
    number: int
    step: int = 0


@dataclass(frozen=True, slots=True)
class Cards:
    """What planning knows of a deck: the lengths of a trial of each card with and without the restatement, in ms."""

    first: Sequence[Ms]
    later: Sequence[Ms]
    hard: Sequence[bool]
    gap: Ms
    again: str
    ladders: Sequence[Sequence[Window]]

    def told_again(self, card: int, step: int) -> bool:
        """Whether a card is told again at this step, by the setting."""
        return self.again == "always" or (self.again == "new" and (not step or self.hard[card]))

    def length(self, card: int, again: bool) -> Ms:
        """How long a trial is."""
        return self.first[card] if again else self.later[card]


def cards_of(first: Sequence[Ms], later: Sequence[Ms], hard: Sequence[bool], gap: Ms, again: str, long: bool) -> Cards:
    """The deck of a plan. Raises ValueError when the lengths are not those of one deck."""
    if not len(first) == len(later) == len(hard):
        raise ValueError("every card needs both lengths and whether it is hard")
    return Cards(first, later, hard, gap, again, [ladder(one, long) for one in hard])


@dataclass(slots=True)
class Pile:
    """The cards heard so far. `end` is where the last trial ends; `last` maps a card to its last trial's (end, place);
    `steps` to the next test of its ladder, which starts at 1; `waits` to how long its last test had been waited for."""

    cards: Cards
    end: int = 0
    trials: list[Trial] = field(default_factory=list)
    last: dict[int, tuple[int, int]] = field(default_factory=dict)
    steps: dict[int, int] = field(default_factory=dict)
    tested: set[int] = field(default_factory=set)
    waits: dict[int, int] = field(default_factory=dict)

    @property
    def start(self) -> int:
        """Where the next trial begins."""
        return self.end + self.cards.gap if self.trials else 0

    @property
    def untested(self) -> list[int]:
        """The cards that were told and never tested."""
        return [card for card in self.last if card not in self.tested]

    def ready(self) -> list[int]:
        """The cards that may be asked now: heard long enough ago, with enough others since."""
        place = len(self.trials)
        return [card for card, (end, at) in self.last.items() if place - at > OTHERS and self.start - end >= LEAST]

    def urgency(self, card: int) -> float:
        """How urgent the next test of a card's ladder is: 0 from its least distance on, 1 near its most, −1 not due.

        A test that missed its window is no more due; the first one cannot miss it.
        """
        step = self.steps[card]
        windows = self.cards.ladders[card]
        if step > len(windows):
            return -1
        window = windows[step - 1]
        waited = self.start - self.last[card][0]
        if waited < window.least or (waited > window.most and step > 1):
            return -1
        return (waited - window.least) / (window.most - window.least - (_HURRY if step > 1 else 0))

    def growth(self, card: int) -> float:
        """How the wait for a card would compare to its wait before, were it asked now: 1 and more is growing."""
        return (self.start - self.last[card][0]) / max(self.waits.get(card, 0), LEAST)

    def tell(self, card: int) -> None:
        """Add a new card."""
        self._add(card, self.cards.told_again(card, 0), 0)
        self.steps[card] = 1

    def ask(self, card: int) -> None:
        """Add a test: of the ladder where it is due, else of a further round, which makes the card wait anew."""
        step = self.steps[card] if self.urgency(card) >= 0 else ROUND
        self.waits[card] = self.start - self.last[card][0]
        self._add(card, self.cards.told_again(card, step), step)
        self.tested.add(card)
        if step != ROUND:
            self.steps[card] = step + 1

    def _add(self, card: int, again: bool, step: int) -> None:
        self.end = self.start + self.cards.length(card, again)
        self.last[card] = (self.end, len(self.trials))
        self.trials.append(Trial(card, again, len(self.trials) + 1, step))

    def copy(self) -> "Pile":
        """A pile that goes on by itself."""
        return Pile(self.cards, self.end, [*self.trials], {**self.last}, {**self.steps}, {*self.tested}, {**self.waits})
