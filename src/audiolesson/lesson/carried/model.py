"""What a lesson carries: its cards and questions, and what stands among them and is neither."""

from dataclasses import dataclass, field

from audiolesson.errors import Place
from audiolesson.lesson.model import Asked, LeftOut

LONGEST_SHOWN = 80


@dataclass(slots=True)
class Carried:
    """Cards, questions with choices, and what was not understood, each in the order of the file `name`."""

    name: str
    cards: list[Asked] = field(default_factory=list)
    quiz: list[Asked] = field(default_factory=list)
    unread: list[LeftOut] = field(default_factory=list)

    def place(self, line: int) -> Place:
        """A line of the file."""
        return Place(self.name, line)

    def lost(self, line: int, text: str, why: str) -> None:
        """Name what could not be taken."""
        text = " ".join(text.split())
        shown = text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN].rstrip()} …"
        self.unread.append(LeftOut(self.place(line), shown, why))

    def take(self, other: "Carried") -> None:
        """Add what another part of the lesson carries."""
        self.cards += other.cards
        self.quiz += other.quiz
        self.unread += other.unread
