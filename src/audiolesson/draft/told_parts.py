"""Which named parts of a lesson an episode tells, for a recap, a promise or a question that names them."""

from collections.abc import Collection, Sequence

from audiolesson.draft.frame import Frame
from audiolesson.draft.model import Candidate
from audiolesson.draft.named_parts import Part, apart
from audiolesson.draft.paragraphs import count_of
from audiolesson.draft.told import stems, telling_stems

LEAST = 2
"""Told sentences of a part that is named."""

LEAST_BELOW = 3
"""The same for a part that no segment is called after, and for one of which little is said."""


def told_parts(
    told: Collection[int],
    frame: Frame,
    candidates: Sequence[Candidate],
    least: int = LEAST,
    *,
    how_to: bool = False,
    loosely: bool = False,
) -> list[Part]:
    """The parts of which so many sentences at `least` are told; no two with one name.

    Those that segments are called after come first, then those that tell most. Together their sentences say two thirds
    of the words of the name, for what a heading promises and nobody hears is no part; or, `loosely`, three sentences
    say one of them. `how_to`: parts that tell a way ("how to fire a pot") are among them.
    """
    under: dict[int, list[int]] = {}
    for order in told:
        under.setdefault(candidates[order].section, []).append(order)
    titles = {telling_stems(title) for title in frame.titles}
    weighed: list[tuple[bool, int, int, Part]] = []
    for part in frame.parts:
        if part.is_way and not how_to:
            continue
        orders = [order for section in part.home for order in under.get(section, ())]
        many = sum(count_of(candidates[order].text) for order in orders)
        below = part.stems not in titles
        if many >= max(least, LEAST_BELOW * below) and _says(part, orders, candidates, loosely and many >= LEAST_BELOW):
            weighed.append((below, -many, min(orders), part))
    return apart([part for *_, part in sorted(weighed, key=lambda one: one[:3])], telling_stems(frame.topic))


def _says(part: Part, orders: Sequence[int], candidates: Sequence[Candidate], loosely: bool) -> bool:
    said = frozenset[str]().union(*(stems(candidates[order].text.text) for order in orders))
    return bool(part.stems & said) and (loosely or 3 * len(part.stems & said) >= 2 * len(part.stems))
