"""Which named parts of a lesson an episode tells, for a recap, a promise or a question that names them."""

from collections.abc import Collection, Sequence

from audiolesson.draft.frame import Frame
from audiolesson.draft.model import Candidate
from audiolesson.draft.named_parts import Part, apart
from audiolesson.draft.paragraphs import count_of
from audiolesson.draft.told import stems
from audiolesson.draft.worth_naming import leads_to, own

LEAST = 2
"""Told sentences of a part that is named."""

LEAST_BELOW = 3
"""The same for a part that no segment is called after."""


def told_parts(
    musts: Sequence[Sequence[int]],
    told: Collection[int],
    frame: Frame,
    candidates: Sequence[Candidate],
    least: int = LEAST,
    *,
    how_to: bool = False,
) -> list[Part]:
    """The parts of which so many sentences at `least` are told, segments first, then what tells most; no two with one
    name. `musts` are the told sentences of each segment.

    Of a segment the sentences speak of what its title names. Those of a part below say two thirds of the words of its
    name: what a heading promises and nobody hears is no part. `how_to`: ways are parts too ("how to fire a pot").
    """
    under: dict[int, list[int]] = {}
    for order in told:
        under.setdefault(candidates[order].section, []).append(order)
    weighed: list[tuple[bool, int, int, Part]] = []
    for part in frame.parts:
        if part.is_way and not how_to:
            continue
        orders = musts[part.at] if part.at >= 0 else [order for one in part.home for order in under.get(one, ())]
        many = sum(count_of(candidates[order].text) for order in orders)
        if part.at >= 0:
            fits = many >= least and own(part.at, orders, frame, candidates) >= LEAST
            fits = fits and leads_to(part.at, orders, frame, candidates)
        else:
            fits = many >= max(least, LEAST_BELOW)
        if fits and (part.at >= 0 or _says(part, orders, candidates)):
            weighed.append((part.at < 0, -many, min(orders), part))
    return apart([part for *_, part in sorted(weighed, key=lambda one: one[:3])], stems(frame.topic))


def _says(part: Part, orders: Sequence[int], candidates: Sequence[Candidate]) -> bool:
    said = frozenset[str]().union(*(stems(candidates[order].text.text) for order in orders))
    return bool(part.stems) and 3 * len(part.stems & said) >= 2 * len(part.stems)
