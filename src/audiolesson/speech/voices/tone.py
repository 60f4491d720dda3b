"""A voice of pure tones whose every sample is known, so that timing can be proved to the sample.

A token with letters or digits in `spoken` is a burst of 40 ms and 10 ms more for each letter or digit, after
60 ms of silence; a punctuation mark adds 100 ms of silence. `tone:PERCENT` speaks at that share of the level
(1–100). Lengths are divided by the rate and rounded to 10 ms; a burst holds whole periods, so it never clicks.
"""

import math
from array import array
from sys import byteorder

from audiolesson.speech.model import Raw, RawWord, Utterance
from audiolesson.speech.voice import VoiceInfo, option
from audiolesson.wording.align import is_speech
from audiolesson.wording.model import Token

RATE_HZ = 48_000
GAP_MS, MARK_MS, BASE_MS, LETTER_MS = 60, 100, 40, 10
LEVEL = 8_000

_STEP = 480  # samples in 10 ms: every period below divides it
_PERIODS = (240, 160, 120, 96, 80, 60, 48)  # 200 to 1,000 Hz


def burst_ms(token: Token) -> int:
    """The length of a token's burst at the rate 1.0; 0 for what is not said."""
    return BASE_MS + LETTER_MS * sum(map(str.isalnum, token.spoken)) if is_speech(token) else 0


def frequency_hz(token: int) -> int:
    """The frequency of the burst of the token with this index."""
    return RATE_HZ // _PERIODS[token % len(_PERIODS)]


class ToneVoice:
    """Bursts of tone in place of words: silent about meaning, exact about time."""

    name = "tone"
    deterministic = True

    def fingerprint(self) -> str:
        """The version of the formula."""
        return "tone-1"

    def problems(self) -> list[str]:
        """Nothing can be missing."""
        return []

    def catalogue(self) -> list[VoiceInfo]:
        """The one voice."""
        note = "bursts of tone in place of words, to prove timing"
        return [VoiceInfo("tone", "tone", "", RATE_HZ, "GPL-3.0-or-later", note, licence_from="our LICENSE")]

    def speak(self, utterance: Utterance) -> Raw:
        """Sound the tokens one after another; see the module for the formula."""
        level = _level(option(utterance.voice))
        sound = bytearray()
        words: list[RawWord] = []
        for index, token in enumerate(utterance.tokens):
            length = burst_ms(token)
            if length:
                sound += bytes(2 * _samples(GAP_MS, utterance.rate))
                start = len(sound) // 2
                sound += _burst(_PERIODS[index % len(_PERIODS)], _samples(length, utterance.rate), level)
                words.append(RawWord(index, start, len(sound) // 2))
            elif token.spoken.strip():
                sound += bytes(2 * _samples(MARK_MS, utterance.rate))
        return Raw(bytes(sound), RATE_HZ, tuple(words), exact=True)


def _level(percent: str) -> int:
    if not percent:
        return LEVEL
    if not percent.isascii() or not percent.isdigit() or not 1 <= int(percent) <= 100:
        raise LookupError(percent)
    return LEVEL * int(percent) // 100


def _samples(ms: int, rate: float) -> int:
    return max(1, round(ms / rate / 10)) * _STEP


def _burst(period: int, length: int, level: int) -> bytes:
    wave = array("h", (round(level * math.sin(2 * math.pi * at / period)) for at in range(period)))
    if byteorder == "big":
        wave.byteswap()
    return wave.tobytes() * (length // period)
