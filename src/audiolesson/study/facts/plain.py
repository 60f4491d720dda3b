"""Places where a careful author tells: paragraphs that flow, in which one sentence is evidence enough for a term."""

from collections import defaultdict
from collections.abc import Mapping

from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.flowing import flows
from audiolesson.lesson.model import Text
from audiolesson.study.facts.ground import Ground, Told


class Flowing:
    """Which paragraphs of a lesson flow; each is looked at once, and only if it is asked for."""

    def __init__(self, ground: Ground) -> None:
        self._blocks: Mapping[int, list[Text]] = defaultdict(list)
        for told in ground.told:
            if not told.item:
                self._blocks[told.block].append(told.text)
        self._known: dict[int, bool] = {}

    def has(self, told: Told) -> bool:
        """Whether a sentence stands in a paragraph that flows."""
        if told.block not in self._known:
            said = self._blocks.get(told.block, [])
            self._known[told.block] = flows(said, lambda one: why_not(one, lenient=True))
        return self._known[told.block]
