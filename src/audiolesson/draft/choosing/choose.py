"""Choosing sentences: the best first, none twice in other words, each segment its share, until the time is full."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.counted import begins_count
from audiolesson.draft.choosing.likeness import Likeness
from audiolesson.draft.choosing.mentions import Mention
from audiolesson.draft.choosing.outline import Outline
from audiolesson.draft.choosing.passages import NONE, TORN, Passages
from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.bearable import WITHOUT_MENTION, Freedom
from audiolesson.draft.sentences.contrasts import takes_back
from audiolesson.patterns import lazy
from audiolesson.units import Ms

TOO_ALIKE = 0.55
"""Two sentences whose words are this alike say the same: only one is taken."""

_SAME_RUN = 0.75
"""The same for a sentence that goes on with the one before it, whose words it may take up."""

MOST_TIER = 4
"""The tiers of candidates are 0 to this."""

_COUNTED = lazy(r"The (?:first|second|third|fourth|fifth) is ")
"""An item of a counted list: where its number is said, all are told."""

_RUN = 1.6
_LONG_RUN = 0.8
_MOST_IN_A_RUN = 5
"""What it is worth to a sentence that the one before it is said, about as much as defining something; less in a long
run. Runs of the lesson read as a talk, far picks as a list."""

_TO_ITS_END = 2.0
_MORE_HARM_TO_ITS_END = 2
"""What it is worth more to go on with a paragraph of a clean lesson, and how much more harm is borne for it: who writes
so says at its end what it was begun for."""

_ALONE_IF_TIME = 2.5
"""What is said only if there is time is best what goes on with a passage: judges refused half of what stood alone."""

_LATE = 1.2
"""What it costs to begin behind the first sentence of a section that a segment tells nothing of: what it speaks of was
brought up there."""

_TORN = 1.8
_INSIDE = 3.6
"""A sentence of the middle of a paragraph is best understood behind those that lead to it: it costs less to begin where
the sentence before is refused than inside a run that could be told from its beginning."""

_FOR_ANOTHER = 0.2
"""What a sentence is worth less than the one that needs it to be understood."""


@dataclass(slots=True)
class Chooser:
    """The state of choosing; `measure(choice, everything)` is the estimated length of what is chosen.

    `freedom`: how freely the lesson is told; `clean`: it is written so that its paragraphs are told to their end.
    `core`: what has the thing of its heading as its subject.
    """

    candidates: Sequence[Candidate]
    scores: Sequence[float]
    likeness: Likeness
    plan: Outline
    measure: Callable[[Choice, bool], Ms]
    choice: Choice
    counts: Counter[int] = field(default_factory=Counter)
    mentions: Sequence[Mention] = ()
    passages: Passages = NONE
    core: frozenset[int] = frozenset()
    freedom: Freedom = 0
    clean: bool = False
    waits: dict[int, bool] = field(default_factory=dict)

    def group_of(self) -> dict[int, int]:
        """Order of a candidate → its group; −1 is the opening."""
        found = dict.fromkeys(self.plan.opening, -1)
        for index, group in enumerate(self.plan.groups):
            found |= dict.fromkeys(group.orders, index)
        return found

    def ranked(
        self, pool: Sequence[int], tier: int = MOST_TIER, start: int = 0, if_time: bool = False, joined: bool = False
    ) -> list[int]:
        """The pool's candidates that may be taken now, the best first; what may fall out carries none.

        Their tier is at most `tier`, one more for what goes on with a passage; nothing else is taken that begins one
        less well than `start`. With `if_time` a beginning is worth less, for it would be heard alone; with `joined`
        only what goes on with a told sentence is taken.
        """
        chosen = self.choice.all()
        ranks = self.choice.ranks or {}
        where = self.group_of()
        heard = self._heard(where)
        allowed = {order for order in pool if self.candidates[order].tier <= tier} - chosen
        worth: dict[int, float] = {}
        wanted: dict[int, float] = {}
        for order in pool:
            if order in chosen:
                continue
            follows = self.candidates[order].follows
            if follows >= 0 and (follows not in chosen or follows in ranks or follows in self.choice.recap):
                continue
            alike = self.likeness.nearest(order, chosen, follows)
            if if_time and (self.lacks_other_half(order) or self._begins_a_count(order)):
                continue
            goes_on = self._goes_on(order, where)
            to_its_end = goes_on and self._is_in_the_same_paragraph(order)
            if joined and not goes_on:
                continue
            if alike > (_SAME_RUN if goes_on else TOO_ALIKE):
                continue
            place = self._place(order, where, start)
            if place is None or self.candidates[order].tier > tier + goes_on + _MORE_HARM_TO_ITS_END * to_its_end:
                continue
            value = self._value(order, follows, place, where) - 0.5 * alike * alike + _TO_ITS_END * to_its_end
            value -= _ALONE_IF_TIME * (if_time and not goes_on)
            torn = start == TORN and self.freedom >= WITHOUT_MENTION
            if missing := [] if torn else self._missing(order, heard, where):
                if (first := self._provider(order, missing[0], allowed, where)) >= 0:
                    wanted[first] = max(wanted.get(first, value), value)
                continue
            worth[order] = value
        for order in worth.keys() & wanted.keys():
            worth[order] = max(worth[order], wanted[order] - _FOR_ANOTHER)
        return sorted(worth, key=lambda order: (-worth[order], order))

    def lacks_other_half(self, order: int) -> bool:
        """Whether what takes a sentence back ("However, …"), or is waited for, stands behind it and is not told."""
        other = order + 1
        if other >= len(self.candidates) or self.candidates[other].tier == NEVER:
            return False
        joined = not self.passages.before or self.passages.before[other] == order
        wanted = takes_back(self.candidates[other].text.text) or self._awaits(order)
        return joined and wanted and other not in self.choice.all() and other in self.group_of()

    def _begins_a_count(self, order: int) -> bool:
        """Whether a sentence of a clean lesson gives the first of several things, of which all are told or none."""
        return self.clean and begins_count(self.candidates[order].text.text)

    def _awaits(self, order: int) -> bool:
        """Whether a listener waits for what stands behind a sentence; what was found is kept."""
        if order not in self.waits:
            self.waits[order] = awaits(sentence_parts(self.candidates[order].text.text)[-1])
        return self.waits[order]

    def takes_as_known(self, order: int) -> bool:
        """Whether a sentence speaks of a thing ("the pipeline") that no sentence before it brings up, as chosen now."""
        where = self.group_of()
        return bool(self._missing(order, self._heard(where), where))

    def _heard(self, where: Mapping[int, int]) -> dict[str, tuple[int, int]]:
        """Stem → where it is said first in any case, as (segment, order)."""
        heard: dict[str, tuple[int, int]] = {}
        ranks = self.choice.ranks or {}
        for order in self.choice.all() - ranks.keys() - set(self.choice.recap) if self.mentions else ():
            for stem in self.mentions[order].says:
                heard[stem] = min(heard.get(stem, (99, 0)), (where.get(order, 98), order))
        return heard

    def _missing(self, order: int, heard: Mapping[str, tuple[int, int]], where: Mapping[int, int]) -> list[str]:
        """The stems that a sentence takes as known and that nothing said before it brings up."""
        here = (where.get(order, 98), order)
        needs = self.mentions[order].needs if self.mentions else {}
        missing = [stem for stem in needs if heard.get(stem, (99, 0)) >= here]
        return [stem for stem in missing if not self._was_brought_up(needs[stem], here, where)]

    def _was_brought_up(self, by: Iterable[int], here: tuple[int, int], where: Mapping[int, int]) -> bool:
        """Whether one of the sentences that bring up a thing is told in any case before a place."""
        ranks = self.choice.ranks or {}
        told = (self.choice.opening, *self.choice.groups)
        return any(
            (where.get(one, 98), one) < here and one not in ranks and any(one in orders for orders in told)
            for one in by
        )

    def _provider(self, order: int, stem: str, allowed: set[int], where: Mapping[int, int]) -> int:
        """The nearest sentence before this one that brings up a stem and may be taken, or -1."""
        found = self.mentions[order].needs[stem]
        return next((one for one in reversed(found) if one in allowed and where[one] <= where[order]), -1)

    def _value(self, order: int, follows: int, place: float, where: Mapping[int, int]) -> float:
        """What a candidate is worth where it would stand, with what its segment has already."""
        counted = 5.0 * bool(_COUNTED.match(self.candidates[order].text.text))
        share = 0.12 * self.counts[where[order]] if where[order] >= 0 else 0.4 * self.counts[-1]
        return self.scores[order] + (1.2 if follows >= 0 else 0.0) + counted + place - share

    def _place(self, order: int, where: Mapping[int, int], start: int) -> float | None:
        """What it adds to a candidate that it goes on with what is told or begins a passage.

        None where it does neither, or begins less well than `start`.
        """
        if not self.passages.before:
            return 0.0
        run, at = 0, order
        while (at := self.passages.before[at]) >= 0 and self._is_told(at, where[order]):
            run += 1
        if run:
            return _RUN if run < _MOST_IN_A_RUN else _LONG_RUN
        begins = self.passages.starts[order]
        if begins < start or (not begins and where[order] < 0 and self.plan.groups):
            return None
        whole = self.passages.worth(order, self.scores) - self.scores[order] - self._begins_badly(order, where)
        inside = self.passages.before[order] >= 0
        return whole - (0.0 if begins else _INSIDE if inside else _TORN)

    def _begins_badly(self, order: int, where: Mapping[int, int]) -> float:
        """What it costs to begin behind the first sentence of a section that the segment tells nothing of."""
        if where[order] < 0:
            return 0.0
        section = self.candidates[order].section
        told = {self.candidates[one].section for one in self.choice.groups[where[order]]}
        if section in told:
            return 0.0
        late = order and self.candidates[order - 1].section == section and self.candidates[order - 1].tier < NEVER
        return _LATE * bool(late)

    def _goes_on(self, order: int, where: Mapping[int, int]) -> bool:
        """Whether the sentence right before this one is told."""
        before = self.passages.before[order] if self.passages.before else -1
        return before >= 0 and self._is_told(before, where[order])

    def _is_in_the_same_paragraph(self, order: int) -> bool:
        """Whether a sentence of a clean lesson stands in the paragraph of the one before it."""
        before = self.candidates[self.passages.before[order]]
        return self.clean and before.block == self.candidates[order].block

    def _is_told(self, order: int, group: int) -> bool:
        """Whether a candidate is told in the same segment, if only where there is time: ranks go from the last.

        What opens the episode is told right before the first segment.
        """
        here = self.choice.opening if group < 0 else self.choice.groups[group]
        return order in here or (group == 0 and order == self.choice.hook < min(self.plan.groups[0].orders))

    def take(self, order: int, rank: int = 0) -> Choice:
        """The choice with one more candidate, at its place in its segment."""
        where = self.group_of()[order]
        ranks = {**(self.choice.ranks or {}), order: rank} if rank else self.choice.ranks
        if where < 0:
            return replace(self.choice, opening=tuple(sorted({*self.choice.opening, order})), ranks=ranks)
        groups = list(self.choice.groups)
        groups[where] = tuple(sorted({*groups[where], order}))
        return replace(self.choice, groups=tuple(groups), ranks=ranks)

    def take_all(self, orders: Iterable[int]) -> None:
        """Add many candidates to the choice, each at its place in its segment."""
        where = self.group_of()
        opening, groups = set(self.choice.opening), [set(group) for group in self.choice.groups]
        for order in orders:
            (opening if where[order] < 0 else groups[where[order]]).add(order)
            self.counts[where[order]] += 1
        chosen = tuple(tuple(sorted(group)) for group in groups)
        self.choice = replace(self.choice, opening=tuple(sorted(opening)), groups=chosen)

    def keep(self, order: int, choice: Choice) -> None:
        """Make a trial the choice."""
        self.choice = choice
        self.counts[self.group_of()[order]] += 1
