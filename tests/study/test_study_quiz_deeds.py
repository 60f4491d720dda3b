"""A quiz asks what the things of a clean lesson do, where they are and how many there are, each among its like."""

import pytest
from audiolesson.study.quiz.deeds_told import deeds_told
from audiolesson.study.quiz.places import other_places
from pots import fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices_other import other_counts
from audiolesson.study.quiz.claims import claims
from audiolesson.study.quiz.evidence import Evidence, evidence_of
from audiolesson.study.quiz.kinship import kinship_of
from audiolesson.study.quiz.pose import known
from audiolesson.study.quiz.terms_of import Term, is_many, terms_of
from audiolesson.study.quiz.turned import turned

KILN = """# A working kiln

## Its parts

A kiln is a furnace with a chamber for the ware. The damper regulates the draught through the chimney. The bag wall
shields the pots from the naked flame. A stilt lifts glazed ware off its own shelf. The fan draws the smoke out of every
corner. Potters light it at dawn.

## Its people

The burners watch the fire by night. The fire has a voice of its own, and the smoke tells a good deal.
"""
NAMES = """# A working kiln

## Its parts

A *saggar* is a box of fireclay with a lid. The baffle wall shields raw pots from naked flames. The ball mill grinds
dry glaze into a fine powder. A *pyrometer* is an instrument for great heat. The pug mill squeezes soft clay into a
long bar. Potters of old trusted their own eyes. What was left of the clay went back into the pit behind the shed.
"""


def evidence(text: str) -> Evidence:
    return evidence_of(parse_lesson(f"# Kiln\n\n{text}", "lessons/kiln.md", "kiln", ".md"))


def deeds(text: str, *facts: Fact) -> dict[str, tuple[str, set[str]]]:
    """By question: the right deed and the wrong ones."""
    lesson = parse_lesson(text, "lessons/kiln.md", "kiln", ".md")
    base = ground(lesson)
    terms = terms_of(base, facts)
    lore = known(facts, terms, kinship_of(base, terms), evidence_of(lesson))
    found = deeds_told(base, facts, tuple(claims(base)), lore)
    return {one.question: (one.right, set(one.wrong)) for one in found}


def doing(name: str, said: str) -> Fact:
    return fact(
        "description", name, said, f"What does the {name} do?", again=f"The {name} {said[:1].lower()}{said[1:]}."
    )


DAMPER = doing("damper", "Regulates the draught through the chimney")


def test_what_a_thing_does_stands_among_what_other_things_do() -> None:
    right, wrong = deeds(KILN, DAMPER)["What does the damper do?"]
    assert right == "Regulates the draught through the chimney"
    assert wrong and wrong <= {
        "Shields the pots from the naked flame",
        "Lifts glazed ware off its own shelf",
        "Draws the smoke out of every corner",
    }


def test_the_deed_of_several_is_none_of_one() -> None:
    assert not any("by night" in deed for right, wrong in deeds(KILN, DAMPER).values() for deed in (right, *wrong))


def test_what_a_thing_is_or_has_is_no_deed() -> None:
    said = {deed for right, wrong in deeds(KILN, DAMPER).values() for deed in (right, *wrong)}
    assert not any(deed.startswith(("Is ", "Has ")) for deed in said)


def test_a_deed_that_names_the_thing_asked_for_is_no_choice() -> None:
    text = KILN.replace("lifts glazed ware off", "keeps the damper away from")
    assert not any("damper" in deed for _, wrong in deeds(text, DAMPER).values() for deed in wrong)


def test_a_word_of_every_day_that_no_card_asks_about_is_not_asked_for_what_it_does() -> None:
    assert not deeds(KILN.replace("The fan", "The boy"))


def test_a_count_stands_among_those_beside_it() -> None:
    wrong = other_counts(fact("number", "kiln", "Three", "How many doors does the kiln have?"))
    assert len(wrong) == 3 and "Three" not in wrong and set(wrong) < {"Two", "Four", "Five", "Six"}


@pytest.mark.parametrize("answer", ["Three or four", "Some fifty million", "3"])
def test_what_is_no_single_count_gets_none(answer: str) -> None:
    assert other_counts(fact("number", "kiln", answer, "How many doors does the kiln have?")) == ()


PLACES = "Ash falls in the firebox. Smoke rises in the chimney. Pots stand in the chamber. Wood dries in the morning."


def where(answer: str, text: str = PLACES) -> set[str]:
    asked = fact("description", "glaze", answer, "Where does glaze melt?", sentence="Glaze melts in the saggar.")
    return set(other_places(asked, evidence(f"Glaze melts in the saggar. {text}")))


def test_a_place_stands_among_other_places_and_no_time_of_day() -> None:
    assert where("In the saggar") == {"In the firebox", "In the chimney", "In the chamber"}


def test_a_place_where_the_same_may_happen_is_no_choice() -> None:
    assert "In the chamber" not in where("In the saggar", PLACES.replace("Pots stand", "Glaze will melt"))


def test_a_place_told_by_another_word_is_no_choice() -> None:
    assert where("Under the saggar") == set()


def asked(text: str) -> dict[str, str]:
    lesson = parse_lesson(text, "lessons/kiln.md", "kiln", ".md")
    return {one.question.text: one.choices[one.right].text for one in draft_quiz(lesson, facts_of(lesson))}


def test_a_thing_that_a_clean_lesson_tells_a_deed_of_is_asked_for_among_its_words() -> None:
    assert asked(NAMES)["Which of these shields raw pots from naked flames?"] == "Baffle wall"


def test_a_name_in_capitals_is_of_one_thing_and_a_greek_plural_of_many() -> None:
    assert not is_many("MAE") and is_many("stomata")


def test_a_noun_that_only_sounds_like_a_latin_plural_is_of_one_thing() -> None:
    assert not is_many("alkali") and is_many("fungi")


POTS = """# A working kiln

## Two stocks

A stock of clay is kept in the cellar. The old stock shrinks in the frost. There is a *safety stock* and a *yard stock*
and a *transit stock*. The safety stock protects the potter against a wet summer. The yard stock fills the drying racks.
A *saggar* is a box of fireclay with a lid. A *pyrometer* is an instrument for great heat.
"""


def test_names_of_one_noun_come_before_all_words_of_the_lesson() -> None:
    lesson = parse_lesson(POTS, "lessons/kiln.md", "kiln", ".md")
    one = next(one for one in draft_quiz(lesson, facts_of(lesson)) if "wet summer" in one.question.text)
    assert {choice.text for choice in one.choices} == {"Safety stock", "Yard stock"}


def test_a_thing_that_the_page_names_in_a_sentence_before_is_asked_for_as_it_stands() -> None:
    question = "Clay shrinks as it dries in the yard. What is this loss called?"
    told = turned(
        fact("description", "drying loss", "Drying loss", question), Term("drying loss", 0, 0, 0, "word", False)
    )
    assert told is not None and told.question == question and told.answer == "drying loss"
