"""Facts of one sentence and how it is read, for the tests of what a card took out of it."""

from collections.abc import Sequence

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_cards import CARDS, draft_cards
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.model import Card


def told(sentence: str, question: str, answer: str, kind: FactKind = "description", term: str = "") -> Fact:
    """A fact that was found in a sentence."""
    return Fact(kind, term, question, answer, 0, Place("k.md", 1), sentence=sentence)


def tree_of(sentence: str) -> Tree:
    """How a sentence is read."""
    (tree,) = trees_of([sentence])
    assert tree
    return tree


def ground_of(text: str, title: str = "A talk", slug: str = "x") -> Ground:
    """What is known of a lesson with this text."""
    return ground(parse_lesson(f"# {title}\n\n{text}\n", f"lessons/{slug}.md", slug, ".md"), "en")


def every_card(lesson: Lesson, facts: Sequence[Fact], count: int = CARDS) -> tuple[Card, ...]:
    """All cards that are drawn from facts, those for sure and those that an author may choose, in their order."""
    drawn = draft_cards(lesson, facts, count)
    return tuple(sorted((*drawn.sure, *drawn.perhaps), key=lambda card: card.line))
