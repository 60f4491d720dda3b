"""Facts whose question asks for nothing that could be known are refused, whatever lesson they come from."""

import pytest

from audiolesson.errors import Place
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.empty import is_empty


def fact(question: str, answer: str, sentence: str = "A sentence.") -> Fact:
    return Fact("description", "kiln", question, answer, 0, Place("lessons/kilns.md", 3), sentence=sentence)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What does the damper do?", "Closes the flue when the fire is out"),
        ("What determines the colour?", "The air in the kiln"),
        ("Why can clay crack?", "It dries too fast"),
        ("What is a bung?", "A stack that appears on the drawing"),
        ("What does KilnReader do?", "Takes a name"),
        ("What does KilnPathModifier do?", "Defines path modifiers of kilns"),
        ("What are tongs used for?", "A potter to lift"),
        ("What is the name for marking the type of clay?", "Stamps"),
        ("What is the name for a small kiln editor?", "Glazepad"),
        ("What can be tricky in a yard?", "The weather"),
        ("What is the average heat?", "Mean of a row"),
        ("What is another name for grog?", "Chamotte"),
        ("What is another name for a load?", "batch"),
    ],
)
def test_what_nobody_could_know_is_empty(question: str, answer: str) -> None:
    assert is_empty(fact(question, answer))


def test_a_label_that_counts_is_empty_only_where_no_sentence_tells_it() -> None:
    assert is_empty(fact("What is a load?", "Number of pots", sentence=""))
    assert not is_empty(fact("What is a load?", "Number of pots"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What does the damper do?", "Closes the flue behind the fire"),
        ("What is a bung?", "A stack of boxes that holds pots"),
        ("What are tongs used for?", "Lifting hot pots"),
        ("What is the name for a box that keeps flames from pots?", "Sagger"),
    ],
)
def test_what_a_lesson_teaches_is_not_empty(question: str, answer: str) -> None:
    assert not is_empty(fact(question, answer))
