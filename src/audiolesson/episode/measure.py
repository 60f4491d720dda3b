"""Loudness (ITU-R BS.1770-5, EBU R 128) and true peak of a file, put together from figures kept for each part.

A part's figures are its true peak and its K-weighted energy in steps of 4 ms, the longest step that divides both
a frame (24 ms) and the standard's 100 ms. Laid end to end the steps give the very blocks of the whole file, so
that after an edit one part is decoded and measured, not the file. What the filters carry over a join is nothing,
for both sides are silent.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiolesson.units import RATE_HZ, Ms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SILENT = -70.0
"""LUFS below which BS.1770 hears nothing (its absolute gate); also told for what is too short to measure."""

_STEP = 192
"""Samples in 4 ms."""

_BLOCK, _HOP = 100, 25
"""Steps in a gating block of 400 ms, and from one block to the next (75 % overlap)."""

_CONTEXT = 128
"""Samples on both sides of a stretch that is oversampled; the outer half of them fades, so that no cut end rings."""


@dataclass(frozen=True, slots=True)
class Level:
    """`loudness` in LUFS, integrated and gated (−70 when nothing is loud enough); `peak` in dBTP (−120: silence)."""

    loudness: float
    peak: float


def energies(samples: "NDArray[np.float32]") -> bytes:
    """The K-weighted energy of each 4 ms of 48 kHz samples, as little-endian float32; a rest is left out.

    Every second sample is enough: what is folded down from above 12 kHz keeps its energy, and the weighting is flat
    there. It halves the cost and moves the loudness of speech by less than 0.02 LU.
    """
    import numpy as np

    from audiolesson.episode.codec import k_weighted

    steps = len(samples) // _STEP
    halved = np.ascontiguousarray(samples[: steps * _STEP : 2])
    weighted = k_weighted(halved, RATE_HZ // 2)
    sums: NDArray[np.float32] = 2 * np.square(weighted).reshape(steps, _STEP // 2).sum(axis=1)
    return sums.astype("<f4").tobytes()


def true_peak(samples: "NDArray[np.float32]") -> float:
    """The largest magnitude (1.0 is full scale) of 48 kHz samples oversampled 4 times (BS.1770-5, annex 2).

    Only frames that come within 3 dB of the largest sample are oversampled: between samples speech and music rise
    by some tenths of a decibel.
    """
    import numpy as np

    from audiolesson.episode.codec import resampled

    size = 1152
    padded = np.zeros(-(-len(samples) // size) * size + 2 * _CONTEXT, np.float32)
    padded[_CONTEXT : _CONTEXT + len(samples)] = samples
    peaks = np.abs(padded[_CONTEXT:-_CONTEXT]).reshape(-1, size).max(axis=1)
    largest = float(peaks.max(initial=0.0))
    if largest == 0.0:
        return 0.0
    width = size + 2 * _CONTEXT
    loud = np.flatnonzero(peaks >= largest * 0.7)
    rows = np.lib.stride_tricks.sliding_window_view(padded, width)[::size][loud]
    ramp = np.minimum(np.arange(1, width + 1), np.arange(width, 0, -1)) / np.float32(_CONTEXT // 2)
    rows = rows * np.minimum(ramp, 1).astype(np.float32)
    fine = resampled(rows.reshape(-1), RATE_HZ, 4 * RATE_HZ)[: rows.size * 4]
    fine = np.pad(fine, (0, rows.size * 4 - len(fine))).reshape(len(loud), 4 * width)
    return max(largest, float(np.abs(fine[:, 4 * _CONTEXT : -4 * _CONTEXT]).max()))


def level(steps: Iterable[bytes], peaks: Iterable[float]) -> Level:
    """The level of a file from its parts, in order: what `energies` and `true_peak` gave for each."""
    import numpy as np

    joined = np.frombuffer(b"".join(steps), "<f4").astype(np.float64)
    peak = max(peaks, default=0.0)
    peak_db = 20 * math.log10(peak) if peak > 1e-6 else -120.0
    sums = np.concatenate([np.zeros(1), np.cumsum(joined)])
    blocks = (sums[_BLOCK::_HOP] - sums[:-_BLOCK:_HOP]) / (_BLOCK * _STEP)
    heard = blocks[blocks > _power(SILENT)]
    if len(heard):
        heard = heard[heard > heard.mean() / 10]
    return Level(_lufs(float(heard.mean())) if len(heard) else SILENT, peak_db)


def loudest(steps: bytes, window: Ms) -> float:
    """The loudness of the loudest stretch of `window` ms, from what `energies` gave, in LUFS and ungated.

    A shorter sound counts as one stretch. Windows begin every 100 ms.
    """
    import numpy as np

    energy = np.frombuffer(steps, "<f4").astype(np.float64)
    width = min(window // 4, len(energy))
    sums = np.concatenate([np.zeros(1), np.cumsum(energy)])
    most = float((sums[width:] - sums[: len(sums) - width])[::_HOP].max(initial=0.0)) if width else 0.0
    return _lufs(most / (width * _STEP)) if most > 0 else SILENT


def level_of(samples: "NDArray[np.float32]") -> Level:
    """The level of one stretch of 48 kHz samples."""
    return level([energies(samples)], [true_peak(samples)])


def _lufs(power: float) -> float:
    return -0.691 + 10 * math.log10(power)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
