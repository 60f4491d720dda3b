"""What each segment takes of an episode, and which one is too long or too short when nothing fits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from audiolesson.episode.breaths import BREATHS, SPACING, THINK_TIMES, Spacing, ThinkTimes
from audiolesson.episode.layout import by_item, heard_in, rows_of
from audiolesson.episode.model import Fit, Sentence
from audiolesson.errors import Place
from audiolesson.script.model import Script
from audiolesson.units import Ms


@dataclass(frozen=True, slots=True)
class Share:
    """The length of a segment's parts (without the gap that follows) and the number of its spoken words."""

    segment: int
    title: str
    length: Ms
    words: int
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Overrun:
    """A segment and what it has too much: `off` ms and about `words` words; both negative when it is too short."""

    segment: int
    title: str
    off: Ms
    words: int
    place: Place = field(compare=False)


def shares(
    script: Script,
    sentences: Sequence[Sentence],
    lengths: Sequence[Ms],
    sounds: Mapping[str, Ms],
    fit: Fit,
    think: ThinkTimes = THINK_TIMES,
    spacing: Spacing = SPACING,
) -> tuple[Share, ...]:
    """Each segment of which something is heard, in order. Arguments as for `fit`."""
    index = by_item(sentences)
    found = []
    for number, segment in enumerate(script.segments):
        heard, pause = heard_in(script, number, fit.kept, index, lengths, sounds, think)
        length = sum(row.length for row in rows_of(heard, pause, BREATHS[fit.breath], spacing))
        words = sum(len(sentences[thing.sentence].text.split()) for thing in heard if thing.sentence >= 0)
        if heard:
            found.append(Share(number, segment.title, Ms(length), words, segment.place))
    return tuple(found)


def overrun(
    script: Script,
    sentences: Sequence[Sentence],
    lengths: Sequence[Ms],
    sounds: Mapping[str, Ms],
    fit: Fit,
    think: ThinkTimes = THINK_TIMES,
    spacing: Spacing = SPACING,
) -> tuple[Overrun, ...]:
    """Which segments are over (or short), the most first; nothing when the length is met.

    What is too much is shared out as a person would cut: the longest segments are brought down to one common
    length until `fit.off` is gone (the shortest up, when the episode is too short). Words are reckoned at the
    segment's own pace, silences included.
    """
    parts = [share for share in shares(script, sentences, lengths, sounds, fit, think, spacing) if share.words]
    if not fit.off or not parts:
        return ()
    sign = 1 if fit.off > 0 else -1
    level = _level([sign * share.length for share in parts], sign * fit.off)
    found = []
    for share in parts:
        over = round(sign * share.length - level)
        if over > 0:
            words = max(1, round(over * share.words / share.length))
            found.append(Overrun(share.segment, share.title, Ms(sign * over), sign * words, share.place))
    return tuple(sorted(found, key=lambda one: -abs(one.off)))


def _level(lengths: Sequence[int], over: int) -> float:
    """The level above which `lengths` hold `over` together."""
    falling = sorted(lengths, reverse=True)
    total = 0
    for count, length in enumerate(falling, start=1):
        total += length
        level = (total - over) / count
        if count == len(falling) or level >= falling[count]:
            return level
    return 0.0
