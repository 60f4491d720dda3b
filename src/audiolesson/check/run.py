"""All rules over a show or some of its lessons → problems, sorted by place."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial

from audiolesson.check.ask import ask
from audiolesson.check.catalogue import (
    FIXED,
    IN_SPITE_OF_MISTAKES,
    LESSON_RULES,
    NAMES,
    OF_BUILT,
    SHOW_RULES,
    STUDY_RULES,
)
from audiolesson.check.model import SETTINGS, LessonRule, LessonView, ShowView, StudyRule
from audiolesson.check.rules import off, unused_off
from audiolesson.check.rules.script_date import RULE as DATE
from audiolesson.check.silence import Off, fits, offs_of, silence
from audiolesson.check.study_files import study_heads, study_views
from audiolesson.check.texts import LessonText
from audiolesson.errors import FileError, Place, Problem, ProblemsError
from audiolesson.files import read_text
from audiolesson.manifest import LessonManifest
from audiolesson.script.model import Head
from audiolesson.script.parse import parse_head, parse_what_can_be
from audiolesson.show.model import Show
from audiolesson.show.slugs import known

Built = Callable[[str], LessonManifest | None]
"""Slug → what was built of the lesson, where that is whole and of today's files."""


def _nothing(_: str) -> None:
    return None


def check(
    show: Show, slugs: Sequence[str] | None = None, *, built: Built = _nothing, strict: bool = False
) -> list[Problem]:
    """Everything wrong or doubtful in the settings and in the scripts of `slugs` (None: of all lessons).

    Rules that compare lessons look at all of them, and tell what concerns `slugs`. What show.toml or a comment turns
    off is left out, but for a script that cannot be read; `strict` tells what was turned off for nothing. Raises
    ShowError for a slug that the show does not have.
    """
    chosen = sorted(set(show.slugs() if slugs is None else known(show, slugs)))
    not_asked = () if strict else show.check.off
    found, heads = [], {}
    for slug in chosen:
        lesson = LessonText(show, slug, built(slug))
        head, problems = _of_lesson(lesson, not_asked)
        found += problems
        if head:
            heads[slug] = head
    others = [slug for slug in show.slugs() if slug not in chosen]
    before = {slug: head for slug in others if (head := _head(show, slug))}
    study = {stem: head for slug in [*others, *chosen] for stem, head in study_heads(LessonText(show, slug)).items()}
    files = {name for slug in chosen for name in _files(show, slug)}
    view_of_all = ShowView(show, before | heads, study)
    for rule in SHOW_RULES:
        problems = ask(not_asked, rule, partial(rule.find, view_of_all))
        found += [one for one in problems if slugs is None or one.place.file in {SETTINGS, *files}]
    comments = [one for slug in chosen for one in offs_of(show, slug)]
    told, unused = silence(found, comments, FIXED)
    told += off.in_comments(comments, NAMES)
    if strict:
        unbuilt = {name for slug in chosen if built(slug) is None for name in _files(show, slug)}
        told += unused_off.in_comments(_judged(unused, found, unbuilt))
        if slugs is None and not any(one.rule in FIXED for one in found):
            names = [name for name in show.check.off if name in NAMES - OF_BUILT - {unused_off.NAME}]
            line = view_of_all.setting("check.off").line
            told += unused_off.in_settings(names, line, {one.rule for one in found})
    return _in_order(one for one in dict.fromkeys(told) if one.rule in FIXED or not _is_off(show, one.rule))


def _is_off(show: Show, rule: str) -> bool:
    return any(fits(name, rule) for name in show.check.off)


def _judged(unused: Iterable[Off], found: Iterable[Problem], unbuilt: Collection[str]) -> list[Off]:
    """Those comments that surely silence nothing: not where rules could not look, and no names that are no rule's."""
    unread = {one.place.file for one in found if one.rule in FIXED}
    known_ones = [one for one in unused if one.name in NAMES and one.place.file not in unread]
    return [one for one in known_ones if one.name not in OF_BUILT or one.place.file not in unbuilt]


def _of_lesson(lesson: LessonText, not_asked: Collection[str]) -> tuple[Head | None, list[Problem]]:
    """The head of a lesson's script, where it is read, and what is wrong in its script, deck and quiz."""
    head = None
    view, found = _view(lesson)
    if view:
        found += _lesson_problems(view, LESSON_RULES, not_asked)
        head = view.script.head if view.head_is_read else None
    return head, found + _study_problems(lesson, head, STUDY_RULES, not_asked)


def before_build(show: Show, slug: str) -> list[Problem]:
    """The errors of one script that stop its build; warnings are left to `check`.

    Words are read no further than to know that each segment has some.
    """
    view, problems = _view(LessonText(show, slug))
    if view:
        problems += _lesson_problems(view, [rule for rule in LESSON_RULES if _stops(rule)], show.check.off)
    return _spoken_of(show, slug, problems)


def study_before_build(show: Show, slug: str) -> list[Problem]:
    """The errors of a lesson's deck and quiz that stop the build of the drills of that file, by their place."""
    script, rules = _head(show, slug), [rule for rule in STUDY_RULES if _stops(rule)]
    return _spoken_of(show, slug, _study_problems(LessonText(show, slug), script, rules, show.check.off))


def _spoken_of(show: Show, slug: str, problems: list[Problem]) -> list[Problem]:
    """Problems of a lesson that no comment turns off, in order."""
    return _in_order(silence(problems, offs_of(show, slug), FIXED)[0] if problems else ())


def _files(show: Show, slug: str) -> tuple[str, ...]:
    return tuple(show.name(path) for path in show.spoken(slug).values())


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


def _lesson_problems(view: LessonView, rules: Iterable[LessonRule], not_asked: Collection[str]) -> list[Problem]:
    if view.mistakes:
        rules = [rule for rule in rules if rule in IN_SPITE_OF_MISTAKES or (rule is DATE and view.head_is_read)]
    return [problem for rule in rules for problem in ask(not_asked, rule, partial(rule.find, view))]


def _study_problems(
    lesson: LessonText, script: Head | None, rules: Iterable[StudyRule], not_asked: Collection[str]
) -> list[Problem]:
    """The mistakes of a lesson's deck and quiz, and what rules find in the rest; `script` is its script's head."""
    views, problems = study_views(lesson, script)
    for rule in rules:
        for view in views:
            problems += ask(not_asked, rule, partial(rule.find, view))
    return problems
