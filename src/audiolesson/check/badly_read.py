"""What a build says of a text before it speaks it: what may not be heard as it is written. It stops nothing."""

from dataclasses import replace
from functools import partial

from audiolesson.check.ask import ask
from audiolesson.check.lessons import head_of, lesson_problems, not_silenced, view_of
from audiolesson.check.rules import wording
from audiolesson.check.study_files import study_views
from audiolesson.check.texts import LessonText
from audiolesson.errors import Problem
from audiolesson.show.model import Show


def badly_read(show: Show, slug: str, kind: str) -> Problem | None:
    """The first doubt of a lesson's "episode", "cards" or "quiz" as a warning; it tells how many more `check` names."""
    found = _doubts(show, slug, kind)
    if not found:
        return None
    more = f"; `audiolesson check` names {len(found) - 1} more" if found[1:] else ""
    return replace(found[0], severity="warning", hint=f"{found[0].hint.rstrip('.')}{more}")


def _doubts(show: Show, slug: str, kind: str) -> list[Problem]:
    lesson, off, problems = LessonText(show, slug), show.check.off, list[Problem]()
    if kind == "episode":
        view, _ = view_of(lesson)
        problems += lesson_problems(view, (wording.RULE,), off) if view else ()
    else:
        views, _ = study_views(lesson, head_of(show, slug))
        for one in views:
            if one.path == show.spoken(slug)[kind]:
                problems += ask(off, wording.STUDY_RULE, partial(wording.find, one))
    return not_silenced(show, slug, problems)
