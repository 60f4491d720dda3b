"""What a recap says again, what a heading of qualities or a yes-or-no question is in a line, and names kept."""

import pytest

from audiolesson.draft.english.tags import first_verb_of_words
from audiolesson.draft.framing.named_once import named_once
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.framing.taught import taught
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.draft.titling.titles import title_of

WHOLE = "A wet pot cracks in the sun. Potters sell dry clay and a damp cloth. Jars of clay are heavy."


@pytest.mark.parametrize("title", ["Damp or dry", "Wet and dry"])
def test_a_heading_of_qualities_is_no_name(title: str) -> None:
    assert slot(title, WHOLE) == Slot()


def test_two_things_are_a_name() -> None:
    assert slot("Clay and glaze", WHOLE).kind == "noun"


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Can you trust the cone?", "whether you can trust the cone"),
        ("Does it hold water?", "whether it holds water"),
        ("Did they crack?", "whether they cracked"),
        ("Were they fired twice?", "whether they were fired twice"),
    ],
)
def test_a_yes_or_no_question_is_promised_as_whether(heading: str, text: str) -> None:
    one = slot(heading, WHOLE)
    assert (one.kind, one.text, one.asked) == ("clause", text, heading)


def test_clauses_about_one_thing_name_it_once() -> None:
    said = ["why old kilns were built", "whether old kilns were safe", "what became of old kilns"]
    kilns = Slot("old kilns", "noun", plural=True)
    assert named_once(said, kilns) == ["why old kilns were built", "whether they were safe", "what became of them"]
    assert named_once(said, Slot()) == said


def test_a_longer_name_is_not_named_by_the_topic_that_it_holds() -> None:
    said = ["what an old kilns office is", "what old kilns need"]
    assert named_once(said, Slot("old kilns", "noun", plural=True)) == said


def test_what_only_judges_a_thing_is_no_answer_to_what_it_is() -> None:
    assert taught("Clay is the most influential of the four.", WHOLE) is None


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("III", ""),
        ("(dict)", ""),
        ("By Ann Potter", ""),
        ("Slow Drying (Potter and Clay, 1992)", "Slow drying"),
        ("How the kiln works?", "How the kiln works"),
        ("Scale out via the kiln model", ""),
        ("CLAY", "Clay"),
    ],
)
def test_a_title_has_no_code_source_or_torn_start(heading: str, title: str) -> None:
    assert title_of(heading, f"{WHOLE} We dig clay by hand.") == title


def test_a_lesson_called_after_a_name_keeps_its_capitals() -> None:
    assert topic_of("The Clay Road", "Most clay came by road. No road was safe.") == "the Clay Road"
    assert topic_of("The Clay Road", "Most clay came by the clay road.") == "the clay road"


def test_a_colon_is_no_word_before_the_verb() -> None:
    """Its verb was looked for behind its end, for a colon counted as a word."""
    assert first_verb_of_words("The glaze (thin, wet) covers the pot") == 4
    assert first_verb_of_words("A kiln — of old brick — hardens the clay") == 7
