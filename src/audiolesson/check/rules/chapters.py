"""A file lists 255 chapters at most: the list's count is one byte (ID3v2 Chapter Frame Addendum 1.0)."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, SETTINGS, About
from audiolesson.check.model import Finding, LessonRule, LessonView

MOST = 255


def find(view: LessonView) -> Iterator[Finding]:
    """The first segment that is too many."""
    segments = view.script.segments
    if len(segments) > MOST:
        hint = f"a file lists {MOST} chapters at most; join segments or part the lesson"
        yield Finding(segments[MOST].place, f"the script has {len(segments)} segments", hint)


def _segments(number: int) -> str:
    return "\n".join(f"## Wave {one}\n\n[sound wave.wav]\n" for one in range(1, number + 1))


_CREDIT = '[credits]\n"wave.wav" = "by me"\n'
ABOUT = About(
    f"The script has more than {MOST} segments, each of which is a chapter.",
    f"A sound file lists {MOST} chapters at most. A learner could not go to those that are too many.",
    {SCRIPT: _segments(MOST), SETTINGS: _CREDIT, "sounds/wave.wav": "the sound"},
    {SCRIPT: _segments(2), SETTINGS: _CREDIT, "sounds/wave.wav": "the sound"},
)
RULE = LessonRule("chapters", "error", find, ABOUT)
