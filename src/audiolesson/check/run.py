"""All rules over a show or some of its lessons → problems, sorted by place."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from audiolesson.check.catalogue import IN_SPITE_OF_MISTAKES, LESSON_RULES, SHOW_RULES
from audiolesson.check.model import SETTINGS, Finding, LessonRule, LessonView, ShowRule, ShowView
from audiolesson.check.rules.script_date import RULE as DATE
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
    for slug in sorted(chosen):
        view, problems = _view(show, slug)
        found += problems
        if view:
            found += _lesson_problems(view, LESSON_RULES)
            if view.head_is_read:
                heads[slug] = view.script.head
    others = {slug: head for slug in show.slugs() if slug not in chosen and (head := _head(show, slug))}
    files = {SETTINGS, *(show.name(show.script(slug)) for slug in chosen)}
    view_of_all = ShowView(show, others | heads)
    for rule in SHOW_RULES:
        problems = _problems(show, rule, partial(rule.find, view_of_all))
        found += [one for one in problems if slugs is None or one.place.file in files]
    return sorted(dict.fromkeys(found), key=lambda problem: (problem.place, problem.rule, problem.message))


def before_build(show: Show, slug: str) -> list[Problem]:
    """The errors of one script that stop its build; warnings are left to `check`.

    Words are read no further than to know that each segment has some.
    """
    view, problems = _view(show, slug)
    if view:
        problems += _lesson_problems(
            view, [rule for rule in LESSON_RULES if rule.severity == "error" and rule.stops_build]
        )
    return sorted(problems, key=lambda problem: (problem.place, problem.rule, problem.message))


def _view(show: Show, slug: str) -> tuple[LessonView | None, list[Problem]]:
    """The view of a lesson that has a script, and what keeps it from being read whole. No script is no problem."""
    path = show.script(slug)
    if not path.is_file():
        return None, []
    try:
        script, mistakes = parse_what_can_be(read_text(path), show.name(path))
    except FileError as error:
        return None, [Problem("script-format", "error", Place(show.name(path)), error.message, error.hint)]
    return LessonView(show, slug, script, mistakes), list(mistakes)


def _head(show: Show, slug: str) -> Head | None:
    path = show.script(slug)
    try:
        return parse_head(read_text(path), show.name(path)) if path.is_file() else None
    except (ProblemsError, FileError):
        return None


def _lesson_problems(view: LessonView, rules: Iterable[LessonRule]) -> list[Problem]:
    if view.mistakes:
        rules = [rule for rule in rules if rule in IN_SPITE_OF_MISTAKES or (rule is DATE and view.head_is_read)]
    return [problem for rule in rules for problem in _problems(view.show, rule, partial(rule.find, view))]


def _problems(show: Show, rule: LessonRule | ShowRule, found: Callable[[], Iterable[Finding]]) -> list[Problem]:
    """What a rule finds, as problems; a rule that is off is not asked."""
    if rule.name in show.check.off:
        return []
    problems = []
    for one in found():
        name = f"{rule.name}-{one.kind}" if one.kind else rule.name
        if name not in show.check.off:
            problems.append(Problem(name, rule.severity, one.place, one.message, one.hint))
    return problems
