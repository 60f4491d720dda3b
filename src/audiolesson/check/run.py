"""All rules over a show or some of its lessons → problems, sorted by place."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial

from audiolesson.check.ask import ask
from audiolesson.check.before_drills import study_problems
from audiolesson.check.catalogue import LESSON_RULES, NAMES, OF_BUILT, SHOW_RULES, STUDY_RULES
from audiolesson.check.lessons import FIXED, head_of, in_order, lesson_problems, view_of
from audiolesson.check.model import SETTINGS, ShowView
from audiolesson.check.rules import off, unused_off
from audiolesson.check.silence import Off, fits, offs_of, silence
from audiolesson.check.study_files import study_heads
from audiolesson.check.texts import LessonText
from audiolesson.errors import Problem
from audiolesson.manifest import LessonManifest
from audiolesson.script.model import Head
from audiolesson.show.model import Show
from audiolesson.show.slugs import known

Built = Callable[[str], LessonManifest | None]
"""Slug → what was built of the lesson, where that is whole and of today's files."""


def _nothing(_: str) -> None:
    return None


def check(
    show: Show,
    slugs: Sequence[str] | None = None,
    *,
    built: Built = _nothing,
    strict: bool = False,
    well: Collection[str] = (),
) -> list[Problem]:
    """Everything wrong or doubtful in the settings and in the scripts of `slugs` (None: of all lessons).

    Rules that compare lessons look at all of them, and tell what concerns `slugs`. What show.toml or a comment turns
    off is left out, but for a script that cannot be read; `strict` tells what was turned off for nothing. Lessons that
    are `well` were looked at before: only rules that compare lessons look at them. Raises ShowError for a slug that the
    show does not have.
    """
    chosen = sorted(set(show.slugs() if slugs is None else known(show, slugs)))
    not_asked = () if strict else show.check.off
    found, heads = [], {}
    for slug in chosen:
        if slug in well:
            head = head_of(show, slug)
        else:
            head, problems = _of_lesson(LessonText(show, slug, built(slug)), not_asked)
            found += problems
        if head:
            heads[slug] = head
    others = [slug for slug in show.slugs() if slug not in chosen]
    before = {slug: head for slug in others if (head := head_of(show, slug))}
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
    return in_order(one for one in dict.fromkeys(told) if one.rule in FIXED or not _is_off(show, one.rule))


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
    view, found = view_of(lesson)
    if view:
        found += lesson_problems(view, LESSON_RULES, not_asked)
        head = view.script.head if view.head_is_read else None
    return head, found + study_problems(lesson, head, STUDY_RULES, not_asked)


def _files(show: Show, slug: str) -> tuple[str, ...]:
    return tuple(show.name(path) for path in show.spoken(slug).values())
