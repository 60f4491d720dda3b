"""A draft of full length tells the whole lesson, in its order, a chapter a section."""

from pathlib import Path

import pytest

from audiolesson.draft.blocks import gather
from audiolesson.draft.draft import draft
from audiolesson.draft.model import Drafted
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson, read_lesson
from audiolesson.script.model import Paragraph
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
LESSONS = sorted((Path(__file__).parent / "lessons").iterdir())


def full(lesson: Lesson) -> Drafted:
    return draft(lesson, pace=PACE, target=None, date="2026-01-01T00:00:00Z")


def said(drafted: Drafted) -> str:
    items = [item for segment in drafted.script.segments for item in segment.items if isinstance(item, Paragraph)]
    return " ".join("".join(span.text for span in item.spans) for item in items)


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_all_that_can_be_said_is_said_in_the_lesson_s_order(path: Path) -> None:
    lesson = read_lesson(path, path.name)
    text = said(full(lesson))
    candidates = gather(lesson).candidates
    places = [text.find(candidate.text.text) for candidate in candidates]
    told = [place for place in places if place >= 0]
    assert len(told) >= 0.9 * len(candidates)
    assert told == sorted(told)


def test_each_section_is_a_chapter_and_the_head_says_full() -> None:
    names = ("Fuel", "Heat", "Glaze", "Cooling", "Clay", "Bricks", "Chimneys", "Doors", "Cones", "Shelves")
    text = "# Kilns\n\nKilns are ovens for clay.\n"
    for at, name in enumerate(names):
        text += f"\n## {name}\n\nRoom {at} of the kiln house keeps {name.lower()} dry. Potters paint row {at} blue. "
        text += f"Most visitors see door {at} first.\n"
    made = full(parse_lesson(text, "kilns.md", "kilns", ".md"))
    assert [segment.title for segment in made.script.segments][1:] == list(names)
    assert made.script.head.length is None
    assert not any(item.if_time for s in made.script.segments for item in s.items if isinstance(item, Paragraph))


def test_a_section_of_many_sentences_is_told_by_its_sub_sections() -> None:
    text = "# Kilns\n\n## Parts of a kiln\n"
    for part in ("Door", "Floor", "Vent"):
        text += f"\n### {part}\n\n"
        text += (
            " ".join(f"Potter {part[0]}{n} builds a {part.lower()} from brick number {n}." for n in range(10, 20))
            + "\n"
        )
    made = full(parse_lesson(text, "kilns.md", "kilns", ".md"))
    assert {"Door", "Floor", "Vent"} <= {segment.title for segment in made.script.segments}
