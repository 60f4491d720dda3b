"""Promises of the names that the frame speaks of, and of what it asks."""

import pytest

from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.sure_phrases import leaves_out_articles, reads_well
from audiolesson.draft.framing.well_asked import asks_well

WHOLE = "The potter fires clay in a kiln. A kiln holds many pots. Shrinkage is a loss of size. The lakes are deep."
NOTES = (
    "Rising phase: channels open, current flows into cell. Falling phase: channels close, current flows out of cell."
)


@pytest.mark.parametrize(
    "phrase",
    [
        "the kiln",
        "kilns",
        "shrinkage of clay",
        "the use of clay",
        "three kinds of kiln",
        "two ways to fire a pot",
        "Delft",
    ],
)
def test_a_whole_name_reads_well(phrase: str) -> None:
    assert reads_well(phrase, WHOLE)


@pytest.mark.parametrize(
    "phrase",
    [
        "kiln",
        "the depth of lake",
        "pots into shards",
        "clay to make pots",
        "potters alone create pots",
        "no glaze – freedom",
        "kiln and shrinkage",
    ],
)
def test_what_lacks_an_article_or_is_no_name_does_not(phrase: str) -> None:
    assert not reads_well(phrase, WHOLE)


def test_notes_without_articles_show_of_no_noun_that_it_needs_none() -> None:
    assert leaves_out_articles(NOTES)
    assert not leaves_out_articles(WHOLE)
    assert not reads_well("rising phase", f"{NOTES} It comes with rising phase and falling phase.")


def test_a_heading_that_is_half_a_sentence_stands_in_no_line() -> None:
    assert not slot("Pots into shards", "Pots turn into shards. The shards stay.").text


@pytest.mark.parametrize(
    "asked",
    [
        "what is kiln?",
        "what kiln is",
        "what are pots and lakes?",
        "what is the goal?",
        "what happens if that is late?",
        "what does the method do?",
        "what does the clay describe?",
        "what clay describes",
        "what is an important choice of clay?",
        "how to start the process",
        "how to be humble",
        "why can nothing dry?",
    ],
)
def test_nothing_is_asked_of_half_a_name_or_of_what_any_lesson_has(asked: str) -> None:
    assert not asks_well(asked, "Clay is fired.", WHOLE)


@pytest.mark.parametrize(
    "asked",
    ["what is a kiln?", "what a kiln is", "what is the clay used for?", "why does clay shrink?", "what clay means"],
)
def test_a_whole_name_is_asked_for(asked: str) -> None:
    assert asks_well(asked, "Clay is fired.", WHOLE)


def test_a_noun_that_a_lesson_writes_of_many_needs_its_article() -> None:
    assert not reads_well("chunk", "Chunk is the joining of bits. We keep four chunks. They are small chunks.")
    assert not reads_well("firing condition", "Firing condition matters.")


def test_a_word_that_stands_before_nouns_is_no_name() -> None:
    said = "The short-term store is small. A short-term gain is short-term."
    assert not reads_well("short-term", said)
    assert reads_well("self-care", "We teach self-care. It is a kind of self-care.")


def test_a_quality_is_no_thing_to_ask_for() -> None:
    said = "Memory for facts is also called explicit."
    assert not asks_well("what is explicit?", said, f"{said} It is a kind of explicit memory.")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("what can a potter push?", "A potter can push the cart past the gate."),
        ("what the guild will add", "The guild will add the bowl to the end of the row."),
        ("what happens when jars stand in the tightly packed?", "When jars stand in the tightly packed, hot kiln, …"),
        ("what are the long-term effects?", "The long-term effects are cracks in the glaze."),
        ("why did the flood mean clay came from afar?", "The flood meant clay came from afar, because …"),
    ],
)
def test_a_question_that_breaks_off_before_what_matters_asks_nothing(asked: str, said: str) -> None:
    assert not asks_well(asked, said, WHOLE)


def test_what_may_be_done_is_asked_for_where_its_object_says_all() -> None:
    assert asks_well("what can a potter make?", "A potter can make a jug for each guest.", WHOLE)
