"""Where nothing else leads from one segment to the next, its heading does as it stands, if it is words to be said."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.intro import may_be_said, without_subtitle
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

LESSON = """# Kilns in the hills

A kiln in the hills needs little wood, for the wind does half of its work.

## On paper

The potters of the old town built theirs against a hill, so that the smoke left at the top. They fired it with pine,
because pine burns with a long flame. The first fire of the year was a feast, and the whole town came to it. Boys
carried the wood up the hill for a week.

## {heading}

The door stays open on the first day. Wet clay gives off steam, and steam that cannot leave a thick wall will burst it.
On the second day the door is shut, and the heat rises. The jars turn from grey to red in that night.

## And so on

Merchants from the harbour paid in salt. A ship brought it every autumn, and the guild kept it in a dry cellar. Nobody
outside the guild could buy any before the winter. The price rose with the first snow.
"""


def said(heading: str) -> str:
    """What is told of the lesson with such a heading."""
    lesson = parse_lesson(LESSON.format(heading=heading), "a.md", "a", ".md")
    script = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-01-01T00:00:00Z").script
    items = (item for segment in script.segments for item in segment.items)
    return " ".join(item.text for item in items if isinstance(item, Paragraph))


def test_a_heading_leads_as_it_stands_without_its_subtitle() -> None:
    assert "Next: why the cities gave it up. The door stays open on the first day." in said(
        "Why the cities gave it up: a question"
    )
    assert "Next: why the cities gave it up." in said("Why the Cities Gave It Up")


@pytest.mark.parametrize("heading", ["But first, this", "It was so", "Make it", "Part two", "Wet vs. dry"])
def test_a_heading_that_names_nothing_does_not(heading: str) -> None:
    assert "Next:" not in said(heading)
    assert "The door stays open on the first day." in said(heading)


@pytest.mark.parametrize(
    "title",
    [
        "Why bread rises",
        "Rivers and marshes",
        "Choosing clay",
        "In praise of salt",
        "A case from the marsh",
        "First aid",
    ],
)
def test_questions_clauses_names_and_deeds_may_be_said(title: str) -> None:
    assert may_be_said(title)


@pytest.mark.parametrize(
    "title",
    ["The river is long", "Make clay", "Spring comes late", "Bring clay to the wheel",
     "Setting up", "What's new in clay", "Previously on kilns", "Welcome to clay",
     "Bread. Water", "These two", "But first"],
)  # fmt: skip
def test_sentences_orders_and_what_hangs_on_something_before_may_not(title: str) -> None:
    assert not may_be_said(title)


def test_a_subtitle_stands_behind_a_colon_or_a_dash() -> None:
    assert without_subtitle("Rime and glaze: a question of time") == "Rime and glaze"
    assert without_subtitle("Who owns it? A case") == "Who owns it?"
    assert without_subtitle("A well-known glaze") == "A well-known glaze"
