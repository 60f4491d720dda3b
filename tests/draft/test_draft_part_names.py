"""What a lesson is about is taken from its title only where that names the whole of it."""

import pytest

from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.lesson_names import named, topic_of
from audiolesson.draft.titling.part_names import is_one_part, under_a_letterhead
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson

PARTS = """## Salt glaze

Salt is thrown in at the end.

### How it is thrown

A spoon is enough for a small fire.

## Ash glaze

Ash falls on every pot while wood burns. It melts at the peak of the firing, and runs down the wall of the pot.

### Colours of ash

Pine gives a green coat, and oak a brown one. Straw is nearly white, and gives a coat that hardly runs.
"""

LETTER = """POTTERS' LANE CLAY CLUB
Friday group, sheet 6

FIRING WITH WOOD

Dry wood burns fast and gives a long flame. Ash
falls on each pot that stands in the flame.

STACKING THE KILN

The big pots stand at the back, where the heat is
even. Small ones stand near the door.
"""


def read(text: str, name: str = "a.md", slug: str = "a") -> Lesson:
    return parse_lesson(text, name, slug, name[name.index(".") :])


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Clay is Patient: The Potter’s Oldest Saying Explained", "the potter’s oldest saying"),
        ("Glaze is glass: the chemistry of pots", "the chemistry of pots"),
        ("Kilns: what they are", "kilns"),
        ("What is a kiln: the basics", "a kiln"),
        ("Glazes & how clay melts into them", "glazes"),
        ("CE 214 — Week 3 notes: Glazes and ash", "glazes and ash"),
        ("Glazes of the north [to order]", "glazes of the north"),
    ],
)
def test_a_statement_before_a_colon_and_a_note_of_the_author_are_no_topic(title: str, topic: str) -> None:
    assert topic_of(title, "") == topic


@pytest.mark.parametrize("title", ["Quick intro", "A short overview", "Table of contents", "README", "Lecture 3"])
def test_a_heading_that_any_page_may_have_names_nothing(title: str) -> None:
    assert GENERAL.match(title)


def test_the_first_of_several_headings_is_no_name_of_the_lesson() -> None:
    assert is_one_part(read(PARTS))
    assert named(read(PARTS)) == ""
    assert named(read(PARTS, slug="07-ash-and-salt"), "Ash falls on salt and pots.") == "Ash and salt"
    assert not is_one_part(read("# Glazes\n\nAll glazes melt.\n\n" + PARTS)), "the title of all is one"


def test_a_short_word_of_a_slug_is_known_only_as_a_word() -> None:
    assert named(read(PARTS, slug="07-as-pots"), "Ash falls on pots.") == ""


def test_who_hands_a_lesson_out_is_not_what_it_is_about() -> None:
    lesson = read(LETTER, "a.txt")
    assert under_a_letterhead(lesson).lower() == "firing with wood"
    assert named(lesson).lower() == "firing with wood"


def test_a_lesson_about_a_club_keeps_its_name() -> None:
    assert (
        under_a_letterhead(read("# The clay club\n\nThe clay club was founded in spring.\n\n## A kiln\n\nIt burns."))
        == ""
    )
