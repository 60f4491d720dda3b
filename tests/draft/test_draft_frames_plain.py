"""Titles, promises and questions are plain where no good ones can be made; what is said to a room is not told."""

import pytest

from audiolesson.draft.framing.compose import says_only_that_it_does
from audiolesson.draft.framing.frame_opening import may_be_promised
from audiolesson.draft.framing.plainly_asked import plainly_asked
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.refusing.to_the_room import is_said_to_the_room
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.draft.titling.titles import title_of

WHOLE = (
    "The potter fires a kiln with ash, and the glaze runs. We measure the heat. A gauge shows it to the potter. Slip "
    "is wet clay, and a jug stands on the top shelf. Jugs hold water. They were made by Brückner in the old town."
)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Trap two. Wet shelves", "Wet shelves"),
        ("Mistake #4: Glazing wet jugs", "Glazing wet jugs"),
        ("L12 – Ash glazes", "Ash glazes"),
        ("POT-Basics-04: Ash glazes", "Ash glazes"),
        ("POTS 214 · Week 6 · Ash glazes", "Ash glazes"),
        ("Revision sheet: ash glazes", "Ash glazes"),
        ("Also: ash glazes", "Ash glazes"),
        ("Kilns, briefly", "Kilns"),
        ("Kilns in one minute", "Kilns"),
        ("Kilns: a field guide", "Kilns"),
        ("Chip glazing (July to early autumn)", "Chip glazing"),
        ("Top-loading kiln (TLK)", "Top-loading kiln (TLK)"),
        ("Ash 2: the glaze", "Ash 2: the glaze"),
    ],
)
def test_a_title_is_a_heading_without_what_counts_it_or_says_how_it_is_told(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Why the tall jugs are on top shelves", "Tall jugs"),
        ("What works, so that you need not try again", "What works"),
        ("Why did anyone build such big kilns?", "Big kilns"),
        ("Why doesn't the gauge show it all day?", "The gauge"),
        ("Questions potters' friends ask about kilns", "Kilns"),
        ("Questions people ask about salt glazes", "Salt glazes"),
        ("What's this about lead?", "Lead"),
        ("Slip? As in ice?", "Slip"),
        ("Then what is Brückner's?", "What is Brückner's?"),
        ("What is happening on the shelf (short version)", "What happens on the shelf"),
        ("What makes this kind of clay different", ""),
        ("A country that lived on one glaze", ""),
        ("Changing something that has already dried", ""),
        ("And then", ""),
        ("Opening", ""),
        ("Before YOU go", ""),
    ],
)
def test_a_long_heading_gives_a_plain_title_or_none(heading: str, title: str) -> None:
    assert title_of(heading, WHOLE) == title


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("Memory the kiln promised but does not have", ""),
        ("When a gauge says 80 degrees", ""),
        ("How it works", ""),
        ("What makes this kind of clay different", ""),
        ("Questions people ask about salt glazes", "salt glazes"),
        ("Talk notes: salt glazes, a field guide", "salt glazes"),
    ],
)
def test_a_lesson_is_about_what_can_be_said_in_a_line_or_about_nothing(name: str, topic: str) -> None:
    assert topic_of(name, WHOLE) == topic


@pytest.mark.parametrize(
    ("clause", "little"),
    [
        ("what a slow kiln does", True),
        ("what helps", True),
        ("what ash holds", True),
        ("what happens when ash melts", False),
        ("what a glaze is", False),
        ("why jugs crack", False),
    ],
)
def test_a_promise_is_no_mere_doing(clause: str, little: bool) -> None:
    assert says_only_that_it_does(clause) is little


def test_a_title_that_hardly_asks_is_not_promised() -> None:
    for text in ("what helps", "what drinkable is", "when it went wrong"):
        assert not may_be_promised(Slot(text, "clause", telling=True), Slot())
    assert may_be_promised(Slot("why jugs crack", "clause", telling=True), Slot())


@pytest.mark.parametrize(
    "sentence",
    [
        "Ash is the point of the whole story of glaze.",
        "Old potters are fond of the tale of the kiln.",
        "Jugs are very different from tall bowls in the kiln.",
        "A slow kiln follows days later than the others.",
        "Paper solved the weight and made the temptation worse, for it costs nothing to print.",
    ],
)
def test_a_verdict_or_a_time_is_no_answer(sentence: str) -> None:
    assert plainly_asked(sentence, WHOLE) is None


@pytest.mark.parametrize(
    "said",
    [
        "Start with the kiln recording.",
        "Slide 9, the jugs.",
        "Handout for the glaze workshop.",
        "Learn the table of glazes.",
        "Examiners love to ask for the ash.",
        "Nice one to end with.",
        "Wet jugs take longer; we skip it.",
        "There's no exam.",
        "Reminder: the essays are due Thursday.",
        "There was a question last week about the ash.",
        "Last time we ended with the jugs.",
        "You'll each take a jar.",
        "Swap your jugs with each other and look.",
        "The example we did in class was a jug.",
        "There are eight of you coming.",
        "You'll get a kiln with five faults.",
        "Written for the apprentices, and kept for the rest.",
        "Please have the chronology in front of you during the seminar.",
        "Keep this next to the wheel.",
        "Bring a glaze table and a pencil.",
        "Work in pairs.",
        "You'll want a calculator with a square root.",
        "A laptop is useful for the last part.",
        "Write the three weights on the whiteboard.",
        "You don't need all of it at once.",
    ],
)
def test_what_is_said_to_the_room_is_told_nowhere(said: str) -> None:
    assert is_said_to_the_room(said)


@pytest.mark.parametrize(
    "said",
    [
        "Bring the kiln to a red heat.",
        "Keep the jugs next to the fire.",
        "Work in pairs, one on each side of the wall.",
        "You will need a kiln of your own.",
        "In 1604 a potter drew the jug on the blackboard of the court.",
        "Laptops are useful to compute the heat of a kiln.",
        "Bring two pencils together so that they touch.",
        "You do not need all of them at once, since the kiln is small.",
    ],
)
def test_what_a_craft_has_to_do_is_not_said_to_the_room(said: str) -> None:
    assert not is_said_to_the_room(said)


@pytest.mark.parametrize(
    "said",
    [
        "Start with the kiln cold.",
        "Potters learn the glaze by heart.",
        "A slide is a slope of wet clay.",
        "Read it.",
        "Glaze lasts.",
        "Two atoms share ash with each other.",
        "You will get a shock if you touch the wire.",
        "Written by the monks of Kent, the book is old.",
    ],
)
def test_what_is_said_of_the_matter_is_kept(said: str) -> None:
    assert not is_said_to_the_room(said)
