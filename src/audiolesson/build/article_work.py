"""The deep article of a lesson's page: its text → episodes/SLUG/article.json."""

import json
from pathlib import Path

from audiolesson.build.plan import ARTICLE
from audiolesson.errors import FileError, Place
from audiolesson.files import canonical
from audiolesson.page.data import PageSection
from audiolesson.show.model import Show


def article_file(show: Show, path: Path) -> dict[str, bytes]:
    """File name → bytes of the article of a lesson file. Raises LessonError where the lesson cannot be read."""
    from audiolesson.lesson.read import read_lesson
    from audiolesson.page.article import article

    lesson = read_lesson(path, show.name(path))
    sections = article(lesson, lambda formula: _said(show, formula))
    rows = [[one.title, one.level, one.html, one.first_words] for one in sections]
    return {f"{ARTICLE}.json": canonical(rows) + b"\n"}


def _said(show: Show, formula: str) -> str:
    """The reading of a formula, in words."""
    from audiolesson.wording.align import spoken_text
    from audiolesson.wording.model import Lexicon, Mark
    from audiolesson.wording.read import read

    reading = read(formula, (Mark(0, len(formula), "formula"),), Lexicon(show.lexicon), show.language)
    return spoken_text(reading.tokens).text


def load_article(show: Show, slug: str) -> tuple[PageSection, ...]:
    """The sections that `article_file` wrote; none where there is no file. Raises FileError for another file."""
    path = show.episode(slug) / f"{ARTICLE}.json"
    try:
        rows = json.loads(path.read_bytes())
        return tuple(PageSection(title, level, html, words) for title, level, html, words in rows)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError) as error:
        hint = "delete it, then build again: it is made anew from its lesson"
        raise FileError("is not as a build made it", Place(str(path)), hint) from error
