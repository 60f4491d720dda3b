"""Questions that no grammar allows are none."""

from dataclasses import replace

import kilns
import pytest

from audiolesson.study.facts.refusing.asked_badly import is_asked_badly


@pytest.mark.parametrize(
    ("kind", "question", "answer"),
    [
        pytest.param("description", "What is the shortage of clay became acute called?", "Famine", id="a statement"),
        pytest.param("description", "What is the name for the clay should be wet?", "Slip", id="a modal"),
        pytest.param("description", "What is soft bricks of the kiln called?", "Fireclay", id="many as one"),
        pytest.param("year", "In which year did Ida Thorn lose her kiln and moved to Wick?", "1822", id="and did"),
        pytest.param(
            "year", "In which year did Ida melt a part of her kiln and pots buried Wick?", "1822", id="and who"
        ),
        pytest.param("year", "In which year did fires kill many until the door was closed?", "1822", id="of a clause"),
        pytest.param("list", "Which two parts does the kiln take up and has?", "The roof and the base", id="and has"),
        pytest.param("number", "How many its did the kiln give rows?", "1816", id="no plural"),
        pytest.param("number", "In type how many kilns do pots crack?", "2", id="a number's noun"),
        pytest.param("number", "For how many years does Wick have been firing pots?", "Ten", id="two helpers"),
        pytest.param("number", "In how many glazes did Ida mix clays that differed?", "Two", id="of the relative"),
        pytest.param(
            "list", "Which two dozen tools does a potter of Wick need some?", "A rib and a wire", id="loose end"
        ),
        pytest.param("description", "What does slip turn into and clay into?", "Pots", id="twice"),
        pytest.param(
            "description", "Pots are dried by a process. What is this process called?", "Curing", id="process"
        ),
        pytest.param("cause", "A kiln that goes cold. Why?", "Because the fire is out", id="no statement"),
        pytest.param(
            "cause", "Why do kilns keep off frost, in which pots crack?", "Because ice grows", id="its clause"
        ),
        pytest.param("cause", "Why will nevertheless most pots crack?", "Because ice grows", id="out of order"),
        pytest.param("description", "When does a glaze describe?", "When it is wet", id="no object"),
        pytest.param("description", "When does tearing pots break from the rim?", "When ice grows", id="many and does"),
        pytest.param("description", "What slows down or fail?", "Pots", id="two forms"),
        pytest.param("name", "What is the kiln glows at noon called?", "Set", id="a statement's name"),
        pytest.param("definition", "What is raku?", "The more sudden the fire", id="half a comparison"),
        pytest.param("year", "In which year did the guild say so?", "1822", id="so"),
        pytest.param("year", "In which year did potters own the wood?", "1822", id="a state has no year"),
        pytest.param("year", "In which year did Wick and Bray go on until the fire?", "1822", id="lasts"),
        pytest.param("name", "Pots crack everywhere, so there's a name. What is this name called?", "Ring", id="name"),
        pytest.param("name", "Who argued that the whole story is a myth?", "Ida Thorn", id="story"),
        pytest.param("description", "How long did fires kill potters?", "Until the door was closed", id="no length"),
    ],
)
def test_a_question_of_no_grammar_is_refused(kind: str, question: str, answer: str) -> None:
    assert is_asked_badly(kilns.fact(question, answer, kind))


def test_a_number_out_of_the_middle_of_a_phrase_is_not_asked_for() -> None:
    told = "Wick sorts pots into the usual six rows."
    fact = kilns.fact("How many rows does Wick sort pots into the usual?", "Six", "number")
    assert is_asked_badly(replace(fact, sentence=told))


@pytest.mark.parametrize(
    ("kind", "question", "answer"),
    [
        ("description", "What is the clay that became hard in the fire called?", "Biscuit"),
        ("description", "What is the series of firings called?", "The schedule"),
        ("year", "In which year did Ida Thorn and her brother build the kiln and its door?", "1822"),
        ("year", "In which year did Wick order potters to wait a day before entering?", "1822"),
        ("list", "Which two parts does the kiln have?", "The roof and the base"),
        ("number", "How many pots does a kiln that is full hold?", "Ten"),
        ("description", "A kiln is built into a bank. What is this kiln called?", "A dragon kiln"),
        ("cause", "Pots crack when they dry too fast. Why?", "Because the rim shrinks first"),
        ("cause", "Why does a kiln need bricks that hold heat?", "Because a cold wall cracks pots"),
        ("cause", "Why does the kiln appear to have been cold?", "Because the clay is raw"),
        ("description", "How long did the kiln last?", "Until the flood"),
        ("description", "When do slips of clay crack?", "When they dry too fast"),
    ],
)
def test_a_question_of_one_subject_and_one_verb_is_kept(kind: str, question: str, answer: str) -> None:
    assert not is_asked_badly(kilns.fact(question, answer, kind))


def test_what_stands_behind_a_field_is_not_what_that_is() -> None:
    told = "In the new kiln lore, a kiln that leans on a bank is measured to draw better."
    fact = kilns.fact("What is kiln lore?", "A kiln that leans on a bank", "definition")
    assert is_asked_badly(replace(fact, sentence=told))
    assert not is_asked_badly(replace(fact, sentence="Kiln lore, a kiln that leans on a bank."))
