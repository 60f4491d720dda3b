"""Sounds that no voice speaks: the author's files, and what is heard while one thinks.

All are house-format samples. pydub joins and fades; levels are set here, in integers where the sound is made, so
that the same input gives the same bytes everywhere. Every file is lowered by 0.445 dB by the MP3 encoder (measured,
all versions of LAME), so what must have a level in the finished file is made that much louder.
"""

import math
import warnings
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from audiolesson.episode import measure
from audiolesson.episode.model import Piece
from audiolesson.episode.sound_files import read_sound
from audiolesson.errors import Place, SoundError
from audiolesson.units import RATE_HZ, SAMPLES_PER_MS, Ms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_CEILING = 10 ** (-1.6 / 20)
ENCODER_DB = 0.445
_THINK_DB = -34.0
"""RMS of the made bed in the finished file, dBFS: players that trim silence keep it, the loudness gate drops it."""

_THINK_SEED = 1986
_PINK_ROWS = 9
_KEPT_PEAK = 1_500
"""A sample this large in every 100 ms keeps a player from trimming (the rule: 100 ms under 1,024 of 32,768)."""

_HISS_LOST = 1.15
"""What the peaks of white noise lose in an MP3, which drops what lies above 16 kHz (measured: 6 %), and some more."""

SPEECH_LUFS = -16.0
_THINK_UNDER_DB = 16.0
_FADE_MS = 40
_EDGE_MS = 2
"""The fade at both ends of every sound: too short to soften a stroke, long enough that no cut wave clicks."""

_SEAM_MS = 60
"""How long the end of a repeated sound lies over its new beginning."""

_BLOCK_MS = 400
"""What BS.1770 measures at the least; a shorter sound is measured with silence behind it."""


def load_sound(path: Path) -> bytes:
    """Read a sound file as house-format samples: mono, a whole number of ms, at most 5 minutes.

    WAV, FLAC, Ogg, MP3 and AIFF are read everywhere, all else where ffmpeg is installed.

    What is louder than speech (−16 LUFS) or peaks above −1.6 dBTP is made quieter as a whole, what is softer stays so,
    and a sound that was cut in the middle of a wave gets ends that do not click. Raises SoundError, with what to do,
    when it is missing, unreadable, empty or too long.
    """
    return _house(read_sound(path))


def _house(mono: "NDArray[np.float32]") -> bytes:
    import numpy as np

    block = np.pad(mono, (0, max(0, _BLOCK_MS * SAMPLES_PER_MS - len(mono))))
    above = 10 ** ((measure.level_of(block).loudness - SPEECH_LUFS - ENCODER_DB) / 20)
    mono = mono / np.float32(max(1.0, above, measure.true_peak(mono) / _CEILING))
    edge = min(_EDGE_MS * SAMPLES_PER_MS, len(mono) // 2)
    rise = (np.arange(edge, dtype=np.float32) + np.float32(0.5)) / np.float32(max(edge, 1))
    mono[:edge] *= rise
    mono[len(mono) - edge :] *= rise[::-1]
    samples = np.zeros(-(-len(mono) // SAMPLES_PER_MS) * SAMPLES_PER_MS, "<i2")
    samples[: len(mono)] = np.clip(np.rint(mono * 32768), -32768, 32767)
    return samples.tobytes()


def samples_of(
    piece: Piece,
    clip_of: Callable[[str], bytes],
    sound_of: Callable[[str], bytes],
    think_of: Callable[[Ms], bytes] | None = None,
) -> bytes:
    """The samples of a piece: of its clip (by key), of its sound (by file name), or a bed under the time to think.

    `think_of` gives that bed by its length; None: the made one. For `parts.render`.
    """
    if piece.clip:
        return clip_of(piece.clip)
    if piece.sound:
        return sound_of(piece.sound)
    return (think_of or think_bed)(piece.length)


def length_of(pcm: bytes) -> Ms:
    """How long house-format samples last."""
    return Ms(len(pcm) // (2 * SAMPLES_PER_MS))


def think_bed(length: Ms) -> bytes:
    """Soft pink noise under the time to think, −34 dBFS RMS in the finished file, with fades inside its length.

    Players that trim silence take a pause for nothing; this one they keep. It is made of integers: the same bytes
    on every machine. Pink noise is the sum of rows of random steps, each twice as long as the one before (Voss).
    """
    import numpy as np

    count = length * SAMPLES_PER_MS
    bits = Random(_THINK_SEED)
    noise = np.zeros(count, np.int64)
    for row in range(_PINK_ROWS):
        step = 1 << row
        values = count // step + 2
        steps = np.frombuffer(bits.getrandbits(16 * values).to_bytes(2 * values, "little"), "<i2")
        noise += np.repeat(steps.astype(np.int64), step)[step // 2 :][:count]
    square = int(np.dot(noise, noise)) // max(count, 1)
    aim = round(32768 * 10 ** ((_THINK_DB + ENCODER_DB) / 20) * 1024)
    scaled = noise * aim // (1024 * max(math.isqrt(square), 1))
    return _faded(np.clip(scaled, -32768, 32767).astype("<i2").tobytes(), _FADE_MS, _FADE_MS)


def own_think_bed(sound: bytes, length: Ms, name: str, place: Place | None = None) -> bytes:
    """The show's own sound under the time to think, repeated to `length`, as loud as players need to keep it.

    In the file every 100 ms have a sample above 1,500 of 32,768, and the whole lies at least 16 dB under the speech.
    Raises SoundError when a sound cannot have both, as one with pauses cannot: of the file `name`, set at `place`.
    """
    import numpy as np

    samples = np.frombuffer(repeated(sound, length), "<i2").astype(np.float32)
    tens = np.pad(np.abs(samples), (0, -len(samples) % (10 * SAMPLES_PER_MS)), mode="edge")
    peaks = tens.reshape(-1, 10 * SAMPLES_PER_MS).max(axis=1)
    windows = np.lib.stride_tricks.sliding_window_view(peaks, min(9, len(peaks))).max(axis=1)
    hint = "take an even sound without pauses, such as rain, or set think = true in [sound]"
    if windows.min() < 1:
        raise SoundError(f"{name}, for the time to think, has a pause, which players would cut", place, hint)
    samples *= np.float32(_KEPT_PEAK * 10 ** (ENCODER_DB / 20) * _HISS_LOST / windows.min())
    quietest = SPEECH_LUFS - _THINK_UNDER_DB
    second = np.asarray(np.resize(samples, max(RATE_HZ, len(samples))) / 32768, dtype=np.float32)
    loud = measure.level_of(second).loudness - ENCODER_DB
    if loud > quietest:
        message = f"its quiet moments must be heard, and then it has {loud:.1f} LUFS, {loud - quietest:.1f} dB too loud"
        raise SoundError(f"{name}, for the time to think, is too uneven: {message}", place, hint)
    pcm = np.clip(np.rint(samples), -32768, 32767).astype("<i2").tobytes()
    return _faded(pcm, _FADE_MS, _FADE_MS)


def repeated(sound: bytes, length: Ms) -> bytes:
    """A sound over and over, to `length`; its end passes into its beginning with equal power, so no seam clicks."""
    import numpy as np

    if not length_of(sound):
        raise SoundError("a bed of no sound cannot fill a pause")
    once, wanted = np.frombuffer(sound, "<i2").astype(np.float32), length * SAMPLES_PER_MS
    seam = min(_SEAM_MS * SAMPLES_PER_MS, len(once) // 2)
    step = len(once) - seam
    rise = np.sqrt((np.arange(seam, dtype=np.float32) + np.float32(0.5)) / np.float32(seam))
    again = once.copy()
    again[:seam] *= rise
    again[step:] *= rise[::-1]
    whole = np.zeros(max(wanted, 1) + len(once) + step, np.float32)
    for start in range(0, wanted, step):
        whole[start : start + len(again)] += again
    whole[:seam] = once[:seam]
    if wanted <= len(once):
        whole[:wanted] = once[:wanted]
    return np.clip(np.rint(whole[:wanted]), -32768, 32767).astype("<i2").tobytes()


def _faded(pcm: bytes, fade_in: int, fade_out: int) -> bytes:
    half = length_of(pcm) // 2
    if not half:
        return pcm
    faded: bytes = _segment(pcm).fade_in(min(fade_in, half)).fade_out(min(fade_out, half)).raw_data
    return faded


def _segment(pcm: bytes) -> Any:
    """House-format samples as pydub's AudioSegment."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydub warns of a missing ffmpeg, which it does not need for samples
        from pydub import AudioSegment
    return AudioSegment(data=pcm, sample_width=2, frame_rate=RATE_HZ, channels=1)
