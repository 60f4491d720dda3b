"""Two segments that begin with the same words sound like one that begins again."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, TEXT, About
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.check.words import written_words
from audiolesson.script.model import Paragraph

WORDS = 3


def find(view: LessonView) -> Iterator[Finding]:
    """Segments whose first sentence begins with the words of a segment before."""
    first: dict[tuple[str, ...], int] = {}
    for segment in view.script.segments:
        paragraph = next((item for item in segment.items if isinstance(item, Paragraph)), None)
        words = written_words(paragraph.text)[:WORDS] if paragraph else []
        if paragraph is None or len(words) < WORDS:
            continue
        key = tuple(word.strip(".,;:!?“”\"'()").casefold() for word in words)
        if key in first:
            message = f"the segment begins as that of line {first[key]}: “{' '.join(words)} …”"
            yield Finding(paragraph.place, message, "begin it another way")
        first.setdefault(key, paragraph.place.line)


ABOUT = About(
    f"Two segments of a script whose first {WORDS} words are the same.",
    "The learner believes that a part comes again, and stops listening.",
    {SCRIPT: f"## High water\n\n{TEXT}\n## The beach\n\nThe water rises each day. {TEXT}"},
    {SCRIPT: f"## High water\n\n{TEXT}\n## The beach\n\nEach day it rises again. {TEXT}"},
)
RULE = LessonRule("same-opening", "warning", find, ABOUT)
