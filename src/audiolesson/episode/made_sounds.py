"""Short sounds that the program makes itself, for shows without files of their own: opening, between, closing.

Each is a few soft notes of a pentatonic scale, a bell whose second and third partials die away faster than its
first. All is integer arithmetic on a table of sines, so every machine makes the same bytes.
"""

import math
from functools import cache
from typing import Literal

from audiolesson.units import RATE_HZ, SAMPLES_PER_MS

MadeSound = Literal["opening", "between", "closing"]

MADE: dict[str, MadeSound] = {"opening": "opening", "between": "between", "closing": "closing"}

MADE_FORMAT = 1
"""Raised when the same sound would have other bytes."""

PREFIX = "made:"
"""What a made sound is called where files of sounds/ are named; no file can have such a name."""

_SCALE_MHZ = {"g4": 391_995, "a4": 440_000, "c5": 523_251, "d5": 587_330, "e5": 659_255, "g5": 783_991}
"""Pitches in thousandths of Hz (equal temperament, a' = 440 Hz)."""

_NOTES: dict[MadeSound, tuple[tuple[int, str], ...]] = {
    "opening": ((0, "g4"), (170, "c5"), (340, "e5"), (560, "g5")),
    "between": ((0, "e5"), (130, "a4")),
    "closing": ((0, "g5"), (190, "e5"), (380, "d5"), (620, "c5")),
}
"""(start in ms, pitch) of each note."""

_LENGTH_MS: dict[MadeSound, int] = {"opening": 1_900, "between": 900, "closing": 2_200}
_PARTIALS = ((1, 10, 620), (2, 4, 300), (3, 2, 170))
"""Multiple of the pitch, weight, and the time in ms in which it falls to 37 %."""

_PEAK = 5_200
"""The loudest sample, of 32,768: some 4 dB under the speech by ear, as a sign should be."""

_TABLE, _ONE, _FINE = 1 << 14, 1 << 15, 1 << 12
"""Steps of a sine, its peak, and the fractions of a step that a phase is counted in."""

_ATTACK_MS, _END_MS = 6, 60


@cache
def made_sound(kind: MadeSound) -> bytes:
    """House-format samples (48 kHz mono, 16 bit) of a made sound."""
    import numpy as np

    count = _LENGTH_MS[kind] * SAMPLES_PER_MS
    table = np.array(_sines(), np.int64)
    mix = np.zeros(count, np.int64)
    attack = _ATTACK_MS * SAMPLES_PER_MS
    for start_ms, pitch in _NOTES[kind]:
        start = start_ms * SAMPLES_PER_MS
        steps = np.arange(count - start, dtype=np.int64)
        for multiple, weight, fall_ms in _PARTIALS:
            phase = steps * (_SCALE_MHZ[pitch] * multiple * _TABLE * _FINE // (1000 * RATE_HZ)) // _FINE % _TABLE
            fall = np.repeat(np.array(_envelope(fall_ms, _LENGTH_MS[kind] - start_ms), np.int64), SAMPLES_PER_MS)
            mix[start:] += weight * (table[phase] * fall // _ONE) * np.minimum(steps, attack) // attack
    end = np.minimum(np.arange(count, dtype=np.int64)[::-1], _END_MS * SAMPLES_PER_MS)
    samples = mix * _PEAK // int(np.abs(mix).max()) * end // (_END_MS * SAMPLES_PER_MS)
    return samples.astype("<i2").tobytes()


@cache
def _sines() -> tuple[int, ...]:
    return tuple(round(math.sin(math.tau * at / _TABLE) * _ONE) for at in range(_TABLE))


def _envelope(fall_ms: int, length_ms: int) -> list[int]:
    """The level of a note in each ms, of `_ONE`: less by the same share in each."""
    found, level = [], _ONE << 8
    for _ in range(length_ms):
        found.append(level >> 8)
        level -= level // fall_ms
    return found
