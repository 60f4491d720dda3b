"""A look-ahead limiter that keeps its ceiling for certain, adds no delay and no gain of its own.

The gain is found for blocks of 0.5 ms: what the loudest point of a block needs (true peak, estimated between
samples too), the least of that over 16 blocks to either side, smoothed over 15 by weights like a roof, and drawn in
straight lines between the blocks' edges, where the lesser of two neighbours holds. A smoothed value is a mean of
values none of which is above what its block needs, so the ceiling holds whatever the sound is. Windows of 8 ms
are as long as a period of a voice, so the gain does not follow its wave and nothing buzzes. Nothing but sums, products
and comparisons of single elements is used, so that the bytes do not depend on the processor's vector units.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BLOCK = 24
LOOK = 16
_DOUBLING = (1, 2, 4, 8)  # a window of one becomes one of LOOK


def limit(sound: "NDArray[np.float32]", ceiling_db: float) -> "NDArray[np.float32]":
    """Sound (full scale 1.0, 48 kHz) whose true peak is at most the ceiling in dB below full scale."""
    import numpy as np

    ceiling = 10 ** (ceiling_db / 20)
    blocks = -(-len(sound) // BLOCK)
    peaks = _peaks(sound, blocks)
    if not len(peaks) or float(peaks.max()) <= ceiling:
        return sound
    need = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-9)).astype(np.float32)
    held = np.pad(need, 2 * LOOK, constant_values=1.0)
    for width in _DOUBLING:  # the least of 2 × LOOK + 1 neighbours
        held = np.minimum(held[:-width], held[width:])
    held = np.minimum(held[:-LOOK], held[LOOK:])
    held = np.minimum(held[:-1], held[1:])
    smooth = held
    for width in _DOUBLING * 2:  # the sum of LOOK neighbours, of LOOK such sums: weights like a roof
        smooth = smooth[:-width] + smooth[width:]
    smooth = smooth * np.float32(1 / LOOK**2)
    edges = np.minimum(smooth[:-1], smooth[1:])
    ramp = (np.arange(BLOCK, dtype=np.float32) + np.float32(0.5)) / np.float32(BLOCK)
    gain = edges[:-1, None] + (edges[1:] - edges[:-1])[:, None] * ramp
    limited: NDArray[np.float32] = sound * gain.ravel()[: len(sound)]
    return limited


def _peaks(sound: "NDArray[np.float32]", blocks: int) -> "NDArray[np.float32]":
    """The largest magnitude in each block, at samples and half way between them (cubic interpolation)."""
    import numpy as np

    loud = np.zeros(blocks * BLOCK, np.float32)
    np.abs(sound, out=loud[: len(sound)])
    if len(sound) > 3:
        between = sound[1:-2] + sound[2:-1]
        between *= np.float32(9)
        between -= sound[:-3]
        between -= sound[3:]
        np.abs(between, out=between)
        between *= np.float32(1 / 16)
        inner = loud[1 : len(sound) - 2]
        np.maximum(inner, between, out=inner)
    peaks: NDArray[np.float32] = loud.reshape(blocks, BLOCK).max(axis=1)
    return peaks
