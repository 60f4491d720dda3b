"""A segment is a chapter, and a chapter has sound."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.script.model import Paragraph, Sound


def find(view: LessonView) -> Iterator[Finding]:
    """Segments in which nothing is heard."""
    for segment in view.script.segments:
        if not any(isinstance(item, Paragraph | Sound) for item in segment.items):
            yield Finding(
                segment.place,
                f"nothing is heard in the segment {segment.title!r}",
                "write what is to be said below the heading, or take the heading out",
            )


RULE = LessonRule("empty-segment", "error", find)
