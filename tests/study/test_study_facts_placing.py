"""Questions that can be placed when they are heard alone, weeks later."""

import kilns
import pytest
from parsed_facts import every_card
from pots import fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.in_context import in_field
from audiolesson.study.facts.refusing.placing import in_its_place
from audiolesson.study.facts.refusing.strict import bar_of

_ON_KILNS = "Salt glazes melt on a pot. Each of the salt glazes is thrown as salt. The makers of salt glazes meet. "


def placed(fact: Fact, text: str = _ON_KILNS, title: str = "Salt Glazes") -> str:
    """The question that is asked in the end, "" where none is."""
    lesson = parse_lesson(f"# {title}\n\n{text}\n", "lessons/clay.md", "clay", ".md")
    found = in_its_place(bar_of(ground(lesson), careful=True), fact)
    return found.question if found else ""


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("What does the burner send?", "In salt glazes, what does the burner send?"),
        ("What does each burner send?", "In salt glazes, what does each burner send?"),
        ("What happens if you stop too early?", "In salt glazes, what happens if you stop too early?"),
        ("Who sent the burner to Leeds?", "Who sent the burner to Leeds?"),
        ("What does the sun heat?", "What does the sun heat?"),
        ("What does the burner of a muffle kiln send?", "What does the burner of a muffle kiln send?"),
        ("What does a glaze need?", "What does a glaze need?"),
    ],
)
def test_a_thing_that_is_spoken_of_as_known_is_set_in_what_the_lesson_is_about(question: str, whole: str) -> None:
    assert placed(kilns.fact(question, "A flame", "description")) == whole


def test_without_a_topic_a_question_stays_as_it_is() -> None:
    assert placed(kilns.fact("What does the burner send?", "A flame", "description"), "Clay dries.", "A talk") == (
        "What does the burner send?"
    )


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("In which year was the kiln found there?", "1901"),
        ("What does the ratio measure?", "The strength of the clay"),
        ("What happens when the ratio is 1?", "Nothing melts"),
        ("What is the strike that followed called?", "The Salt Strike"),
        ("What does nobody carry?", "The pots"),
        ("Why do people not notice?", "Because the change is slow"),
        ("How many jobs does a saggar do?", "Two"),
        ("How do the kilns differ?", "In two respects"),
        ("Why did the Board of Trade agree?", "Because the potters had paid"),
        ("What does heat say?", "That kilns there glow"),
        ("What is the hole in the middle called?", "Spyhole"),
        ("How many pots had a potter sold?", "Sixty"),
        ("What happens when two potters quarrel?", "The fire goes out"),
        ("In which year did five potters buy a kiln?", "1764"),
    ],
)
def test_what_points_at_one_sentence_of_the_lesson_is_not_asked(question: str, answer: str) -> None:
    assert placed(kilns.fact(question, answer, "description"), "Clay dries.", "A talk") == ""


@pytest.mark.parametrize(
    ("term", "answer"),
    [
        ("crazing", "What happens after a slow fire"),
        ("crazing", "The shortage of salt became acute"),
        ("white crust on a kiln", "Scum"),
    ],
)
def test_a_definition_that_tells_no_kind_is_not_asked(term: str, answer: str) -> None:
    assert placed(kilns.fact(f"What is {term}?", answer, term=term)) == ""


def test_a_clause_behind_a_kind_defines() -> None:
    assert placed(kilns.fact("What is crazing?", "A net of cracks that was unknown", term="crazing"))


def test_how_many_there_are_points_nowhere() -> None:
    assert placed(kilns.fact("How many holes are there in a spyhole brick?", "Three", "number"))


def test_somebody_whom_an_example_made_up_is_not_asked_for() -> None:
    one = kilns.fact("When is a pot cheaper?", "When it comes from Ana", "description")
    assert placed(one, "Suppose that Ana throws pots. Clay dries.") == ""
    assert placed(one, "The potter Ana threw pots in Leeds. Clay dries.")


@pytest.mark.parametrize(
    ("question", "term", "text", "whole"),
    [
        (
            "What does the term Raw glaze mean?",
            "Raw glaze",
            "The raw clay dries.",
            "What does the term raw glaze mean?",
        ),
        ("What is Feldspar?", "Feldspar", "Most feldspar melts.", "What is feldspar?"),
        ("What is Raku?", "Raku", "Potters love Raku. A raku pot is black.", "What is Raku?"),
        ("What does Thermic shock crack?", "Thermic shock", "Clay dries.", "What does thermic shock crack?"),
    ],
)
def test_a_capital_that_only_a_sentence_gave_is_no_name(question: str, term: str, text: str, whole: str) -> None:
    assert placed(kilns.fact(question, "A slow fire", "description", term), text, "A talk") == whole


def test_two_cards_of_one_sentence_do_not_give_each_other_away() -> None:
    text = "A screen gives the kiln air. In 1709 Abraham Stone succeeded in firing pots with coke at Leeds."
    lesson = parse_lesson(f"# Pottery\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")
    facts = facts_of(lesson)
    assert [fact.answer for fact in facts] == ["Abraham Stone"]
    assert len(every_card(lesson, facts)) == 1


@pytest.mark.parametrize(
    ("place", "asked"),
    [
        ("pottery", "In pottery, what is slip?"),
        ("kiln building", "In kiln building, what is slip?"),
        ("economics", "In economics, what is slip?"),
        ("amber", "About amber: what is slip?"),
    ],
)
def test_a_question_is_set_in_a_field_and_not_inside_a_thing(place: str, asked: str) -> None:
    assert in_field(fact("definition", "slip", "Wet clay", "What is slip?"), place).question == asked
