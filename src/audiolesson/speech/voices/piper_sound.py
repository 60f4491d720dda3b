"""Samples of a neural voice: whether they are whole, joined to one sound, as 16-bit numbers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_LEAST_MS, _MOST_MS = 25, 260  # a sound of speech, in the mean over a stretch, at the voice's own pace
_HOLE_MS = 700  # a silence between the first and the last sound where no mark makes a pause
_SILENT = 10 ** (-45 / 20)  # against the loudest
_HEARD = 0.02
_CUT = 0.01
_QUIET = 0.012  # of the loudest: a pause, and no soft beginning
_PAUSE_S, _DECAY_S = 0.09, 0.035  # what is shorter is the closure of a stop; how long a sound dies away into a pause
_CLIPPED = 0.999
_MOST_CLIPPED = 0.002  # of all samples


def defect(samples: "NDArray[np.float32]", rate_hz: int, sounds: int, pauses: int, rate: float) -> str:
    """What is wrong with the sound of a stretch, in a few words; "" when nothing is.

    `sounds` counts its phonemes without marks of stress, `pauses` its commas and other marks of a pause.
    """
    import numpy as np

    if not len(samples) or not np.isfinite(samples).all():
        return "numbers that are none"
    level = np.abs(samples)
    peak = float(level.max())
    if peak < 1e-3:
        return "silence"
    if float((level >= _CLIPPED).mean()) > _MOST_CLIPPED:
        return "clipped sound"
    step = max(1, rate_hz // 100)
    blocks = level[: len(level) // step * step].reshape(-1, step).max(axis=1)
    heard = np.flatnonzero(blocks > peak * _SILENT)
    if not len(heard):
        return "silence"
    length = int(heard[-1] - heard[0] + 1) * 10 * rate
    hole = int(np.diff(heard).max(initial=1)) * 10 * rate
    if hole > _HOLE_MS * (2 if pauses else 1):
        return f"a hole of {hole:.0f} ms"
    if not _LEAST_MS * sounds <= length <= _MOST_MS * (sounds + 2) + _HOLE_MS * pauses:
        return f"{length:.0f} ms for {sounds} sounds"
    return ""


def is_cut(samples: "NDArray[np.float32]", rate_hz: int) -> bool:
    """Whether a sound is heard from its first 10 ms on: louder there than 1 % of the loudest."""
    import numpy as np

    level = np.abs(samples)
    return bool(level[: rate_hz // 100].max(initial=0) > _CUT * level.max(initial=0))


def onset(samples: "NDArray[np.float32]") -> int:
    """The first sample that is heard: louder than 2 % of the loudest."""
    import numpy as np

    level = np.abs(samples)
    return int(np.argmax(level > _HEARD * level.max()))


def behind_silence(
    samples: "NDArray[np.float32]", rate_hz: int, words: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The words, each [start, end) in samples, those behind a silence beginning where they are heard.

    A model counts a pause that it makes by itself to the word behind ("gains | and"), and the first 60 ms of a word
    behind a comma to the comma. A silence that begins in the midst of a word is a stop ("a|ttention"), and none.
    """
    import numpy as np

    step = max(1, rate_hz // 200)
    level = np.abs(samples)
    blocks = level[: len(level) // step * step].reshape(-1, step).max(axis=1) if len(level) >= step else level
    edges = np.flatnonzero(np.diff(np.concatenate([[0], blocks < level.max(initial=0) * _QUIET, [0]]).astype(np.int8)))
    silences = [(a * step, b * step) for a, b in edges.reshape(-1, 2).tolist() if (b - a) * step >= _PAUSE_S * rate_hz]
    decay, before = int(_DECAY_S * rate_hz), 0
    found: list[tuple[int, int]] = []
    for start, end in words:
        for left, right in silences:
            if found and left <= start + decay and before + decay < right < end - decay:
                start = right
        found.append((start, end))
        before = end
    return found


def joined(pieces: "Sequence[NDArray[np.float32]]") -> "NDArray[np.float32]":
    """The pieces one after another."""
    import numpy as np

    return np.concatenate(pieces)


def whole_numbers(samples: "NDArray[np.float32]") -> bytes:
    """The samples as 16-bit little-endian numbers."""
    import numpy as np

    numbers: bytes = np.rint(np.clip(samples, -1, 1) * np.float32(32767)).astype("<i2").tobytes()
    return numbers
