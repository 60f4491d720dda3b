"""What the decks of other programs come in as: plain text, with what could not be read named."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from audiolesson.errors import Problem


@dataclass(frozen=True, slots=True)
class ImportedCard:
    """A question and its answer as plain text without markup, never empty.

    Code stands in backticks, a formula in dollar signs where it surely was one; line ends are kept where the other
    program had them. `front` and `back` are the sounds and pictures beside the sides, each its file name and its words
    ("" none). `again` tells the fact once more in one sentence. `tags` have no blanks in them. `hard` says that
    the learner's own history shows it to be. `line` is the line of the file, or the number of the note (from 1; 0:
    unknown). `guid` is the other program's own name for the note, "" where it has none.
    """

    question: str
    answer: str
    hint: str = ""
    again: str = ""
    tags: tuple[str, ...] = ()
    hard: bool = False
    line: int = 0
    guid: str = ""
    front: tuple[tuple[str, str], ...] = ()
    back: tuple[tuple[str, str], ...] = ()

    @property
    def media(self) -> tuple[tuple[str, str], ...]:
        """All that stands beside its sides."""
        return (*self.front, *self.back)


@dataclass(frozen=True, slots=True)
class Imported:
    """A deck of another program: its cards in their order, and what of it is lost or doubtful.

    A problem with severity "warning" costs one card or a part of it, never the rest; what cannot be read at all is
    raised instead, as an AudiolessonError. `media` holds the sounds and pictures that the cards name, by file name.
    """

    title: str
    cards: tuple[ImportedCard, ...]
    problems: tuple[Problem, ...] = ()
    media: Mapping[str, bytes] = field(default_factory=dict)
