"""A fact is asked as a teacher says it at last, or not at all where its own words show that nobody could answer."""

from dataclasses import replace

import pytest
from kilns import fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.finished import finished
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.own_title import own_title
from audiolesson.study.facts.refusing.telegraphic import is_telegraphic
from audiolesson.study.in_lesson import set_in_lesson


def base(
    text: str = "A glaze is thin. **Celadon** is green, and celadon lasts. A raku is quick.", title: str = "Glazes"
) -> Ground:
    return ground(parse_lesson(f"# {title}\n\n{text}\n", "lessons/glazes.md", "glazes", ".md"))


def told(question: str, answer: str, again: str = "", sentence: str = "") -> Fact | None:
    one = replace(fact(question, answer), again=again, sentence=sentence)
    return finished(base(), one)


def test_somebody_without_a_name_is_named_where_the_sentence_has_it_beside() -> None:
    sentence = "In 1642 a potter in the pay of the town, Anna von Linz, fired a green bowl."
    question = "In which year did a potter in the pay of the town fire a green bowl?"
    found = told(question, "1642", sentence=sentence)
    assert found and found.question == "In which year did Anna von Linz fire a green bowl?"
    assert told(question, "1642", sentence=sentence.replace("Anna von Linz", "an old woman")) == replace(
        fact(question, "1642"), sentence=sentence.replace("Anna von Linz", "an old woman")
    )


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the name for the shed that next door is?", "Celadon"),
        ("What is a wheelhouse?", "A system with many useful parts"),
        ("What is the name for a group of glazes with over 90 colours?", "Runny"),
    ],
)
def test_a_torn_description_and_one_that_fits_many_are_not_asked(question: str, answer: str) -> None:
    assert told(question, answer) is None


def test_a_description_that_fits_many_is_asked_from_its_term() -> None:
    found = told("What is the name for a thin and hard glaze at low cost?", "Celadon")
    assert found and (found.question, found.answer) == ("What is celadon?", "A thin and hard glaze at low cost")
    assert found.again == "Celadon is a thin and hard glaze at low cost."


def test_what_is_told_of_one_names_one() -> None:
    question = "What is the name for a thin coat that keeps water in?"
    found = told(question, "Glazes", "A thin coat that keeps water in is called glazes.")
    assert found and (found.answer, found.again) == ("A glaze", "A thin coat that keeps water in is called a glaze.")


def test_a_field_is_not_named_twice_and_signs_of_notes_are_words() -> None:
    found = told("In kilns, what are kilns made of?", "2+ walls", "In kilns, kilns are made of 2+ walls.")
    assert found and (found.answer, found.again) == ("Two or more walls", "Kilns are made of two or more walls.")
    kept = told("In pottery, what is slip?", "Wet clay", "In pottery, slip is wet clay.")
    assert kept and kept.again == "In pottery, slip is wet clay."


@pytest.mark.parametrize(
    "said",
    [
        "A quick fire followed by period of rest",
        "The amount of good that potters sell",
        "A rule which stops the wheel with a loud, bell when it runs dry",
        "Amount of ash left",
        "Ash or and lime",
    ],
)
def test_notes_that_leave_an_article_out_are_not_sure(said: str) -> None:
    assert is_telegraphic("What is raku?", said)


@pytest.mark.parametrize(
    "said",
    [
        "A quick fire followed by a period of rest",
        "The amount of ash that is left",
        "A long, thin rod",
        "A slow rise in water level that wets a kiln",
        "Plenty of ash",
    ],
)
def test_whole_phrases_are_no_notes(said: str) -> None:
    assert not is_telegraphic("What is raku?", said)


def test_a_notice_of_the_page_is_not_what_a_lesson_is_called() -> None:
    text = "Find it there.\n\n# Green glazes\n\nA green glaze is thin. Green glazes melt. A green glaze runs."
    lesson = parse_lesson(f"# Potlore is moving to Elsewhere!\n\n{text}\n", "lessons/x.md", "x", ".md")
    assert own_title(lesson) == "Green glazes"
    told = parse_lesson(f"# The clay is moving: an introduction to wheels\n\n{text}\n", "lessons/x.md", "x", ".md")
    assert own_title(told) == told.title
    asked = set_in_lesson(ground(lesson), [fact("What is a run?", "A long drop")])
    assert "moving" not in asked[0]


@pytest.mark.parametrize(
    ("stuff", "name"),
    [("land that is surrounded by water", "An island"), ("clay which melts in a kiln", "A slipstone")],
)
def test_a_counted_part_of_what_is_not_counted_keeps_its_article(stuff: str, name: str) -> None:
    found = told(f"What is the name for {stuff}?", name, f"{name} is {stuff}.")
    assert found and (found.answer, found.again) == (name, f"{name} is {stuff}.")


def test_a_title_without_who_gives_the_course_is_the_lessons() -> None:
    lesson = parse_lesson("# Coursera - kiln building\n\nHeat.\n", "lessons/k.md", "k", ".md")
    assert own_title(lesson) == "Kiln building"
    lesson = parse_lesson("# Coursera: pH of glazes\n\nHeat.\n", "lessons/k.md", "k", ".md")
    assert own_title(lesson) == "pH of glazes"


@pytest.mark.parametrize(
    "title",
    [
        "YouTube as an archive",
        "YouTube - a history",
        "Wikipedia: the free encyclopedia",
        "pH and acids",
        "mRNA vaccines",
        "iPhone basics",
        "eBay for sellers",
    ],
)
def test_a_title_that_names_its_subject_stays_as_it_is_written(title: str) -> None:
    assert own_title(parse_lesson(f"# {title}\n\nFilms.\n", "lessons/k.md", "k", ".md")) == title


@pytest.mark.parametrize(
    ("said", "slipped"),
    [
        ("A fall in general price level of glazes", True),
        ("A red coat cause by a trace of iron", True),
        ("A fall in the general price level of glazes", False),
        ("A red coat caused by a trace of iron", False),
    ],
)
def test_a_lost_article_behind_a_wide_word_and_a_lost_ending_are_heard(said: str, slipped: bool) -> None:
    assert is_telegraphic("What is fading?", said) == slipped
