"""Which told statements a recap says again, and in which other words."""

import pytest

from audiolesson.draft.choosing.own_points import is_point
from audiolesson.draft.framing.main_points import is_general, is_main
from audiolesson.draft.framing.restated import as_for, restated
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.framing.statements import Statement, spoken_by, statement_of
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Place, Text
from audiolesson.lesson.outline import Heading, named

WHOLE = "A wet pot cracks in the sun. Every kiln burns wood. The kiln is hot, and dry wood is cheap."


def stated(sentence: str) -> Statement:
    found = statement_of(sentence)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("sentence", "general"),
    [
        ("Kilns lose most of their heat through the door.", True),
        ("A kiln is a furnace that hardens clay.", True),
        ("The potter lost the kiln to the flood.", False),
        ("Glazes are the part that you see.", False),
        ("A kiln reveals the cracks of a pot.", False),
        ("The potKilnMaker class builds the kiln of a village.", False),
        ("A kiln will jump to a higher heat.", False),
        ("Cheap clay does not crack in a cold kiln.", False),
    ],
)
def test_a_point_holds_at_any_time_and_of_no_single_case(sentence: str, general: bool) -> None:
    found = statement_of(sentence)
    assert bool(found and is_general(found)) == general


def test_a_thing_that_neither_topic_nor_others_name_is_no_point() -> None:
    one = stated("The lid covers the clay of a pot.")
    kilns = stems("the kilns")
    assert not is_main(one, frozenset(), kilns, spoken_by(one.name, [stems("A kiln is hot.")]))
    one = stated("Kilns lose most of their heat through the door.")
    assert is_main(one, frozenset(), kilns, spoken_by(one.name, [stems("A kiln.")]))


@pytest.mark.parametrize(
    ("sentence", "again"),
    [
        ("The kiln controls the colour of a pot.", "The colour of a pot is controlled by the kiln."),
        ("A kiln needs a dry place.", "What a kiln needs is a dry place."),
        ("The kiln is fed with dry wood, which gives a long flame.", "The kiln is fed with dry wood."),
        ("The kiln controls the heat in a pot.", ""),
    ],
)
def test_a_point_is_turned_round_or_shortened_where_that_is_sure(sentence: str, again: str) -> None:
    assert restated(sentence, stated(sentence), WHOLE) == again


def test_a_point_in_no_other_words_stands_behind_its_subject() -> None:
    said = "The kiln loses heat through its door."
    assert as_for(stated(said), said, WHOLE)[:2] == (
        "As for the kiln: it loses heat through its door.",
        "And as for the kiln: it loses heat through its door.",
    )
    every = "Every kiln loses heat through its door."
    assert as_for(stated(every), every, WHOLE) == ("", "", "")


def test_what_a_summary_says_to_its_reader_is_no_point() -> None:
    assert is_point("A kiln hardens clay.")
    assert not is_point("There are other kinds of clay, but you get the idea.")
    assert not is_point("Also we've looked at the kiln.")


@pytest.mark.parametrize("title", ["Pots instead of jugs", "All labels"])
def test_what_sets_things_against_each_other_or_counts_them_is_no_name(title: str) -> None:
    assert slot(title, WHOLE) == Slot()


def test_marks_of_a_book_are_no_words_of_a_heading() -> None:
    written = ["(PART*) Firing {-}", "Kilns {#kilns}", "Glazes {/glazes/}", "Clay {.unnumbered}", "Ash {-#ash}"]
    entries = [Heading(Text(text), 1, Place("pots.md", at)) for at, text in enumerate(written)]
    assert [entry.text.text for entry in named(entries) if isinstance(entry, Heading)] == [
        "Kilns", "Glazes", "Clay", "Ash",
    ]  # fmt: skip
