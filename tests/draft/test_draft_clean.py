"""A clean lesson is told whole and in its order before anything is filled with pauses, and paragraphs to their end."""

import re

import pytest

from audiolesson.draft.choosing.budget import thinking
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.importance import vectors
from audiolesson.draft.choosing.likeness import Likeness
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.choosing.passages import OPENS, TORN, Passages
from audiolesson.draft.draft import draft
from audiolesson.draft.model import Candidate, Drafted
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

TARGET = Ms(210_000)

PARTS = {
    "Stone": (
        "A waller picks each stone for its place. No two are alike. Some are flat and some are round. Why does that"
        " matter? A flat stone rests on all of its face, and a round one rolls."
    ),
    "Who should lay the first stone?": (
        "Many people let the youngest waller lay the first stone. Old masters did the opposite. The first stone sets"
        " the line of the whole wall. It isn't seen. But each later stone hangs on it."
    ),
    "Frost": (
        "Water creeps into the gaps of a wall in autumn. Suppose the night is cold. The water turns to ice and pushes"
        " the stones apart. By spring the wall has moved by the width of a finger."
        " A mended wall stands for another century."
    ),
}


def drafted(parts: dict[str, str], target: Ms = TARGET) -> Drafted:
    body = "\n\n".join(f"## {title}\n\n{text}" for title, text in parts.items())
    opening = "A dry stone wall stands without mortar. Its stones lock by their weight."
    lesson = parse_lesson(f"# Dry stone walls\n\n{opening}\n\n{body}\n", "walls.md", "walls", ".md")
    return draft(lesson, pace=pace("espeak"), target=target, date="2026-11-24T06:00:00Z")


def heard(made: Drafted) -> str:
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


def test_all_of_a_short_clean_lesson_is_told_in_its_order() -> None:
    said = heard(drafted(PARTS))
    sentences = [one.strip() for text in PARTS.values() for one in re.findall(r"[^.?]+[.?]", text)]
    places = [said.find(one) for one in sentences]
    assert -1 not in places and places == sorted(places)


def test_a_section_whose_heading_makes_no_title_is_told_all_the_same() -> None:
    assert "Old masters did the opposite." in heard(drafted(PARTS))


def test_pauses_come_where_all_words_are_told_and_too_few() -> None:
    assert thinking(drafted(PARTS).script.segments) > thinking(drafted(PARTS, Ms(60_000)).script.segments)


def test_much_of_a_clean_lesson_flows_and_little_of_notes_does() -> None:
    flowing = "\n\n".join(PARTS.values())
    assert gather(parse_lesson(f"# Walls\n\n{flowing}\n", "a.md", "a", ".md")).is_clean
    notes = "\n\n".join(f"Click on stone {at}. A stone has a face. See the picture below." for at in range(9))
    assert not gather(parse_lesson(f"# Walls\n\n{notes}\n", "a.md", "a", ".md")).is_clean


@pytest.mark.parametrize(("clean", "next_one"), [(True, 1), (False, 2)])
def test_a_paragraph_of_a_clean_lesson_is_told_to_its_end_before_another_begins(clean: bool, next_one: int) -> None:
    texts = ("Walls stand on clay.", "Builders took two winters.", "Frost lifts each stone.")
    candidates = [Candidate(Text(text), 0, at // 2, at, "prose", at != 1) for at, text in enumerate(texts)]
    chooser = Chooser(
        candidates,
        (5.0, 1.0, 4.0),
        Likeness(candidates, vectors(candidates)),
        Outline((), (Group("Walls", (0, 1, 2)),), ()),
        lambda choice, _: Ms(1000 * len(choice.all())),
        Choice((), ((0,),)),
        passages=Passages((-1, 0, -1), (OPENS, TORN, OPENS)),
        clean=clean,
    )
    assert chooser.ranked((0, 1, 2))[0] == next_one
