"""Which meeting of a class a text is for is told to no listener."""

import pytest

from audiolesson.draft.refusing.classroom import belongs_to_a_class
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.lesson.model import Text


@pytest.mark.parametrize(
    ("said", "of_a_class"),
    [
        ("Evening class, session 3.", True),
        ("Week four, beginners' group.", True),
        ("Lecture 12 of the course on ceramics.", True),
        ("Year 9, history.", True),
        ("Week four was wet.", False),
        ("Level 3 is the hardest.", False),
        ("Class 5 rapids kill.", False),
    ],
)
def test_a_line_that_names_a_meeting_of_a_class_is_told_to_nobody(said: str, of_a_class: bool) -> None:
    assert belongs_to_a_class(said) is of_a_class


def test_a_letter_by_which_a_thing_is_called_stays_large() -> None:
    whole = "Between A and B a bell rings, and station A is open."
    assert lower_in(Text("A asks B by bell."), whole).text == "A asks B by bell."
    assert lower_in(Text("A kiln is hot."), whole).text == "a kiln is hot."


@pytest.mark.parametrize(
    "said",
    ["Unit 4 of the plant exploded in April.", "Year 3 of the war was the worst.", "Level 2 of the tower is a store."],
)
def test_a_sentence_of_the_world_is_no_line_of_a_class(said: str) -> None:
    assert not belongs_to_a_class(said)
