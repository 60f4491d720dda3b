"""What is heard of a lesson, and the lesson itself, for the rules that look at words."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.errors import AudiolessonError, FileError
from audiolesson.files import read_text
from audiolesson.manifest import LessonManifest
from audiolesson.script.model import Head, Paragraph
from audiolesson.show.model import Show
from audiolesson.wording.model import Lexicon, Reading

if TYPE_CHECKING:
    from audiolesson.lesson.model import Lesson


@dataclass(frozen=True, slots=True)
class SpokenText:
    """A paragraph as wording reads it, with [start, end) of its sentences."""

    paragraph: Paragraph
    reading: Reading
    sentences: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class LessonText:
    """The text of a lesson, for what compares it with what was drawn from it; read once, when a rule asks.

    `built` is what was built of the lesson, where that is whole and of today's files; else None.
    """

    show: Show
    slug: str
    built: LessonManifest | None = None

    @cached_property
    def read(self) -> "Lesson | None":
        """The lesson; None where none can be read."""
        from audiolesson.lesson.read import read_lesson

        path = self.show.lesson_files().get(self.slug)
        if path is None:
            return None
        try:
            return read_lesson(path, self.show.name(path))
        except AudiolessonError:
            return None

    @cached_property
    def words(self) -> tuple[str, ...] | None:
        """All texts that the lesson has, as written and as read; None where no lesson can be read."""
        lesson, path = self.read, self.show.lesson_files().get(self.slug)
        if lesson is None or path is None:
            return None
        raw: list[str] = []
        with suppress(FileError):  # no text file: what was read from it is all there is
            raw = [read_text(path)]
        return (*raw, *_texts(lesson))


@dataclass(frozen=True)
class TextView:
    """What a listener hears of one lesson, for the rules about words: a script, a deck or a quiz."""

    lesson: LessonText

    @property
    def show(self) -> Show:
        """The show."""
        return self.lesson.show

    @property
    def slug(self) -> str:
        """The lesson."""
        return self.lesson.slug

    @property
    def head(self) -> Head:
        """The head of the file."""
        raise NotImplementedError

    @property
    def path(self) -> Path:
        """The file."""
        raise NotImplementedError

    @property
    def file(self) -> str:
        """The file as the user would name it."""
        return self.show.name(self.path)

    @property
    def names(self) -> tuple[str, ...]:
        """Names that need no lesson to be known."""
        return (self.head.title, self.show.title, self.show.author, *self.show.voices)

    def paragraphs(self) -> Iterator[Paragraph]:
        """All paragraphs that are spoken, in order."""
        raise NotImplementedError

    def stated(self) -> Iterator[Paragraph]:
        """Those of them that say what is so."""
        return self.paragraphs()

    @cached_property
    def spoken(self) -> tuple[SpokenText, ...]:
        """All paragraphs as they will be read: the costly part of a check, done once for all rules."""
        return tuple(map(self.read, self.paragraphs()))

    def read(self, paragraph: Paragraph) -> SpokenText:
        """One of the paragraphs as it will be read; it is read once."""
        key = id(paragraph)  # not its value: equal paragraphs stand on different lines
        if key not in self._known:
            self._known[key] = self._read(paragraph)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[int, SpokenText]:
        return {}

    @cached_property
    def lexicon(self) -> Lexicon:
        """How words are said here."""
        return Lexicon({**self.show.lexicon, **self.head.lexicon})

    def _read(self, paragraph: Paragraph) -> SpokenText:
        from audiolesson.script.marks import marks_of
        from audiolesson.wording.read import read
        from audiolesson.wording.sentences import split

        language = self.show.language
        reading = read(paragraph.text, marks_of(paragraph), self.lexicon, language)
        return SpokenText(paragraph, reading, split(paragraph.text, language, reading.tokens))


def _texts(lesson: "Lesson") -> Iterator[str]:
    from audiolesson.lesson.outline import texts

    yield lesson.title
    yield from (item.text for item in lesson.left_out)
    yield from lesson.meta.values()
    for section in lesson.sections:
        yield section.title
        for block in section.blocks:
            yield from (text.text for text in texts(block))
            yield from (part.info for part in (block, *block.inner()))
