"""Some forms of cards are sure in any lesson: a whole meaning, what a thing is made of or shows, what causes it."""

import pytest
from kilns import fact

from audiolesson.study.facts.formed.kept import is_kept
from audiolesson.study.facts.settled import is_open_word, is_settled


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a saggar?", "A box of fireclay that keeps ash off the pots"),
        ("What are saggars?", "Boxes of fireclay that keep ash off the pots"),
        ("What does a pyrometric cone show?", "The heat that a shelf of pots has met"),
        ("What are kiln shelves made of?", "Silicon carbide"),
        ("What causes glaze crawling?", "Dust on the wall of a dry pot"),
        ("What is a saggar?", "A box made without a lid"),
        ("What is a saggar?", "A box for the pots of a kiln"),
        ("What does the term slaking mean?", "Soaking the dry lumps in water"),
        ("What do kiln shelves consist of?", "Clay, sand and carbide"),
        ("What happens in bisque firing?", "Water leaves the clay"),
        ("When do glaze cracks form?", "When a pot cools too fast"),
    ],
)
def test_a_whole_meaning_or_what_a_thing_shows_is_sure(question: str, answer: str) -> None:
    assert is_settled(fact(question, answer), f"About kilns: {question[0].lower()}{question[1:]}")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a saggar?", "A box of fireclay"),
        ("What is saggar?", "A box of fireclay that keeps ash off the pots"),
        ("What is a saggar?", "Something that keeps ash off all of the pots"),
        ("What is a saggar?", "A skill that improves with practice in the yard"),
        ("What is a saggar?", "A box that keeps its ash off the pots"),
        ("What are saggars?", "A box of fireclay that keeps ash off the pots"),
        ("What does a cone show?", "Heat"),
        ("What are kilns called by?", "The yard"),
        ("What causes glaze crawling?", "Dust settles on a dry pot"),
        ("What does the term absolute mean?", "The time in which no pot is fired"),
        ("What does the term remedy mean?", "A coat of glaze made without lead"),
        ("What is a saggar?", "The Craft of Clay and Fire"),
        ("What is a saggar?", "A box with an easy way of opening its lid"),
        ("What do kiln shelves consist of?", "A handful of things"),
        ("What happens in bisque firing?", "Water leaves, clay hardens"),
        ("When do glaze cracks form?", "In winter"),
    ],
)
def test_half_a_meaning_a_remark_and_a_torn_answer_are_not_sure(question: str, answer: str) -> None:
    assert not is_settled(fact(question, answer), f"About kilns: {question[0].lower()}{question[1:]}")


def test_a_row_is_sure_that_has_as_many_things_as_its_question_counts() -> None:
    asked = "Which three parts does a kiln have?"
    assert is_settled(fact(asked, "A hearth, a floor and a flue", "list"), asked)
    assert not is_settled(fact(asked, "A hearth and a flue", "list"), asked)
    assert not is_settled(fact("Which parts does a kiln have?", "A hearth, a floor and a flue", "list"), asked)


def test_a_common_word_without_its_field_is_not_sure() -> None:
    said = "A bar of iron that a potter pulls a damper with"
    assert not is_settled(fact("What is a key?", said), "What is a key?")
    assert is_settled(fact("What is a key?", said), "About kilns: what is a key?")


def test_one_everyday_word_is_not_sure_where_nothing_tells_its_field() -> None:
    said = "Cracks that run through the foot of a pot"
    assert is_open_word(fact("What are lapses?", said), "What are lapses?", "Pots")
    assert not is_open_word(fact("What are lapses?", said), "What are lapses?", "A lapse")
    assert not is_open_word(fact("What are lapses?", said), "About kilns: what are lapses?", "Pots")
    assert not is_open_word(fact("What are saggars?", said), "What are saggars?", "Pots")


def test_a_step_of_one_calculation_is_no_reason_that_is_kept() -> None:
    asked = "Why do thin kiln shelves crack in a fast fire?"
    assert is_kept(fact(asked, "Because clay swells when it is heated", "cause"))
    assert not is_kept(fact(asked, "Because 3 shelves share no wall with 10", "cause"))
