"""A script is drawn from a lesson, whose text the page shows."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.errors import Place
from audiolesson.show.model import LESSON_ENDINGS


def find(view: LessonView) -> Iterator[Finding]:
    """A script whose lesson is not in lessons/."""
    show, slug = view.show, view.slug
    if not any((show.lessons / f"{slug}{ending}").is_file() for ending in LESSON_ENDINGS):
        hint = f"its text would be lessons/{slug}.md"
        yield Finding(Place(view.file), "the script has no lesson", hint)


RULE = LessonRule("lesson-missing", "warning", find)
