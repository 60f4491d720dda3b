"""One segment in time, before it has a place in the file: what is heard in it, cut into parts.

`fit` and `timeline` both lay segments out here, so that the length which one computes is the length which the
other makes. A segment's rows depend on its own items, clips and the breath step, and on no other segment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audiolesson.episode.breaths import EDGE, SOUND_GAP, SPACING, THINK_TIMES, Breath, Spacing, ThinkTimes
from audiolesson.episode.model import Sentence
from audiolesson.errors import SoundError
from audiolesson.script.model import Paragraph, Pause, Script, Sound, Think
from audiolesson.units import FRAME_MS, Ms, frames_for

Kept = frozenset[tuple[int, int]]
BySentence = Mapping[tuple[int, int], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Heard:
    """Something heard in a segment: a sentence (its index), a sound (its file) or time to think (neither).

    `pause` is the silence that the author wants before it (0: none asked for); `first` says that it begins a
    paragraph or stands alone. After `[pause]` and around `[think]` the breath adds nothing: their own silence is
    what the author asked for.
    """

    length: Ms
    sentence: int = -1
    sound: str = ""
    pause: Ms = Ms(0)
    first: bool = True

    @property
    def think(self) -> bool:
        """Whether this is time to think."""
        return self.sentence < 0 and not self.sound


@dataclass(frozen=True, slots=True)
class Row:
    """A part without its place: `heard` are (ms from its start, what), `length` is whole frames."""

    length: Ms
    heard: tuple[tuple[Ms, Heard], ...]


def by_item(sentences: Sequence[Sentence]) -> dict[tuple[int, int], list[int]]:
    """The indexes of the sentences of each (segment, item)."""
    found: dict[tuple[int, int], list[int]] = {}
    for index, sentence in enumerate(sentences):
        found.setdefault((sentence.segment, sentence.item), []).append(index)
    return found


def optional(script: Script) -> list[tuple[int, int]]:
    """The (segment, item) of all `.if-time` paragraphs, in the order in which they are kept: rank 1, 2, …, then
    those without a rank, equals as they stand."""
    found = [
        (item.rank or 1 << 30, number, index)
        for number, segment in enumerate(script.segments)
        for index, item in enumerate(segment.items)
        if isinstance(item, Paragraph) and item.if_time
    ]
    return [(number, index) for _, number, index in sorted(found)]


def heard_in(
    script: Script,
    number: int,
    kept: Kept,
    index: BySentence,
    lengths: Sequence[Ms],
    sounds: Mapping[str, Ms],
    think: ThinkTimes = THINK_TIMES,
) -> tuple[tuple[Heard, ...], Ms]:
    """What is heard in a segment, in order, and the pause at its end. Nothing if no sentence or sound is left.

    A `[think]` goes with the paragraph that follows it: it is as long as that one asks for, and left out with it; one
    of a stated length with the paragraph before it, which asks.
    Of the pauses on both sides of a paragraph that is left out, the longer one stays.
    Raises SoundError when a sound is not among `sounds`.
    """
    items = script.segments[number].items
    found: list[Heard] = []
    pause = longest = 0
    for at, item in enumerate(items):
        if isinstance(item, Pause):
            pause += item.length
            continue
        if isinstance(item, Paragraph) and item.if_time and (number, at) not in kept:
            longest, pause = max(longest, pause), 0
            continue
        new: list[Heard] = []
        if isinstance(item, Sound):
            if item.file not in sounds:
                raise SoundError(f"the sound {item.file} is not known", item.place, "is the file in sounds/?")
            new.append(Heard(sounds[item.file], sound=item.file))
        elif isinstance(item, Think):
            time = _time_to_think(script, number, at, kept, index, lengths, think)
            new.extend([Heard(time)] if time else [])
        elif isinstance(item, Paragraph):
            new.extend(
                Heard(lengths[sentence], sentence=sentence, first=not position)
                for position, sentence in enumerate(index.get((number, at), ()))
            )
        for heard in new:
            found.append(Heard(heard.length, heard.sentence, heard.sound, Ms(max(pause, longest)), heard.first))
            pause = longest = 0
    if all(heard.think for heard in found):
        return (), Ms(0)
    return tuple(found), Ms(max(pause, longest))


def _time_to_think(
    script: Script,
    number: int,
    at: int,
    kept: Kept,
    index: BySentence,
    lengths: Sequence[Ms],
    think: ThinkTimes,
) -> Ms:
    """The stated length, or the base and the speech of the next paragraph, inside bounds.

    0 when the paragraph that it goes with is left out.
    """
    items = script.segments[number].items
    waits = items[at]
    if isinstance(waits, Think) and waits.length:
        before = ((one, item) for one, item in enumerate(items[:at]) if isinstance(item, Paragraph))
        asks, question = max(before, default=(-1, None), key=lambda pair: pair[0])
        return Ms(0) if question and question.if_time and (number, asks) not in kept else waits.length
    for following in range(at + 1, len(items)):
        item = items[following]
        if isinstance(item, Paragraph):
            if item.if_time and (number, following) not in kept:
                return Ms(0)
            speech = sum(lengths[sentence] for sentence in index.get((number, following), ()))
            return Ms(min(max(think.base + speech, think.least), think.most))
    return think.least


def gap(before: Heard, after: Heard, breath: Breath) -> Ms:
    """The silence between two neighbours in a segment, in ms."""
    if after.pause:
        return after.pause
    if before.think or after.think:
        return Ms(0)
    return breath.paragraph if after.first else breath.sentence


def rows_of(heard: Sequence[Heard], last_pause: Ms, breath: Breath, spacing: Spacing = SPACING) -> tuple[Row, ...]:
    """A segment as parts. It is cut at each pause that the author wants, and at a gap of paragraphs when the part
    would grow over 12 s; one with music under it only where it would grow over 2 min.

    So what stands before a pause is encoded once, whatever follows it: the trial of a drill, told again or not.
    """
    rows: list[Row] = []
    placed: list[tuple[Ms, Heard]] = []
    at = 0
    for position, thing in enumerate(heard):
        if not position:
            at = spacing.lead + thing.pause
        else:
            silence = gap(heard[position - 1], thing, breath)
            cuttable = thing.first and silence >= 2 * EDGE + FRAME_MS and not thing.think
            too_long = at + silence + _paragraph(heard, position, breath) + EDGE > spacing.longest
            if cuttable and ((thing.pause and spacing.at_pauses) or too_long):
                # Behind a pause the new part begins with what the grid leaves of it, so that it is what was asked for.
                rows.append(_row(at + (EDGE if thing.pause else silence - EDGE), placed))
                placed, at = [], EDGE if not thing.pause else at + silence - rows[-1].length
            else:
                at += silence
        placed.append((Ms(at), thing))
        at += thing.length
    if placed:
        rows.append(_row(at + last_pause + spacing.tail, placed))
    return tuple(rows)


def _paragraph(heard: Sequence[Heard], position: int, breath: Breath) -> int:
    """How long the paragraph (or sound) is that begins at `position`."""
    length = int(heard[position].length)
    for following in range(position + 1, len(heard)):
        if heard[following].first:
            break
        length += gap(heard[following - 1], heard[following], breath) + heard[following].length
    return length


def _row(length: int, heard: Sequence[tuple[Ms, Heard]]) -> Row:
    return Row(Ms(frames_for(length) * FRAME_MS), tuple(heard))


def opening_row(file: str, length: Ms) -> Row:
    """The opening sound as a part: the same in every episode, so it is encoded once."""
    return _row(EDGE + length + SOUND_GAP, [(EDGE, Heard(length, sound=file))])


def between_row(file: str, length: Ms) -> Row:
    """The sound between two segments as a part, in the silence between them."""
    return _row(EDGE + length + EDGE, [(EDGE, Heard(length, sound=file))])


def closing_row(file: str, length: Ms) -> Row:
    """The closing sound as a part."""
    return _row(SOUND_GAP + length + EDGE, [(SOUND_GAP, Heard(length, sound=file))])
