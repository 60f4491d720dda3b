"""Which named parts of a lesson an episode tells, for a recap, a promise or a question that names them."""

from collections.abc import Collection, Sequence

from audiolesson.draft.frame import Frame
from audiolesson.draft.model import Candidate
from audiolesson.draft.named_parts import Part, apart
from audiolesson.draft.paragraphs import count_of
from audiolesson.draft.told import stems, telling_stems

LEAST = 2
"""Told sentences of a part that is named."""


def told_parts(told: Collection[int], frame: Frame, candidates: Sequence[Candidate], least: int = LEAST) -> list[Part]:
    """The parts of which so many sentences at `least` are told, those that tell most first; no two with one name.

    Together these say two thirds of the words of its name: what a heading promises and nobody hears is no part.
    """
    under: dict[int, list[int]] = {}
    for order in told:
        under.setdefault(candidates[order].section, []).append(order)
    weighed: list[tuple[int, int, Part]] = []
    for part in frame.parts:
        orders = [order for section in part.home for order in under.get(section, ())]
        many = sum(count_of(candidates[order].text) for order in orders)
        if many >= least and _says(part, orders, candidates):
            weighed.append((many, min(orders), part))
    return apart(
        [part for _, _, part in sorted(weighed, key=lambda one: (-one[0], one[1]))], telling_stems(frame.topic)
    )


def _says(part: Part, orders: Sequence[int], candidates: Sequence[Candidate]) -> bool:
    said = frozenset[str]().union(*(stems(candidates[order].text.text) for order in orders))
    return bool(part.stems) and 3 * len(part.stems & said) >= 2 * len(part.stems)
