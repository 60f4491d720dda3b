"""No card asks what its sentence was turned round at the wrong word for."""

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.finished import finished
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact

LESSON = parse_lesson(
    "# Kilns\n\nA kiln is a furnace that hardens clay. Soot is a sign of a poor fire. Each pot has a foot.\n",
    "kilns.md",
    "kilns",
    ".md",
)


def asked(question: str, answer: str, kind: str = "cause", sentence: str = "A kiln is hot.") -> Fact | None:
    fact = Fact(kind, "kiln", question, answer, 0, Place("kilns.md", 3), "", sentence)  # type: ignore[arg-type]
    return finished(ground(LESSON), fact)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("If, why does the block sit in a frame?", "Because it never changes"),
        ("Why did clay soak for a week and cool in the yard stays useless?", "Because it has no body left"),
        ("In which year did a boat call the Heron left the bay for the islands?", "1806"),
        ("Why does bisque just mean a first firing?", "Because the pots are fired twice"),
        ("What is it called when soot doesn't settle?", "Draught"),
        ("Why is cases in which glaze wrongly used?", "Because it is poured too thick"),
        ("What was the plan?", "A committee of kiln masters and two people from the town"),
    ],
)
def test_a_question_that_was_turned_at_the_wrong_word_is_not_asked(question: str, answer: str) -> None:
    assert asked(question, answer) is None


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("In which year did the potter who left the bay build a kiln?", "1806"),
        ("Why does clay crack when it is dried too fast?", "Because its skin shrinks first"),
        ("In which year did the town council buy the left bank of the river?", "1806"),
        ("Why do many potters ask for shards to be kept out of the clay?", "Because they cut"),
        ("Why do all the pots made in the old kiln crack?", "Because it is damp"),
        ("In which year did the town of York found the guild?", "1806"),
        ("Why do the two means differ?", "Because one is weighted"),
        ("What is the kiln board?", "A committee of kiln masters and two people from the town"),
    ],
)
def test_a_question_with_a_clause_of_its_own_is_asked(question: str, answer: str) -> None:
    assert asked(question, answer) is not None


def test_a_name_that_is_told_of_is_asked_for_itself() -> None:
    fact = asked("Cold fire has a grand name. What is this name called?", "Bisque", "description")
    assert fact is not None and fact.question == "Cold fire has a grand name. What is it?"


def test_a_label_that_no_sentence_says_bare_is_asked_as_a_term() -> None:
    fact = asked("What is pot mark?", "The trace of a shelf", "definition", "")
    assert fact is not None and fact.question == "What does the term pot mark mean?"
    assert (same := asked("What is soot?", "The trace of a fire", "definition", "")) and "soot" in same.question


def test_a_people_that_begins_its_sentence_keeps_its_capital() -> None:
    fact = asked(
        "How many kilns do germans have in one town?", "Two", "number", "Germans thus have two kilns in one town."
    )
    assert fact is not None and fact.question == "How many kilns do Germans have in one town?"


def test_what_is_told_under_myths_or_with_a_hedge_is_not_asked() -> None:
    lesson = parse_lesson("# Kilns\n\nA kiln is hot.\n\n## Myths\n\nA kiln is cold.\n", "kilns.md", "kilns", ".md")
    fact = Fact("definition", "kiln", "What is a kiln?", "A cold oven", 1, Place("kilns.md", 7), "", "A kiln is cold.")
    assert finished(ground(lesson), fact) is None
    assert asked("How many doors does a kiln probably have?", "Two", "number") is None
