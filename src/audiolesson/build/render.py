"""A script spoken, fitted and encoded: Script → Rendered. Only what the caches lack is spoken or encoded."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from audiolesson.build.encoding import encode_parts
from audiolesson.build.sources import Sources
from audiolesson.build.tools import Tools
from audiolesson.episode.breaths import BED_SPACING, SPACING, Spacing, ThinkTimes
from audiolesson.episode.fit import fit
from audiolesson.episode.measure import Level
from audiolesson.episode.model import Fit, Sentence, Timeline
from audiolesson.episode.mp3 import EncodedPart
from audiolesson.episode.parts import level
from audiolesson.episode.recordings import clips_of
from audiolesson.episode.timeline import lay_out
from audiolesson.episode.utterances import sentences_of
from audiolesson.errors import SoundError
from audiolesson.script.model import Script
from audiolesson.show.model import Show
from audiolesson.speech.model import Clip
from audiolesson.units import Ms

Progress = Callable[[str, int, int], None]

TARGET_LUFS = -16.0
ALLOWED_LU = 0.5
DRILL_LU = 3.0
"""Words alone between pauses measure lower than they are: each block of 400 ms that BS.1770 takes holds some pause."""

CEILING_DBTP = -1.0
_ENOUGH_SPEECH_MS = 30_000


@dataclass(frozen=True, slots=True)
class Spoken:
    """All sentences of a script with their clips, and the fit that they gave. `spoken` and `reused` count clips."""

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
    allowed: float = ALLOWED_LU,
) -> Rendered:
    """Speak, fit, lay out and encode a script; `target` ms, None: full, with `full_gap` between segments.

    `allowed` is by how many LU the file may miss −16 LUFS. The show's sounds are settled (`sources.heard`).

    Raises VoiceError, SoundError, ProblemsError.
    """
    speech = speak_to_fit(show, script, sources, target, tools, progress, full_gap=full_gap)
    sounds = {name: (sound.length, sound.digest) for name, sound in sources.sounds.items()}
    timeline = lay_out(
        script,
        speech.sentences,
        speech.clips,
        sounds,
        speech.fit,
        opening=str(show.sound.opening),
        closing=str(show.sound.closing),
        between=str(show.sound.between),
        think=show.sound.think is not False,
        think_times=think_times(show),
        spacing=spacing(show),
    )
    encoded = encode_parts(show, timeline, sources, tools, progress)
    heard = level(encoded.parts)
    refuse_bad_level(heard, [clip.length for clip in speech.clips], allowed)
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
    lengths = {name: sound.length for name, sound in sources.sounds.items()}
    own = (show.sound.opening, show.sound.closing, show.sound.between)
    opening, closing, between = (lengths.get(str(name), Ms(0)) for name in own)
    spoken = reused = 0
    rate = 1.0
    while True:
        sentences = sentences_of(script, show.voices, show.lexicon, show.language, rate)
        said = clips_of(show, sentences, tools.speaker, _counted(progress))
        spoken, reused = spoken + said.spoken, reused + said.reused
        times = [clip.length for clip in said.clips]
        plan = fit(
            script,
            sentences,
            times,
            lengths,
            target,
            opening=opening,
            closing=closing,
            between=between,
            rates_tried=rate,
            think=think_times(show),
            full_gap=full_gap,
            spacing=spacing(show),
        )
        if plan.rate == rate:
            return Spoken(tuple(sentences), tuple(said.clips), plan, spoken, reused)
        rate = plan.rate


def think_times(show: Show) -> ThinkTimes:
    """How long the show's time to think is."""
    return ThinkTimes(show.drill.think, show.drill.think_least, show.drill.think_most)


def spacing(show: Show) -> Spacing:
    """The room around segments: more of it where music begins and fades. The show's sounds are settled."""
    return BED_SPACING if show.sound.bed else SPACING


def _counted(progress: Progress) -> Callable[[Clip, int], None]:
    """Tells `progress` of each clip that is made."""
    made = itertools.count(1)
    return lambda _, total: progress("speak", next(made), total)


def refuse_bad_level(heard: Level, speech: Sequence[int], allowed: float = ALLOWED_LU) -> None:
    """Raise SoundError when a file with over 30 s of speech misses −16 ± `allowed` LUFS or −1 dBTP.

    Apple asks for −16 ± 1 LUFS and at most −1 dBTP; a voice's constant gain was found so that it is met, so a
    miss means that a voice or a sound is not what it was.
    """
    if sum(speech) < _ENOUGH_SPEECH_MS:
        return
    hint = "build again after `audiolesson clean`; if it stays, a sound of the script is too loud or too soft"
    if abs(heard.loudness - TARGET_LUFS) > allowed:
        raise SoundError(f"the sound has {heard.loudness:.1f} LUFS, not {TARGET_LUFS:.0f}", hint=hint)
    if heard.peak > CEILING_DBTP:
        raise SoundError(f"the sound has peaks of {heard.peak:.2f} dBTP, over {CEILING_DBTP:.0f}", hint=hint)
