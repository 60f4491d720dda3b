"""How alike two sentences are: of those that say the same only one is told."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from audiolesson.draft.choosing.importance import Vector, cosine
from audiolesson.draft.model import Candidate

_SAME_BEGINNING = 5
"""So many words that two sentences begin with make them say the same, where they share much of the rest too."""

_OF_ONE_BEGINNING = 0.25
"""What such a beginning adds to their likeness."""

_NAMES_ONE = 3
"""Words with which items of one list begin differently where each tells of another thing."""

_LEAST_SHARED = 5
"""Words with a meaning of a sentence that is compared word by word; a shorter one is like too many."""


@dataclass(slots=True)
class Likeness:
    """What is known of the likeness of candidates; `seen` are the vectors of their words."""

    candidates: Sequence[Candidate]
    seen: Sequence[Vector]
    pairs: dict[tuple[int, int], float] = field(default_factory=dict)
    near: dict[int, tuple[frozenset[int], float]] = field(default_factory=dict)
    beginnings: dict[int, list[str]] = field(default_factory=dict)

    def anew(self) -> "Likeness":
        """The same for another choice: how like two are stays known, what was chosen does not."""
        return replace(self, near={})

    def of(self, order: int, among: set[int]) -> float:
        """How like a candidate is to the most like of `among`, 0 to 1: cosine, or shared words of the shorter."""
        return max([self._alike(order, other) for other in among], default=0.0)

    def _alike(self, one: int, other: int) -> float:
        pair = (one, other) if one < other else (other, one)
        found = self.pairs.get(pair)
        if found is None:
            found = self.pairs[pair] = 0.0 if self._are_of_one_list(one, other) else self._likeness(one, other)
        return found

    def _likeness(self, one: int, other: int) -> float:
        """Cosine, or the share of the shorter sentence's words that the longer has, less 0.1, more where both begin
        alike.
        """
        short, long = self.seen[one], self.seen[other]
        if len(long) < len(short):
            short, long = long, short
        apart = long.keys().isdisjoint(short)
        if apart and self._beginning(one) != self._beginning(other):
            return 0.0  # as most sentences are
        shared = 0 if apart else len(short.keys() & long.keys())
        by_share = 0.0
        if len(short) > _LEAST_SHARED:
            more = _OF_ONE_BEGINNING * (self._beginning(one) == self._beginning(other))
            by_share = min(1.0, max(0.0, shared / len(short) - 0.1 + more))
        return max(cosine(short, long), by_share) if shared else by_share

    def _are_of_one_list(self, one: int, other: int) -> bool:
        """Whether two are items of one list, or of one table: they are told apart there, however alike their words."""
        first, second = self.candidates[one], self.candidates[other]
        listed = first.source == second.source != "prose" and first.block == second.block
        return listed and self._beginning(one)[:_NAMES_ONE] != self._beginning(other)[:_NAMES_ONE]

    def nearest(self, order: int, chosen: set[int], leader: int) -> float:
        """The likeness to what is chosen, less the sentence it follows; what was asked before is kept."""
        if leader >= 0:
            return self.of(order, chosen - {leader})
        known, best = self.near.get(order, (frozenset(), 0.0))
        new = chosen - known
        best = max(best, self.of(order, new)) if new else best
        self.near[order] = (known | new, best)
        return best

    def _beginning(self, order: int) -> list[str]:
        """The first words of a sentence, small."""
        if order not in self.beginnings:
            said = self.candidates[order].text.text.lower()
            self.beginnings[order] = said.split(maxsplit=_SAME_BEGINNING)[:_SAME_BEGINNING]
        return self.beginnings[order]
