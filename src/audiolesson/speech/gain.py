"""The one constant gain of a voice: found once from a fixed text, behind the limiter, and kept.

Aimed at is −16 LUFS in the finished file. Encoding with LAME lowers the level by 0.445 dB, so clips aim higher
by as much.
"""

import contextlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.errors import VoiceError
from audiolesson.files import canonical, digest, write_whole
from audiolesson.speech.finish import audible, cut, levelled, resampled
from audiolesson.speech.model import Raw, Utterance
from audiolesson.units import RATE_HZ, SAMPLES_PER_MS
from audiolesson.wording.model import Token

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GAIN_VERSION = 1
"""Part of every clip's key: raised when gains are found in another way or a shipped one changes."""

TARGET_LUFS = -16.0
ENCODER_DB = -0.445

_MOST_DB = 40.0
_MOST_STEPS = 12

_ESPEAK_DB = {
    "espeak": 8.5,
    "espeak:en-us": 8.5,
    "espeak:en-us+f2": 4.9,
    "espeak:en-us+f3": 5.7,
    "espeak:en-us+f4": 5.2,
    "espeak:en-us+m1": 10.1,
    "espeak:en-us+m3": 7.9,
    "espeak:en-us+m7": 6.4,
    "espeak:en-gb": 7.6,
    "espeak:en-gb+f2": 4.1,
    "espeak:en-gb+f3": 5.3,
    "espeak:en-gb+m3": 7.3,
}

_FLITE_DB = {"flite": 0.8, "flite:slt": 0.8, "flite:rms": 6.2, "flite:awb": 5.7, "flite:kal": 7.0, "flite:kal16": 15.5}

SHIPPED = {
    **{("espeak-ng 0.2.4, rate 175, gap 3, form 1", spec): gain_db for spec, gain_db in _ESPEAK_DB.items()},
    **{("flite 2.2-current Sep 2018, form 1", spec): gain_db for spec, gain_db in _FLITE_DB.items()},
    ("tone-1", "tone"): 3.4,
}
"""dB by fingerprint and spec, so that a first build need not measure; a test measures them again."""

_MODELS_DB = {
    "b69ea41fa7011031": 13.7,  # Piper's joe
}
"""dB by the model that a fingerprint ends with: versions around a model change its level by less than a step."""

_TEXT = (
    "Today we look at how a glacier shapes the land beneath it .",
    "It has open vowels and sharp consonants , short words and longer explanations , questions and pauses .",
    "Snow falls year after year , and its own weight presses it into clear blue ice .",
    "Why should a quiet voice be raised , and a strong one lowered ?",
    "The ice begins to move , slowly at first , and it carries stones that scratch the rock .",
    "Because people listen while they walk , beside roads , on trains , and in kitchens with the water running .",
    "It is left in long ridges , which tell geologists how far the glacier once reached .",
    "Nobody wants to reach for the volume when another teacher begins to speak .",
    "None of them is known exactly , so every answer comes with a margin of error .",
    "Seven numbers , three names and a little patience are enough for this measurement .",
)


def sample_utterances(spec: str) -> list[Utterance]:
    """The fixed text, for a voice."""
    return [Utterance(_tokens(sentence), spec) for sentence in _TEXT]


def _tokens(sentence: str) -> tuple[Token, ...]:
    tokens = []
    at = 0
    for word in sentence.split():
        tokens.append(Token(word, at, at + len(word), word))
        at += len(word) + 1
    return tuple(tokens)


def measured_gain(sounds: Sequence[Raw]) -> float:
    """The gain in dB, to 0.1, with which the sounds of the fixed text come to the target loudness.

    The limiter takes something of every gain, so it is searched by the secant method. Raises VoiceError when the
    sounds are silent or no gain of up to 40 dB is enough.
    """
    clips = []
    for raw in sounds:
        sound = resampled(raw)
        clips.append(cut(sound, *audible(sound)))
    target = TARGET_LUFS - ENCODER_DB
    gain_db, slope = 0.0, 1.0
    before = _loudness(clips, gain_db)
    for _ in range(_MOST_STEPS):
        step = (target - before) / slope
        gain_db += step
        if not -_MOST_DB <= gain_db <= _MOST_DB:
            raise VoiceError("is too quiet to be raised to the loudness of a podcast", hint="choose another voice")
        if abs(step) < 0.05:
            break
        level = _loudness(clips, gain_db)
        slope = min(1.0, max(0.1, (level - before) / step))
        before = level
    return round(gain_db, 1)


def _loudness(clips: "Sequence[NDArray[np.float32]]", gain_db: float) -> float:
    """LUFS of the clips at a gain, one after another with a breath between them."""
    import numpy as np
    from loudness import integrated_loudness

    breath = np.zeros(300 * SAMPLES_PER_MS, np.float32)
    joined = np.concatenate([part for clip in clips for part in (levelled(clip, gain_db), breath)])
    return float(integrated_loudness(joined, RATE_HZ))


class Gains:
    """The gains of voices: shipped, kept in `folder` (a JSON file each), or found by speaking the fixed text."""

    def __init__(self, folder: Path, speak: Callable[[Utterance], Raw]) -> None:
        self._folder = folder
        self._speak = speak
        self._known: dict[tuple[str, str], float] = dict(SHIPPED)

    def gain_db(self, fingerprint: str, spec: str) -> float:
        """The gain of a voice in dB. Raises VoiceError when it cannot be found."""
        who = (fingerprint, spec)
        model = fingerprint.rpartition(", model ")[2]
        if who not in self._known and model in _MODELS_DB:
            self._known[who] = _MODELS_DB[model]
        if who not in self._known:
            path = self._folder / f"{digest([GAIN_VERSION, *who])[:32]}.json"
            kept = _kept(path)
            if kept is None:
                kept = measured_gain([self._speak(utterance) for utterance in sample_utterances(spec)])
                write_whole(path, canonical({"fingerprint": fingerprint, "voice": spec, "gain_db": kept}))
            self._known[who] = kept
        return self._known[who]


def _kept(path: Path) -> float | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        value = json.loads(path.read_bytes())["gain_db"]
        if isinstance(value, (int, float)) and -_MOST_DB <= value <= _MOST_DB:
            return float(value)
    return None
