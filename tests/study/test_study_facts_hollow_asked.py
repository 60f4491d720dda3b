"""What asks for nothing, or says it, is refused by itself, whatever lesson and whatever finder it comes from."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.evidence import Evidence, evidence_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.hollow import is_hollow, tells_name
from audiolesson.study.facts.refusing.slips import has_slip, runs_on


def evidence(text: str = "Clay is soft.") -> Evidence:
    return evidence_of(ground(parse_lesson(f"# Pottery\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")))


def fact(question: str, answer: str, sentence: str = "A sentence.") -> Fact:
    return Fact("description", "kiln", question, answer, 0, Place("lessons/kilns.md", 3), sentence=sentence)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a kiln?", "An oven that has a wide range of doors"),
        ("What is a rack?", "A board for rakes, tongs and more"),
        ("What is the name for usually a box that shields pots?", "Sagger"),
        ("What is the name for a number of rules for a yard?", "Yard code"),
        ("What are the three main kinds?", "Wood, gas and oil"),
        ("What does the loss function compare?", "Two heats"),
        ("What is the name for a label that marks pots?", "Stamping"),
        ("What is a yard?", "A wide place, there are kilns in it"),
        ("What does the Kilnmaster do?", "Allows lamps of any color"),
        ("What is the name for a kiln with one door?", "2 points"),
        ("Which kiln serves as a stove?", "The old one of the yard"),
        ("What is it called when the fire began to smoke?", "Choking"),
        ("What is the name for an engineer that built tall kilns?", "Anna Mohr"),
        ("What does OPEN do?", "Lifts the lid of a kiln"),
        ("Which yard was marked by tensions?", "The yard of Linz"),
        ("What is a glaze made by?", "A potter with ash"),
        ("What is the name for an oven of a yard?", "The kiln"),
    ],
)
def test_what_asks_for_nothing_or_says_nothing_is_hollow(question: str, answer: str) -> None:
    assert is_hollow(evidence(), fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a kiln?", "An oven with a door of iron"),
        ("What is the name for a box that is closed with wet clay?", "Sagger"),
        ("What is the name for a label that a potter presses into clay?", "Stamp"),
        ("What does the damper do?", "Closes the flue behind the fire"),
        ("Which yard was built by monks?", "The yard of Linz"),
    ],
)
def test_what_asks_for_one_thing_is_not_hollow(question: str, answer: str) -> None:
    assert not is_hollow(evidence(), fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a toll?", "An usual price of a pot"),
        ("What is a kiln?", "A really hot oven"),
        ("What is it called when summary telling the price hangs outside?", "Tagging"),
        ("Which kilns do not have doors and opens every morning?", "Pits"),
        ("What is the name for a wide clay sieves that catch grit?", "Riddles"),
        ("What is a wall?", "A bricks used for shelter"),
    ],
)
def test_a_slip_of_one_word_is_found(question: str, answer: str) -> None:
    assert has_slip(question, answer)


@pytest.mark.parametrize(
    "said",
    [
        "the floor of a kiln and carries the pots",
        "a row of old yards, and the guild came late",
        "a row of kilns and the yard is wide",
    ],
)
def test_a_second_deed_or_a_second_subject_runs_on(said: str) -> None:
    assert runs_on(said)


def test_a_short_piece_of_a_name_is_told_by_a_word_that_begins_so_and_a_short_word_ends_none() -> None:
    assert tells_name("Which method is for getting all pots?", "getPot")
    assert not tells_name("What is the name for a glass of clay?", "isoglass")
    assert tells_name("What is the name for a terracotta of glass?", "isoterracotta")
