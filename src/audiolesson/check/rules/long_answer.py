"""Who listens holds about 15 words while they compare them with their own; 9 are better."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, About
from audiolesson.check.model import Finding, StudyRule
from audiolesson.check.study_view import StudyView
from audiolesson.check.words import written_words
from audiolesson.script.model import Paragraph

MOST_WORDS = 15


def find(view: StudyView) -> Iterator[Finding]:
    """Answers of cards and choices of questions with more written words than that."""
    for card in view.cards:
        yield from _long(card.answer, "answer")
    for question in view.questions:
        for choice in question.choices:
            yield from _long(choice, "choice")


def _long(text: Paragraph, what: str) -> Iterator[Finding]:
    words = written_words(text.text)
    if len(words) > MOST_WORDS:
        message = f"the {what} “{' '.join(words[:6])} …” has {len(words)} words"
        yield Finding(text.place, message, f"at most {MOST_WORDS}, better 9; ask for less, or make two of it")


ABOUT = About(
    f"An answer of a card, or a choice of a quiz, with more than {MOST_WORDS} words.",
    "The learner compares the answer with their own while it is spoken, and cannot hold so many words meanwhile.",
    {
        CARDS: "## Why does the water rise?\n\nThe Moon pulls on the water of the sea, and the water rises towards it "
        "while the Earth turns.\n",
    },
    {CARDS: "## Why does the water rise?\n\nThe Moon pulls on it.\n"},
)
RULE = StudyRule("long-answer", "warning", find, ABOUT)
