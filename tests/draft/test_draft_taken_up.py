"""What takes up what was just told by a word that nothing said before is told with that, or not at all."""

import pytest

from audiolesson.draft.choosing.taken_up import taken_up, takes_up
from audiolesson.draft.draft import draft
from audiolesson.draft.model import Candidate
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms


def row(*said: str) -> list[Candidate]:
    return [Candidate(Text(text), 0, at, at, first=True) for at, text in enumerate(said)]


@pytest.mark.parametrize(
    ("said", "noun"),
    [
        ("The pattern is everywhere.", "pattern"),
        ("But the pattern is no rule.", "pattern"),
        ("The same method was used for lids.", "method"),
        ("The pattern of the shelves is old.", ""),
        ("The pattern that potters know is old.", ""),
        ("The sea was calm for a week.", ""),
        ("The kiln door is small.", ""),
        ("A pattern is a thing to copy.", ""),
    ],
)
def test_a_subject_that_takes_up_what_was_told_is_known_by_its_form(said: str, noun: str) -> None:
    assert takes_up(said) == noun


def test_a_paragraph_that_takes_up_a_word_that_nothing_said_stands_on_what_is_before_it() -> None:
    told = row("Potters sort their clay by its smell.", "The pattern is everywhere.", "The clay is stored in barrels.")
    assert list(taken_up(told, ["Sorting"], "Kilns")) == [(1, 0)]
    assert list(taken_up(told, ["A pattern"], "Kilns")) == []


def test_what_takes_up_a_refused_sentence_is_not_told() -> None:
    plain = (
        "A kiln is a furnace that hardens clay. Potters stack their pots on shelves of burnt clay. The fire is lit "
        "in the evening and fed until the morning. Ash settles on every shelf and melts into a thin glass."
    )
    text = (
        f"# Kilns\n\n{plain}\n\n## Rent\n\nSee table 4 for what is paid. The arrangement lasted for thirty years."
        " Villages drew their wood from one hill.\n"
    )
    lesson = parse_lesson(text, "kilns.md", "kilns", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(60_000), date="2026-11-29T06:00:00Z").script
    said = " ".join(item.text for one in made.segments for item in one.items if isinstance(item, Paragraph))
    assert "The arrangement lasted" not in said
