"""A title is made of its heading: without labels, in sentence case, and cut only where it keeps its sense."""

import pytest

from audiolesson.draft.framing.opening import opening_title
from audiolesson.draft.titling.inside import inside
from audiolesson.draft.titling.joint_titles import joint
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.read import parse_lesson

WHOLE = (
    "The potter fires a kiln. Each of them keeps heat, and the glaze runs in layouts. People think that "
    "Hollow Ember Rings last for years, and the Hollow Ember Rings of the town are old. We turn around slowly. They "
    "say that Raku is hot, that Raku is quick and that Raku is old; a file called raku is there."
)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Page 12 — Glazes", "Glazes"),
        ("Example 3: Firing a bowl", "Firing a bowl"),
        ("Bonus - Ash glazes", "Ash glazes"),
        ("0:20 hours after lighting: Closing the flue", "Closing the flue"),
        ("Before firing: Drying", "Drying"),
        ("Kiln shelf (optional)", "Kiln shelf"),
        ("Bat / tray (required)", "Bat and tray"),
        ("Basics: Centring the clay on a wheel", "Centring the clay"),
        ("Motivation", ""),
        ("1. Due to the loss of air", "The loss of air"),
        ("Glaze ↔ fire", "Glaze and fire"),
        ("The Big Question", ""),
        ("Closing the Loop", ""),
    ],
)
def test_what_labels_times_or_frames_a_section_is_no_part_of_its_title(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Turning Around", "Turning around"),
        ("Firing pots and Layouts", "Firing pots and layouts"),
        ("Hollow Ember Rings", "Hollow Ember Rings"),
        ("Better Raku", "Better Raku"),
        ("“hollow” is not empty", "“Hollow” is not empty"),
    ],
)
def test_words_of_a_title_are_small_but_for_names_of_any_length(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE + " The firing pots are old, not hollow.") == title


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Loading the kiln with raw pots", "Loading the kiln"),
        ("Using wedges for drying many thin plates at once", "Using wedges"),
        ("Turning cold ash into a clear coat", ""),
        ("Finding cracks using sound by tapping", "Finding cracks"),
        ("Add a lid if you have not already", "Add a lid"),
        ("How do you control the heat in winter?", "Control the heat in winter"),
        ("Where does the smoke go then?", "Where the smoke goes then"),
        ("What judges look for in bowls", "What judges look for"),
        ("The kiln shelf (as potters of the town call it)", "The kiln shelf"),
        ("Building a warm and welcoming studio", ""),
        ("A potter on finding the colour of ash", "Potter"),
    ],
)
def test_a_long_heading_is_cut_only_where_it_keeps_its_sense(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


def test_two_titles_make_one_with_names_kept_large() -> None:
    assert joint("Kilns", "Raku bowls", WHOLE) == "Kilns and Raku bowls"
    assert joint("Kilns", "Bright glazes", WHOLE) == "Kilns and bright glazes"
    assert joint("What is a kiln?", "Glazes", WHOLE) == ""
    assert joint("Raku bowls", "The kiln", WHOLE) == "Raku bowls and the kiln"
    assert joint("Breaking the mould", "The kiln", WHOLE) == ""


def test_the_opening_is_called_by_the_lesson_before_by_who_is_spoken_of_first() -> None:
    lesson = parse_lesson("# Bright glazes on a pot\n\nA potter knows glazes.\n", "a.md", "a", ".md")
    hook = "A village potter knows the river."
    assert opening_title(lesson, WHOLE, ["Bright glazes on a pot"], hook) == "Bright glazes"
    assert opening_title(lesson, WHOLE, ["Kilns"], hook) == "Bright glazes on a pot"


@pytest.mark.parametrize(
    ("heading", "title"),
    [("Before Hollis", "Before Hollis"), ("Before Firing", "Before firing"), ("Old Kilns", "Old kilns")],
)
def test_a_name_behind_a_first_name_stays_large_in_a_title_of_two_words(heading: str, title: str) -> None:
    lesson = (
        "Bernhard Hollis worked in Mainz. In Old Town a shop sold Young Kilns and other bowls, for firing was dear."
    )
    assert title_of(heading, lesson + " A young potter sold old kilns there.") == title


@pytest.mark.parametrize(
    ("heading", "whole", "said"),
    [
        ("Kepler's Laws", "The orbits of planets are ellipses.", "Kepler's laws"),
        ("Newton's Laws", "They were published by Isaac Newton. A force of one newton acts.", "Newton's laws"),
        ("The Kiln's Chimney", "Heat rises.", "the kiln's chimney"),
        ("The Potter's Wheel", "Clay turns.", "the potter's wheel"),
    ],
)
def test_who_owns_in_a_heading_keeps_the_capital_of_a_name(heading: str, whole: str, said: str) -> None:
    assert inside(heading, whole) == said


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("The answer was under the sea", ""),
        ("So what does a kiln actually do?", "What does a kiln do?"),
        ("Gravity's victory over nuclear energy release", "Gravity's victory"),
        ("K03:2025 Cracks in old walls", "Cracks in old walls"),
    ],
)
def test_a_title_is_no_stump_of_its_heading(heading: str, title: str) -> None:
    assert title_of(heading, "Gravity pulls, and the kiln is hot. Cracks run in walls.") == title


def test_a_letter_that_names_a_thing_is_no_article_in_its_title() -> None:
    assert title_of("The A String", WHOLE) == "The A string"
