"""The deep article of a lesson's page: its text → episodes/SLUG/article.json."""

import json
from collections.abc import Sequence
from pathlib import Path

from audiolesson.build.formulas import said
from audiolesson.build.plan import ARTICLE
from audiolesson.errors import FileError, Place
from audiolesson.files import canonical
from audiolesson.manifest import MadeSegment
from audiolesson.page.data import PageSection
from audiolesson.show.model import Show


def article_file(show: Show, path: Path) -> dict[str, bytes]:
    """File name → bytes of the article of a lesson file. Raises LessonError where the lesson cannot be read."""
    from audiolesson.lesson.read import read_lesson
    from audiolesson.page.article import article

    lesson = read_lesson(path, show.name(path))
    sections = article(lesson, lambda formula: said(show, formula))
    rows = [[one.title, one.level, one.html, one.first_words] for one in sections]
    return {f"{ARTICLE}.json": canonical(rows) + b"\n"}


def told_at(sections: Sequence[PageSection], segments: Sequence[MadeSegment]) -> tuple[int, ...]:
    """The ms of the episode at which each section is told; -1: nowhere."""
    from audiolesson.episode.moments import moments

    sentences = [sentence for segment in segments for sentence in segment.sentences]
    if not sections or not sentences:
        return (-1,) * len(sections)
    found = moments([(one.title, one.first_words) for one in sections], [sentence.text for sentence in sentences])
    return tuple(sentences[index].start if index >= 0 else -1 for index in found)


def sections_of(data: bytes) -> tuple[PageSection, ...]:
    """The sections that a file of `article_file` holds. Raises ValueError or TypeError where it is none."""
    return tuple(PageSection(title, level, html, words) for title, level, html, words in json.loads(data))


def load_article(show: Show, slug: str) -> tuple[PageSection, ...]:
    """The sections that `article_file` wrote; none where there is no file. Raises FileError for another file."""
    path = show.episode(slug) / f"{ARTICLE}.json"
    try:
        return sections_of(path.read_bytes())
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError) as error:
        hint = "delete it, then build again: it is made anew from its lesson"
        raise FileError("is not as a build made it", Place(str(path)), hint) from error
