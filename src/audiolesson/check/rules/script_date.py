"""A published episode has a date, which is kept for ever; only its author can give one."""

from collections.abc import Iterator

from audiolesson.check.about import SCRIPT, About, whole
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.errors import Place


def find(view: LessonView) -> Iterator[Finding]:
    """A head without a date."""
    if not view.script.head.date:
        hint = "add a line to the head, such as: date: 2026-01-31T06:00:00Z"
        yield Finding(Place(view.file, 1), "the head has no date", hint)


ABOUT = About(
    "The head of a script has no date.",
    "Apps sort episodes by date and never forget it, so a build does not make one up.",
    {SCRIPT: whole("title: Tides")},
    {SCRIPT: whole("title: Tides", "date: 2026-11-24T06:00:00Z")},
)
RULE = LessonRule("script-date", "error", find, ABOUT)
