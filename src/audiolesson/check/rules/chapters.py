"""A file lists 255 chapters at most: the list's count is one byte (ID3v2 Chapter Frame Addendum 1.0)."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, LessonRule, LessonView

MOST = 255


def find(view: LessonView) -> Iterator[Finding]:
    """The first segment that is too many."""
    segments = view.script.segments
    if len(segments) > MOST:
        hint = f"a file lists {MOST} chapters at most; join segments or part the lesson"
        yield Finding(segments[MOST].place, f"the script has {len(segments)} segments", hint)


RULE = LessonRule("chapters", "error", find)
