"""A lesson file → `Lesson`, whatever its format."""

from pathlib import Path

from audiolesson.errors import LessonError, Place
from audiolesson.lesson import outline
from audiolesson.lesson.model import Lesson

LARGEST = 5_000_000
"""Bytes of a lesson file: some 800,000 words, far more than any lesson."""


def read_lesson(path: Path, name: str) -> Lesson:
    """Read a lesson file; `name` is what the user calls it, its stem is the slug.

    Raises LessonError, with place and hint, where it is missing, no text, too large or holds nothing to tell.
    """
    return parse_lesson(_decoded(path, name), name, path.stem, path.suffix.lower())


def parse_lesson(text: str, name: str, slug: str, ending: str) -> Lesson:
    """The lesson in `text`, read as Markdown (`.md`) or as plain text (any other ending)."""
    from audiolesson.lesson.markdown import read_markdown
    from audiolesson.lesson.text import numbered, read_text

    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    place = Place(name, 1)
    if not text.strip():
        raise LessonError("the lesson is empty", place, "write the lesson's text into it")
    if ending == ".md":
        entries, head = read_markdown(text, name)
    else:
        entries, head = read_text(numbered(text), name), {}
    title = head.get("title", "").strip() or outline.title_of(entries, slug)
    return Lesson(slug, title, outline.sections(entries, title, place), outline.resources(entries), meta=head)


def _decoded(path: Path, name: str) -> str:
    place = Place(name)
    try:
        if not path.is_file():
            raise LessonError("there is no such lesson file", place, "check the name, or write the file")
        size = path.stat().st_size
        if size > LARGEST:
            hint = "a lesson is at most 5 MB of text; split it into several lessons"
            raise LessonError(f"the lesson is too large: {size / 1_000_000:.1f} MB", place, hint)
        data = path.read_bytes()
    except OSError as error:
        raise LessonError(f"the lesson cannot be read: {error.strerror}", place, "check its permissions") from error
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise LessonError("the lesson is UTF-16, not UTF-8", place, "save it as UTF-8")
    if b"\0" in data:
        raise LessonError("the lesson is no text: it holds zero bytes", place, "save the lesson as text, in UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        hint = "open it in an editor and save it as UTF-8"
        raise LessonError("the lesson is no UTF-8 text", Place(name, line), hint) from error
