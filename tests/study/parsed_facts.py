"""Facts of one sentence and how it is read, for the tests of what a card took out of it."""

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.model import Fact, FactKind


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
