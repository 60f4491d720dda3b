"""A question that points at the sentence before it, or is half of another clause, is not asked."""

import kilns
import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.unplaced import is_unplaced

_LESSON = "# Firing with wood\n\nThe **damper** is a plate. Ada built the kiln."


def unplaced(question: str, answer: str = "A slow fire") -> bool:
    base = ground(parse_lesson(_LESSON, "lessons/fire.md", "fire", ".md"))
    fact: Fact = kilns.fact(question, answer, "description", "fire")
    return is_unplaced(base, fact)


@pytest.mark.parametrize(
    "question",
    [
        "What is that sort of wall known as?",
        "What is a layer of that glaze called?",
        "What is a shelf that does so called?",
        "What are Stages 1-3 known as?",
        "In 1783, who drew the plan of a replacement?",
        "Which two glazes matter today?",
        "Why should a potter be the master of all that should?",
        "Within how many years did the guild have completely changed?",
        "What do Ada's defeat?",
        "In summer, ash falls on the shelf, reaches the pots. What are these pots called?",
        "What is the word for all parts of a kiln. The wider meaning is called?",
        "Who founded the guild in 1397?",
        "In which year did Ada Hill write the rules down?",
    ],
)
def test_what_points_at_the_sentence_before_is_not_asked(question: str) -> None:
    assert unplaced(question)


@pytest.mark.parametrize(
    "question",
    [
        "What percentage of the wall should the glaze be?",
        "Who invented the damper in 1397?",
        "Potters sink a raw pot in water. What is this sinking called?",
        "In which year did the guild turn potters into masters chosen by the town?",
        "Who took over the firing in 1910?",
        "A kiln of brick stands for years. Why?",
    ],
)
def test_what_a_question_names_by_itself_is_asked(question: str) -> None:
    assert not unplaced(question)


def test_an_adverb_is_no_answer() -> None:
    assert unplaced("What does a raw pot float?", "Already")
