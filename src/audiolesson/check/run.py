"""All rules over a show or some of its lessons → problems, sorted by place."""

from collections.abc import Iterable, Sequence
from functools import partial

from audiolesson.check.ask import ask
from audiolesson.check.catalogue import IN_SPITE_OF_MISTAKES, LESSON_RULES, SHOW_RULES, STUDY_RULES
from audiolesson.check.model import SETTINGS, LessonRule, LessonView, ShowView, StudyRule
from audiolesson.check.rules.script_date import RULE as DATE
from audiolesson.check.study_files import study_heads, study_views
from audiolesson.check.texts import LessonText
from audiolesson.errors import FileError, Place, Problem, ProblemsError
from audiolesson.files import read_text
from audiolesson.script.model import Head
from audiolesson.script.parse import parse_head, parse_what_can_be
from audiolesson.show.model import Show
from audiolesson.show.slugs import known


def check(show: Show, slugs: Sequence[str] | None = None) -> list[Problem]:
    """Everything wrong or doubtful in the settings and in the scripts of `slugs` (None: of all lessons).

    Rules that compare lessons look at all of them, and tell what concerns `slugs`. What show.toml turns off is
    left out, but for a script that cannot be read. Raises ShowError for a slug that the show does not have.
    """
    chosen = set(show.slugs() if slugs is None else known(show, slugs))
    found: list[Problem] = []
    heads: dict[str, Head] = {}
    study: dict[str, Head] = {}
    for slug in sorted(chosen):
        lesson = LessonText(show, slug)
        view, problems = _view(lesson)
        found += problems
        if view:
            found += _lesson_problems(view, LESSON_RULES)
            if view.head_is_read:
                heads[slug] = view.script.head
        found += _study_problems(lesson, heads.get(slug), STUDY_RULES)
    others = [slug for slug in show.slugs() if slug not in chosen]
    before = {slug: head for slug in others if (head := _head(show, slug))}
    for slug in [*others, *sorted(chosen)]:
        study |= study_heads(LessonText(show, slug))
    files = {show.name(path) for slug in chosen for path in (show.script(slug), show.cards(slug), show.quiz(slug))}
    view_of_all = ShowView(show, before | heads, study)
    for rule in SHOW_RULES:
        problems = ask(show, rule, partial(rule.find, view_of_all))
        found += [one for one in problems if slugs is None or one.place.file in {SETTINGS, *files}]
    return _in_order(dict.fromkeys(found))


def before_build(show: Show, slug: str) -> list[Problem]:
    """The errors of one script that stop its build; warnings are left to `check`.

    Words are read no further than to know that each segment has some.
    """
    view, problems = _view(LessonText(show, slug))
    if view:
        problems += _lesson_problems(view, [rule for rule in LESSON_RULES if _stops(rule)])
    return _in_order(problems)


def study_before_build(show: Show, slug: str) -> list[Problem]:
    """The errors of a lesson's deck and quiz that stop the build of the drills of that file, by their place."""
    script = _head(show, slug)
    return _in_order(_study_problems(LessonText(show, slug), script, [rule for rule in STUDY_RULES if _stops(rule)]))


def _stops(rule: LessonRule | StudyRule) -> bool:
    return rule.severity == "error" and rule.stops_build


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: (problem.place, problem.rule, problem.message))


def _view(lesson: LessonText) -> tuple[LessonView | None, list[Problem]]:
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


def _head(show: Show, slug: str) -> Head | None:
    path = show.script(slug)
    try:
        return parse_head(read_text(path), show.name(path)) if path.is_file() else None
    except (ProblemsError, FileError):
        return None


def _lesson_problems(view: LessonView, rules: Iterable[LessonRule]) -> list[Problem]:
    if view.mistakes:
        rules = [rule for rule in rules if rule in IN_SPITE_OF_MISTAKES or (rule is DATE and view.head_is_read)]
    return [problem for rule in rules for problem in ask(view.show, rule, partial(rule.find, view))]


def _study_problems(lesson: LessonText, script: Head | None, rules: Iterable[StudyRule]) -> list[Problem]:
    """The mistakes of a lesson's deck and quiz, and what rules find in the rest; `script` is its script's head."""
    views, problems = study_views(lesson, script)
    for rule in rules:
        for view in views:
            problems += ask(view.show, rule, partial(rule.find, view))
    return problems
