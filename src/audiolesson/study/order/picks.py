"""Which trials are taken where each is heard once and a length is asked for."""

from collections.abc import Sequence
from itertools import combinations, product

from audiolesson.units import Ms

_NEAR = 0.005
"""A sum as near as this to the one asked for is not looked for further."""

_LAST, _FIRST = 12, 30
"""Exchanged are some of the last so many that were taken, for some of the first so many that were not."""


def pick(lengths: Sequence[Ms], worthy: Sequence[int], budget: int | None, gap: Ms, most: int) -> list[int]:
    """The indexes of the trials that together, with the gaps between them, come near to `budget` ms, rising.

    `worthy` names all trials, the best first: as many of the best as fit, at most `most`; then up to two of them are
    exchanged for up to two others where that brings the sum nearer. There is always one. None: all, up to `most`.
    """
    if budget is None:
        return sorted(worthy[:most])
    size = {index: lengths[index] + gap for index in worthy}
    chosen: list[int] = []
    left = budget + gap
    for index in worthy:
        if not chosen or (len(chosen) < most and size[index] <= left):
            chosen.append(index)
            left -= size[index]
    rest = [index for index in worthy if index not in set(chosen)][:_FIRST]
    best, best_off = chosen, abs(left)
    for outs, ins in sorted(product(range(3), range(3)), key=sum):
        if best_off <= _NEAR * budget:
            break
        for gone, new in product(combinations(chosen[-_LAST:], outs), combinations(rest, ins)):
            off = abs(left + sum(size[index] for index in gone) - sum(size[index] for index in new))
            if off < best_off and 0 < len(chosen) - outs + ins <= most:
                best, best_off = [*(index for index in chosen if index not in gone), *new], off
    return sorted(best)
