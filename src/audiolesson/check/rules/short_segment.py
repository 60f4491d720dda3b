"""A segment is a chapter: one of a few seconds is over before a learner knows that it has begun."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, TEXT, About
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.draft.choosing.budget import PARAGRAPH_GAP, SENTENCE_GAP
from audiolesson.script.model import Paragraph, Pause, Segment, Sound, Think
from audiolesson.speech.pace import pace
from audiolesson.wording.pace import estimate

LEAST_MS = 10_000
_THINK_MS = 3_000
"""The least time to think that a drill gives; a script's `[think]` is as long as what follows it asks for."""


def find(view: LessonView) -> Iterator[Finding]:
    """Segments that take less, with all their `.if-time` paragraphs, by the pace of their voices.

    How long a sound is nobody knows here, so a segment with one is passed over; and one of nothing is another rule's.
    """
    for segment in view.script.segments:
        if any(isinstance(item, Sound) for item in segment.items):
            continue
        length = _length(view, segment)
        if 0 < length < LEAST_MS:
            message = f"the segment {segment.title!r} takes about {round(length / 1000)} seconds"
            yield Finding(
                segment.place, message, f"join it to the one before, or say more: at least {LEAST_MS // 1000}"
            )


def _length(view: LessonView, segment: Segment) -> int:
    """About how long a segment takes, in ms; 0 where nothing of it is spoken."""
    spoken, silent = [], 0
    for item in segment.items:
        if isinstance(item, Paragraph):
            spoken.append(_spoken(view, item))
        elif isinstance(item, Pause):
            silent += item.length
        elif isinstance(item, Think):
            silent += item.length or _THINK_MS
    return sum(spoken) + PARAGRAPH_GAP * (len(spoken) - 1) + silent if sum(spoken) else 0


def _spoken(view: LessonView, paragraph: Paragraph) -> int:
    voices = view.show.voices
    speed = pace(voices.get(paragraph.speaker) or next(iter(voices.values())))
    text = view.read(paragraph)
    lengths = [
        estimate([token for token in text.reading.tokens if start <= token.start < end], speed)
        for start, end in text.sentences
    ]
    return round(sum(lengths) / paragraph.rate) + SENTENCE_GAP * (len(lengths) - 1)


ABOUT = About(
    f"A segment that takes less than {LEAST_MS // 1000} seconds, as far as can be told before it is spoken.",
    "A segment is a chapter. One that is over at once makes the list long, and skipping through it tiresome.",
    {SCRIPT: "## Low water\n\nThen the beach is wide.\n"},
    {SCRIPT: f"## High water\n\n{TEXT}"},
)
RULE = LessonRule("short-segment", "warning", find, ABOUT)
