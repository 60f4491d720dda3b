"""What it costs where a told run of sentences begins, in a clean lesson of which the least is taken out.

Of 3,000 heard sentences judges refused 3 of 100 that went on with a run from the beginning of its section, 7 that
began a section, 15 that began a paragraph behind something untold, and 25 inside one. So a section is told from its
beginning on, in few and long runs, and what is taken out of it is its end.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence, Set

from audiolesson.draft.choosing.gaps import gaps_of, is_behind_a_gap, last_before
from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.choosing.passages import Passages
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.gathered import Gathered

_PARAGRAPH, _INSIDE, _BEHIND_A_GAP = 1.0, 1.6, 0.6
"""What it costs to begin with a paragraph that does not begin its section, inside one, and more behind a gap."""

_ANEW = 0.5
"""The share of this that it costs to begin with what a thing is."""

_SECTION = 0.5
"""What it costs to begin with a section, where paragraphs are not told whole: a run that goes on is understood best."""

_EACH = 2.0
"""What a run that begins with a paragraph costs, as a sentence weighs."""


class Runs:
    """Where the told sentences of a lesson may begin a run: `before` are those that each goes on from, -1 for none."""

    def __init__(self, found: Gathered, passages: Passages) -> None:
        self._before = passages.before
        self._starts = _starts(found)

    def change(self, part: Collection[int], told: Set[int]) -> float:
        """What more the told runs cost, or less, where a part of them is not told."""
        more = 0.0
        for order in part:
            before, behind = self._before[order], order + 1
            if before not in told:
                more -= self._starts[order]
            if behind in told and behind not in part and self._before[behind] == order:
                more += self._starts[behind]
        return _EACH * more

    def of(self, told: Collection[int], upon: Mapping[int, frozenset[int]]) -> Iterator[frozenset[int]]:
        """Each told run as a part to be taken out, with what stands `upon` its sentences."""
        run: list[int] = []
        for order in (*sorted(told), -1):
            if run and (order < 0 or self._before[order] != run[-1]):
                yield frozenset(run).union(*(upon[one] for one in run))
                run = []
            run.append(order)


def _starts(found: Gathered) -> Sequence[float]:
    """What it costs to begin a run with each sentence: nothing with the first of a section, behind no gap."""
    gaps = gaps_of(found)

    def cost(one: Candidate) -> float:
        gap = is_behind_a_gap(one, found, gaps)
        if last_before(one, found) is None:
            return max(_PARAGRAPH * gap, 0.0 if found.wholes else _SECTION)
        begins = (_PARAGRAPH if one.first else _INSIDE) + _BEHIND_A_GAP * gap
        return begins * (_ANEW if DEFINES.search(one.text.text) else 1.0)

    return [cost(one) for one in found.candidates]
