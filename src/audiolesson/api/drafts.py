"""Drafts: scripts, cards and quizzes from lessons."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from audiolesson.errors import AudiolessonError
from audiolesson.show.model import Show

if TYPE_CHECKING:
    from audiolesson.build.drafting import DraftResult
    from audiolesson.build.updating import LessonUpdate
from audiolesson.api.clock import now

NO_LESSON = "there is no lesson: put a text that ends in .md, .txt or .html into lessons/"


def draft(
    show: Show,
    lessons: Sequence[str] = (),
    *,
    length: str = "",
    cards: int = 15,
    questions: int = 12,
    dialogue: bool | None = None,
) -> "list[DraftResult]":
    """Draft scripts, cards and quizzes for the named lessons (slugs or files), or for all that lack a script, or both
    cards and quiz and never had them. Never overwrites.

    At most so many `cards` and `questions` are drafted, fewer where a lesson gives no more good ones; 0: none.

    `length` is that of the episodes, as "3:30", "10min" or "full" (all that can be told, a chapter a section); without
    it the front matter of each lesson says it, else the show.

    `dialogue` True makes a script of two voices, False a talk of one; None: of two where the show has them.

    Reads the clock, or SOURCE_DATE_EPOCH, to date new episodes. A lesson that holds nothing to tell gives a result
    with an `error`. Raises ShowError and LessonError for a name that is no lesson, and AudiolessonError for what is no
    length, before anything is drafted.
    """
    from audiolesson.build.drafting import Wanted, draft_scripts, lesson_file
    from audiolesson.build.study_drafting import was_drafted

    _require_length(length)
    there = show.lesson_files()
    files = [lesson_file(show, name) for name in lessons] or [
        path for slug, path in there.items() if not show.script(slug).is_file() or not was_drafted(show, slug)
    ]
    results = draft_scripts(show, files, now(), Wanted(length, cards, questions, dialogue)) if files else []
    for at, (path, result) in enumerate(zip(files, results, strict=True)):
        if result.error and result.slug not in there:
            path.unlink()  # our copy of a file that is no lesson; the author's own stays where it is
            if result.error.place and result.error.place.file == show.name(path):
                result.error.place = replace(result.error.place, file=lessons[at])
    return results


def update_drafts(
    show: Show,
    slugs: Sequence[str] = (),
    *,
    length: str = "",
    cards: int = 15,
    questions: int = 12,
    dialogue: bool | None = None,
    write: bool = True,
    settle: bool = False,
) -> "list[LessonUpdate]":
    """Merge what lessons give now into the scripts, cards and quizzes that were drafted from them: of the named
    lessons, or of all. What the author changed stays; what both changed is told as a conflict, each time until the two
    agree, or once more and never again with `settle`. Nothing is written where `write` is False.

    `length`, `cards` and `questions` as in `draft`; without `length` a script keeps that of its head, and where
    `dialogue` is None the form in which it was drafted. Raises ShowError
    for a name that is no lesson, AudiolessonError for what is no length.
    """
    from audiolesson.build.drafting import Wanted
    from audiolesson.build.updating import How
    from audiolesson.build.updating import update_drafts as run

    _require_length(length)
    return run(show, slugs, Wanted(length, cards, questions, dialogue), How(write, settle))


def passed_over(show: Show) -> list[str]:
    """What lies in lessons/ and is no lesson because of its name, as sentences."""
    from audiolesson.build.passed_over import passed_over as run

    return run(show)


def _require_length(length: str) -> None:
    from audiolesson.build.drafting import wanted_length

    try:
        wanted_length(length or "full")
    except ValueError:
        raise AudiolessonError(f"{length!r:.60} is no length", hint='write "3:30", "10min" or "full"') from None
