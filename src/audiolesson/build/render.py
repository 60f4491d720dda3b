"""A script spoken, fitted and encoded: Script → Rendered. Only what the caches lack is spoken or encoded."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from audiolesson.build.sources import Sources
from audiolesson.build.tools import Tools
from audiolesson.episode.fit import fit
from audiolesson.episode.measure import Loudness, combine
from audiolesson.episode.model import Fit, Part, Piece, Sentence, Timeline
from audiolesson.episode.parts import EncodedPart, encode, part_key, render
from audiolesson.episode.sounds import bed_of, think_bed
from audiolesson.episode.timeline import lay_out
from audiolesson.episode.utterances import sentences_of
from audiolesson.errors import SoundError
from audiolesson.script.model import Script
from audiolesson.show.model import Show
from audiolesson.speech.model import Clip

Progress = Callable[[str, int, int], None]

TARGET_LUFS = -16.0
ALLOWED_LU = 0.5
CEILING_DBTP = -1.0
_ENOUGH_SPEECH_MS = 30_000


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file's sound, with the plan that it follows. `parts` are keys of encoded parts in the cache."""

    timeline: Timeline
    fit: Fit
    sentences: tuple[Sentence, ...]
    clips: tuple[Clip, ...]
    encoded: tuple[EncodedPart, ...]
    part_keys: tuple[str, ...]
    loudness: Loudness
    spoken: int
    reused: int
    encoded_ms: int


def render_script(
    show: Show, script: Script, sources: Sources, target: int | None, tools: Tools, progress: Progress
) -> Rendered:
    """Speak, fit, lay out and encode a script; `target` ms, None: full.

    Raises VoiceError, SoundError, ProblemsError.
    """
    lengths = {name: sound.length for name, sound in sources.sounds.items()}
    opening, closing = (lengths.get(name, 0) for name in (show.sound.opening, show.sound.closing))
    spoken = reused = 0
    rate = 1.0
    while True:
        sentences = sentences_of(script, show.voices, show.lexicon, show.language, rate)
        said = tools.speaker.speak(
            [sentence.utterance for sentence in sentences],
            [sentence.place for sentence in sentences],
            lambda done, total: progress("speak", done, total),
        )
        spoken, reused = spoken + said.spoken, said.reused
        plan = fit(
            script, sentences, [clip.length for clip in said.clips], lengths, target,
            opening=opening, closing=closing, rate=rate,
        )  # fmt: skip
        if plan.rate == rate:
            break
        rate = plan.rate
    sounds = {name: (sound.length, sound.digest) for name, sound in sources.sounds.items()}
    timeline = lay_out(
        script, sentences, said.clips, sounds, plan,
        opening=show.sound.opening, closing=show.sound.closing, think=show.sound.think is not False,
    )  # fmt: skip
    keys, encoded, encoded_ms = _encode(show, timeline, sources, tools, progress)
    loudness = combine([part.loudness for part in encoded])
    _refuse_bad_level(loudness, sum(clip.length for clip in said.clips))
    return Rendered(
        timeline, plan, tuple(sentences), tuple(said.clips), encoded, keys, loudness, spoken, reused, encoded_ms
    )
