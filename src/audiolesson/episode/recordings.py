"""Sentences → clips: those that a voice speaks, and those that their author recorded. The cache keeps both."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from audiolesson.episode.model import Sentence
from audiolesson.errors import FileError, SoundError
from audiolesson.files import digest, file_digest, inside
from audiolesson.script.model import Record
from audiolesson.show.model import Show
from audiolesson.speech.cache import ClipCache
from audiolesson.speech.model import Clip
from audiolesson.speech.speak import Speaker


@dataclass(frozen=True, slots=True)
class Said:
    """The clips of sentences, in their order; the indexes of those that a voice spoke now, and how many different
    ones voices speak."""

    clips: tuple[Clip, ...]
    made: frozenset[int]
    different: int


class Recordings:
    """The recordings of a show as clips, by the digests of their files and of the words that are said in them."""

    def __init__(self, show: Show) -> None:
        self._show = show
        self._kept = ClipCache(show.work / "clips")
        self._digests: dict[str, str] = {}

    def known(self, sentence: Sentence) -> Clip | None:
        """The clip of a recorded sentence, if it is there already. Raises FileError for a missing file."""
        return self._kept.clip(self._key(sentence, _record(sentence)))

    def clip(self, sentence: Sentence) -> Clip:
        """The clip of a recorded sentence. Raises FileError, SoundError with the line that names the recording."""
        return self.known(sentence) or self._made(sentence)

    def samples(self, clip: Clip, sentence: Sentence) -> bytes:
        """The samples of its clip, `clip.length` × 48 of them. Raises as `clip`, and where the file has changed."""
        samples = self._kept.samples(clip.key)
        if samples is None:
            self._digests.clear()
            again = self._made(sentence)
            samples = self._kept.samples(again.key) if again == clip else None
        if samples is None:
            record = _record(sentence)
            hint = "it changed during the build: build again"
            raise SoundError(f"sounds/{record.file} is another recording now", record.place, hint)
        return samples

    def _made(self, sentence: Sentence) -> Clip:
        from audiolesson.episode.recorded import recorded
        from audiolesson.episode.sound_files import read_sound

        record = _record(sentence)
        key = self._key(sentence, record)
        path = inside(self._show.sounds, record.file, record.place)
        try:
            sound = read_sound(path)
        except SoundError as error:
            raise SoundError(f"sounds/{record.file} {error.message}", record.place, error.hint) from error
        made = recorded(sound, sentence.utterance.tokens, record.file, record.place)
        clip = Clip(key, made.length, made.words, exact=False)
        self._kept.store(clip, made.samples)
        return clip

    def _key(self, sentence: Sentence, record: Record) -> str:
        from audiolesson.episode.recorded import RECORD_FORMAT

        words = [token.spoken for token in sentence.utterance.tokens]
        return digest(["recorded", RECORD_FORMAT, self._digest(record), words])

    def _digest(self, record: Record) -> str:
        if record.file not in self._digests:
            self._digests[record.file] = recording_digest(self._show, record)
        return self._digests[record.file]


def recording_digest(show: Show, record: Record) -> str:
    """The digest of a recording's file. Raises FileError where it is missing or lies outside sounds/."""
    path, found = inside(show.sounds, record.file, record.place), ""
    with contextlib.suppress(OSError, ValueError):
        found = file_digest(path)
    if found:
        return found
    raise FileError(f"sounds/{record.file} is missing", record.place, "put the file there, or take the line out")


def clips_of(
    show: Show | None, sentences: Sequence[Sentence], speaker: Speaker, done: Callable[[Clip, int], None] | None = None
) -> Said:
    """The clips of sentences, in their order. Recordings are looked at first: they cost no speaking.

    `done` hears of each clip that a voice made. Raises VoiceError, SoundError, FileError.
    """
    own = {number: _recordings(show, one).clip(one) for number, one in enumerate(sentences) if one.record}
    numbers = [number for number, one in enumerate(sentences) if not one.record]
    voiced = [sentences[number] for number in numbers]
    said = speaker.speak([one.utterance for one in voiced], [one.place for one in voiced], done)
    made = frozenset(numbers[index] for index in said.made)
    spoken = iter(said.clips)
    clips = tuple(own[number] if one.record else next(spoken) for number, one in enumerate(sentences))
    return Said(clips, made, said.spoken + said.reused)


def samples_of(show: Show | None, clip: Clip, sentence: Sentence, speaker: Speaker) -> bytes:
    """The samples of a sentence's clip. Raises VoiceError, SoundError, FileError."""
    if sentence.record:
        return _recordings(show, sentence).samples(clip, sentence)
    return speaker.samples(clip, sentence.utterance)


def _recordings(show: Show | None, sentence: Sentence) -> Recordings:
    if show is None:
        record = _record(sentence)
        hint = "go into its show's folder, or name that with --show DIR"
        raise FileError(f"the recording {record.file} is in no show", record.place, hint)
    return Recordings(show)


def _record(sentence: Sentence) -> Record:
    if sentence.record is None:
        raise ValueError(f"nobody recorded {sentence.text!r}")
    return sentence.record
