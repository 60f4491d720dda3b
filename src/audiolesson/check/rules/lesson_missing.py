"""A script is drawn from a lesson, whose text the page shows."""

from collections.abc import Iterator

from audiolesson.check.about import About, whole
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.errors import Place


def find(view: LessonView) -> Iterator[Finding]:
    """A script whose lesson is not in lessons/."""
    show, slug = view.show, view.slug
    if not show.lesson(slug):
        hint = f"its text would be lessons/{slug}.md"
        yield Finding(Place(view.file), "the script has no lesson", hint)


ABOUT = About(
    "A script that has no lesson of the same name in lessons/.",
    "The page then has no text to read on, and nothing tells whether the script says what is so.",
    {"scripts/beach.md": whole("title: The beach", "date: 2026-11-24T06:03:00Z")},
    {
        "scripts/beach.md": whole("title: The beach", "date: 2026-11-24T06:03:00Z"),
        "lessons/beach.md": "# The beach\n\nThe sea makes a beach of sand.\n",
    },
)
RULE = LessonRule("lesson-missing", "warning", find, ABOUT)
