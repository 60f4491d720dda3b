"""A lesson on a language is asked for what its words mean, and a table for a side of each of its things."""

import pytest
from parsed_facts import ground_of
from pots import lesson_of

from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.cells_told import cells_told
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.prose.revision_rows import revision_rows
from audiolesson.study.facts.turning.glossed import glossed, language_of
from audiolesson.study.quiz.told_by import told_by

WORDS = """Finnish says where a pot stands by the end of its noun. Finnish has no articles.

| Word | Meaning |
|---|---|
| savipata | clay pot |
| lasipata | glass pot |
| puulusikka | wooden spoon |
| rautaveitsi | iron knife |
"""
GLAZES = """Potters compare three glazes.

| Glaze | Usual depth (mm) | Notes |
|---|---|---|
| Tenmoku | 12 | dark |
| Celadon | 18 | green |
| Majolica | 25 | white |
"""


def _meant(text: str, title: str = "Finnish kitchens") -> dict[str, str]:
    return {fact.question: fact.answer for fact in glossed(ground_of(text, title))}


def test_a_word_of_the_lessons_language_is_asked_for_what_it_means() -> None:
    asked = _meant(WORDS)
    assert asked["In Finnish, what does “savipata” mean?"] == "Clay pot"
    assert len(asked) == 2, "no more of one section"


def test_a_word_in_slanted_letters_with_its_meaning_behind_it_is_asked_for() -> None:
    text = 'A Finnish noun has ends: *savipata* (clay pot), *puulusikka*, "wooden spoon", and so on. The noun is long.'
    assert _meant(text) == {
        "In Finnish, what does “savipata” mean?": "Clay pot",
        "In Finnish, what does “puulusikka” mean?": "Wooden spoon",
    }
    assert _meant(text.replace("A Finnish", "An Old Finnish")) == {}
    assert _meant(text.replace("clay pot", "at me is a pot").replace("wooden spoon", "at me too")) == {}


def test_a_lesson_of_another_subject_asks_for_no_words() -> None:
    assert language_of(ground_of("Finnish potters dig clay.", "Clay")) == ""
    assert _meant(WORDS.replace("Finnish", "Dark"), "Dark kitchens") == {}


def test_a_word_that_is_english_is_not_asked_for() -> None:
    assert "In Finnish, what does “bread” mean?" not in _meant(WORDS.replace("savipata", "bread"))


@pytest.mark.parametrize(("name", "side"), [("tenmoku", "12 mm"), ("celadon", "18 mm")])
def test_a_side_of_a_row_is_asked_for_with_its_unit(name: str, side: str) -> None:
    cells = {cell.question: cell.answer for cell in cells_told(ground_of(GLAZES, "Glazes"))}
    assert cells[f"What is the usual depth of {name}?"] == side
    assert not any("notes" in question.lower() for question in cells), "a remark is no side"


def test_a_row_of_ages_is_asked_for_at_its_age_and_one_of_lands_in_its_land() -> None:
    text = "| Age | Usual size |\n|---|---|\n| 10 | 12 cm |\n| 40 | 18 cm |\n| 70 | 16 cm |\n"
    asked = [cell.question for cell in cells_told(ground_of(text, "Bowls"))]
    assert asked == ["At age 10, what is the usual size?", "At age 40, what is the usual size?"]
    lands = text.replace("Age", "Land").replace("| 10 ", "| Denmark ").replace("| 40 ", "| Norway ")
    asked = [cell.question for cell in cells_told(ground_of(lands, "Bowls"))]
    assert "In Denmark, what is the usual size?" in asked


def test_an_adjective_as_a_row_is_no_thing() -> None:
    text = "| Kind | Typical size |\n|---|---|\n| Glossy | 12 cm |\n| Ceramic | 18 cm |\n| Metallic | 16 cm |\n"
    assert list(cells_told(ground_of(text, "Bowls"))) == []


def test_a_quiz_asks_what_a_word_means_among_the_meanings_of_others() -> None:
    lesson = lesson_of(f"# Finnish kitchens\n\n{WORDS}")
    quiz = {one.question.text: one for one in draft_quiz(lesson, facts_of(lesson))}
    one = quiz["In Finnish, what does “savipata” mean?"]
    assert one.choices[one.right].text == "Clay pot"
    assert {choice.text for choice in one.choices} <= {"Clay pot", "Glass pot", "Wooden spoon", "Iron knife"}
    assert len(one.choices) >= 3


ZIPS = """A lid keeps steam in. Lids are cheap. Old lids crack.

| Type | Made of | Where |
|---|---|---|
| Copper | brass, tin, zinc | pans |
| Clay | fired earth or stone | pots |
| Reed | two rings of straw | baskets |
"""


def test_a_sort_of_what_the_lesson_is_about_is_asked_for_with_its_noun() -> None:
    asked = {fact.question: fact.answer for fact in revision_rows(ground_of(ZIPS, "The lid", "the-lid"))}
    assert asked["What is a copper lid made of?"] == "Brass, tin or zinc"


def test_a_quiz_asks_for_a_things_name_among_the_names_of_others() -> None:
    text = (
        "# Firing\n\nIn dry air the clay hardens into a thin crust, **skinning**, over the core.\n\n"
        "The ash dries into a long drop, **drooling**, and stays there.\n\n"
        "The glaze opens in a net of lines, **crazing**, on the wall.\n"
    )
    lesson = lesson_of(text)
    found = {one.question: one for one in told_by(ground(lesson), facts_of(lesson), clean=True)}
    one = found["In dry air the clay hardens into a thin crust. What is this crust called?"]
    assert (one.right, set(one.wrong)) == ("Skinning", {"Drooling", "Crazing"})
