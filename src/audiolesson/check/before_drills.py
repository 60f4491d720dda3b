"""What stops the build of the drills of a deck or quiz."""

from collections.abc import Collection, Iterable
from functools import partial

from audiolesson.check.ask import ask
from audiolesson.check.lessons import head_of, not_silenced
from audiolesson.check.model import StudyRule
from audiolesson.check.rules import files, head_missing, title_length, unheard
from audiolesson.check.study_files import study_views
from audiolesson.check.texts import LessonText
from audiolesson.errors import Problem
from audiolesson.script.model import Head
from audiolesson.show.model import Show

STUDY_STOPPING: tuple[StudyRule, ...] = (files.STUDY_RULE, head_missing.RULE, title_length.STUDY_RULE, unheard.RULE)
"""The rules about a deck or quiz whose errors stop the build of its drill."""


def study_before_build(show: Show, slug: str) -> list[Problem]:
    """The errors of a lesson's deck and quiz that stop the build of the drills of that file, by their place."""
    script = head_of(show, slug)
    return not_silenced(show, slug, study_problems(LessonText(show, slug), script, STUDY_STOPPING, show.check.off))


def study_problems(
    lesson: LessonText, script: Head | None, rules: Iterable[StudyRule], not_asked: Collection[str]
) -> list[Problem]:
    """The mistakes of a lesson's deck and quiz, and what rules find in the rest; `script` is its script's head."""
    views, problems = study_views(lesson, script)
    for rule in rules:
        for view in views:
            problems += ask(not_asked, rule, partial(rule.find, view))
    return problems
