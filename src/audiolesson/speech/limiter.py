"""A look-ahead limiter that keeps its ceiling for certain, adds no delay and no gain of its own.

The gain is found for blocks of 0.5 ms: what the loudest point of a block needs (true peak, estimated between
samples too), the least of that over 16 blocks to either side, smoothed over 15 by a Hann window and drawn
in straight lines between the blocks' middles. Each smoothed value that touches a block is a mean of values
none of which is above what that block needs, so the ceiling holds whatever the sound is. Windows of 8 ms are as
long as a period of a voice, so the gain does not follow its wave and nothing buzzes.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BLOCK = 24
LOOK = 16


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
    held = np.lib.stride_tricks.sliding_window_view(held, 2 * LOOK + 1).min(axis=1)
    window = np.hanning(2 * LOOK + 1)[1:-1].astype(np.float32)
    smooth = np.convolve(held, window / window.sum(), "valid")
    middles = np.arange(len(smooth), dtype=np.float32) * BLOCK - BLOCK / 2
    at = np.arange(len(sound), dtype=np.float32) + 0.5
    limited: NDArray[np.float32] = sound * np.interp(at, middles, smooth).astype(np.float32)
    return limited


def _peaks(sound: "NDArray[np.float32]", blocks: int) -> "NDArray[np.float32]":
    """The largest magnitude in each block, at samples and half way between them (cubic interpolation)."""
    import numpy as np

    whole = np.zeros(blocks * BLOCK, np.float32)
    np.abs(sound, out=whole[: len(sound)])
    peaks: NDArray[np.float32] = whole.reshape(blocks, BLOCK).max(axis=1)
    if len(sound) < 4:
        return peaks
    half = np.zeros(blocks * BLOCK, np.float32)
    middle = half[1 : len(sound) - 2]
    np.add(sound[1:-2], sound[2:-1], out=middle)
    middle *= np.float32(9 / 16)
    middle -= (sound[:-3] + sound[3:]) * np.float32(1 / 16)
    np.abs(half, out=half)
    between: NDArray[np.float32] = half.reshape(blocks, BLOCK).max(axis=1)
    return np.maximum(peaks, between)
