"""What an episode opens with, what leads through it, and how it ends."""

import re

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.frame_ending import close_of, counted
from audiolesson.draft.framing.frame_hook import ENOUGH, strength
from audiolesson.draft.framing.frame_opening import promise
from audiolesson.draft.framing.frame_sets import LINES, SETS
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.model import Drafted
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
WHOLE = (
    "We fire clay in a kiln. The kiln is hot. Good kiln models need care, and the kiln goal is heat. Glaze is glass."
)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Clay and the Uses of Early Potters' Kilns", "Clay"),
        ("The challenge of firing very large kilns", "Firing very large kilns"),
        ("The pros and cons of electric kilns", "Electric kilns"),
        ("Task - fire the clay", "Fire the clay"),
        ("Q2: Kiln Models", "Kiln models"),
        ("Lec 24: Kiln Models", "Kiln models"),
        ("KT1.2: Kiln Models", "Kiln models"),
        ("7 glaze", "Glaze"),
        ("C. Kiln Models", "Kiln models"),
        ("Key Individual: Kiln models", "Kiln models"),
        ("Lec 26", ""),
        ("Version #2", ""),
        ("KT3.1", ""),
        ("Vocabulary check", ""),
        ("In-Class Scratchpad", ""),
        ("3 kilns of the north", "3 kilns of the north"),
        ("Miller v. The Board of Old Kilns and Yards", "Miller v. The Board"),
        ("fire_all", "fire_all"),
        ("(Optional) Kiln Models", "Kiln models"),
        ("Bonus kiln models", "Bonus kiln models"),
        ("Kiln safety Cheat Sheet", "Kiln safety"),
        ("Good Kiln Models", "Good kiln models"),
        ("Clay / glaze", "Clay and glaze"),
        ("Getting started", ""),
        ("Q5", ""),
        ("3", ""),
        ("Page 12", ""),
        ("Vocabulary", ""),
        ("How Did We Solve the Biggest Problem?", ""),
        ("08:30-10:00 Rest the clay", "Rest the clay"),
        ("Kiln Building and Clay Supply Chain", ""),
        ("Treat safety as a daily habit", "Treat safety as a daily habit"),
    ],
)
def test_a_title_is_a_whole_phrase_without_labels(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("A gentle introduction to clay tools", "clay tools"),
        ("Fire the clay - Electric Kilns", "how to fire the clay"),
        ("Clay methods - Coil building", "clay methods"),
        ("Train your first kiln", "how to train your first kiln"),
        ("Getting started", ""),
    ],
)
def test_a_topic_is_what_the_lesson_is_about_and_not_its_kind(name: str, topic: str) -> None:
    assert topic_of(name, WHOLE) == topic


@pytest.mark.parametrize(
    "sentence",
    [
        "A kiln is a furnace that hardens clay by heat.",
        "Most kilns waste more than 60 percent of their heat.",
        "Kilns look simple, but they are hard to build.",
    ],
)
def test_a_definition_a_number_and_a_trouble_open_an_episode(sentence: str) -> None:
    assert strength(Text(sentence), "kilns") + 0.8 > ENOUGH


@pytest.mark.parametrize(
    "sentence",
    [
        "This makes a kiln a furnace that hardens clay.",
        "However, a kiln is a furnace that hardens clay.",
        "Clearly, a kiln is a furnace that hardens clay.",
        "In this section a kiln is a furnace.",
        "A kiln is `kiln()`.",
        "A kiln fires.",
    ],
)
def test_what_leans_points_at_the_page_or_says_little_opens_none(sentence: str) -> None:
    assert strength(Text(sentence), "kilns") + 0.8 <= ENOUGH


def promised(topic: str, titles: list[str], named: bool, told: set[int]) -> str:
    slots = [slot(title, WHOLE) for title in titles]
    around = promise(slots, [{1}] * len(slots), slot(topic, WHOLE), named, 0, False, True)
    return around.line(told, told)


def test_a_promise_names_the_topic_once_and_only_what_is_told() -> None:
    titles = ["Firing schedules", "Ash glazes", "Lessons learned", "Old kilns"]
    said = promised("kilns", titles, False, {0, 1, 2})
    assert said.count("kilns") == 1
    assert "firing schedules and ash glazes" in said
    assert "lessons" not in said
    assert "kilns" not in promised("kilns", titles, True, {0, 1})
    assert promised("kilns", titles, True, set()) == "In a few minutes you will know more about kilns."
    assert promised("", titles, True, set()) == ""


def test_a_promise_does_not_name_one_thing_twice() -> None:
    said = promised("pots", ["Ash glazes", "Types of ash glazes", "Old kilns"], True, {0, 1, 2})
    assert said.count("ash glazes") == 1


def test_one_point_is_no_row_of_points() -> None:
    assert counted("{N} to keep.", 3) == "Three things to keep."
    assert not re.search(r"[Oo]ne thing to", counted("{N} to keep.", 1))
    assert counted("Side by side, then.", 1) == "Side by side, then."


def test_a_close_names_what_is_known_and_promises_no_more_of_the_episode() -> None:
    lines = {close_of(SETS[-1], slot("kilns", WHOLE), turn) for turn in range(0, 40, 5)}
    assert len(lines) >= 4
    assert all("kilns" in line for line in lines)
    assert "full lesson" in close_of(SETS[-1], slot("", WHOLE), 0)
    assert not any(line.startswith(("That is the end", "And that is it")) for line in LINES)


KILNS = "# Kilns\n\n## {first}\n\n{body}\n\n## Glazes\n\nA coat of glass closes the pores. Copper turns it green.\n"


def drafted(text: str) -> Drafted:
    return draft(parse_lesson(text, "a.md", "made", ".md"), pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z")


def test_the_strongest_sentence_of_a_page_that_is_no_essay_opens_the_episode_and_is_said_once() -> None:
    body = (
        "Potters know them well. In 1950, old kilns wasted 90 percent of their heat. Steam leaves the clay at first. "
        "The drawing below shows the flues. Click on it to see the next figure."
    )
    segments = drafted(KILNS.format(first="Old kilns", body=body)).script.segments
    said = [item.text for segment in segments for item in segment.items if isinstance(item, Paragraph)]
    assert said[0].startswith("In 1950, old kilns wasted 90 percent of their heat.")
    assert " ".join(said).count("90 percent") == 1


def test_an_order_that_goes_on_with_its_case_is_a_title_without_it() -> None:
    assert title_of("Know what comes next if the kiln cracks", "The kiln cracks.") == "Know what comes next"
