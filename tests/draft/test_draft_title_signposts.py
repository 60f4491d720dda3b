"""A segment that nothing else leads to is begun with its heading, behind a colon."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.title_signposts import named_by, title_signpost
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

LESSON = """# Glazing pots

A glaze is a skin of glass that a potter melts onto clay in a kiln. It keeps water in and dirt out.

## Leftovers and their use

Potters collect what drips into the bucket below. The mixture gives a brown that nobody can repeat. Many studios sell
such bowls for little money.

## Ash

Burnt wood melts at a high heat and flows over the shoulders of a jar. Pine gives a green, and oak gives a grey. Both
run thick where the flame is hottest.

## Cracks

A pot that cools too fast breaks with a clear ring. The glass shrinks more than the clay does. Slow cooling over a night
helps against it.
"""


def said() -> list[str]:
    lesson = parse_lesson(LESSON, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(100_000), date="2026-11-24T06:00:00Z").script
    return [item.text for one in made.segments for item in one.items if isinstance(item, Paragraph)]


def test_a_heading_that_no_sentence_under_it_says_is_heard_before_them() -> None:
    first = next(text for text in said() if "Potters collect what drips" in text)
    assert first.partition(" Potters")[0].endswith("eftovers and their use.")


@pytest.mark.parametrize(
    "heading", ["Your turn", "こんにちは and pots", "What is next?", "Criteria 1", "Part two", "Glazing pots"]
)
def test_no_heading_is_said_that_speaks_to_its_reader_or_names_nothing(heading: str) -> None:
    assert named_by(heading, "glazing pots", LESSON) == ""


def test_a_heading_stands_behind_a_colon_whatever_its_words() -> None:
    assert title_signpost(named_by("Push and pull", "glazing pots", LESSON)) == "Next: push and pull."
    assert title_signpost("push and pull", 3, last=True).endswith(": push and pull.")


def test_a_heading_keeps_its_names_and_what_a_class_does_is_not_said() -> None:
    assert named_by("Glazes in Remus Town", "pots", LESSON) == "glazes in Remus town"
    assert named_by("Workshop", "pots", LESSON) == named_by("The idea", "pots", LESSON) == ""


NOTES = """# Wars over salt

Salt was worth its weight in silver.

## Lund

### Before the fire

- Walls of the town were built from red bricks by the guild.
- Taxes on salt paid for all of the town's walls and gates.
- Guards slept in the towers of the wall at night.

## Odo's town

### The long peace

- Merchants paid no taxes at all for thirty years.
- Bread was cheap because the harvests were good.
- Nobody built a wall or a tower there.
"""


def test_a_heading_of_notes_is_heard_with_the_one_over_it() -> None:
    lesson = parse_lesson(NOTES, "n.md", "n", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(60_000), date="2026-11-24T06:00:00Z").script
    said = " ".join(item.text for one in made.segments for item in one.items if isinstance(item, Paragraph))
    assert "odo's town, the long peace." in said
