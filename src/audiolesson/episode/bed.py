"""Music under the speech of a segment: softer while someone speaks, up in longer pauses, gone at both ends.

A bed begins anew with each part, and a segment with a bed is one part, so its samples follow from that part alone:
an edit of one sentence changes the segment that it stands in. Levels are LUFS of the finished file, which the encoder
makes 0.445 dB softer.
"""

from itertools import pairwise
from typing import TYPE_CHECKING

from audiolesson.episode import measure
from audiolesson.episode.model import Part
from audiolesson.episode.sounds import ENCODER_DB, SPEECH_LUFS, repeated
from audiolesson.errors import Place, SoundError
from audiolesson.speech.limiter import limit
from audiolesson.units import SAMPLES_PER_MS, Ms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BED_FORMAT = 2
"""Part of the keys of parts with a bed: raised when the same music would have other samples."""

DUCKED_DB, RAISED_DB = 20.0, 12.0
"""How far the music lies under the speech (−16 LUFS): while it is spoken, and in longer pauses. BS.1770 counts
nothing that lies over 10 dB under the rest, so the loudness of the episode stays that of the speech."""

LONG_PAUSE_MS = 1_000
"""The shortest silence in which the music comes up."""

HOLD_MS, RELEASE_MS, ATTACK_MS = 100, 500, 300
"""How long the music waits behind the last sound, how long it then takes to come up, and how long it takes to go
down before the next word, so that no beginning of a word is covered. Together they are no longer than a long pause."""

FADE_IN_MS, FADE_OUT_MS = 400, 900

_CEILING_DB = -12.0
"""Peaks of the music where it is up, which would be heard as strokes; under the speech they lie 8 dB lower."""

_LOUD_MS, _LOUD_DB = 3_000, 3.0
"""No three seconds of the music lie more than this over its level: a loud passage makes the whole softer."""


def music_bed(sound: bytes, place: Place | None = None) -> bytes:
    """Music levelled to −28 LUFS, 12 dB under the speech, for `under`. Raises SoundError for silence."""
    import numpy as np

    samples = np.asarray(np.frombuffer(sound, "<i2") / 32768, dtype=np.float32)
    steps = measure.energies(samples)
    loud = measure.level([steps], ()).loudness
    if loud <= measure.SILENT:
        raise SoundError(
            "is too quiet or too short for music under speech", place, "take half a second or more of music"
        )
    loud = max(loud, measure.loudest(steps, Ms(_LOUD_MS)) - _LOUD_DB)
    gain = 10 ** ((SPEECH_LUFS - RAISED_DB + ENCODER_DB - loud) / 20)
    levelled = limit(samples * np.float32(gain), _CEILING_DB)
    pcm: bytes = np.rint(levelled * np.float32(32768)).astype("<i2").tobytes()
    return pcm


def under(bed: bytes, part: Part, guard: int) -> "NDArray[np.float32]":
    """The samples of levelled music under a part: ducked, faded, repeated where it is shorter, from its beginning.

    The first and last `guard` ms are silent. Full scale is 32,768.
    """
    import numpy as np

    length = Ms(part.length - 2 * guard)
    music = np.zeros(part.length * SAMPLES_PER_MS, np.float32)
    edge = guard * SAMPLES_PER_MS
    music[edge:-edge] = np.frombuffer(repeated(bed, length), "<i2")
    at, lines = np.arange(len(music), dtype=np.float64), []
    for line in (ducking(part, guard), fades(part, guard)):
        times = np.array([time for time, _ in line], np.float64) * SAMPLES_PER_MS
        lines.append(np.interp(at, times, np.array([level for _, level in line])))
    music *= np.minimum(*lines).astype(np.float32)
    return music


def ducking(part: Part, guard: int) -> list[tuple[int, float]]:
    """How loud the music is beside what is heard: (ms, share of the raised amplitude), straight lines between them.

    All that is heard in the part, but for time to think, ducks the music.
    """
    low = 10 ** ((RAISED_DB - DUCKED_DB) / 20)
    begin, end = guard, part.length - guard
    heard = [(int(piece.at), int(piece.at + piece.length)) for piece in part.pieces if not piece.think]
    line: list[tuple[int, float]] = []
    for (_, quiet), (loud, _) in pairwise([(begin, begin), *heard, (end, end)]):
        first, last = not line, loud == end
        up = quiet if first else quiet + HOLD_MS + RELEASE_MS
        down = loud if last else loud - ATTACK_MS
        if up > down or not (first or last or loud - quiet >= LONG_PAUSE_MS):
            line += [(quiet, low), (loud, low)]
            continue
        line += [] if first else [(quiet + HOLD_MS, low)]
        line += [(up, 1.0), (down, 1.0)]
        line += [] if last else [(loud, low)]
    return line


def fades(part: Part, guard: int) -> list[tuple[int, float]]:
    """The fades at both ends of a part with music, as `ducking` tells levels."""
    begin, end = guard, part.length - guard
    into, out = (min(ms, (end - begin) // 3) for ms in (FADE_IN_MS, FADE_OUT_MS))
    return [(begin, 0.0), (begin + into, 1.0), (end - out, 1.0), (end, 0.0)]
