"""The flashcards or the quiz of a lesson, as rules look at them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from audiolesson.check.texts import TextView
from audiolesson.script.model import Head, Paragraph
from audiolesson.study.model import Card, Deck, Question, Quiz
from audiolesson.wording.model import Lexicon


@dataclass(frozen=True)
class StudyView(TextView):
    """The flashcards or the quiz of one lesson for the rules, as far as they could be read without a mistake.

    `script` is the head of the lesson's script, None where it has none that can be read.
    """

    study: Deck | Quiz
    script: Head | None = None

    @property
    def head(self) -> Head:
        """The head of the deck or quiz."""
        return self.study.head

    @property
    def path(self) -> Path:
        """The file of cards or of the quiz."""
        return self.show.cards(self.slug) if isinstance(self.study, Deck) else self.show.quiz(self.slug)

    @property
    def names(self) -> tuple[str, ...]:
        """The title of the lesson's script needs no lesson either."""
        return (*super().names, self.script.title if self.script else "")

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards of a deck; none of a quiz."""
        return self.study.cards if isinstance(self.study, Deck) else ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of a quiz; none of a deck."""
        return self.study.questions if isinstance(self.study, Quiz) else ()

    @property
    def asked(self) -> Iterator[tuple[Paragraph, Paragraph]]:
        """Each question with its right answer."""
        yield from ((card.question, card.answer) for card in self.cards)
        yield from ((one.question, one.choices[one.right]) for one in self.questions)

    def paragraphs(self) -> Iterator[Paragraph]:
        """What is spoken: all but the hints."""
        for card in self.cards:
            yield from filter(None, (card.question, card.answer, card.again))
        for one in self.questions:
            yield from filter(None, (one.question, *one.choices, one.why))

    def stated(self) -> Iterator[Paragraph]:
        """What is spoken, but for wrong choices."""
        wrong = {id(choice) for one in self.questions for choice in one.choices if choice is not one.choices[one.right]}
        return (paragraph for paragraph in self.paragraphs() if id(paragraph) not in wrong)

    @cached_property
    def lexicon(self) -> Lexicon:
        """How words are said here: the show's, the script's and this file's own go over each other."""
        script = self.script.lexicon if self.script else {}
        return Lexicon({**self.show.lexicon, **script, **self.head.lexicon})
