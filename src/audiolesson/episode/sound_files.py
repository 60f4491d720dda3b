"""Sound files of authors → samples, or what is wrong with them and what to do."""

from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.episode import codec, mp3, other_formats
from audiolesson.errors import Place, SoundError
from audiolesson.units import RATE_HZ

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST_S = 300
"""The longest sound that can be used: 5 minutes."""

_LARGEST_BYTES = 200_000_000


def read_sound(path: Path) -> "NDArray[np.float32]":
    """The samples of a sound file at 48 kHz, the mean of its channels, full scale 1.0, as they are.

    WAV, FLAC, Ogg, MP3 and AIFF are read everywhere, all else where ffmpeg is installed. Raises SoundError, with what
    to do, when the file is missing, unreadable, empty or longer than 5 minutes.
    """
    place = Place(str(path))
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise SoundError("is too large for a sound", place, f"use at most {LONGEST_S // 60} minutes of sound")
        data = path.read_bytes()
    except OSError as error:
        raise SoundError(f"cannot be read: {error.strerror}", place, "put the file into sounds/") from error
    try:
        return _whole(*_read(path, data))
    except (ValueError, RuntimeError, OSError, EOFError) as error:
        known = isinstance(error, ValueError) and "<" not in str(error)
        reason = str(error) if known else "there is no sound in it that can be read"
        more = "" if known or other_formats.is_there() else ", or install ffmpeg, which reads more"
        hint = f"save it as WAV, FLAC, Ogg or MP3, of at most {LONGEST_S // 60} minutes{more}"
        raise SoundError(f"cannot be used as a sound: {reason}", place, hint) from error


def _read(path: Path, data: bytes) -> "tuple[NDArray[np.float32], int]":
    try:
        return _read_by_us(data)
    except (ValueError, RuntimeError, OSError, EOFError) as error:
        if (isinstance(error, ValueError) and "<" not in str(error)) or not data or not other_formats.is_there():
            raise
    return other_formats.read_mono(path, LONGEST_S), RATE_HZ


def _read_by_us(data: bytes) -> "tuple[NDArray[np.float32], int]":
    mono, rate = codec.read_mono(data, LONGEST_S)
    known = mp3.gapless(data)
    if known:  # the reader leaves the encoder's delay and padding in
        delay, length = known
        mono = mono[delay + codec.DECODER_DELAY :][:length]
    return mono, rate


def _whole(mono: "NDArray[np.float32]", rate: int) -> "NDArray[np.float32]":
    import numpy as np

    if not np.isfinite(mono).all():
        raise ValueError("it holds samples that are no numbers")
    mono = codec.resampled(mono, rate, RATE_HZ)
    if not len(mono):
        raise ValueError("it holds no samples")
    return mono
