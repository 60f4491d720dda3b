"""What an episode promises, sums up and asks: its parts by their names, statements, and what a sentence teaches."""

import re

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.called_it import of_topic
from audiolesson.draft.framing.frame_opening import named_in_a_row
from audiolesson.draft.framing.matters import matter_of
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.titling.headings import clean, reported
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Script
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)

GLAZING = (
    "# Glazing\n\nGlazing gives a pot a coat of glass.\n\n## Why it matters\n\nBare clay drinks water, so soup leaks "
    "through a pot without glazing. Glazing also keeps the food from the clay. Pots with a coat are easy to wash. "
    "Glass does not take up fat.\n\n## Dipping and pouring\n\nDipping is the bath of a whole pot in the glaze. "
    "Pouring means that the glaze runs over the pot from a jug. Large pots are too heavy for a bath. Small pots are "
    "held with tongs. A good dip takes three seconds.\n\n## Ash glazes\n\nAsh glazes need a hot fire. An ash glaze is "
    "a coat that melts from wood ash. Ash glazes run down the walls. The ash of oak gives a green coat. Straw ash is "
    "white.\n"
)


def script(text: str = GLAZING, seconds: int = 210) -> Script:
    lesson = parse_lesson(text, "made.md", "made", ".md")
    return draft(lesson, pace=PACE, target=Ms(seconds * 1000), date="2026-11-24T06:00:00Z").script


def said(made: Script) -> str:
    return " ".join(item.text for one in made.segments for item in one.items if isinstance(item, Paragraph))


@pytest.mark.parametrize(
    ("title", "topic", "named"),
    [
        ("Why it matters", "glazing", "why glazing matters"),
        ("How they are fired", "ash glazes", "how ash glazes are fired"),
        ("How it is fired", "ash glazes", "how it is fired"),
        ("Why they keep it", "glazing", "why they keep it"),
    ],
)
def test_a_title_calls_the_topic_by_its_name(title: str, topic: str, named: str) -> None:
    subject = Slot(topic, "noun", plural=topic.endswith("s"), telling=True)
    assert of_topic(slot(title, title), subject).text == named


def test_the_promise_names_the_told_parts_in_their_order() -> None:
    promise = re.search(r"[^.]*you will know[^.]*\.", said(script()))
    assert promise
    places = [promise[0].find(name) for name in ("glazing matters", "dipping and pouring", "ash glaze")]
    found = [place for place in places if place >= 0]
    assert len(found) >= 2
    assert found == sorted(found)


def test_what_differs_is_asked_where_both_are_said_to_be_something() -> None:
    assert "what is the difference between dipping and pouring?" in said(script())
    other = GLAZING.replace("Pouring means that the glaze runs", "In pouring the glaze runs")
    assert "difference between" not in said(script(other))


def test_names_with_an_and_have_an_about_of_their_own() -> None:
    assert named_in_a_row(["ash and lime", "kilns"], 4) == "ash and lime, and about kilns"
    assert named_in_a_row(["ash", "lime and sand", "kilns"], 4) == "ash, about lime and sand, and about kilns"
    assert named_in_a_row(["ash", "lime", "sand", "kilns"], 4) == "ash, lime, sand and kilns"


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("The wall of bricks around the fire is called the ring.", "what is the ring?"),
        ("Pots that were fired once are known as biscuits.", "what are biscuits?"),
        ("A kiln sitter is the bar that falls when a cone melts.", "what is a kiln sitter?"),
        ("ASG stands for ash and sand glaze.", "what does ASG stand for?"),
        (
            "Wet pots must never stand in the wind, because one side dries first.",
            "why must wet pots never stand in the wind?",
        ),
        ("A glaze of this kind is called integrative.", ""),
        ("It is called the ring.", ""),
        ("A year later a rival prints the same marks on his pots.", ""),
    ],
)
def test_what_a_sentence_teaches_is_asked(sentence: str, asks: str) -> None:
    matter = matter_of(sentence, f"{sentence} Then wet pots dry.")
    assert (matter.asks if matter else "") == asks


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("Why Did the Old Kiln Explode?", "why the old kiln exploded"),
        ("How to Glaze a Pot: a short guide", "how to glaze a pot"),
        ("Fire Chains", "fire chains"),
        ("Rest: what it is and why clay needs it", "rest"),
    ],
)
def test_a_topic_is_named_as_the_lesson_speaks_of_it(name: str, topic: str) -> None:
    whole = "A fire chain is long. Most fire chains end in ash. Clay needs rest. Give it a rest, for rest is good."
    assert topic_of(name, whole).lower() == topic


def test_a_room_and_an_act_are_labels_of_a_title() -> None:
    assert clean("Room 5: The potters") == "The potters"
    assert clean("Act 1: The fire") == "The fire"
    assert clean("X. The perfect pot") == "The perfect pot"


def test_a_verb_that_changes_is_not_reported_in_the_past() -> None:
    assert reported("why did the kiln explode?") == "why the kiln exploded"
    assert reported("why did the kiln fall?") == "why did the kiln fall?"


def test_what_was_done_stays_a_clause_as_it_stands() -> None:
    assert reported("What was traded?") == "What was traded"
    assert reported("What was the kiln?") == "What the kiln was"
