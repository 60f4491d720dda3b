"""What a lesson is called where its title only counts it, and which names the frame takes from its headings."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.topic_articles import uses
from audiolesson.draft.titling.lesson_names import name_of_episode, named, topic_of
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.read import parse_lesson
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
BODY = "A kiln is a furnace for pots. The kiln holds its heat for a day. Each kiln has a flue, and a kiln needs wood."


def _called(text: str) -> str:
    lesson = parse_lesson(text, "m.md", "m", ".md")
    return name_of_episode(lesson, text)


def test_a_lesson_that_is_only_counted_is_called_by_the_heading_right_below() -> None:
    assert _called(f"# Chapter 16\n\n## Wood kilns\n\n{BODY}\n\n## 16.1 Flues\n\n{BODY}\n") == "Wood kilns"
    assert _called(f"# Chapter 16\n\n{BODY}\n\n## Wood kilns\n\n{BODY}\n") == "Chapter 16"
    assert _called(f"# Basics\n\n## Wood kilns\n\n{BODY}\n") == "Basics"


def test_a_lesson_that_says_getting_started_is_called_by_what_it_asks_for() -> None:
    text = f"# Getting started\n\n{BODY}\n\n## What is a kiln?\n\n{BODY}\n"
    assert _called(text) == "Kiln"
    assert _called(text.replace("# Getting started", "# Firing")) == "Firing"


def test_the_script_bears_that_name() -> None:
    text = f"# Chapter 16\n\n## Wood kilns\n\n{BODY}\n\n## Flues\n\n{BODY.replace('kiln', 'flue')}\n"
    made = draft(parse_lesson(text, "m.md", "m", ".md"), pace=PACE, target=Ms(60_000), date="2026-11-24T06:00:00Z")
    assert made.script.head.title == "Wood kilns"


def test_words_of_an_address_do_not_make_a_file_name_the_name_of_a_lesson() -> None:
    text = f"---\ntitle: Getting started\n---\n\n{BODY} See potters.example/kilnworks for more.\n"
    lesson = parse_lesson(text, "m.md", "kilnworks", ".md")
    assert named(lesson, text) == ""
    assert named(lesson, text.replace("potters.example/", "the old ")) == "Kilnworks"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Congratulations!", ""),
        ("Footnotes", ""),
        ("Panel 12", ""),
        ('Panel 7: "Reading the glaze"', "Reading the glaze"),
        ('"A cold kiln"', "A cold kiln"),
        ("vs. Stoneware", ""),
    ],
)
def test_what_frames_or_counts_a_part_of_a_page_is_no_title(heading: str, title: str) -> None:
    assert title_of(heading, BODY) == title


def test_what_is_to_be_understood_is_named_and_not_that_it_is() -> None:
    said = "The rate of cooling matters. Watch the rate of cooling, for the rate of cooling breaks pots."
    assert slot("Understanding rate of cooling", said).text == "the rate of cooling"


def test_a_label_does_not_tell_that_a_noun_stands_without_an_article() -> None:
    assert uses("flue", "Parts. Flue: the pipe that takes the smoke.") == (0, 0, 0)
    assert uses("clay", "We dig clay. We sell clay.")[0] > 0


def test_a_title_that_its_file_is_called_after_is_no_name_of_a_file() -> None:
    text = "# The Lamp at Cordouan\n\nThe lamp at Cordouan burned oil.\n"
    lesson = parse_lesson(text, "a.md", "the-lamp-at-cordouan", ".md")
    assert named(lesson, "The lamp at Cordouan burned oil.") == "The Lamp at Cordouan"


def test_a_name_that_the_lesson_says_with_its_article_keeps_it() -> None:
    assert topic_of("Potters League", "We saw the Potters League at work.") == "the Potters League"
    assert topic_of("Potters League", "Nobody in Potters League sold ash.") == "Potters League"
