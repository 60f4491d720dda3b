"""How long a script will take, estimated in spoken milliseconds; a draft never speaks.

Must-say aims at 0.85 of the target and everything at 1.12: of such scripts 99 % can be fitted to the
millisecond without changing the rate of speech (simulated).
"""

from collections.abc import Iterator, Mapping, Sequence

from audiolesson.lesson.model import Text
from audiolesson.script.model import Paragraph, Pause, Segment, Span, Think
from audiolesson.units import Ms
from audiolesson.wording.model import Lexicon, Mark
from audiolesson.wording.pace import Pace, estimate
from audiolesson.wording.read import read
from audiolesson.wording.sentences import split

MUST_SHARE = 0.85
MUST_SHARE_AS_IT_RUNS = 0.93
"""The same of a lesson with hardly more words than the time: what may be left out is heard alone, out of its run."""

ALL_SHARE = 1.12
SENTENCE_GAP = Ms(300)
PARAGRAPH_GAP = Ms(600)
SEGMENT_GAP = Ms(1000)
LEAST_TO_KNOW = 12
"""Of fewer sentences nobody knows a topic."""


class Clock:
    """Estimates sentences and paragraphs at one pace, each only once."""

    def __init__(self, pace: Pace, language: str, lexicon: Mapping[str, str]) -> None:
        self._pace = pace
        self._language = language
        self._lexicon = Lexicon(dict(lexicon))
        self._known: dict[Text, Ms] = {}
        self._paragraphs: dict[tuple[Span, ...], Ms] = {}

    def sentence(self, text: Text) -> Ms:
        """The spoken length of one sentence, without the gap behind it."""
        if text not in self._known:
            reading = read(text.text, text.marks, self._lexicon, self._language)
            self._known[text] = estimate(reading.tokens, self._pace)
        return self._known[text]

    def paragraph(self, paragraph: Paragraph) -> Ms:
        """The spoken length of a paragraph with the gaps between its sentences."""
        if paragraph.spans not in self._paragraphs:
            whole = _text_of(paragraph)
            parts = split(whole.text, self._language)
            spoken = sum(self.sentence(_part(whole, start, end)) for start, end in parts)
            self._paragraphs[paragraph.spans] = Ms(spoken + SENTENCE_GAP * max(0, len(parts) - 1))
        return self._paragraphs[paragraph.spans]


def _part(whole: Text, start: int, end: int) -> Text:
    marks = tuple(
        Mark(m.start - start, m.end - start, m.kind, m.value) for m in whole.marks if start <= m.start and m.end <= end
    )
    return Text(whole.text[start:end], marks)


def _text_of(paragraph: Paragraph) -> Text:
    text, marks = "", []
    for span in paragraph.spans:
        if span.kind in ("code", "formula"):
            marks.append(Mark(len(text), len(text) + len(span.text), span.kind))
        text += span.text
    return Text(text, tuple(marks))


def length(segments: Sequence[Segment], clock: Clock, everything: bool) -> Ms:
    """The estimated length of a script with its gaps: must-say alone, or with all `.if-time` paragraphs.

    A `[pause]` and a `[think 9s]` stand in place of the gap there.
    """
    total, spoken = 0, 0
    for segment in segments:
        said = [
            clock.paragraph(item)
            for item in segment.items
            if isinstance(item, Paragraph) and (everything or not item.if_time)
        ]
        if said:
            silent = sum(max(0, item.length - PARAGRAPH_GAP) for item in _waits(segment, everything))
            total += sum(said) + PARAGRAPH_GAP * (len(said) - 1) + silent
            spoken += 1
    return Ms(total + SEGMENT_GAP * max(0, spoken - 1))


def _waits(segment: Segment, everything: bool) -> Iterator[Pause | Think]:
    """The pauses and times to think that are heard: one to think goes with the paragraph before it, which asks."""
    asks = True
    for item in segment.items:
        if isinstance(item, Paragraph):
            asks = everything or not item.if_time
        elif isinstance(item, Pause) or (isinstance(item, Think) and asks):
            yield item


def thinking(segments: Sequence[Segment]) -> Ms:
    """All time to think of stated lengths."""
    return Ms(sum(item.length for one in segments for item in one.items if isinstance(item, Think)))
