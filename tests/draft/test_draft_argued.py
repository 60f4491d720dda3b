"""A careful author's talk of his own lesson is told as what it says."""

import pytest
from test_draft_read_on import CALM

from audiolesson.draft.sentences.argued import as_told
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.argued_row import argued_row
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


def told(said: str, *, opens: bool = True) -> list[str]:
    return [part.text for part in Judged().shorter(as_told(Text(said), opens=opens), "", careful=True)]


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        (
            "I shall argue in this lesson that night buses pay for themselves.",
            ["The argument is that night buses pay for themselves."],
        ),
        (
            "I'm going to argue that slates outlast tiles, that a roof of tiles is cheaper only in its first ten years,"
            " and that most owners never learn which of the two they have paid for.",
            [
                "The argument is that slates outlast tiles, and that a roof of tiles is cheaper only in its first ten"
                " years.",
                "The argument is also that most owners never learn which of the two they have paid for.",
            ],
        ),
        (
            "I want to persuade you of something small: that a bell is the right door for a shop.",
            ["The argument is that a bell is the right door for a shop."],
        ),
        (
            "My claim in this lesson is that hedges are cheap, walls are dear, and that fences are neither.",
            ["The claim is that hedges are cheap, that walls are dear, and that fences are neither."],
        ),
        ("I want to persuade you of the opposite.", ["There is a case for the opposite."]),
        ("I think that ferries should run at night.", ["The view taken is that ferries should run at night."]),
        ("This handout deals with the roofs of old barns.", ["The subject is the roofs of old barns."]),
        ("The ferry sank twice, and this lesson explains how that came about.", ["The ferry sank twice."]),
        (
            "This is the foundation of the method discussed in this lecture, which is called coppicing.",
            ["This is the foundation of the method, which is called coppicing."],
        ),
        (
            "In Marsh v Weir [1931] 2 KB 44 a gardener found two spoons.",
            ["In Marsh v Weir a gardener found two spoons."],
        ),
    ],
)
def test_talk_of_the_lesson_is_told_as_what_it_says(said: str, parts: list[str]) -> None:
    assert told(said) == parts


@pytest.mark.parametrize(
    "said",
    [
        "I think that ferries should run at night.",
        "This handout deals with the roofs of old barns.",
    ],
)
def test_behind_the_introduction_a_view_and_a_subject_stay_as_they_are(said: str) -> None:
    assert told(said, opens=False) == [said]


def test_a_lesson_that_does_something_is_no_end_to_drop_where_nothing_is_left() -> None:
    said = "Slates, and this lesson explains why."
    assert told(said) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "I would hardly argue that deposits work.",
        "I think that the earth is flat, but I was wrong.",
        "Length has one unit, and this unit is the metre.",
        "The bell rings one note, and this note is the tonic.",
        "This piece is about two metres long.",
        "In the treaty of peace (1919) Article 231 laid the blame on one side.",
    ],
)
def test_what_only_looks_like_talk_of_the_lesson_is_told_as_it_stands(said: str) -> None:
    assert as_told(Text(said), opens=True).text == said


def test_what_is_said_of_a_thing_in_a_claim_is_no_member_of_a_row() -> None:
    said = "The claim is that the kiln, that stands by the river and is the oldest of all, was lit by hand."
    assert argued_row(Text(said), 12) == ()


def test_a_long_claim_is_read_in_no_time() -> None:
    """Nested repeats took six seconds for so many words, and twice that for each one more."""
    said = (
        "I shall argue that a deposit works, "
        + "the man who takes the bottles back " * 9
        + "loses nothing, and it is fair."
    )
    assert as_told(Text(said), opens=True).text.startswith("The argument is that a deposit works, ")


def test_what_somebody_else_thinks_is_not_told_as_the_view_of_the_author() -> None:
    quoted = "The man said: “Ask anybody. I think that lamps of tin never burn a house. They are cold.” So he lit it."
    lesson = parse_lesson(f"# Lamps of tin\n\n{quoted}\n\n## The lamp\n\n{CALM}\n", "a.md", "a", ".md")
    found = gather(lesson, "en", 0)
    assert found.is_clean
    assert "I think that lamps of tin never burn a house." in [one.text for one in found.refused]


@pytest.mark.parametrize("subject", ["sixteen of them", "these", "those of the north", "a few of these"])
def test_a_subject_that_only_points_back_is_no_subject(subject: str) -> None:
    assert told(f"This lesson is about {subject}.") == [f"This lesson is about {subject}."]
    assert told("This lesson is about one of these barns.") == ["The subject is one of these barns."]
