"""An author's own recording of a paragraph → a clip like a voice's: trimmed, at the loudness of the speech, timed."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from audiolesson.episode import measure
from audiolesson.episode.sounds import ENCODER_DB, SPEECH_LUFS
from audiolesson.episode.word_places import Span, word_places
from audiolesson.errors import Place, SoundError
from audiolesson.speech.finish import HEAD_MS, cut, levelled
from audiolesson.speech.model import Word
from audiolesson.units import SAMPLES_PER_MS, Ms
from audiolesson.wording.align import is_speech
from audiolesson.wording.model import Token

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RECORD_FORMAT = 1
"""Part of the key of a recording's clip: raised when the same recording would have other samples or words."""

_FRAME_MS = 10
_BELOW_SPEECH_DB, _OVER_NOISE_DB, _SURELY_DB = 45.0, 10.0, 20.0
"""Quieter than the speech by the first is silence; over the noise of the room by the second, or under the speech by no
more than the third, is none."""

_LEAST_RUN = 3
"""Frames that are heard in a row: a click is shorter."""

_BEFORE_MS, _BEHIND_MS = 40, 70
"""Kept around what is heard, besides what every clip keeps: soft consonants begin and end under the noise."""

_PAUSE_MS = 120
"""The shortest silence that parts words: the closure of a "p" is shorter."""

_LEAST_MS, _MOST_MS, _MOST_MORE_MS = 30, 200, 4_000
"""For each letter or digit of the words; people read at 60 to 90."""

_MOST_DB, _NEAR_DB, _STEPS = 40.0, 0.05, 8
_SILENT_DB = -65.0
_BLOCK_MS = 400


@dataclass(frozen=True, slots=True)
class Recorded:
    """House-format samples of `length` ms, and when each word of the paragraph is said in them, by estimate."""

    samples: bytes
    length: Ms
    words: tuple[Word, ...]


def recorded(sound: "NDArray[np.float32]", tokens: Sequence[Token], name: str, place: Place) -> Recorded:
    """Make a clip of a recording (48 kHz, full scale 1.0) of the words of `tokens`.

    `name` is the file's, `place` the line that names it, for messages. Raises SoundError where it is silent, far too
    soft, or far too short or long for the words.
    """
    import numpy as np

    active = _active(sound, name, place)
    start, end = int(active[0][0]), int(active[-1][1])
    _refuse_other_words(end - start, tokens, name, place)
    clip = _at_loudness(cut(sound, start - _BEFORE_MS, end + _BEHIND_MS), name, place)
    moved = HEAD_MS + _BEFORE_MS - start
    pauses = [(left + moved, right + moved) for (_, left), (right, _) in pairwise(active)]
    words = word_places(tokens, start + moved, end + moved, pauses)
    samples = np.rint(clip * np.float32(32767)).astype("<i2").tobytes()
    return Recorded(samples, Ms(len(clip) // SAMPLES_PER_MS), words)


def _active(sound: "NDArray[np.float32]", name: str, place: Place) -> list[Span]:
    """Where something is said, in ms: stretches parted by pauses. Raises SoundError where there is nothing."""
    import numpy as np

    size = _FRAME_MS * SAMPLES_PER_MS
    frames = np.pad(sound, (0, -len(sound) % size)).reshape(-1, size)
    levels = 10 * np.log10(np.mean(np.square(frames, dtype=np.float64), axis=1) + 1e-12)
    speech, noise = (float(np.percentile(levels, share)) for share in (95, 5))
    if speech < _SILENT_DB:
        raise SoundError(f"sounds/{name} is silent, or nearly", place, "record it anew, nearer to the microphone")
    heard = levels > max(speech - _BELOW_SPEECH_DB, min(noise + _OVER_NOISE_DB, speech - _SURELY_DB))
    edges = np.flatnonzero(np.diff(np.concatenate([[0], heard.astype(np.int8), [0]])))
    runs = [(int(left), int(right)) for left, right in edges.reshape(-1, 2) if right - left >= _LEAST_RUN]
    found: list[Span] = []
    for left, right in ((left * _FRAME_MS, right * _FRAME_MS) for left, right in runs):
        if found and left - found[-1][1] < _PAUSE_MS:
            found[-1] = (found[-1][0], right)
        else:
            found.append((left, right))
    if not found:
        raise SoundError(f"sounds/{name} holds nothing that is said", place, "record it anew")
    return found


def _refuse_other_words(length: int, tokens: Sequence[Token], name: str, place: Place) -> None:
    """Raise SoundError where a recording is too short or too long to be of these words."""
    said = [token.spoken for token in tokens if is_speech(token)]
    letters = sum(sum(map(str.isalnum, spoken)) for spoken in said)
    least, most = _LEAST_MS * letters, _MOST_MS * letters + _MOST_MORE_MS
    if not least <= length <= most:
        short = length < least
        what, bound = ("short", f"at least {least / 1000:.1f}") if short else ("long", f"at most {most / 1000:.1f}")
        words = f"{len(said)} words" if len(said) > 1 else "one word"
        message = f"sounds/{name} lasts {length / 1000:.1f} s, too {what} for the {words} above it ({bound} s)"
        raise SoundError(message, place, "record that paragraph and no other, or write what is said in it")


def _at_loudness(clip: "NDArray[np.float32]", name: str, place: Place) -> "NDArray[np.float32]":
    """The clip at the loudness of the speech behind the limiter, which takes something of every gain."""
    target = SPEECH_LUFS + ENCODER_DB
    gain_db = target - _loudness(clip)
    for _ in range(_STEPS):
        if gain_db > _MOST_DB:
            raise SoundError(f"sounds/{name} is too soft", place, "record it anew, nearer to the microphone")
        done = levelled(clip, gain_db)
        off = target - _loudness(done)
        if abs(off) < _NEAR_DB:
            break
        gain_db += off
    return done


def _loudness(clip: "NDArray[np.float32]") -> float:
    import numpy as np

    block = np.pad(clip, (0, max(0, _BLOCK_MS * SAMPLES_PER_MS - len(clip))))
    return measure.level([measure.energies(block)], ()).loudness
