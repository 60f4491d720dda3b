"""A quiz asks how many there are among the counts beside, and for one of several names among those of its noun."""

from itertools import pairwise

import pytest
from pots import fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.study.quiz.choices_other import other_counts
from audiolesson.study.quiz.terms_of import Term, is_many
from audiolesson.study.quiz.turned import turned


def test_a_count_stands_among_those_beside_it() -> None:
    wrong = other_counts(fact("number", "kiln", "Three", "How many doors does the kiln have?"))
    assert len(wrong) == 3 and "Three" not in wrong and set(wrong) < {"Two", "Four", "Five", "Six"}


@pytest.mark.parametrize("answer", ["Three or four", "Some fifty million", "1905", "3.5"])
def test_what_is_no_single_count_gets_none(answer: str) -> None:
    assert other_counts(fact("number", "kiln", answer, "How many doors does the kiln have?")) == ()


@pytest.mark.parametrize(("count", "step"), [("2", 1), ("13", 1), ("118", 12), ("400", 100)])
def test_a_count_in_digits_stands_among_others_as_round(count: str, step: int) -> None:
    wrong = [int(other) for other in other_counts(fact("number", "kiln", count, "How many bricks does a kiln have?"))]
    row = sorted([*wrong, int(count)])
    assert row[0] > 0 and len(row) == 4
    assert {two - one for one, two in pairwise(row)} == {step}


def test_a_name_in_capitals_is_of_one_thing_and_a_greek_plural_of_many() -> None:
    assert not is_many("MAE") and is_many("stomata")


def test_a_noun_that_only_sounds_like_a_latin_plural_is_of_one_thing() -> None:
    assert not is_many("alkali") and is_many("fungi")


POTS = """# A working kiln

## Two stocks

A stock of clay is kept in the cellar. The old stock shrinks in the frost. There is a *safety stock* and a *yard stock*
and a *transit stock*. The safety stock protects potters against a wet summer. The yard stock fills the drying racks.
A *saggar* is a box of fireclay with a lid. A *pyrometer* is an instrument for great heat. A kiln is hot. A kiln burns.
"""


def test_names_of_one_noun_stand_among_each_other() -> None:
    lesson = parse_lesson(POTS, "lessons/kiln.md", "kiln", ".md")
    one = next(one for one in draft_quiz(lesson, facts_of(lesson)) if "wet summer" in one.question.text)
    assert {choice.text for choice in one.choices} == {"Safety stock", "Yard stock"}


def test_a_thing_that_the_page_names_in_a_sentence_before_is_asked_for_as_it_stands() -> None:
    question = "Clay shrinks as it dries in the yard. What is this loss called?"
    told = turned(
        fact("description", "drying loss", "Drying loss", question), Term("drying loss", 0, 0, 0, "word", False)
    )
    assert told is not None and told.question == question and told.answer == "drying loss"
