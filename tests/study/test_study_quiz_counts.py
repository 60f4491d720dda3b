"""How many of something there are is asked among the counts beside the right one, where the lesson says it exactly."""

import pytest

from audiolesson.errors import Place
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.counts import other_counts

PLACE = Place("lessons/pots.md", 3)


def fact(question: str, answer: str, sentence: str = "A tagine has two parts.") -> Fact:
    return Fact("number", "tagine", question, answer, 0, PLACE, "", sentence)


@pytest.mark.parametrize(("answer", "first"), [("Two", "Three"), ("3", "2"), ("Seven", "Six")])
def test_a_small_count_stands_among_its_neighbours(answer: str, first: str) -> None:
    others = other_counts(fact("How many parts does a tagine have?", answer))
    assert len(others) == 3
    assert first in others
    assert answer not in others


@pytest.mark.parametrize("answer", ["1", "70,000", "Exactly 24", "Red"])
def test_what_is_no_small_whole_number_has_none(answer: str) -> None:
    assert other_counts(fact("How many parts does a tagine have?", answer)) == ()


def test_a_loose_count_and_another_question_have_none() -> None:
    assert other_counts(fact("How many parts does a tagine have?", "Two", "A tagine has about two parts.")) == ()
    assert other_counts(fact("What does a tagine have?", "Two")) == ()
