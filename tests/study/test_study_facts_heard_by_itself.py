"""A card that needs its lesson to be understood, or whose answer is no name of what it asks for, is not sure."""

import pytest

from audiolesson.errors import Place
from audiolesson.study.draft_quiz import heard_why
from audiolesson.study.facts.refusing.heard_by_itself import needs_its_lesson
from audiolesson.study.facts.surety import is_too_long
from audiolesson.study.quiz.pose import Posed


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why can masons remove one without meaning to?", "Because the wall leans"),
        ("About lamps: All the wicks burn together. What is this called?", "Flaring"),
        ("What is the name for the store of oil?", "The lamp keeping"),
        ("Tin lids mostly stick. Why?", "Because of salt"),
        ("What is the hour at which the lamps are lit called?", "Seven"),
        ("As the number of pots grows, the potter's kiln needs more wood. Why?", "Because each takes heat"),
        ("About clay: what is slip?", "A liquid that can potentially be poured"),
        ("What is the old harbour?", "A claim which the maps support"),
        ("In which year did the mill grind part of the first machine in use?", "1886"),
        ("At setting 3, what is the heat?", "About 20 degrees"),
        ("In which year did Linz drop its tolls?", "1712"),
        ("What is the name for a short red cylinder with a wet skin?", "A young radish"),
        ("About plates: what is a set of things called?", "The LINZ model"),
        ("A layer of lime was put over the wall, the lines were drawn in ink. What is this ink called?", "Sepia"),
    ],
)
def test_what_nobody_can_place_alone_is_not_sure(question: str, answer: str) -> None:
    assert needs_its_lesson(question, answer)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why does cloud on a winter night mean warmer weather?", "Because it keeps heat from escaping"),
        ("Clay shrinks in the fire of a kiln. Why?", "Because the water leaves it"),
        ("About clay: what is a hunch?", "An assumption made without a test firing"),
        ("What is the name for the opening between the vocal folds?", "The glottis"),
        ("In which one of the two towns was it built?", "Lund"),
        ("Potters left marks in a script. What is this script called?", "Runes"),
    ],
)
def test_what_is_understood_alone_stays_sure(question: str, answer: str) -> None:
    assert not needs_its_lesson(question, answer)


def test_what_was_read_whole_may_take_its_lesson_as_known_but_not_be_torn() -> None:
    asked = "In dry air the clay hardens into a crust. What is this crust called?"
    assert needs_its_lesson(asked, "Skinning")
    assert not needs_its_lesson(asked, "Skinning", read=True)
    torn = "A layer was put over the wall, the lines were drawn in ink. What is this ink called?"
    assert needs_its_lesson(torn, "Sepia", read=True)


LONG = (
    "In 1390 the town agreed with the duke of the north to join two small rivers: one of them runs north to the old "
    "harbour of the salt boats, and the other runs south to the sea."
)


def test_why_a_choice_is_right_is_told_so_that_it_can_be_followed() -> None:
    place = Place("lessons/salt.md", 1)
    said = heard_why(Posed("In which year?", "1390", ("1400", "1410"), place, "year", LONG))
    assert said == "In 1390 the town agreed with the duke of the north to join two small rivers."
    assert not is_too_long(said) and is_too_long(LONG)
    assert heard_why(Posed("Which way?", "South", ("North", "East"), place, "term", LONG)) == ""
    assert heard_why(Posed("Which way?", "South", ("North", "East"), place, "given", LONG)) == LONG
