"""What asks for a side of its lesson, or for what many answers fit, is suggested and not heard unread."""

import pytest

from audiolesson.study.facts.refusing.side_asked import is_side_asked


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("About kilns: in which year did the Wedge Guild open a school?", "2011"),
        ("How many kinds of clay does a yard have?", "Three"),
        ("To how many heats can a firing be reduced?", "Two"),
        ("For how many years has the yard been at work?", "More than 500"),
        ("How many days does drying begin before firing?", "12"),
        ("What percentage of the guild did Linz potters make up?", "53%"),
        ("About kilns: why is a damper important?", "Because it slows the air"),
        ("Why does in practice nobody fire twice?", "Because fuel is dear"),
        ("What does a damper adjust?", "The air of a kiln"),
        ("What is a kind of salt ware called?", "Stoneware"),
        ("A better way is to fire a pot twice in one week. What is this way called?", "Double firing"),
        ("The shop doubles the price of its bowls. What is this called?", "A substitute"),
        ("Who founded the guild?", "Ada Lund"),
        ("The most common is salt, which is helped by a group of ashes. What are these ashes called?", "Fluxes"),
        ("Slip is found in jugs, bowls and fired wares. What are these wares called?", "Tiles"),
        ("A kiln gives off heat in small quanta. What is this quanta called?", "Photons"),
        ("What are the sides of a fired tile called?", "Equal"),
    ],
)
def test_a_side_question_is_not_sure(question: str, answer: str) -> None:
    assert is_side_asked(question, answer, past=False, kept=False)


@pytest.mark.parametrize(
    ("question", "answer", "past", "kept"),
    [
        ("In which year did the Wedge Guild open a school?", "1748", True, False),
        ("How many pots does a bottle kiln hold?", "2,000", False, False),
        ("To how many degrees is the kiln heated?", "1,200", False, False),
        ("What percentage of the clay is water?", "20%", False, False),
        ("What percentage of the Earth is covered by water?", "71%", False, False),
        ("What percentage of the Milky Way is gas?", "15%", False, False),
        ("How many days do eggs of hens need to hatch after laying?", "21", False, False),
        ("How many days does a glaze need to close after firing?", "20", False, False),
        ("What does a damper adjust?", "The air of a kiln", False, True),
        ("What does a damper do?", "Slows the air of a kiln", False, False),
        ("What does the law of slip say?", "That a wet pot shrinks", False, False),
        ("Why is a damper closed at night?", "Because it keeps the heat in", False, False),
        ("When clay dries, it shrinks in the air. What is this called?", "Shrinkage", False, False),
        ("Clay is fired inside a box. What is this box called?", "A saggar", False, False),
        ("What are cells with two sets of chromosomes called?", "Diploid", False, False),
    ],
)
def test_what_a_lesson_teaches_is_no_side_question(question: str, answer: str, past: bool, kept: bool) -> None:
    assert not is_side_asked(question, answer, past=past, kept=kept)
