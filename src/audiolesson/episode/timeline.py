"""A script, its clips and its fit as a file in time: parts, sentences, cues and chapters."""

from collections.abc import Mapping, Sequence

from audiolesson.episode.breaths import BREATHS, SPACING, THINK_TIMES, Spacing, ThinkTimes
from audiolesson.episode.cues import cues_of
from audiolesson.episode.layout import Heard, Row, between_row, by_item, closing_row, heard_in, opening_row, rows_of
from audiolesson.episode.model import Chapter, Fit, Part, Piece, Placed, Sentence, Timeline
from audiolesson.errors import SoundError
from audiolesson.script.model import Script
from audiolesson.speech.model import Clip
from audiolesson.units import Ms


def lay_out(
    script: Script,
    sentences: Sequence[Sentence],
    clips: Sequence[Clip],
    sounds: Mapping[str, tuple[Ms, str]],
    fit: Fit,
    *,
    opening: str = "",
    closing: str = "",
    between: str = "",
    think: bool = True,
    think_times: ThinkTimes = THINK_TIMES,
    spacing: Spacing = SPACING,
) -> Timeline:
    """Give everything its place. `clips[i]` is the clip of `sentences[i]`; `sounds` maps a file to (length, digest).

    `opening` and `closing` name the show's sounds, parts of their own inside the first and last chapter, `between`
    the one that ends each chapter but the last, behind the silence there. `think`
    False leaves the time to think silent, `think_times` says how long it is, and `spacing` what
    lies around a segment (as for `fit`). A chapter begins with its segment's
    first part (the first at 0) and ends where the next begins; a segment of which nothing is heard has none.
    Length, parts and chapters agree with `fit` to the millisecond. Raises SoundError for a sound that is not among
    `sounds`.
    """
    if len(clips) != len(sentences):
        raise ValueError("every sentence needs its clip")
    making = _Making(sentences, clips, sounds, think)
    if opening:
        making.add(opening_row(opening, _length(sounds, opening)))
    starts: list[tuple[Ms, int]] = []
    gaps = iter(fit.segment_gaps)
    for number, rows in enumerate(_rows(script, sentences, clips, sounds, fit, think_times, spacing)):
        if not rows:
            continue
        if starts:
            if silence := next(gaps):
                making.add(Row(silence, ()))
            if between:
                making.add(between_row(between, _length(sounds, between)))
        starts.append((making.at, number))
        for row in rows:
            making.add(row)
    if closing:
        making.add(closing_row(closing, _length(sounds, closing)))
    placed = tuple(making.placed)
    cues = cues_of(placed, making.at)
    return Timeline(making.at, tuple(making.parts), placed, cues, _chapters(script, starts, making.at))


class _Making:
    """The parts and sentences so far; `at` is where the next part begins."""

    def __init__(
        self, sentences: Sequence[Sentence], clips: Sequence[Clip], sounds: Mapping[str, tuple[Ms, str]], think: bool
    ) -> None:
        self.sentences, self.clips, self.sounds, self.think = sentences, clips, sounds, think
        self.at = Ms(0)
        self.parts: list[Part] = []
        self.placed: list[Placed] = []

    def add(self, row: Row) -> None:
        """Put a row at the end."""
        pieces = [self._piece(at, heard) for at, heard in row.heard if self.think or not heard.think]
        self.placed += [
            Placed(self.sentences[heard.sentence], self.clips[heard.sentence], Ms(self.at + at))
            for at, heard in row.heard
            if heard.sentence >= 0
        ]
        self.parts.append(Part(self.at, row.length, tuple(pieces)))
        self.at = Ms(self.at + row.length)

    def _piece(self, at: Ms, heard: Heard) -> Piece:
        if heard.sound:
            return Piece(at, heard.length, sound=heard.sound, key=self.sounds[heard.sound][1])
        if heard.think:
            return Piece(at, heard.length, think=True)
        return Piece(at, heard.length, clip=self.clips[heard.sentence].key)


def _rows(
    script: Script,
    sentences: Sequence[Sentence],
    clips: Sequence[Clip],
    sounds: Mapping[str, tuple[Ms, str]],
    fit: Fit,
    think: ThinkTimes,
    spacing: Spacing,
) -> list[tuple[Row, ...]]:
    """The parts of every segment."""
    index = by_item(sentences)
    lengths = [clip.length for clip in clips]
    sound_lengths = {file: length for file, (length, _) in sounds.items()}
    found = []
    for number in range(len(script.segments)):
        heard, pause = heard_in(script, number, fit.kept, index, lengths, sound_lengths, think)
        found.append(rows_of(heard, pause, BREATHS[fit.breath], spacing))
    return found


def _length(sounds: Mapping[str, tuple[Ms, str]], file: str) -> Ms:
    if file not in sounds:
        raise SoundError(f"the sound {file} is not known", hint="is the file in sounds/?")
    return sounds[file][0]


def _chapters(script: Script, starts: Sequence[tuple[Ms, int]], length: Ms) -> tuple[Chapter, ...]:
    """One chapter a segment that is heard, without gap or overlap, from 0 to the end."""
    begins = [Ms(0), *(start for start, _ in starts[1:])]
    ends = [*begins[1:], length]
    return tuple(
        Chapter(begin, end, segment.title, segment.url, segment.picture)
        for begin, end, segment in zip(begins, ends, (script.segments[number] for _, number in starts), strict=False)
    )
