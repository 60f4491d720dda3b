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

_SHIPPED = {
    ("espeak-ng 0.2.4, rate 175, gap 2, form 1", "espeak"): 8.5,
    ("tone-1", "tone"): 0.0,
}
"""dB by fingerprint and spec, so that a first build need not measure; a test measures them again."""

_TEXT = (
    "A fixed text is spoken once , so that each voice is heard at the same level .",
    "It has open vowels and sharp consonants , short words and longer explanations , questions and pauses .",
    "Why should a quiet voice be raised , and a strong one lowered ?",
    "Because people listen while they walk , beside roads , on trains , and in kitchens with the water running .",
    "Nobody wants to reach for the volume when another teacher begins to speak .",
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

    The limiter takes something of every gain, so what is still missing is added until nothing is. Raises
    VoiceError when the sounds are silent or no gain of up to 40 dB is enough.
    """
    clips = []
    for raw in sounds:
        sound = resampled(raw)
        clips.append(cut(sound, *audible(sound)))
    target, gain_db = TARGET_LUFS - ENCODER_DB, 0.0
    for _ in range(_MOST_STEPS):
        missing = target - _loudness(clips, gain_db)
        if abs(missing) < 0.05:
            break
        gain_db += missing
        if not -_MOST_DB <= gain_db <= _MOST_DB:
            raise VoiceError("is too quiet to be raised to the loudness of a podcast", hint="choose another voice")
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
        self._known: dict[tuple[str, str], float] = dict(_SHIPPED)

    def gain_db(self, fingerprint: str, spec: str) -> float:
        """The gain of a voice in dB. Raises VoiceError when it cannot be found."""
        who = (fingerprint, spec)
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
