"""What a show's settings make of a script in time: its fit, its timeline and the keys of its parts, all pure.

A build carries it out, and `status` asks it what a build would do.
"""

from collections.abc import Sequence

from audiolesson.build.sources import Sources
from audiolesson.episode.breaths import BED_SPACING, SPACING, Spacing, ThinkTimes
from audiolesson.episode.fit import fit
from audiolesson.episode.model import Fit, Sentence, Timeline
from audiolesson.episode.parts import part_key
from audiolesson.episode.timeline import lay_out
from audiolesson.files import digest
from audiolesson.script.model import Script
from audiolesson.show.model import Show
from audiolesson.speech.model import Clip
from audiolesson.units import Ms


def fitted(
    show: Show,
    script: Script,
    sentences: Sequence[Sentence],
    lengths: Sequence[Ms],
    sources: Sources,
    target: Ms | None,
    rate: float,
    full_gap: Ms | None = None,
) -> Fit:
    """The fit of clips that were spoken at `rate`; the rest as for `fit`. The show's sounds are settled."""
    sounds = {name: sound.length for name, sound in sources.sounds.items()}
    own = (show.sound.opening, show.sound.closing, show.sound.between)
    opening, closing, between = (sounds.get(str(name), Ms(0)) for name in own)
    return fit(
        script,
        sentences,
        lengths,
        sounds,
        target,
        opening=opening,
        closing=closing,
        between=between,
        rates_tried=rate,
        think=think_times(show),
        full_gap=full_gap,
        spacing=spacing(show),
    )


def laid_out(
    show: Show, script: Script, sentences: Sequence[Sentence], clips: Sequence[Clip], plan: Fit, sources: Sources
) -> Timeline:
    """The timeline of a fit. The show's sounds are settled."""
    return lay_out(
        script,
        sentences,
        clips,
        {name: (sound.length, sound.digest) for name, sound in sources.sounds.items()},
        plan,
        opening=str(show.sound.opening),
        closing=str(show.sound.closing),
        between=str(show.sound.between),
        think=show.sound.think is not False,
        think_times=think_times(show),
        spacing=spacing(show),
    )


def target_of(show: Show, script: Script) -> Ms | None:
    """The length that a script is to have, in ms: its own, else the show's; None: full."""
    return show.length.episode if script.head.length == 0 else script.head.length


def keys_of_parts(show: Show, timeline: Timeline, sources: Sources) -> tuple[str, ...]:
    """The keys of a timeline's parts in the cache, in order."""
    think = _digest_of(sources, show.sound.think if isinstance(show.sound.think, str) else "")
    bed = _digest_of(sources, show.sound.bed)
    return tuple(part_key(part, show.sound.bitrate, think, bed) for part in timeline.parts)


def think_times(show: Show) -> ThinkTimes:
    """How long the show's time to think is."""
    return ThinkTimes(show.drill.think, show.drill.think_least, show.drill.think_most)


def spacing(show: Show) -> Spacing:
    """The room around segments: more of it where music begins and fades. The show's sounds are settled."""
    return BED_SPACING if show.sound.bed else SPACING


def _digest_of(sources: Sources, name: str) -> str:
    return digest(sources.sounds[name].digest) if name else ""
