"""Flashcards and a quiz as values. Places are left out of equality, so that parse(print(deck)) == deck."""

from dataclasses import dataclass, field

from audiolesson.errors import Place
from audiolesson.script.model import Comment, Head, Paragraph


@dataclass(frozen=True, slots=True)
class Medium:
    """A picture or sound beside a side of a card, never spoken: `file` is its path in the show, `alt` its words."""

    file: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A question and its answer. `id` names it for ever ("c07"), whatever its words become.

    `hint` is shown and never spoken. `again` tells the fact once more in one sentence, for who hears it the first
    time. `hard` cards are told again each time. `line` is the line of the lesson that the fact comes from (0: none).
    `tags` are those of another program that it came from, without blanks. `front` and `back` stand beside question
    and answer.
    """

    id: str
    question: Paragraph
    answer: Paragraph
    place: Place = field(compare=False)
    hint: Paragraph | None = None
    again: Paragraph | None = None
    hard: bool = False
    line: int = 0
    tags: tuple[str, ...] = ()
    front: tuple[Medium, ...] = ()
    back: tuple[Medium, ...] = ()

    @property
    def media(self) -> tuple[Medium, ...]:
        """All that stands beside its sides."""
        return (*self.front, *self.back)


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a quiz with two to eight choices, one of which, `right` (an index), is right; `why` says why."""

    id: str
    question: Paragraph
    choices: tuple[Paragraph, ...]
    right: int
    place: Place = field(compare=False)
    why: Paragraph | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Deck:
    """The flashcards of a lesson. `head.title` may be empty: then it is called after its lesson."""

    head: Head
    cards: tuple[Card, ...]
    preface: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True)
class Quiz:
    """The quiz of a lesson; its head as that of a deck."""

    head: Head
    questions: tuple[Question, ...]
    preface: tuple[Comment, ...] = ()
