"""A lesson that is written to be read from its first sentence to its last is taken at its word; a page is not."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.read import parse_lesson

ESSAY = (
    "A cave is made by water that has soaked up the breath of the soil. The water is sour, and it eats the rock.\n\n"
    "Most caves are old. The oldest were hollow before the hills above them had their shape. Later rivers cut down"
    " beside them and left them dry.\n\n"
)

PAGE = "Click on the map. Run the script below in your terminal. I use version 3 here. You should see the output.\n\n"


def found(text: str) -> Gathered:
    return gather(parse_lesson(f"# Caves\n\n{text}\n", "caves.md", "caves", ".md"), "en")


def heard(text: str) -> str:
    return " ".join(one.text.text for one in found(text).candidates)


@pytest.mark.parametrize(
    "said",
    [
        "Below the water table a passage is full.",
        "Bats that fly in on the left side of the mouth go out on the right.",
        "In between, it has gone underground.",
        "If you knock a candle over, then you have learned nothing, and the dark is complete.",
        "The word is Slavic for field, and people do farm them.",
        "Such caves are now used by some thousands of bats.",
    ],
)
def test_a_sentence_that_only_sounds_as_if_it_were_for_the_eye_is_told_between_others(said: str) -> None:
    assert said in heard(f"{ESSAY}The roof holds itself up. {said} Water still drips from every joint of it.")


@pytest.mark.parametrize(
    "said",
    [
        "See the figure below for the shape of a joint.",
        "I have financed many a coffee morning this way.",
        "Let me do this slowly because it is the core of the lecture.",
        "This chapter comes back to the roof later on.",
        "Keep the arrow in mind, for we will come back to it.",
        "Click on the roof to see it.",
    ],
)
def test_what_is_for_the_eye_or_the_authors_own_is_left_out_and_the_paragraph_goes_on(said: str) -> None:
    told = heard(f"{ESSAY}The roof holds itself up. {said} Suppose a stone falls out. The others hold.")
    assert said not in told and "Suppose a stone falls out. The others hold." in told


def test_what_leans_on_a_sentence_that_is_left_out_is_left_out_with_it() -> None:
    told = heard(f"{ESSAY}The roof holds itself up. I once stood on a ledge there. It was narrow and wet.")
    assert "The roof holds itself up." in told and "It was narrow" not in told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Note that a dry cave still grows.", "A dry cave still grows."),
        ("You may have noticed that the floor of a cave is soft.", "The floor of a cave is soft."),
        ("Keep in mind that bats sleep here in winter.", "Bats sleep here in winter."),
    ],
)
def test_what_only_has_a_thing_noted_is_not_said(said: str, told: str) -> None:
    every = heard(f"{ESSAY}The roof holds itself up. {said} Water drips from it.")
    assert told in every and said not in every


def test_a_heading_set_into_its_paragraph_is_told_with_what_it_is() -> None:
    told = heard(f"{ESSAY}**Sinter.** A crust of lime on the walls of a cave. It grows by a hair a year.")
    assert "Sinter is a crust of lime on the walls of a cave." in told


def test_a_note_without_subject_or_verb_is_no_sentence_of_an_essay() -> None:
    told = heard(f"{ESSAY}A crust of lime on the walls. It grows by a hair a year. Drips all winter long.")
    assert "A crust of lime" not in told and "Drips all winter" not in told


def test_an_essay_is_clean_and_notes_and_pages_that_lead_through_a_program_are_not() -> None:
    assert found(ESSAY).is_clean
    assert not found("- Caves are old.\n- Water makes them.\n- Lime is left behind.\n" * 3).is_clean
    assert not found(PAGE * 3).is_clean


def test_a_page_is_not_taken_at_its_word() -> None:
    assert "In between" not in heard(f"{PAGE * 3}The roof holds. In between, it has gone underground. It drips.")


LONG = (
    "A cave is made by water that has soaked up the breath of the soil, and that, being sour, eats the rock along "
    "every joint and crack through which it finds a way down, until after thousands of years a man can walk in it. "
)
STEPS = "\n".join(
    f"- Hold the lamp in the {hand} hand, {where}, so that the floor in front of you is never in the dark of your legs."
    for hand, where in (("left", "low"), ("right", "high"), ("other", "near the belt"), ("free", "over the head"))
)


def test_a_lesson_of_long_or_short_sentences_is_one_to_be_read() -> None:
    assert found(ESSAY + f"{LONG}It is old. {LONG}\n\n" * 3).is_clean


def test_lists_beside_sure_paragraphs_make_no_page_of_a_lesson() -> None:
    assert found(ESSAY * 3 + f"{STEPS}\n\n" * 5).is_clean
    assert not found(ESSAY + f"{STEPS}\n\n" * 5).is_clean, "a few sentences say nothing of what the lists are"
    assert not found(f"{PAGE}{STEPS}\n\n" * 5).is_clean
