"""Raw sound of a voice → a finished clip: trimmed, 48 kHz, at the voice's gain, limited, whole milliseconds."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audiolesson.errors import VoiceError
from audiolesson.speech.model import Raw, Word
from audiolesson.units import RATE_HZ, SAMPLES_PER_MS, Ms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FINISH_VERSION = 1
"""Part of every clip's key: raised when finishing gives other samples."""

CEILING_DB = -1.6
HEAD_MS, TAIL_MS = 10, 30
"""Silence kept before the first and after the last sound, so that soft beginnings and decays are not cut."""

_FADE_IN_MS, _FADE_OUT_MS = 4, 20
_BELOW_PEAK = 10 ** (-50 / 20)  # what is quieter than this, against the clip's peak, is silence
_SILENT = 1e-3  # a peak of −60 dBFS: nothing was said
_LEAST_MS, _MOST_MS = 12, 500  # for each letter or digit; no voice speaks faster or slower
_MOST_MORE_MS = 5_000


@dataclass(frozen=True, slots=True)
class Finished:
    """16-bit little-endian samples at 48 kHz (`length` × 48 of them) and the words in them."""

    samples: bytes
    length: Ms
    words: tuple[Word, ...]


def finish(raw: Raw, gain_db: float, letters: int, rate: float = 1.0) -> Finished:
    """Make a clip of what a voice gave; `letters` counts the letters and digits that were to be spoken.

    Raises VoiceError when the sound is empty, silent, or far too short or too long for its letters.
    """
    import numpy as np

    sound = resampled(raw)
    start, end = audible(sound)
    least, most = int(_LEAST_MS * letters / rate), int((_MOST_MS * letters + _MOST_MORE_MS) / rate)
    if not least <= end - start <= most:
        raise VoiceError(f"gave {end - start} ms of sound for {letters} letters")
    clip = levelled(cut(sound, start, end), gain_db)
    samples = np.rint(clip * np.float32(32767)).astype("<i2").tobytes()
    start -= HEAD_MS
    length = len(clip) // SAMPLES_PER_MS
    return Finished(samples, Ms(length), placed_words(raw, start, length))


def prepare() -> None:
    """Import what finishing needs, so that it is there when the first sound is."""
    import numpy as np
    import soxr

    soxr.resample(np.zeros(64, np.float32), 22_050, RATE_HZ, quality="HQ")


def cut(sound: "NDArray[np.float32]", start: int, end: int) -> "NDArray[np.float32]":
    """The sound of [start, end) ms with the house's head and tail around it, faded in and out."""
    import numpy as np

    start, end = start - HEAD_MS, end + TAIL_MS
    clip = np.zeros((end - start) * SAMPLES_PER_MS, np.float32)
    first = max(0, start) * SAMPLES_PER_MS
    piece = sound[first : end * SAMPLES_PER_MS]
    at = first - start * SAMPLES_PER_MS
    clip[at : at + len(piece)] = piece
    rise = np.linspace(0, 1, _FADE_IN_MS * SAMPLES_PER_MS, dtype=np.float32)
    fall = np.linspace(1, 0, _FADE_OUT_MS * SAMPLES_PER_MS, dtype=np.float32)
    clip[: len(rise)] *= rise
    clip[-len(fall) :] *= fall
    return clip


def levelled(clip: "NDArray[np.float32]", gain_db: float) -> "NDArray[np.float32]":
    """The clip at the voice's gain, behind the limiter."""
    import numpy as np

    from audiolesson.speech.limiter import limit

    return limit(clip * np.float32(10 ** (gain_db / 20)), CEILING_DB)


def resampled(raw: Raw) -> "NDArray[np.float32]":
    """The sound at 48 kHz as floats, full scale 1.0. Raises VoiceError when it is no sound at all."""
    import numpy as np
    import soxr

    if not raw.samples or len(raw.samples) % 2 or not 1_000 <= raw.rate_hz <= 384_000:
        raise VoiceError("gave no sound" if not raw.samples else "gave what is no sound")
    sound = np.frombuffer(raw.samples, "<i2").astype(np.float32)
    sound *= np.float32(1 / 32768)
    if raw.rate_hz != RATE_HZ:
        sound = soxr.resample(sound, raw.rate_hz, RATE_HZ, quality="HQ")
    return sound


def audible(sound: "NDArray[np.float32]") -> tuple[int, int]:
    """Where something is heard, in ms: [start, end). Raises VoiceError when nothing is."""
    import numpy as np

    blocks = -(-len(sound) // SAMPLES_PER_MS)
    whole = np.zeros(blocks * SAMPLES_PER_MS, np.float32)
    np.abs(sound, out=whole[: len(sound)])
    peaks = whole.reshape(blocks, SAMPLES_PER_MS).max(axis=1)
    peak = float(peaks.max(initial=0.0))
    if not peak >= _SILENT:
        raise VoiceError("gave only silence")
    heard = np.flatnonzero(peaks > peak * _BELOW_PEAK)
    return int(heard[0]), int(heard[-1]) + 1


def placed_words(raw: Raw, start: int, length: int) -> tuple[Word, ...]:
    """The words in ms of a clip that begins at `start` ms of the raw sound: rising, inside, at least 1 ms long.

    Raises VoiceError when they do not rise or lie outside the raw sound.
    """
    count = len(raw.samples) // 2
    words: list[Word] = []
    before = 0
    for index, word in enumerate(raw.words):
        if not before <= word.start <= word.end <= count or (words and word.token <= words[-1].token):
            raise VoiceError("gave times of words that do not rise")
        before = word.end
        room = length - (len(raw.words) - index)
        left = max(words[-1].end if words else 0, min(_ms(word.start, raw.rate_hz) - start, room))
        right = max(left + 1, min(_ms(word.end, raw.rate_hz) - start, room + 1))
        words.append(Word(word.token, Ms(left), Ms(right)))
    if words and words[-1].end > length:
        raise VoiceError(f"gave {len(words)} words in {length} ms")
    return tuple(words)


def _ms(sample: int, rate_hz: int) -> int:
    return (2 * sample * 1000 + rate_hz) // (2 * rate_hz)
