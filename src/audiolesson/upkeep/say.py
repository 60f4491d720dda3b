"""`say`: a text as it could stand in a script, as words or as a sound file."""

import wave
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from audiolesson.episode.model import Sentence
from audiolesson.episode.utterances import sentences_of
from audiolesson.errors import AudiolessonError, Place, Problem, ProblemsError
from audiolesson.files import write_whole
from audiolesson.script.parse import parse
from audiolesson.show.model import Show
from audiolesson.units import RATE_HZ

_HEAD = "---\ntitle: say\n---\n\n## Say\n\n"
_GAP_MS = 300


def reading(text: str, show: Show | None) -> str:
    """The words that are said for a text, on one line. Raises ProblemsError when it could not stand in a script."""
    from audiolesson.wording.align import spoken_text

    return " ".join(spoken_text(s.utterance.tokens).text for s in _sentences(text, show, "espeak", 1.0))


def say(text: str, out: Path, show: Show | None, voice: str, rate: float) -> int:
    """Speak a text into a WAV file (48 kHz mono 16 bit); returns its length in ms.

    Raises ProblemsError when the text could not stand in a script, VoiceError when it cannot be spoken.
    """
    from audiolesson.speech.speak import Speaker

    sentences = _sentences(text, show, voice, rate)
    if not sentences:
        raise AudiolessonError("there is nothing to say", hint='like this: audiolesson say "Hello, world."')
    with TemporaryDirectory() as folder, Speaker(show.work if show else Path(folder), 1) as speaker:
        clips = speaker.speak([sentence.utterance for sentence in sentences]).clips
        gap = bytes(2 * RATE_HZ * _GAP_MS // 1000)
        samples = gap.join(speaker.samples(clip) for clip in clips)
    write_whole(out, _wav(samples))
    return len(samples) * 1000 // (2 * RATE_HZ)


def _sentences(text: str, show: Show | None, voice: str, rate: float) -> tuple[Sentence, ...]:
    try:
        script = parse(_HEAD + text.strip() + "\n", "say")
    except ProblemsError as error:
        skipped = _HEAD.count("\n")
        raise ProblemsError(
            [
                Problem(p.rule, p.severity, Place("text", max(1, p.place.line - skipped)), p.message, p.hint)
                for p in error.problems
            ]
        ) from None
    voices = {**(show.voices if show else {}), "Host": voice}
    return sentences_of(script, voices, show.lexicon if show else {}, show.language if show else "en", rate)


def _wav(samples: bytes) -> bytes:
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(samples)
    return file.getvalue()
