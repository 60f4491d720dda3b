"""The one door to pedalboard and soxr: MP3 frames out of samples, samples out of files, other rates, and BS.1770's
K-weighting.

Both are imported when a function runs, for pedalboard costs a tenth of a second. Its encoder (LAME) and its filters
release the interpreter lock, so parts are encoded side by side by threads; each call makes what it needs anew.
"""

import functools
import io
import math
from typing import TYPE_CHECKING, Any

from audiolesson.units import RATE_HZ

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DECODER_DELAY = 529
"""Samples by which an MPEG Layer III decoder is late, besides the delay that the encoder tells in its LAME tag."""


@functools.cache
def encoder_name() -> str:
    """The encoder with its version, as it stands in the keys of parts; does not load it."""
    from importlib.metadata import version

    return f"pedalboard {version('pedalboard')}"


def prepare() -> None:
    """Import what encoding and measuring need, ahead of time."""
    import pedalboard.io  # noqa: F401
    import soxr  # noqa: F401


def encode_mp3(pcm: bytes, bitrate: int) -> bytes:
    """Encode house-format samples by a fresh encoder: an Info frame and one frame more than the samples fill.

    `bitrate` is constant, in kbit/s (64 to 320: at lower rates there is no room for an Info frame).
    """
    import numpy as np
    from pedalboard.io import AudioFile  # type: ignore[attr-defined]

    buffer = io.BytesIO()
    with AudioFile(buffer, "w", samplerate=RATE_HZ, num_channels=1, format="mp3", quality=bitrate) as file:
        file.write(np.frombuffer(pcm, "<i2"))
    return buffer.getvalue()


def decode_mp3(frames: bytes) -> "NDArray[np.float32]":
    """Decode mono MP3 frames to samples from −1 to 1, with the delays of encoder and decoder still before them."""
    from pedalboard.io import AudioFile  # type: ignore[attr-defined]

    with AudioFile(io.BytesIO(frames)) as file:
        channels: Any = file.read(file.frames)
    samples: NDArray[np.float32] = channels[0]
    return samples


def read_mono(data: bytes, longest_s: int) -> "tuple[NDArray[np.float32], int]":
    """Read a sound file's bytes (WAV, FLAC, Ogg, MP3, AIFF): the mean of its channels, and its rate in Hz.

    Raises ValueError when it is longer than `longest_s` seconds or empty, and what pedalboard raises for junk.
    """
    import numpy as np
    from pedalboard.io import AudioFile  # type: ignore[attr-defined]

    with AudioFile(io.BytesIO(data)) as file:
        rate, frames = int(file.samplerate), file.frames
        if not (4_000 <= rate <= 192_000 and 1 <= file.num_channels <= 8):
            raise ValueError(f"{rate} Hz and {file.num_channels} channels are out of range")
        if frames > (longest_s + 1) * rate:  # an MP3 reads a little longer than it is
            raise ValueError(f"it lasts {frames / rate:.0f} s; at most {longest_s} s can be used")
        if not frames:
            raise ValueError("it holds no samples")
        # Second by second: a small file can promise hours of eight channels.
        rows: list[Any] = [file.read(min(rate, frames - at)).mean(axis=0) for at in range(0, frames, rate)]
    return np.concatenate(rows), rate


def resampled(samples: "NDArray[np.float32]", from_hz: int, to_hz: int) -> "NDArray[np.float32]":
    """The same sound at another rate, in time with the old one."""
    import soxr

    if from_hz == to_hz:
        return samples
    other: NDArray[np.float32] = soxr.resample(samples, from_hz, to_hz, quality="HQ")
    return other


def k_weighted(samples: "NDArray[np.float32]", rate_hz: int) -> "NDArray[np.float32]":
    """The two filters of ITU-R BS.1770-5 (annex 1), made of pedalboard's own.

    The shelf is the cookbook's high shelf, whose corner lies a fourth root of the gain below the standard's; the
    high-pass (Q 0.5003) is two of first order. The standard leaves the high-pass's gain out: it is put back here.
    """
    from pedalboard import HighpassFilter, HighShelfFilter, Pedalboard  # type: ignore[attr-defined]

    gain_db, corner, quality, low = 3.999843853973347, 1681.974450955533, 0.7071752369554196, 38.13547087602444
    warped = math.tan(math.pi * corner / rate_hz) / 10 ** (gain_db / 80)
    shelf = math.atan(warped) * rate_hz / math.pi
    filters = [HighShelfFilter(shelf, gain_db, quality), HighpassFilter(low), HighpassFilter(low)]
    weighted: NDArray[np.float32] = Pedalboard(filters)(samples, rate_hz)
    weighted *= (1 + math.tan(math.pi * low / RATE_HZ)) ** 2
    return weighted
