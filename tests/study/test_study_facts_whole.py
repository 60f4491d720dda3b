"""The facts of whole lessons: every one is of the lesson, none asks twice, and no text takes long."""

from pathlib import Path

import pytest

from audiolesson.check.claims import known, lacking
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.outline import texts
from audiolesson.lesson.read import parse_lesson, read_lesson
from audiolesson.study.facts.answer import MOST_IN_ANSWER, MOST_IN_QUESTION
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.model import Fact


def lesson(text: str) -> Lesson:
    return parse_lesson(text, "lessons/kilns.md", "kilns", ".md")


@pytest.fixture(
    scope="module", params=["how-a-podcast-feed-works", "how-spaced-repetition-works", "what-is-a-large-language-model"]
)
def example(request: pytest.FixtureRequest) -> Lesson:
    path = Path(__file__).parents[2] / "lessons" / f"{request.param}.md"
    return read_lesson(path, path.name)


@pytest.fixture(scope="module")
def found(example: Lesson) -> tuple[Fact, ...]:
    return facts_of(example)


def test_every_fact_is_in_the_lesson_and_fits_a_card(example: Lesson, found: tuple[Fact, ...]) -> None:
    whole = [text.text for section in example.sections for block in section.blocks for text in texts(block)]
    stock = known([*whole, *(section.title for section in example.sections)])
    assert len(found) >= 15
    words = {word for text in whole for word in _words(text)}
    for fact in found:
        assert len(fact.answer.split()) <= MOST_IN_ANSWER
        assert len(fact.question.split()) <= MOST_IN_QUESTION + 4
        for said in (fact.question, fact.answer, fact.again):
            assert not list(lacking(said, (0,), stock)), said
        assert all(word in words for word in _words(fact.answer) if word not in {"because", "that", "while", "and"})


def _words(text: str) -> list[str]:
    return [word.strip(".,;:()“”\"'’").lower() for word in text.replace("—", " ").split()]


def test_no_two_facts_ask_the_same(found: tuple[Fact, ...]) -> None:
    assert len({fact.question.lower() for fact in found}) == len(found)
    assert len({(fact.kind, fact.answer.lower()) for fact in found}) == len(found)


def test_the_best_come_first_and_the_same_lesson_gives_the_same(example: Lesson, found: tuple[Fact, ...]) -> None:
    assert list(found) == sorted(found, key=lambda fact: -fact.worth)
    assert found == facts_of(example)


@pytest.mark.timeout(60)
def test_hostile_text_makes_no_trouble() -> None:
    for piece in (
        "A (B) " * 2000,
        "a, " * 5000,
        "((((" * 3000,
        "The X is a Y that " * 1500,
        "—" * 5000,
        "When " * 3000,
    ):
        facts_of(lesson(f"# Kilns\n\nA kiln is a furnace that hardens clay.\n\n{piece}."))
