"""Fitting a script to its length: which paragraphs, which breaths, which gaps; a pure function of clip lengths.

Whole frames of 24 ms are counted, so 3:30 is 8,750 frames and a fit that is found is met to the frame.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiolesson.episode.breaths import (
    BREATHS,
    MIDDLE_BREATH,
    SPACING,
    THINK_TIMES,
    Spacing,
    ThinkTimes,
)
from audiolesson.episode.layout import (
    Kept,
    Row,
    between_row,
    by_item,
    closing_row,
    heard_in,
    opening_row,
    optional,
    rows_of,
)
from audiolesson.episode.model import Fit, Sentence
from audiolesson.script.model import Script
from audiolesson.units import FRAME_MS, Ms

FASTER, SLOWER = (1.025, 1.05), (0.9875, 0.975, 0.9625, 0.95, 0.9375, 0.925, 0.9125, 0.9)
"""The rates that fit may ask for, the gentlest first. A talk that hurries loses its listener sooner than a slow one."""

NEAR_FRAMES = 20
"""Up to 480 ms off, no other rate is asked for: it would be heard, the difference would not."""

_DROPPED = 0.75
"""What leaving out a paragraph that could be crammed in costs, where breaths one step from the middle cost 1 and two
steps 4: one paragraph is given up for the middle step, two only for not having the most hurried breaths."""

_LAST = 12
"""How many of the longest sets by rank are looked at: giving up more paragraphs costs more than any breath."""

_MANY = 24
"""With more optional paragraphs than this, the order of ranks alone decides."""


@dataclass(frozen=True, slots=True)
class _Plan:
    kept: Kept
    breath: int
    gaps: tuple[int, ...]
    off: int
    cost: float


def fit(
    script: Script,
    sentences: Sequence[Sentence],
    lengths: Sequence[Ms],
    sounds: Mapping[str, Ms],
    target: Ms | None,
    *,
    opening: Ms = Ms(0),
    closing: Ms = Ms(0),
    between: Ms = Ms(0),
    rates_tried: float = 1.0,
    think: ThinkTimes = THINK_TIMES,
    full_gap: Ms | None = None,
    spacing: Spacing = SPACING,
) -> Fit:
    """Fit a script to `target` ms (None: all of it, at the middle step).

    `lengths[i]` is the clip length of `sentences[i]`, spoken at the rate `rates_tried`; `sounds` are the lengths of
    the script's sound files; `opening`, `closing` and `between` those of the show's sounds (0: none). All `.if-time`
    paragraphs have clips. (1) They are kept by rank as long as the shortest breaths fit, the last of them given
    up again where that spares the most hurried breaths; (2) one breath step; (3) the gaps between segments take
    the rest to the frame, a wider range of gaps when the comfortable one cannot; (4) a result with another `rate` than
    `rates_tried` asks to speak everything at that rate and to fit anew: the gentlest that meets the length, or the one
    that comes nearest; taken as it is, it is as near as these clips come. Ends after two such rounds. `think` says how
    long `[think]` is, `full_gap` (whole frames) the silence between segments where no length is asked for (None: as
    `spacing` has it). Raises SoundError for a sound without a length.
    """
    if len(lengths) != len(sentences):
        raise ValueError("every sentence needs the length of its clip")
    order = optional(script)
    measure = _Measure(script, sentences, lengths, sounds, opening, closing, think, between, spacing)
    if target is None:
        gaps = measure.gaps(frozenset(order))
        each = spacing.middle_gap if full_gap is None else full_gap // FRAME_MS
        plan = _Plan(frozenset(order), MIDDLE_BREATH, (each,) * gaps, 0, 0)
        return _as_fit(plan, order, rates_tried, 0)
    frames = round(target / FRAME_MS)
    plan = _search(measure, order, frames)
    rate, nearest = rates_tried, abs(plan.off)
    if abs(plan.off) > NEAR_FRAMES and (rates_tried - 1) * plan.off >= 0:
        for asked in _further(rates_tried, plan.off):
            estimate = [
                length if sentence.record else Ms(round(length * rates_tried / asked))
                for sentence, length in zip(sentences, lengths, strict=True)
            ]
            guess = _search(
                _Measure(script, sentences, estimate, sounds, opening, closing, think, between, spacing), order, frames
            )
            if abs(guess.off) < nearest:
                rate, nearest = asked, abs(guess.off)
            if nearest <= NEAR_FRAMES:
                break
    return _as_fit(plan, order, rate, frames * FRAME_MS - target)


def _further(tried: float, off: int) -> list[float]:
    """The rates beyond the one tried, in the direction that helps."""
    return [rate for rate in FASTER if rate > tried] if off > 0 else [rate for rate in SLOWER if rate < tried]


def _as_fit(plan: _Plan, order: Sequence[tuple[int, int]], rate: float, rounding: int) -> Fit:
    gaps = tuple(Ms(frames * FRAME_MS) for frames in plan.gaps)
    left_out = frozenset(order) - plan.kept
    return Fit(plan.kept, left_out, plan.breath, gaps, rate, Ms(plan.off * FRAME_MS + rounding))


class _Measure:
    """How many frames the parts of a script take, remembered by segment."""

    def __init__(
        self,
        script: Script,
        sentences: Sequence[Sentence],
        lengths: Sequence[Ms],
        sounds: Mapping[str, Ms],
        opening: Ms,
        closing: Ms,
        think: ThinkTimes,
        between: Ms,
        spacing: Spacing,
    ) -> None:
        self.script, self.lengths, self.sounds, self.think = script, lengths, sounds, think
        self.spacing = spacing
        self.index = by_item(sentences)
        self.frame = sum(row.length for row in _frame_rows(opening, closing)) // FRAME_MS
        self.between = between_row("", between).length // FRAME_MS if between else 0
        self.known: dict[tuple[int, Kept, int], int] = {}

    def frames(self, kept: Kept, breath: int) -> tuple[int, int]:
        """Frames of all parts with something in them, and the number of gaps between segments."""
        each = [self._segment(number, own, breath) for number, own in enumerate(self._by_segment(kept))]
        gaps = max(sum(1 for frames in each if frames) - 1, 0)
        return self.frame + sum(each) + self.between * gaps, gaps

    def _segment(self, number: int, kept: Kept, breath: int) -> int:
        """Frames of one segment; 0 when nothing is left of it."""
        if (number, kept, breath) not in self.known:
            heard, pause = heard_in(self.script, number, kept, self.index, self.lengths, self.sounds, self.think)
            rows = rows_of(heard, pause, BREATHS[breath], self.spacing)
            self.known[number, kept, breath] = sum(row.length for row in rows) // FRAME_MS
        return self.known[number, kept, breath]

    def _by_segment(self, kept: Kept) -> list[Kept]:
        """The kept paragraphs of each segment."""
        found: list[set[tuple[int, int]]] = [set() for _ in self.script.segments]
        for key in kept:
            found[key[0]].add(key)
        return [frozenset(own) for own in found]

    def gaps(self, kept: Kept) -> int:
        """The number of gaps between segments."""
        return self.frames(kept, MIDDLE_BREATH)[1]

    def shortest(self, kept: Kept) -> int:
        """Frames with the shortest breaths and the least comfortable gaps."""
        frames, gaps = self.frames(kept, 0)
        return frames + gaps * self.spacing.gaps[0]


def _frame_rows(opening: Ms, closing: Ms) -> list[Row]:
    rows = [opening_row("", opening)] if opening else []
    return rows + ([closing_row("", closing)] if closing else [])


def _search(measure: _Measure, order: Sequence[tuple[int, int]], target: int) -> _Plan:
    """The best plan: of sets that respect the ranks, else of others, else with wider gaps, else the nearest."""
    by_rank = list(_by_rank(measure, order, target))[-_LAST:]
    found: list[_Plan] = []
    for bounds in (measure.spacing.gaps, measure.spacing.wide_gaps):
        for sets in (by_rank, _others(measure, order, target)):
            plans = list(_plans(measure, sets, bounds, target))
            met = [plan for plan in plans if not plan.off]
            if met:
                return min(met, key=lambda plan: plan.cost)
            found += plans
    return min(found, key=lambda plan: (abs(plan.off), plan.cost))


def _plans(measure: _Measure, kept_sets: Iterable[Kept], bounds: tuple[int, int], target: int) -> Iterator[_Plan]:
    sets, middle = list(kept_sets), measure.spacing.middle_gap
    most = max(map(len, sets), default=0)
    for kept in sets:
        for breath in range(len(BREATHS)):
            frames, gaps = measure.frames(kept, breath)
            rest = min(max(target - frames, bounds[0] * gaps), bounds[1] * gaps)
            ease = (rest / gaps - middle) / (measure.spacing.gaps[1] - middle) if gaps else 0
            cost = (breath - MIDDLE_BREATH) ** 2 + ease**2 + _DROPPED * (most - len(kept))
            yield _Plan(kept, breath, _spread(rest, gaps), frames + rest - target, cost)


def _spread(frames: int, gaps: int) -> tuple[int, ...]:
    """`frames` over `gaps` as evenly as can be, the longer ones first."""
    if not gaps:
        return ()
    each, more = divmod(frames, gaps)
    return tuple(each + (number < more) for number in range(gaps))


def _by_rank(measure: _Measure, order: Sequence[tuple[int, int]], target: int) -> Iterator[Kept]:
    """The first 0, 1, 2, … paragraphs by rank, as long as they fit with the shortest breaths."""
    for count in range(len(order) + 1):
        kept = frozenset(order[:count])
        if count and measure.shortest(kept) > target:
            return
        yield kept


def _others(measure: _Measure, order: Sequence[tuple[int, int]], target: int) -> Iterator[Kept]:
    """Sets in which a paragraph that does not fit, or one other, is passed over and later ranks fill up."""
    passed: Iterable[tuple[int, int] | None] = [None, *order] if len(order) <= _MANY else [None]
    for without in passed:
        kept: Kept = frozenset()
        for key in order:
            if key != without and measure.shortest(kept | {key}) <= target:
                kept |= {key}
        yield kept
