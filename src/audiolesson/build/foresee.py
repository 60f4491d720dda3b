"""What a build would speak and encode of a script, without speaking: the fit is asked with the clips that are known.

A sentence that has no clip yet counts with about the length that its voice gives it. Where 15 % more or less would
make the fit ask for another pace, more may be spoken, and both numbers are told.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from audiolesson.build.sound_plan import fitted, keys_of_parts, laid_out
from audiolesson.build.sources import Sources, heard, load_sources
from audiolesson.episode.model import Fit, Sentence
from audiolesson.episode.part_cache import PartCache
from audiolesson.episode.recordings import Recordings
from audiolesson.episode.utterances import sentences_of
from audiolesson.script.model import Script
from audiolesson.show.model import Show
from audiolesson.speech.model import Clip, Word
from audiolesson.speech.pace import pace
from audiolesson.speech.speak import Speaker
from audiolesson.units import Ms
from audiolesson.wording.align import is_speech
from audiolesson.wording.pace import estimate

_SURELY = (1.0, 0.85, 1.15)
"""By how much nine of ten sentences differ from what is estimated, and the estimate itself first."""


@dataclass(frozen=True, slots=True)
class Known:
    """The sentences of a script at one pace: their keys, and the clips that are there."""

    sentences: tuple[Sentence, ...]
    keys: tuple[str, ...]
    clips: tuple[Clip | None, ...]

    @property
    def are_all(self) -> bool:
        """Whether nothing has to be spoken or taken from a recording."""
        return None not in self.clips


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would be done: the different sentences that voices say, those of them to be spoken, the keys of these at
    each pace with their voices, how many sentences it is at most, the keys of the parts to be encoded (as far as they
    are known), and whether any are."""

    sentences: tuple[Sentence, ...]
    speak: tuple[Sentence, ...]
    keys: Mapping[str, str]
    most: int
    parts: frozenset[str] = frozenset()
    encodes: bool = True


class Foresight:
    """Looks at the scripts of one show, in the order of a build: what one speaks, the next finds in the cache."""

    def __init__(self, show: Show, speaker: Speaker) -> None:
        self._show, self._speaker = show, speaker
        self._parts = PartCache(show.work / "parts")
        self._said: set[str] = set()
        self._encoded: set[str] = set()

    def known(self, script: Script, rate: float = 1.0) -> Known:
        """The sentences of a script at a pace. Raises ProblemsError, VoiceError, FileError."""
        show, recorded = self._show, Recordings(self._show)
        sentences = sentences_of(script, show.voices, show.lexicon, show.language, rate)
        keys = self._speaker.keys(one.utterance for one in sentences if not one.record)
        voiced = iter(keys)
        found: list[tuple[str, Clip | None]] = []
        for sentence in sentences:
            if sentence.record:
                found.append(("", recorded.known(sentence)))
            else:
                key = next(voiced)
                found.append((key, self._speaker.known(sentence.utterance)))
        return Known(tuple(sentences), tuple(key for key, _ in found), tuple(clip for _, clip in found))

    def of(self, script: Script, target: Ms | None) -> Foreseen:
        """What a build would do for an episode. Raises as `known`, and SoundError for a sound that cannot be read."""
        first = self.known(script)
        if not any(first.clips) or (target is None and not first.are_all):
            return self.told(first)
        asked, sources = heard(self._show), load_sources(self._show, script)
        tries = [
            self._passes(asked, script, first, sources, target, scale)
            for scale in (_SURELY[:1] if first.are_all else _SURELY)
        ]
        parts = [
            self.parts(asked, script, own[-1], plan, sources, scale)
            for scale, (own, plan) in zip(_SURELY, tries, strict=False)
        ]
        most = max(len(self._new(own)[0]) for own, _ in tries)
        return replace(self._told(tries[0][0]), most=most, parts=frozenset(parts[0]), encodes=any(parts))

    def _passes(
        self, show: Show, script: Script, first: Known, sources: Sources, target: Ms | None, scale: float
    ) -> tuple[list[Known], Fit]:
        passes, rate = [first], 1.0
        while True:
            lengths = lengths_of(passes[-1], scale)
            plan = fitted(show, script, passes[-1].sentences, lengths, sources, target, rate)
            if plan.rate == rate:
                return passes, plan
            rate = plan.rate
            passes.append(self.known(script, rate))

    def parts(
        self, show: Show, script: Script, known: Known, plan: Fit, sources: Sources, scale: float = 1.0
    ) -> set[str]:
        """The keys of the parts that are not in the cache; one with a sentence that has no clip never is."""
        lengths = lengths_of(known, scale)
        clips = [
            clip or _as_if(key, sentence, length)
            for key, sentence, clip, length in zip(known.keys, known.sentences, known.clips, lengths, strict=True)
        ]
        keys = keys_of_parts(show, laid_out(show, script, known.sentences, clips, plan, sources), sources)
        return {key for key in keys if key not in self._encoded and not self._parts.path(key).is_file()}

    def _new(self, passes: Sequence[Known]) -> tuple[dict[str, Sentence], dict[str, str]]:
        """Key at the first pace → sentence, for all that are to be spoken; and each key to be made → its voice."""
        sentences: dict[str, Sentence] = {}
        keys: dict[str, str] = {}
        for known in passes:
            for index, (key, clip) in enumerate(zip(known.keys, known.clips, strict=True)):
                if key and clip is None and key not in self._said and key not in keys:
                    keys[key] = known.sentences[index].utterance.voice
                    sentences.setdefault(passes[0].keys[index], passes[0].sentences[index])
        return sentences, keys

    def told(self, known: Known) -> Foreseen:
        """What is to be spoken of sentences at one pace; something is encoded then."""
        return self._told([known])

    def _told(self, passes: Sequence[Known]) -> Foreseen:
        speak, keys = self._new(passes)
        first = passes[0]
        once: dict[str, Sentence] = {}
        for key, sentence in zip(first.keys, first.sentences, strict=True):
            if key:
                once.setdefault(key, sentence)
        return Foreseen(tuple(once.values()), tuple(speak.values()), keys, len(speak))

    def take(self, foreseen: Foreseen) -> None:
        """Count what was foreseen as done, for what comes after."""
        self._said |= foreseen.keys.keys()
        self._encoded |= foreseen.parts


def _as_if(key: str, sentence: Sentence, length: Ms) -> Clip:
    """A clip that is not there yet, its words evenly spread."""
    said = [index for index, token in enumerate(sentence.utterance.tokens) if is_speech(token)]
    ends = [length * number // len(said) for number in range(len(said) + 1)] if said else []
    words = tuple(Word(token, Ms(start), Ms(end)) for token, (start, end) in zip(said, pairwise(ends), strict=True))
    return Clip(key, length, words)


def lengths_of(known: Known, scale: float = 1.0) -> list[Ms]:
    """The lengths of clips; what has none is estimated, as the known ones of the script differ from their estimates."""
    guesses = [_guess(one) for one in known.sentences]
    heard = [(clip.length, guess) for clip, guess in zip(known.clips, guesses, strict=True) if clip]
    usual = sum(guess for _, guess in heard)
    ratio = sum(length for length, _ in heard) / usual if usual else 1.0
    return [
        clip.length if clip else Ms(round(guess * ratio * scale))
        for clip, guess in zip(known.clips, guesses, strict=True)
    ]


def _guess(sentence: Sentence) -> float:
    return estimate(sentence.utterance.tokens, pace(sentence.utterance.voice)) / sentence.utterance.rate
