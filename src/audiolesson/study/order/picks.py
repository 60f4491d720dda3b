"""Which trials are taken where each is heard once and a length is asked for."""

from collections.abc import Sequence

from audiolesson.study.order.ending import TOLERANCE
from audiolesson.units import FRAME_MS, Ms

_NEAR = TOLERANCE / 4
"""How near the sum is brought where that can be; where it cannot, anywhere within the tolerance will do."""


def pick(
    lengths: Sequence[Ms], worthy: Sequence[int], budget: int | None, target: int | None, gap: Ms, most: int
) -> list[int]:
    """The indexes of the trials that together, with the gaps between them, take about `budget` ms of `target`, rising.

    `worthy` names all trials, the best first; at most `most` of the best are looked at. Of all choices that hold the
    length it is the one that has the best, then the next best, and so on, as far as the others can still make up the
    rest; where none holds it, the nearest. There is always one. None: all, up to `most`.
    """
    worthy = worthy[:most]
    if budget is None or target is None:
        return sorted(worthy)
    sizes = [round((lengths[index] + gap) / FRAME_MS) for index in worthy]
    sums = _sums_of_rests(sizes)
    low, high = _window(sums[0], round((budget + gap) / FRAME_MS), target / FRAME_MS)
    chosen = []
    for at, size in enumerate(sizes):
        if _has(sums[at + 1], low - size, high - size):
            chosen.append(worthy[at])
            low, high = low - size, high - size
    return sorted(chosen)


def _sums_of_rests(sizes: Sequence[int]) -> list[int]:
    """For each place the sums that trials from there on can have, as the bits of a number; at last that of none."""
    sums = [1]
    for size in reversed(sizes):
        sums.append(sums[-1] | sums[-1] << size)
    return sums[::-1]


def _window(sums: int, wanted: int, target: float) -> tuple[int, int]:
    """The least and the most that the trials may take together, so that some choice does: as near as can be."""
    for share in (_NEAR, TOLERANCE):
        low, high = max(1, wanted - int(share * target)), wanted + int(share * target)
        if _has(sums, low, high):
            return low, high
    above = sums >> max(1, wanted)
    longer = max(1, wanted) + (above & -above).bit_length() - 1 if above else 0
    shorter = (sums & ((1 << max(1, wanted)) - 2)).bit_length() - 1
    nearest = longer if shorter < 1 or (above and longer - wanted < wanted - shorter) else shorter
    return nearest, nearest


def _has(sums: int, low: int, high: int) -> bool:
    """Whether one of the sums is at least `low` and at most `high`."""
    low = max(low, 0)
    return high >= low and bool(sums >> low & ((1 << (high - low + 1)) - 1))
