"""A script spoken, fitted and encoded: Script → Rendered. Only what the caches lack is spoken or encoded."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from audiolesson.build.encoding import encode_parts
from audiolesson.build.sound_plan import fitted, laid_out
from audiolesson.build.sources import Sources
from audiolesson.build.tools import Tools
from audiolesson.episode.measure import Level
from audiolesson.episode.model import Fit, Sentence, Timeline
from audiolesson.episode.mp3 import EncodedPart
from audiolesson.episode.parts import level, speech_level
from audiolesson.episode.recordings import clips_of
from audiolesson.episode.utterances import sentences_of
from audiolesson.errors import SoundError
from audiolesson.script.model import Script
from audiolesson.show.model import Show
from audiolesson.speech.model import Clip
from audiolesson.units import Ms

Progress = Callable[[str, int, int], None]

TARGET_LUFS = -16.0
ALLOWED_LU = 0.5
SPEECH_LU = 2.0
"""By how much what is said may miss the target when measured alone: it has no pauses (+0.4 LU), and a voice says single
words up to 1 LU louder than the sentences that its gain was found from."""

_THINNED_LU = 1.0
"""What is softer than its speech by more than the pauses of speech make it has something else in it."""

CEILING_DBTP = -1.0
_ENOUGH_SPEECH_MS = 30_000


@dataclass(frozen=True, slots=True)
class Spoken:
    """All sentences of a script with their clips, and the fit that they gave.

    `spoken` and `reused` count different sentences; one that was said at two paces was spoken once.
    """

    sentences: tuple[Sentence, ...]
    clips: tuple[Clip, ...]
    fit: Fit
    spoken: int
    reused: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file's sound with the plan that it follows. `part_keys` name the encoded parts in the cache."""

    speech: Spoken
    timeline: Timeline
    encoded: tuple[EncodedPart, ...]
    part_keys: tuple[str, ...]
    level: Level
    encoded_ms: int


def render_script(
    show: Show,
    script: Script,
    sources: Sources,
    target: Ms | None,
    tools: Tools,
    progress: Progress,
    *,
    full_gap: Ms | None = None,
    by_speech: bool = False,
) -> Rendered:
    """Speak, fit, lay out and encode a script; `target` ms, None: full, with `full_gap` between segments.

    `by_speech` judges the loudness by what is said alone, for a drill may be pauses for the most part. The show's
    sounds are settled (`sources.heard`).

    Raises VoiceError, SoundError, ProblemsError.
    """
    speech = speak_to_fit(show, script, sources, target, tools, progress, full_gap=full_gap)
    timeline = laid_out(show, script, speech.sentences, speech.clips, speech.fit, sources)
    encoded = encode_parts(show, timeline, sources, tools, progress)
    heard = level(encoded.parts)
    said = [(placed.start, Ms(placed.start + placed.clip.length)) for placed in timeline.placed]
    refuse_bad_level(heard, said, speech_level(encoded.parts, said), by_speech=by_speech)
    return Rendered(speech, timeline, encoded.parts, encoded.keys, heard, encoded.encoded_ms)


def speak_to_fit(
    show: Show,
    script: Script,
    sources: Sources,
    target: Ms | None,
    tools: Tools,
    progress: Progress,
    *,
    full_gap: Ms | None = None,
) -> Spoken:
    """Speak every sentence, once more at another rate where the fit asks for it. Raises VoiceError, ProblemsError."""
    made: set[int] = set()
    rate = 1.0
    while True:
        sentences = sentences_of(script, show.voices, show.lexicon, show.language, rate)
        said = clips_of(show, sentences, tools.speaker, _counted(progress))
        made |= said.made
        times = [clip.length for clip in said.clips]
        plan = fitted(show, script, sentences, times, sources, target, rate, full_gap)
        if plan.rate == rate:
            return Spoken(tuple(sentences), tuple(said.clips), plan, len(made), said.different - len(made))
        rate = plan.rate


def _counted(progress: Progress) -> Callable[[Clip, int], None]:
    """Tells `progress` of each clip that is made."""
    made = itertools.count(1)
    return lambda _, total: progress("speak", next(made), total)


def refuse_bad_level(heard: Level, said: Sequence[tuple[Ms, Ms]], spoken: Level, *, by_speech: bool) -> None:
    """Raise SoundError when a file with over 30 s of speech misses −16 ± 0.5 LUFS or −1 dBTP, or its speech −16 ± 2.

    `heard` is the level of the file and `spoken` that of its stretches `said` alone; `by_speech` lets that one decide.
    Apple asks for −16 ± 1 LUFS and at most −1 dBTP; a voice's constant gain was found so that it is met. So a miss
    means that a voice or the cache is not what it was, but where the file is far softer than its speech: other sounds
    take most of it then.
    """
    if sum(end - begin for begin, end in said) < _ENOUGH_SPEECH_MS:
        return
    anew = "build again after `audiolesson clean`; if it stays, the voice is not what it was: `audiolesson doctor`"
    if abs(spoken.loudness - TARGET_LUFS) > SPEECH_LU:
        raise SoundError(f"what is said has {spoken.loudness:.1f} LUFS, not {TARGET_LUFS:.0f}", hint=anew)
    if not by_speech and abs(heard.loudness - TARGET_LUFS) > ALLOWED_LU:
        message, hint = f"the sound has {heard.loudness:.1f} LUFS, not {TARGET_LUFS:.0f}", anew
        if heard.loudness < spoken.loudness - _THINNED_LU:
            message += f", though what is said has {spoken.loudness:.1f}"
            hint = "time to think and sounds take most of it: make them shorter, as [think 5s], or leave some out"
        raise SoundError(message, hint=hint)
    if heard.peak > CEILING_DBTP:
        raise SoundError(f"the sound has peaks of {heard.peak:.2f} dBTP, over {CEILING_DBTP:.0f}", hint=anew)
