"""`draft`: lesson → scripts/SLUG.cards.md and scripts/SLUG.quiz.md, each once; what is there is the author's."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from audiolesson.files import write_new, write_whole
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Head
from audiolesson.show.model import Show
from audiolesson.study.model import Deck, Quiz

DRAFTS = ".drafts"
"""The folder of scripts/ that keeps what was drafted."""

CARDS, QUESTIONS = 15, 12
"""How many cards and questions are drafted, where a lesson holds so many good ones."""


@dataclass(frozen=True, slots=True)
class StudyDraft:
    """What became of one file: `found` good cards or questions, where `wanted` would have been taken.

    `written` False: the file is there already, or there is nothing to write.
    """

    path: Path
    kind: str
    written: bool
    found: int
    wanted: int


def draft_study(show: Show, lesson: Lesson, cards: int, questions: int) -> tuple[StudyDraft, ...]:
    """Draft the cards and the quiz of a lesson, each unless its file is there; 0 drafts none."""
    from audiolesson.study.cards_file import print_cards
    from audiolesson.study.draft_cards import draft_cards
    from audiolesson.study.draft_quiz import draft_quiz
    from audiolesson.study.facts.find import facts_of
    from audiolesson.study.quiz_file import print_quiz

    slug = lesson.slug
    paths = show.cards(slug), show.quiz(slug)
    if not any(_is_wanted(path, count) for path, count in zip(paths, (cards, questions), strict=True)):
        return ()
    facts = facts_of(lesson, show.language)

    def deck() -> tuple[str, int]:
        found = draft_cards(lesson, facts, cards)
        return (print_cards(Deck(Head(""), found)) if found else ""), len(found)

    def quiz() -> tuple[str, int]:
        found = draft_quiz(lesson, facts, questions)
        return (print_quiz(Quiz(Head(""), found)) if found else ""), len(found)

    made = []
    for path, kind, wanted, draft in ((paths[0], "card", cards, deck), (paths[1], "question", questions, quiz)):
        if _is_wanted(path, wanted):
            made.append(_written(show, path, kind, wanted, draft))
    return tuple(made)


def was_drafted(show: Show, slug: str) -> bool:
    """Whether cards or a quiz of a lesson are there, or were drafted once; then an author may have deleted them."""
    paths = show.cards(slug), show.quiz(slug)
    return any(_is_there(path) or (show.scripts / DRAFTS / path.name).exists() for path in paths)


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _is_wanted(path: Path, count: int) -> bool:
    return count > 0 and not _is_there(path)


def _written(show: Show, path: Path, kind: str, wanted: int, draft: Callable[[], tuple[str, int]]) -> StudyDraft:
    text, found = draft()
    written = bool(text) and write_new(path, text)
    if written:
        write_whole(show.scripts / DRAFTS / path.name, text)
    return StudyDraft(path, kind, written, found, wanted)
