"""A question of a quiz is heard alone, weeks later: it tells what it is of, and asks what is worth knowing."""

import parsed_facts
import pytest

from audiolesson.errors import Place
from audiolesson.study.facts.ground import Ground
from audiolesson.study.quiz.alone import heard_alone
from audiolesson.study.quiz.pose import Posed
from audiolesson.study.quiz.turned import AnswerKind

_PLACE = Place("lessons/kilns.md", 3)
_KILNS = parsed_facts.ground_of(
    "A kiln hardens clay. The kiln is hot. Most kilns burn wood. Anna Mohr built a kiln. A burner works.",
    "Kilns",
    "x",
)


def heard(
    question: str, right: str = "Damper", *wrong: str, kind: AnswerKind = "term", base: Ground = _KILNS
) -> list[str]:
    one = Posed(question, right, wrong or ("Flue", "Grate"), _PLACE, kind, "", 1.0)
    return [one.question for one in heard_alone(base, [one])]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Which of these slows a fire?", "About kilns: which of these slows a fire?"),
        ("Which of these slows the fire of a kiln?", "Which of these slows the fire of a kiln?"),
        ("In which year did Anna Mohr build a shed?", "About kilns: in which year did Anna Mohr build a shed?"),
        ("Colour: dull red. Which glaze is meant?", "About kilns. Colour: dull red. Which glaze is meant?"),
        ("Which of these fits this description: a door of iron?",
         "About kilns. Which of these fits this description: a door of iron?"),
    ],
)  # fmt: skip
def test_a_question_is_set_in_what_its_lesson_is_about_where_it_names_nothing(question: str, said: str) -> None:
    assert heard(question) == [said]


@pytest.mark.parametrize(
    "question",
    [
        "Which of these keeps it out of the kiln?",
        "Which kiln burns those logs?",
        "In which year was Anna Mohr born?",
        "In which year did Anna Mohr die?",
    ],
)
def test_a_pronoun_without_its_noun_and_the_year_of_a_death_are_not_asked(question: str) -> None:
    assert heard(question) == []


def test_a_person_stands_among_persons_alone() -> None:
    asked = "Who built the first kiln of Linz?"
    assert heard(asked, "Anna Mohr", "Berta Ek", "Carl Orton", kind="person")
    assert not heard(asked, "Anna Mohr", "Berta Ek", "Kiln Burner", kind="person")
    assert not heard(asked, "Anna Mohr", "Berta Ek", "Orton", kind="person")
    assert not heard(asked, "Anna Mohr", "Berta Ek", "Linz University", kind="person")


def test_a_row_of_which_nobody_hears_what_it_is_of_is_not_asked_for() -> None:
    unnamed = parsed_facts.ground_of("Mugs break. Jars last.", "What we saw", "x")
    assert heard("Direction: backward. Which glaze is meant?", base=unnamed)
    assert not heard("Direction: backward. Which pass is meant?", base=unnamed)
    assert heard("Which glaze has ash as its source?", base=unnamed)
    assert not heard("Which step has ash as its source?", base=unnamed)
    assert not heard("For which step is the loss 9 %?", base=unnamed)


def test_what_an_author_asked_stays_as_it_is() -> None:
    assert heard("Which of these slows it?", kind="given") == ["Which of these slows it?"]
