"""One lesson as rules are asked about it: its view, its head, what they find, in order."""

from collections.abc import Collection, Iterable
from functools import partial

from audiolesson.check.ask import ask
from audiolesson.check.formats import FORMATS
from audiolesson.check.model import LessonRule, LessonView, StudyRule
from audiolesson.check.silence import offs_of, silence
from audiolesson.check.stopping import DATE, IN_SPITE_OF_MISTAKES
from audiolesson.check.texts import LessonText
from audiolesson.errors import FileError, Place, Problem, ProblemsError
from audiolesson.files import read_text
from audiolesson.script.model import Head
from audiolesson.script.parse import parse_head, parse_what_can_be
from audiolesson.show.model import Show

FIXED = frozenset(FORMATS)
"""The names of mistakes of the formats themselves, which cannot be turned off."""


def stops(rule: LessonRule | StudyRule) -> bool:
    """Whether what a rule finds stops the build of the episode or drill that it is about."""
    return rule.severity == "error" and rule.stops_build


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems sorted by place."""
    return sorted(problems, key=lambda problem: (problem.place, problem.rule, problem.message))


def not_silenced(show: Show, slug: str, problems: list[Problem]) -> list[Problem]:
    """Problems of a lesson that no comment turns off, in order."""
    return in_order(silence(problems, offs_of(show, slug), FIXED)[0] if problems else ())


def view_of(lesson: LessonText) -> tuple[LessonView | None, list[Problem]]:
    """The view of a lesson that has a script, and what keeps it from being read whole. No script is no problem."""
    show = lesson.show
    path = show.script(lesson.slug)
    if not path.is_file():
        return None, []
    try:
        script, mistakes = parse_what_can_be(read_text(path), show.name(path))
    except FileError as error:
        return None, [Problem("script-format", "error", Place(show.name(path)), error.message, error.hint)]
    return LessonView(lesson, script, mistakes), list(mistakes)


def head_of(show: Show, slug: str) -> Head | None:
    """The head of a lesson's script, where it is there and can be read."""
    path = show.script(slug)
    try:
        return parse_head(read_text(path), show.name(path)) if path.is_file() else None
    except (ProblemsError, FileError):
        return None


def lesson_problems(view: LessonView, rules: Iterable[LessonRule], not_asked: Collection[str]) -> list[Problem]:
    """What rules find in a script; where it has mistakes, only those that hold for the rest are asked."""
    if view.mistakes:
        rules = [rule for rule in rules if rule in IN_SPITE_OF_MISTAKES or (rule is DATE and view.head_is_read)]
    return [problem for rule in rules for problem in ask(not_asked, rule, partial(rule.find, view))]
