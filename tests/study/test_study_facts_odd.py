"""Cards whose words alone show that they were made wrongly are none, and what only looks so is one."""

import pytest

from audiolesson.errors import Place
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.refusing.odd import is_odd


def fact(asked: str, said: str, kind: FactKind = "definition", term: str = "", sentence: str = "") -> Fact:
    return Fact(kind, term, asked, said, 0, Place("kilns.md", 1), sentence, sentence)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("What is the name for a wall which is called a bag?", "Brick"),
        ("What is a pot whose inside is filled with a clay called slip called?", "Saggar"),
        ("In which year was the kiln that burnt what was left: the last fire went out?", "1669"),
        ("A damper is not the shortest way. What is this called?", "The flue"),
        ("What is bisque?", "Ware that is fired fired once"),
        ("What is the name for the kind of kiln you'll want for salt?", "A salt kiln"),
        ("What are firing several pots at once called?", "Batches"),
        ("What is the name for a process of clay making?", "Wedging"),
        ("What is clay?", "Too soft to be first"),
        ("What is practice?", "The less you fire at night"),
        ("What does the term bone mean?", "The next most useful after red and white for making cups"),
        ("What is a bag wall?", "An efficient mechanism"),
        ("What is heat work?", "A physical model"),
        ("What is a pot of the kind that the kiln is called?", "Pot whose kiln"),
        ("What is glaze?", "The bridge between all three"),
        ("What is salt glaze?", "A tremendous force in old towns"),
        ("What is Anna Mohr?", "Developed glazes for the court"),
        ("What is a shard?", "The number that you get can be told as a weight"),
        ("What is slip?", "A thin relative of clay with red ones"),
        ("What is stoneware?", "The harder one"),
        ("What is a damper?", "A nightmare to clean"),
        ("What is a rim?", "The band that runs round the mouth isn't glazed"),
        ("What is a draw?", "A loss of heat, even if the door is shut"),
    ],
)
def test_a_card_that_was_made_wrongly_is_none(asked: str, said: str) -> None:
    assert is_odd(fact(asked, said))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("What is a narrow wall before the fire called?", "A bag wall"),
        ("What is the name for a wall of bricks between the fire and the pots?", "A bag wall"),
        ("In which year did Mohr build a kiln?", "1669"),
        ("A kiln is fired for the first time. What is this called?", "The maiden fire"),
        ("What is bisque?", "Ware that is fired once"),
        ("What is the name for a process by which clay loses its water?", "Drying"),
        ("What is a bag wall?", "A mechanism that turns the flame"),
        ("What is a kiln?", "A furnace"),
        ("What does the term backed mean?", "Rounded with shoulders at the foot"),
        ("What is a pyrometer?", "A small tool that you hold to the door"),
        ("What does the term firing mean?", "Heating clay until all three parts of it melt"),
    ],
)
def test_a_card_that_only_looks_so_is_kept(asked: str, said: str) -> None:
    assert not is_odd(fact(asked, said))


def test_a_heading_of_notes_is_no_thing_that_is_defined() -> None:
    assert is_odd(fact("What is formal definition?", "A furnace that hardens clay", term="formal definition"))


def test_a_row_of_names_may_begin_as_what_somebody_did() -> None:
    asked = "What are the two coats of a kiln?"
    assert not is_odd(fact(asked, "Fired brick and plaster", "list"))
    assert is_odd(fact(asked, "Fired brick and plaster"))


def test_a_measure_is_no_thing_that_is_defined() -> None:
    assert is_odd(fact("What is 10 cm?", "A full shelf, the end of the load", term="10 cm"))
    assert not is_odd(fact("What is 3D printing?", "Building things from layers of clay", term="3D printing"))


def test_what_stands_behind_as_at_the_end_may_be_an_example_and_is_no_reason() -> None:
    sentence = "Two towns may trade the same pots, as Selb and Hof exchange cups."
    assert is_odd(
        fact("Why may two towns trade the same pots?", "Because Selb and Hof exchange cups", "cause", "", sentence)
    )
    other = "Two towns trade pots because Selb and Hof exchange cups."
    assert not is_odd(fact("Why do two towns trade pots?", "Because Selb and Hof exchange cups", "cause", "", other))
