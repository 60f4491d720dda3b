"""An episode says at its beginning what it is about, where no sentence told there does."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.frame_sets import LINES
from audiolesson.draft.framing.intro import called, named_first
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

WALLS = """

## The walls

The potters of the old town built theirs against a hill, so that the smoke left at the top. They fired it with pine,
because pine burns with a long flame. The first fire of the year was a feast, and the whole town came to it.

## The door

The door stays open on the first day. Wet clay gives off steam, and steam that cannot leave a thick wall will burst it.
On the second day the door is shut, and the heat rises. The jars turn from grey to red in that night.
"""


def lines(title: str, opening: str) -> list[str]:
    """The sentences of the first paragraph."""
    lesson = parse_lesson(f"# {title}\n\n{opening}{WALLS}", "a.md", "a", ".md")
    script = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-01-01T00:00:00Z").script
    first = next(item for item in script.segments[0].items if isinstance(item, Paragraph))
    return first.text.split(". ")


def test_what_the_lesson_is_about_comes_first_where_nothing_else_says_it() -> None:
    opening = "The wind does half of the work, and the other half is done by a boy with an axe."
    said = lines("In Defence of the Clay Jar", opening)
    assert [one.rstrip(".") for one in said[:2]] == ["Today: in defence of the clay jar", opening.rstrip(".")]


def test_it_is_not_said_twice_where_the_promise_says_it() -> None:
    opening = "The wind does half of the work, and the other half is done by a boy with an axe."
    said = lines("Kilns in the hills", opening)
    assert said == [opening.removesuffix("."), "This episode is about kilns in the hills."]


def test_nothing_comes_before_a_first_sentence_that_names_the_topic() -> None:
    said = lines("Kilns in the hills", "A kiln in the hills needs little wood, for the wind does half of its work.")
    assert said[0].startswith("A kiln in the hills needs little wood")


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("In Defence of the Clay Jar", "Today: in defence of the clay jar."),
        ("Your First Two Jars: a Start", "Today: your first two jars."),
        ("Choosing Clay: Rivers and Marshes", "Today: choosing clay. Rivers and Marshes."),
        ("Who Owns the Clay? A Case from the Marsh", "Today: who owns the clay? A Case from the Marsh."),
        ("Why the Jar Cracks", "Today: why the jar cracks."),
        ("Midterm 2", ""),
        ("The jar of 'marsh", ""),
        ("Jars/Lamps (v2)", ""),
        ("Jars", ""),
    ],
)
def test_a_title_is_said_as_it_is_called(title: str, said: str) -> None:
    lesson = parse_lesson(f"# {title}\n\nText of it.\n", "a.md", "a", ".md")
    assert called(lesson, "").lower() == said.lower()


def test_the_intro_is_a_line_of_the_frame_and_no_claim_of_the_lesson() -> None:
    assert any(line.startswith("Today:") for line in LINES)


@pytest.mark.parametrize(
    ("promise", "told", "intro"),
    [
        ("By the end you will know why kilns crack.", [], ""),
        ("", ["A kiln is an oven."], ""),
        ("", ["Wood is dear.", "Clay is cheap.", "A kiln is an oven."], "This episode is about kilns."),
        ("By the end of this episode you will know more.", [], "This episode is about kilns."),
    ],
)
def test_the_topic_may_be_named_by_the_promise_or_the_first_two_sentences(
    promise: str, told: list[str], intro: str
) -> None:
    said, promised = named_first("kilns", "This episode is about kilns.", promise, told)
    assert said == intro
    assert promised == (promise.replace(" of this episode", "") if intro else promise)


def test_a_title_that_counts_or_doubts_and_a_list_without_members_are_no_topic() -> None:
    opening = "The wind does half of the work, and the other half is done by a boy with an axe."
    assert lines("Scenario 2: do nothing at all", opening)[0].rstrip(".") == opening.rstrip(".")
    assert not any("we look at" in one for one in lines("The Return of the Clay Jar?", opening))
    assert not any("components" in one for one in lines("Components of a Clay Jar", opening))
