"""Utterances → finished clips: each different sentence spoken once, kept, and found again."""

import contextlib
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType

from audiolesson.errors import Place, VoiceError
from audiolesson.files import digest
from audiolesson.speech import catalogue
from audiolesson.speech.cache import ClipCache
from audiolesson.speech.finish import FINISH_VERSION, finish, prepare
from audiolesson.speech.gain import GAIN_VERSION, Gains
from audiolesson.speech.model import Clip, Raw, Utterance
from audiolesson.speech.pool import TIME_LIMIT_S, Gone, Pool
from audiolesson.wording.align import is_speech, spoken_text

_LEAST_RATE, _MOST_RATE = 0.5, 2.0
_SHOWN = 60  # characters of a sentence in a message


@dataclass(frozen=True, slots=True)
class Spoken:
    """The clips of utterances, in their order; how many sentences were spoken for them and how many reused, and the
    indexes of those that were spoken, of equal ones the first."""

    clips: tuple[Clip, ...]
    spoken: int
    reused: int
    made: tuple[int, ...] = ()


class Speaker:
    """Speaks into the cache folder `work` (`.audiolesson`), with `workers` engines at once. A context manager.

    A voice whose spec is a path lies in the show, the folder that holds `work`.

    Helper processes start when the first sentence must be spoken and end with the context. `meanwhile` is called once,
    in the caller's thread, while they speak: there is time then to get ready for what comes after.
    """

    def __init__(
        self,
        work: Path,
        workers: int = 1,
        time_limit_s: float = TIME_LIMIT_S,
        meanwhile: Callable[[], None] | None = None,
    ) -> None:
        self._meanwhile = [meanwhile] if meanwhile else []
        self._next: Callable[[], object] | None = None
        self._prepared = threading.Event()
        self._root = work.parent
        self._cache = ClipCache(work / "clips")
        self._workers = max(1, workers)
        self._pool = Pool(time_limit_s)
        self._gains = Gains(work / "voices", self._raw)
        self._threads: ThreadPoolExecutor | None = None
        self._guard = threading.Lock()
        self._fingerprints: dict[str, str] = {}

    def __enter__(self) -> "Speaker":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.close()
        if self._threads:
            self._threads.shutdown(cancel_futures=True)

    def start(self, specs: Iterable[str]) -> None:
        """Start a helper for each voice that will surely be wanted, so that it is ready by then.

        An unknown voice is told when a sentence is spoken with it.
        """
        for spec in specs:
            with contextlib.suppress(VoiceError):
                self._pool.start(catalogue.entry(spec), 1)

    def while_speaking(self, do: Callable[[], object]) -> None:
        """Have `do` called, once, in the caller's thread, while the next sentences are spoken; the last `do` counts.

        Where nothing has to be spoken it is not called.
        """
        self._next = do

    def keys(self, utterances: Iterable[Utterance]) -> list[str]:
        """The keys of their clips: digests of all that their samples and words depend on, and of no written form.

        Raises VoiceError for an unknown voice. Loads no engine.
        """
        return [self._key(utterance) for utterance in utterances]

    def known(self, utterance: Utterance) -> Clip | None:
        """The clip, if it is there already."""
        return self._cache.clip(self._key(utterance))

    def speak(
        self,
        utterances: Sequence[Utterance],
        places: Sequence[Place | None] | None = None,
        done: Callable[[Clip, int], None] | None = None,
    ) -> Spoken:
        """The clips of all utterances, those not known being spoken.

        `places` says where each was written, for messages. `done` hears of each clip that was made and how many are
        to be made, from one thread at a time.
        Raises VoiceError for the first sentence, in their order, that cannot be spoken; clips made are kept.
        """
        keys = self.keys(utterances)
        clips: dict[str, Clip] = {}
        missing: dict[str, int] = {}
        for index, key in enumerate(keys):
            if key in clips or key in missing:
                continue
            clip = self._cache.clip(key)
            if clip:
                clips[key] = clip
            else:
                missing[key] = index
        work = [(key, utterances[index], places[index] if places else None) for key, index in missing.items()]
        for clip in self._make_all(work, done):
            clips[clip.key] = clip
        return Spoken(
            tuple(clips[key] for key in keys), len(missing), len(clips) - len(missing), tuple(missing.values())
        )

    def samples(self, clip: Clip, utterance: Utterance | None = None) -> bytes:
        """The samples of a clip: 48 kHz mono 16 bit little-endian, `clip.length` × 48 of them.

        When the file is gone or damaged, the clip is made again from `utterance`. Raises VoiceError when that is
        not given or gives a clip of another length.
        """
        samples = self._cache.samples(clip.key)
        if samples is None and utterance is not None:
            self._prepared.set()
            self._make(clip.key, utterance, None)
            samples = self._cache.samples(clip.key)
        if samples is None or len(samples) != clip.length * 96:
            raise VoiceError("a sentence is gone from the cache", hint="build again")
        return samples

    def _key(self, utterance: Utterance) -> str:
        text = spoken_text(utterance.tokens).text
        tokens = [[token.voiced or token.spoken, token.lang, list(token.spelled)] for token in utterance.tokens]
        fingerprint = self._fingerprint(utterance.voice)
        made = [FINISH_VERSION, GAIN_VERSION, fingerprint, utterance.voice, repr(float(utterance.rate))]
        return digest([*made, text, tokens])

    def _fingerprint(self, spec: str) -> str:
        if spec not in self._fingerprints:
            self._fingerprints[spec] = catalogue.fingerprint(spec, self._root)
        return self._fingerprints[spec]

    def _make_all(
        self, work: Sequence[tuple[str, Utterance, Place | None]], done: Callable[[Clip, int], None] | None
    ) -> list[Clip]:
        """Make clips, in parallel. The first failure, in their order, cancels what was not begun."""
        if not work:
            return []
        for entry in {catalogue.entry(utterance.voice) for _, utterance, _ in work}:
            self._pool.start(entry, min(self._workers, len(work)))
        telling = threading.Lock()

        def make(key: str, utterance: Utterance, place: Place | None) -> Clip:
            clip = self._make(key, utterance, place)
            if done:
                with telling:
                    done(clip, len(work))
            return clip

        futures = [self._executor().submit(make, *one) for one in work]
        try:
            self.get_ready()
            return [future.result() for future in futures]
        except BaseException as error:
            for future in futures:
                future.cancel()
            if not isinstance(error, Exception):
                self._pool.close()  # interrupted: let no engine speak on
            wait(futures)
            raise

    def get_ready(self) -> None:
        """While the helpers start and speak, or before there is anything to speak: import here what finishing needs.

        In one thread, so that an interrupt never leaves another one waiting for a half-done import.
        """
        try:
            prepare()
        finally:
            self._prepared.set()
        waiting, self._meanwhile, self._next = [*self._meanwhile, self._next], [], None
        for do in filter(None, waiting):
            do()

    def _executor(self) -> ThreadPoolExecutor:
        with self._guard:
            if self._threads is None:
                self._threads = ThreadPoolExecutor(self._workers, "speak")
            return self._threads

    def _make(self, key: str, utterance: Utterance, place: Place | None) -> Clip:
        said = [index for index, token in enumerate(utterance.tokens) if is_speech(token)]
        letters = sum(sum(map(str.isalnum, utterance.tokens[index].spoken)) for index in said)
        try:
            if not said:
                raise VoiceError("was given nothing to say")
            if not _LEAST_RATE <= utterance.rate <= _MOST_RATE:
                raise VoiceError(f"cannot speak at {utterance.rate:g} times its pace", hint="use a rate of 0.5 to 2")
            with self._guard:
                gain_db = self._gains.gain_db(self._fingerprint(utterance.voice), utterance.voice)
            raw = self._raw(utterance)
            if [word.token for word in raw.words] != said:
                raise VoiceError("gave no time for some of the words")
            self._prepared.wait()
            finished = finish(raw, gain_db, letters, utterance.rate)
        except VoiceError as error:
            raise _named(error, utterance, place) from error
        clip = Clip(key, finished.length, finished.words, raw.exact)
        self._cache.store(clip, finished.samples)
        return clip

    def _raw(self, utterance: Utterance) -> Raw:
        entry = catalogue.entry(utterance.voice)
        try:
            reply = self._pool.speak(entry, replace(utterance, voice=catalogue.located(utterance.voice, self._root)))
        except Gone as gone:
            raise VoiceError(str(gone)) from gone
        if isinstance(reply, Raw):
            return reply
        kind, text = reply
        if kind == "unknown":
            listed: list[str] = []
            with contextlib.suppress(Exception):  # whatever the fault of somebody's package: the hint is shorter then
                listed = [info.spec for info in catalogue.voice(utterance.voice).catalogue()]
            near = catalogue.nearest(utterance.voice, listed)
            raise VoiceError(f"has no {text!r}", hint=f"{near}`audiolesson voices` lists what is installed")
        if problems := catalogue.voice(utterance.voice).problems():
            what, _, way = problems[0].partition(": ")
            raise VoiceError(f"cannot speak here: {what}", hint=way)
        raise VoiceError(f"failed: {text}")


def _named(error: VoiceError, utterance: Utterance, place: Place | None) -> VoiceError:
    """The error with the sentence and what to do."""
    text = spoken_text(utterance.tokens).text
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    hint = error.hint or "change the sentence, choose another voice, or see `audiolesson doctor`"
    return VoiceError(f"the voice {utterance.voice} {error.message}: “{shown}”", place, hint)
