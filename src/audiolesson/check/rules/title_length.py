"""Apple and PSP-1 take titles of 255 characters at most."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About, whole
from audiolesson.check.model import Finding, LessonRule, StudyRule
from audiolesson.check.texts import TextView
from audiolesson.errors import Place

LONGEST = 255


def find(view: TextView) -> Iterator[Finding]:
    """A title that feeds may not carry."""
    length = len(view.head.title)
    if length > LONGEST:
        yield Finding(Place(view.file, 1), f"the title has {length} characters", f"at most {LONGEST}")


ABOUT = About(
    f"A title of more than {LONGEST} characters.",
    "Directories refuse it, and no player shows it.",
    {SCRIPT: whole(f"title: {'The tide, ' * 26}again", "date: 2026-11-24T06:00:00Z")},
    {SCRIPT: whole("title: The tide, again and again", "date: 2026-11-24T06:00:00Z")},
)
RULE = LessonRule("title-length", "error", find, ABOUT)
STUDY_RULE = StudyRule("title-length", "error", find, ABOUT)
