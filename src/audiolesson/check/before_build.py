"""What stops the build of an episode."""

from audiolesson.check.lessons import lesson_problems, not_silenced, view_of
from audiolesson.check.stopping import STOPPING
from audiolesson.check.texts import LessonText
from audiolesson.errors import Problem
from audiolesson.show.model import Show


def before_build(show: Show, slug: str) -> list[Problem]:
    """The errors of one script that stop its build; warnings are left to `check`.

    Words are read no further than to know that each segment has some.
    """
    view, problems = view_of(LessonText(show, slug))
    if view:
        problems += lesson_problems(view, STOPPING, show.check.off)
    return not_silenced(show, slug, problems)
