"""Gathering the cards of a foreign deck: bounded, each question once, everything that is lost named."""

import unicodedata
from collections import Counter
from dataclasses import replace

from audiolesson.draft.english.forms import a_or_an
from audiolesson.errors import Place, Problem
from audiolesson.patterns import lazy
from audiolesson.script.characters import FORBIDDEN
from audiolesson.script.mistakes import shown
from audiolesson.study.formats.model import Imported, ImportedCard

MOST_CARDS = 10_000
LONGEST_SIDE = 2_000
"""Characters of a question or an answer: over two minutes of speech."""

MOST_BRACKETS = 100
MOST_ALIKE = 20
"""Notes of a package that are named one by one for one cause."""
HARD = "hard"
"""The tag of a card that is told more often."""
MOST_PROBLEMS = 1_000

RULE = "deck-format"

_TAG = lazy(r"[^\s\"{}<>\x00-\x1f\x7f]{1,100}")


def asked(question: str) -> str:
    """What a question asks, whatever its capitals, blanks and last sign: two cards with one of these are one card."""
    flat = " ".join(unicodedata.normalize("NFC", question).casefold().split())
    return flat.rstrip("?!.:… ") or flat


def with_hard(tags: tuple[str, ...], hard: bool) -> tuple[str, ...]:
    """The tags of a card for another program, where a hard one has a tag that says so."""
    return (*tags, HARD) if hard and HARD not in tags else tags


class Gathered:
    """The cards found so far in the file `name`, and what of it is lost. Lines, or other `unit`s, count from 1."""

    def __init__(self, name: str, unit: str = "line") -> None:
        self.name = name
        self.unit = unit
        self.title = ""
        self.cards: list[ImportedCard] = []
        self.problems: list[Problem] = []
        self._asked: dict[str, tuple[int, str]] = {}
        self._too_many = False
        self._untold = 0
        self._alike: Counter[str] = Counter()

    def lost(self, line: int, message: str, hint: str) -> None:
        """Name a line from which no card could be made, or of which a part is lost.

        What one `hint` mends has one cause: of a package, whose notes nobody sees by number, a few are named for it.
        """
        self._alike[hint] += 1
        if self.unit == "note" and self._alike[hint] > MOST_ALIKE:
            return
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(RULE, "warning", Place(self.name, line), message, hint))
        else:
            self._untold += 1

    def add(self, card: ImportedCard) -> None:
        """Take a card, its texts cleaned, unless it cannot be one: then its line is named."""
        question, answer = (clean(text) for text in (card.question, card.answer))
        hint, again = (clean(text) for text in (card.hint, card.again))
        if not question or not answer:
            side = "question" if not question else "answer"
            self.lost(
                card.line, f"the card has no {side}: {shown(question or answer)}", f"give it {a_or_an(side)} {side}"
            )
            return
        if long := next((text for text in (question, answer, hint, again) if _beyond(text)), ""):
            self.lost(
                card.line,
                f"a text of {len(long):,} characters is too long to be spoken: {shown(long, 40)}",
                f"at most {LONGEST_SIDE:,} characters and {MOST_BRACKETS} brackets; split the card",
            )
            return
        if self._is_known(question, answer, card.line):
            return
        if len(self.cards) == MOST_CARDS:
            if not self._too_many:
                self._too_many = True
                self.lost(card.line, f"there are more than {MOST_CARDS:,} cards", "part the deck; the rest is left out")
            return
        tags = tuple(dict.fromkeys(tag for tag in card.tags if tag and tag != HARD))
        for tag in tags:
            if not _TAG.fullmatch(tag):
                hint = 'a tag has up to 100 letters and signs, none of " { } < > and no blank'
                self.lost(card.line, f"the tag {shown(tag)} is left out", hint)
        self.cards.append(
            replace(
                card,
                question=question,
                answer=answer,
                hint=hint,
                again=again,
                tags=tuple(filter(_TAG.fullmatch, tags)),
                hard=card.hard or HARD in card.tags,
                guid="".join(card.guid.split())[:255],
            )
        )

    def _is_known(self, question: str, answer: str, line: int) -> bool:
        """Whether the question was asked before; then the line is named."""
        key = asked(question)
        if key not in self._asked:
            self._asked[key] = (line, answer)
            return False
        before, said = self._asked[key]
        other, hint = ("", "the first is taken")
        if asked(said) != asked(answer):
            other, hint = (", with another answer", "the first is taken; ask for the other in other words")
        self.lost(line, f"{shown(question)} is asked on {self.unit} {before} already{other}", hint)
        return True

    def imported(self) -> Imported:
        """The deck, its problems in the order of the file."""
        told = sorted(self.problems, key=lambda problem: problem.place)
        for hint, number in self._alike.items():
            if self.unit == "note" and number > MOST_ALIKE:
                message = f"of {number:,} notes with one fault the first {MOST_ALIKE} are named"
                told.append(Problem(RULE, "warning", Place(self.name), message, hint))
        if self._untold:
            message = f"{self._untold:,} more {self.unit}s gave no card"
            told.append(Problem(RULE, "warning", Place(self.name), message, "see whether the format is the right one"))
        return Imported(clean(self.title).replace("\n", " ")[:200], tuple(self.cards), tuple(told))


def clean(text: str) -> str:
    """A text without control characters and without blanks at the ends of its lines; empty lines fold into none."""
    lines = (" ".join(line.split()) for line in FORBIDDEN.sub("", text.replace("\ufeff", "")).split("\n"))
    return "\n".join(line for line in lines if line)


def _beyond(text: str) -> bool:
    return len(text) > LONGEST_SIDE or text.count("[") > MOST_BRACKETS
