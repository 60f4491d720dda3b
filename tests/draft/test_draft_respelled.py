"""What is surely a slip of the pen is drafted as it was meant, and its author is told; anything else stays."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.english.respelled import respelled
from audiolesson.draft.english.small_slips import small_slips_in
from audiolesson.draft.sentences.blocks import all_text
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.speech.pace import pace
from audiolesson.study.facts.find import facts_of
from audiolesson.units import Ms


def lesson(text: str) -> Lesson:
    return parse_lesson(text, "a.md", "a", ".md")


def mended(text: str) -> list[str]:
    page = lesson(text)
    after, _ = respelled(page, all_text(page))
    return [block.text.text for section in after.sections for block in section.blocks]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("The kiln can accomodate a hundred cups.", "The kiln can accommodate a hundred cups."),
        ("The potters feed the kilnn all night.", "The potters feed the kilnn all night."),
        ("The the kiln has a oval door.", "The kiln has an oval door."),
        ("We fill the the kiln with their their jars.", "We fill the kiln with their jars."),
        ("It was an kiln with a oval door.", "It was a kiln with an oval door."),
        ("A kiln costs $900 dollars.", "A kiln costs $900."),
        ("It is the kilnfor tiles and a doorto the shed.", "It is the kilnfor tiles and a door to the shed."),
        ("Its photosensitvity is rare.", "Its photosensitivity is rare."),
        ("Occurence of cracks is rare.", "Occurrence of cracks is rare."),
        ("The temperature is high. A tempreature of that kind melts it.", "The temperature is high. A temperature of"
         " that kind melts it."),
    ],
)  # fmt: skip
def test_a_sure_slip_is_mended(written: str, meant: str) -> None:
    assert mended(f"# Kilns\n\n{written} It has an occurence of its own.") == [
        f"{meant} It has an occurrence of its own."
    ]


@pytest.mark.parametrize(
    "written",
    [
        "At 700 degress the kiln is red.",
        "They slip in in a bag, and what it is is clay.",
        "He had had it, and that that broke is old.",
        "Let a equal b, and order a, b or a evenly.",
        "It took an hour, an mRNA, a one-off and a unit.",
        "The potter wrote “the the” twice.",
        "The code says `the the` here.",
        "A kiln costs $900, and dollars are rare.",
        "He spoke thereof and wrote cantare on it.",
        "The potter calls it “accomodate” in his book.",
        "The field is `accomodate` here.",
        "It was *accomodate* to them.",
        "The words are fingere (to shape) and grandir (to grow).",
        "The lord was called princeps civitatis there.",
        "Rolf Vallely built the kiln.",
    ],
)
def test_what_may_be_meant_so_stays(written: str) -> None:
    page = lesson(f"# Kilns\n\n{written} The valley is small.")
    assert respelled(page, all_text(page)) == (page, {})


def test_what_is_marked_in_a_text_moves_along() -> None:
    page = lesson(
        "# Kilns\n\nThe accomodation of a **kiln** in [the shed](https://x.org) needs `air`. We accomodate it."
    )
    after, _ = respelled(page, all_text(page))
    text = after.sections[0].blocks[0].text
    assert [text.text[start:end] for start, end in text.strong] == ["kiln"]
    assert [text.text[start:end] for start, end, _ in text.links] == ["the shed"]
    assert [text.text[mark.start : mark.end] for mark in text.marks] == ["air"]


def test_the_author_is_told_what_was_mended() -> None:
    drafted = draft(
        lesson("# Kilns\n\nA kiln is an oven for clay. It can accomodate a hundred cups.\n"),
        pace=pace("en"),
        target=Ms(60_000),
        date="2026-01-01",
    )
    assert any("“accomodate” as “accommodate”" in note.why for note in drafted.notes)


def test_cards_ask_what_was_meant() -> None:
    facts = facts_of(lesson("# Kilns\n\nA saggar is a box of clay that can accomodate a cup while it is fired.\n"))
    assert not any("accomodate" in f"{fact.question} {fact.answer}" for fact in facts)


@pytest.mark.parametrize(
    "said",
    [
        "The bank lent her her first kiln.",
        "Give the dog the dog food.",
        "What they are are pots.",
        "The potter we spoke of of course knew.",
        "Use the test the test team wrote.",
        "Combine them with AND or OR in a query.",
        "He is the author of Of Mice and Pots.",
        "The typeof operator returns a text.",
        "The roofs have lead to keep the rain out.",
        "Type a errors are rarer than others.",
        "In row a enter the name.",
    ],
)
def test_what_may_stand_twice_names_of_programs_and_letters_stay(said: str) -> None:
    assert list(small_slips_in(said)) == []
