"""The deck and the quiz of a lesson → views for the rules, and what keeps them from being read whole."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from audiolesson.check.study_view import StudyView
from audiolesson.check.texts import LessonText
from audiolesson.errors import FileError, Place, Problem, ProblemsError
from audiolesson.files import read_text
from audiolesson.patterns import lazy
from audiolesson.script.format import Format
from audiolesson.script.model import Head
from audiolesson.script.parse import parse_head
from audiolesson.study.cards_file import DECK, parse_cards_what_can_be
from audiolesson.study.model import Card, Deck, Question
from audiolesson.study.quiz_file import QUIZ, parse_quiz_what_can_be

_HEADING = lazy(r" {0,3}#")
_Entry = TypeVar("_Entry", Card, Question)


def study_views(lesson: LessonText, script: Head | None) -> tuple[list[StudyView], list[Problem]]:
    """The views of a lesson's deck and quiz, as far as it has them, and the mistakes of both.

    `script` is the head of its script. A view holds what no mistake is about; one whose head has a mistake is none.
    """
    views, problems = [], []
    for path, kind in _files(lesson):
        view, mistakes = _view(lesson, path, kind, script)
        problems += mistakes
        if view:
            views.append(view)
    return views, problems


def study_heads(lesson: LessonText) -> dict[str, Head]:
    """File stem ("one.cards") → head, of a lesson's deck and quiz, as far as they can be read."""
    heads = {}
    for path, kind in _files(lesson):
        try:
            heads[path.stem] = parse_head(read_text(path), lesson.show.name(path), kind)
        except (FileError, ProblemsError):
            continue
    return heads


def _files(lesson: LessonText) -> Iterator[tuple[Path, Format]]:
    for path, kind in ((lesson.show.cards(lesson.slug), DECK), (lesson.show.quiz(lesson.slug), QUIZ)):
        if path.is_file():
            yield path, kind


def _view(lesson: LessonText, path: Path, kind: Format, script: Head | None) -> tuple[StudyView | None, list[Problem]]:
    name = lesson.show.name(path)
    try:
        text = read_text(path)
    except FileError as error:
        return None, [Problem(kind.rule, "error", Place(name), error.message, error.hint)]
    study, mistakes = parse_cards_what_can_be(text, name) if kind is DECK else parse_quiz_what_can_be(text, name)
    entries: Sequence[Card | Question] = study.cards if isinstance(study, Deck) else study.questions
    first = min((entry.place.line for entry in entries), default=0)
    if any(mistake.place.line < first for mistake in mistakes) or not entries:
        return None, list(mistakes)
    if isinstance(study, Deck):
        study = replace(study, cards=_good(study.cards, text, mistakes))
    else:
        study = replace(study, questions=_good(study.questions, text, mistakes))
    return StudyView(lesson, study, script), list(mistakes)


def _good(entries: Sequence[_Entry], text: str, mistakes: Iterable[Problem]) -> tuple[_Entry, ...]:
    """The entries that no mistake is about: none stands between their heading and the next."""
    headings = [number for number, line in enumerate(text.split("\n"), 1) if _HEADING.match(line)]
    wrong = {bisect_right(headings, mistake.place.line) for mistake in mistakes}
    return tuple(entry for entry in entries if bisect_right(headings, entry.place.line) not in wrong)
