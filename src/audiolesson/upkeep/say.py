"""`say`: a text as it could stand in a script, or what stands on a line, as words and as sound."""

import wave
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from audiolesson.episode.model import Sentence
from audiolesson.episode.utterances import HOST, sentences_of
from audiolesson.errors import AudiolessonError, FileError, Place, Problem, ProblemsError
from audiolesson.files import write_whole
from audiolesson.script.parse import parse
from audiolesson.show.model import Show, default_voice
from audiolesson.units import FRAME_MS, RATE_HZ, SAMPLES_PER_MS, Ms
from audiolesson.wording.align import heard_text

_HEAD = "---\ntitle: say\n---\n\n## Say\n\n"
_GAP_MS = 300
_BYTES_A_MS = 2 * SAMPLES_PER_MS
ENDINGS = (".wav", ".mp3")


@dataclass(frozen=True, slots=True)
class Passage:
    """Sentences that are to be heard one after the other; `words` are those that are said, a line a sentence."""

    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """What a voice is given to say, as plain words."""
        return tuple(heard_text(sentence.utterance.tokens).text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Speech:
    """The sound of a passage: house-format samples of `length` ms. `spoken` sentences of it were not in the cache.

    `starts` are the ms at which each of its sentences begins.
    """

    samples: bytes
    length: Ms
    spoken: int
    starts: tuple[Ms, ...] = ()


def reading(text: str, show: Show | None) -> str:
    """The words that are said for a text, on one line. Raises ProblemsError when it could not stand in a script."""
    return " ".join(passage_of(text, show, "espeak", 1.0).words)


def passage_of(text: str, show: Show | None, voice: str = "", rate: float = 1.0) -> Passage:
    """The sentences of a text, the Host speaking with `voice` ("": the show's).

    Raises ProblemsError when the text could not stand in a script, with lines counted from its own first.
    """
    voices: Mapping[str, str] = show.voices if show else {HOST: default_voice()}
    if voice:
        voices = {**voices, HOST: voice}
    lexicon, language = (show.lexicon, show.language) if show else ({}, "en")
    try:
        script = parse(_HEAD + text.strip() + "\n", "say")
        return Passage(sentences_of(script, voices, lexicon, language, rate))
    except ProblemsError as error:
        raise ProblemsError([_moved(problem) for problem in error.problems]) from None


def speak(passage: Passage, show: Show | None, gaps: Sequence[int] = (), workers: int = 1) -> Speech:
    """Speak what the cache of the show lacks, and put it together with 300 ms between sentences.

    `gaps` are other silences, in ms, one behind each sentence. Raises VoiceError when a sentence cannot be spoken,
    SoundError or FileError for a recording that cannot be used, AudiolessonError when there is nothing to say.
    """
    from audiolesson.episode.recordings import clips_of, samples_of
    from audiolesson.speech.speak import Speaker

    if not passage.sentences:
        raise AudiolessonError("there is nothing to say", hint='like this: audiolesson say "Hello, world."')
    silent = [*(gaps or [_GAP_MS] * len(passage.sentences))][: len(passage.sentences) - 1]
    with TemporaryDirectory() as folder, Speaker(show.work if show else Path(folder), workers) as speaker:
        made = clips_of(show, passage.sentences, speaker)
        samples = b"".join(
            samples_of(show, clip, one, speaker) + bytes(_BYTES_A_MS * gap)
            for clip, one, gap in zip(made.clips, passage.sentences, [*silent, 0], strict=True)
        )
    ends = accumulate(clip.length + gap for clip, gap in zip(made.clips, silent, strict=False))
    return Speech(samples, Ms(len(samples) // _BYTES_A_MS), len(made.made), (Ms(0), *map(Ms, ends)))


def say(text: str, out: Path, show: Show | None, voice: str, rate: float) -> int:
    """Speak a text into a WAV or MP3 file; returns its length in ms. Raises as `passage_of`, `speak` and `write`."""
    speech = speak(passage_of(text, show, voice, rate), show)
    write(speech, out, show)
    return speech.length


def write(speech: Speech, out: Path, show: Show | None = None) -> None:
    """Write a file, WAV (48 kHz mono 16 bit) or MP3 by its ending. Raises FileError for another one."""
    ending = out.suffix.lower()
    if ending not in ENDINGS:
        raise FileError("is no name of a sound file", Place(str(out)), "let it end in .wav or .mp3")
    bitrate = show.sound.bitrate if show else 96
    write_whole(out, wav(speech.samples) if ending == ".wav" else mp3(speech.samples, bitrate))


def wav(samples: bytes) -> bytes:
    """House-format samples as a WAV file."""
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(samples)
    return file.getvalue()


def mp3(samples: bytes, bitrate: int) -> bytes:
    """House-format samples as an MP3 stream without a tag, filled up with silence to a whole frame."""
    from audiolesson.episode.mp3 import join
    from audiolesson.episode.parts import encode

    return join([encode(samples + bytes(-len(samples) % (_BYTES_A_MS * FRAME_MS)), bitrate)])


def _moved(problem: Problem) -> Problem:
    """A problem on the line of the text that was given."""
    place = Place("text", max(1, problem.place.line - _HEAD.count("\n")))
    return Problem(problem.rule, problem.severity, place, problem.message, problem.hint)
