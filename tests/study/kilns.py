"""What is asked of a lesson on pottery, and facts of it, for the tests of what is a card."""

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.model import Fact, FactKind


def asked(text: str, title: str = "Pottery") -> dict[str, str]:
    """Answer by question."""
    lesson = parse_lesson(f"# {title}\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


def fact(question: str, answer: str, kind: FactKind = "definition", term: str = "kiln") -> Fact:
    """A fact that was put together from a list, a table or a heading."""
    return Fact(kind, term, question, answer, 0, Place("k.md", 1))
