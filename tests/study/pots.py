"""A lesson on pots and facts of it, for the tests of wrong choices."""

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.model import Fact, FactKind

PLACE = Place("lessons/pots.md", 1)
POTS = """# Pots

A **kiln** hardens clay. Clay is dug from the ground. A kiln, also called an oven, is hot. A **potter's wheel** turns.

## Tools

- **Loop**: a bent wire that trims a pot.
- **Rib**: a curved plate that smooths a wall.
- **Sponge**: a soft block that takes up water.
- **Cutter**: a long blade that slices bricks.
- **Calipers**: two legs that measure a width.
"""


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def fact(kind: FactKind, term: str, answer: str, question: str = "", **more: object) -> Fact:
    values: dict[str, object] = {"section": 0, "place": PLACE} | more
    return Fact(kind, term, question or f"What is a {term}?", answer, **values)  # type: ignore[arg-type]
