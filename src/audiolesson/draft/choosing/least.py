"""What the sentences of a clean lesson give that is told whole but for its least, and what goes with each.

A paragraph that is told whole or not at all goes with all its sentences; it is missed more where one behind it stays,
and where its section tells nothing else.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from operator import mul

from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.doubted import shares_kept
from audiolesson.draft.choosing.gaps import behind_in_paragraph, behind_in_section
from audiolesson.draft.choosing.grounds import Ground, grounds
from audiolesson.draft.choosing.lost import Standing
from audiolesson.draft.choosing.mentions import Mention
from audiolesson.draft.choosing.passages import Passages
from audiolesson.draft.choosing.purpose import purposes
from audiolesson.draft.choosing.runs import Runs
from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.whole_paragraphs import among_others
from audiolesson.lesson.model import Lesson

_FEWEST = (3, 2, 1, 0)
"""Usual sentences that a segment keeps, where it has as many: fewer only where nothing else can be taken out."""

_TO_STAY = 60
"""Letters of a short sentence: so many for each that a segment keeps, and two sentences."""

_TORN_APART = 2.0
"""What it costs to take a sentence out before one of its paragraph that stays."""

_NOT_TO_ITS_END = 2.0
"""What it costs not to tell a paragraph to its end: one that is begun is told for what stands there, or left out."""

_NOTHING_LEFT, _HOLE = 4.0, 3.0
"""What it costs, for each usual sentence of it, to take out the last paragraph of a section, and one that another of
its segment stands behind: that may speak of it."""

_SHORTER = 0.45
"""How much less a sentence weighs for being short: its weight grows with this power of its length."""

SENTENCE = 100
"""Letters of a usual sentence."""

_TORN = 0.1
"""The share of its weight that a sentence has behind one of its paragraph that cannot be told."""


@dataclass(frozen=True, slots=True)
class Least:
    """What the sentences of a clean lesson weigh and stand on, and which are told in any case.

    `torn`: those behind one of their paragraph that cannot be told; what is taken out of them does not come back.
    `wholes`: the paragraphs that are told whole or not at all, or begun where others leave much of the time. `runs`:
    where what is told begins.
    """

    weights: Sequence[float]
    grounds: Sequence[Ground]
    runs: Runs
    torn: frozenset[int] = frozenset()
    wholes: frozenset[int] = frozenset()
    kept: Collection[int] = ()


def least_of(
    lesson: Lesson, found: Gathered, mentions: Sequence[Mention], passages: Passages, core: frozenset[int]
) -> Least:
    """What the sentences of a lesson weigh and stand on; `core`: what has the thing of its heading as its subject."""
    titles = [section.title for section in lesson.sections]
    over = bool(found.wholes)
    on = grounds(found.candidates, mentions, passages, titles, lesson.title, over=over)
    weights = tuple(map(mul, purposes(lesson, found.candidates, core, passages), shares_kept(found)))
    torn = behind_in_paragraph(found) | behind_in_section(found, titles)
    return Least(weights, on, Runs(found, passages), torn, among_others(found))


@dataclass(frozen=True, slots=True)
class _Lost:
    """What a lesson loses with a part: how many sentences and letters of each segment, letters in all, paragraphs."""

    sentences: Counter[int]
    of_each: Counter[int]
    letters: int
    blocks: frozenset[int]


class Parts:
    """The sentences of a lesson that is told whole but for its least, and what they give."""

    def __init__(self, chooser: Chooser, least: Least) -> None:
        self._grounds, self._runs = least.grounds, least.runs
        self._letters = [len(one.text.text) for one in chooser.candidates]
        self._blocks = [one.block for one in chooser.candidates]
        self._wholes = least.wholes
        self._where, self._kept = chooser.group_of(), frozenset(least.kept)
        self._lost: dict[frozenset[int], _Lost] = {}
        self._sections = [one.section for one in chooser.candidates]
        self._of_section: dict[int, set[int]] = {}
        for order, section in enumerate(self._sections):
            self._of_section.setdefault(section, set()).add(order)
        self._paragraphs: dict[int, list[int]] = {}
        for one in chooser.candidates:
            if one.tier < NEVER and one.order in self._where:
                self._paragraphs.setdefault(one.block, []).append(one.order)
        segments = {block: self._where[orders[0]] for block, orders in self._paragraphs.items()}
        self._next = {one: behind for one, behind in pairwise(segments) if segments[one] == segments[behind]}
        self._ends = {
            block: {orders[-1], max((order for order in orders if order not in least.torn), default=-1)}
            for block, orders in self._paragraphs.items()
        }
        self._worths = [
            weight * (_TORN if order in least.torn else 1) * (letters / SENTENCE) ** _SHORTER * 2
            for order, (weight, letters) in enumerate(zip(least.weights, self._letters, strict=True))
        ]
        self._whole = self.lengths(told_of(chooser))

    def length(self, part: Collection[int]) -> int:
        """The letters of some sentences."""
        return sum(self._letters[order] for order in part)

    def lengths(self, told: Collection[int]) -> Counter[int]:
        """How many letters each segment tells."""
        found: Counter[int] = Counter()
        for order in told:
            found[self._where[order]] += self._letters[order]
        return found

    def lost(self, part: frozenset[int]) -> _Lost:
        """What is lost with a part; it is asked for again each time that something is taken out."""
        if part not in self._lost:
            of_each = self.lengths(part)
            sentences = Counter(self._where[order] for order in part)
            self._lost[part] = _Lost(sentences, of_each, of_each.total(), self._of(part))
        return self._lost[part]

    def able(
        self, told: frozenset[int], now: Mapping[int, int], over: float = math.inf, torn: bool = False
    ) -> list[tuple[float, int, frozenset[int]]]:
        """What may be taken out, the least first: each sentence with what stands on it, if its segment keeps enough.

        `now`: the letters that each segment tells; `over`: how many are too many, beyond which nothing is gained where
        paragraphs are told whole; `torn`: also what leaves one of these half told.
        """
        where = self._where
        many = Counter(where[order] for order in told)
        standing = Standing(self._grounds, told)
        upon = {order: standing.lost_without(order) for order in sorted(told)}
        runs = (run for run in self._runs.of(told, upon) if self.length(run) <= max(over, SENTENCE))
        every = (*upon.values(), *self._tails(upon), *runs)
        parts = dict.fromkeys(every if torn or not self._wholes else (self._untorn(part, told, upon) for part in every))
        free = [(part, self.lost(part)) for part in parts if not part & self._kept]
        for fewest in (0,) if self._wholes else _FEWEST:
            some = [
                (self._cost(part, told, now, over), min(part), part)
                for part, lost in free
                if all(
                    at < 0
                    or (
                        many[at] - less >= min(many[at], fewest, 2)
                        and now[at] - lost.of_each[at] >= min(now[at], fewest * _TO_STAY)
                    )
                    for at, less in lost.sentences.items()
                )
            ]
            if some:
                return sorted(some, key=lambda one: one[:2])
        return []

    def _cost(self, part: frozenset[int], told: frozenset[int], now: Mapping[int, int], over: float) -> float:
        """What a part gives for as much of its length as is too much, and more where its section tells no other."""
        value, runs, long = self.value(part, told, now), self._runs.change(part, told), self.lost(part).letters
        value += (runs if long <= max(over, SENTENCE) else max(0.0, runs)) * SENTENCE / long
        if not self._wholes:
            return value
        return (value + _NOTHING_LEFT * self._emptied(part, told)) * max(1.0, long / max(over, SENTENCE))

    def _emptied(self, part: frozenset[int], told: Set[int]) -> int:
        """How many sections tell nothing without a part."""
        return sum(part >= self._of_section[section] & told for section in {self._sections[one] for one in part})

    def value(self, part: frozenset[int], told: frozenset[int], now: Mapping[int, int]) -> float:
        """What a told part gives for its length; more where much of its segment is taken out, with it or before."""
        lost = self.lost(part)
        worth = 0.0
        for order in part:
            at = self._where[order]
            worth += self._worths[order] * self._whole[at] / (2 * now[at] - lost.of_each[at])
            behind = order + 1
            if behind in told and behind not in part:
                worth += _TORN_APART * (self._blocks[behind] == self._blocks[order])
        holes = sum(self._leaves_a_hole(block, told, part) for block in lost.blocks) if self._wholes else 0
        worth += sum(self._begun(block, told, part) - self._begun(block, told) for block in lost.blocks)
        return worth * SENTENCE / lost.letters + _HOLE * holes

    def _leaves_a_hole(self, block: int, told: Set[int], part: frozenset[int]) -> bool:
        """Whether a paragraph is taken out before one of its section that stays."""
        behind = self._paragraphs.get(self._next.get(block, -1), ())
        return block in self._wholes and any(order in told and order not in part for order in behind)

    def _tails(self, upon: Mapping[int, frozenset[int]]) -> Iterator[frozenset[int]]:
        """The ends of the paragraphs, from each told sentence on, with what stands `upon` each."""
        for orders in self._paragraphs.values():
            tail: frozenset[int] = frozenset()
            for order in reversed(orders):
                if order in upon:
                    tail |= upon[order]
                    yield tail

    def _untorn(self, part: frozenset[int], told: Set[int], upon: Mapping[int, frozenset[int]]) -> frozenset[int]:
        """A part with all that is told of the paragraphs in it that are told whole or not at all."""
        while True:
            wholes = [block for block in self._of(part) if block in self._wholes]
            more = {order for block in wholes for order in self._paragraphs[block] if order in told} - part
            if not more:
                return part
            part = part.union(more, *(upon[order] for order in more))

    def _of(self, part: Collection[int]) -> frozenset[int]:
        """The paragraphs that the sentences of a part stand in."""
        return frozenset(self._blocks[order] for order in part)

    def _begun(self, block: int, told: Set[int], less: Set[int] = frozenset()) -> float:
        """What it costs how a paragraph is told, `less` a part: nothing to its end or first gap, or not at all."""
        orders = reversed(self._paragraphs[block])
        last = next((order for order in orders if order in told and order not in less), -1)
        return _NOT_TO_ITS_END * (last >= 0 and last not in self._ends[block])


def told_of(chooser: Chooser) -> frozenset[int]:
    """What is told so far, but for the recap."""
    return frozenset({*chooser.choice.opening, *(order for group in chooser.choice.groups for order in group)})


def stands(part: Collection[int], told: Collection[int], least: Least) -> bool:
    """Whether all that a part stands on is told, or in it."""
    both = {*told, *part}
    return all(
        least.grounds[order].on <= both and all(not both.isdisjoint(by) for by in least.grounds[order].any_of)
        for order in part
    )


def over_a_hole(part: Collection[int], told: Collection[int], chooser: Chooser, least: Least) -> bool:
    """Whether a part is a paragraph told whole right behind one of its segment that is not told."""
    every, first = chooser.candidates, min(part)
    block = every[first].block
    if block not in least.wholes:
        return False
    before = next((one for one in reversed(every[:first]) if one.block != block and one.tier < NEVER), None)
    if before is None or before.block not in least.wholes or before.order in told:
        return False
    where = chooser.group_of()
    return where.get(before.order, -2) == where.get(first, -3)
