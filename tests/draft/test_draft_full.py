"""A draft of full length tells the whole lesson, in its order, a chapter a section."""

from pathlib import Path

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.model import Drafted
from audiolesson.draft.sentences.bearable import MOST_FREE
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson, read_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
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
    candidates = gather(lesson, "en", MOST_FREE).candidates
    places = [text.find(candidate.text.text) for candidate in candidates]
    told = [place for place in places if place >= 0]
    assert len(told) >= 0.9 * len(candidates)
    assert told == sorted(told)


def test_each_section_is_a_chapter_and_the_head_says_full() -> None:
    names = ("Fuel", "Heat", "Glaze", "Cooling", "Clay", "Bricks", "Chimneys", "Doors", "Cones", "Shelves")
    text = "# Kilns\n\nKilns are ovens for clay.\n"
    for at, name in enumerate(names):
        text += f"\n## {name}\n\nRoom {at} of the kiln house keeps {name.lower()} dry. "
        text += f"Most visitors see door {at} of it first.\n"
    made = full(parse_lesson(text, "kilns.md", "kilns", ".md"))
    assert [segment.title for segment in made.script.segments][1:11] == list(names)
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


def test_a_lesson_with_fewer_words_than_the_time_is_told_in_its_own_order() -> None:
    text = (
        "# Kilns\n\nYou may have seen smoke above the brick yard. It comes from a kiln that burns all week. "
        "Kilns are ovens for clay. Brick makers fill them by hand.\n\n"
        "## Fuel\n\nWood is the oldest fuel of all. It leaves ash on the pots. Gas burns more evenly than wood.\n"
    )
    lesson = parse_lesson(text, "kilns.md", "kilns", ".md")
    made = draft(lesson, pace=PACE, target=Ms(210_000), date="2026-01-01T00:00:00Z")
    told = said(made)
    places = [told.find(candidate.text.text) for candidate in gather(lesson).candidates]
    assert -1 not in places and places == sorted(places)


def test_a_segment_says_two_sentences_or_joins_its_neighbour() -> None:
    text = "# Kilns\n\nKilns are ovens for clay.\n"
    text += (
        "\n## Fuel\n\nWood is the oldest fuel of a kiln.\n\n## Heat\n\nClay turns to stone above six hundred degrees.\n"
    )
    text += "\n## Glaze\n\nPotters mix glaze from ash. Glaze melts on the pot. Its colour comes from iron in the ash.\n"
    lesson = parse_lesson(text, "kilns.md", "kilns", ".md")
    made = draft(lesson, pace=PACE, target=Ms(210_000), date="2026-01-01T00:00:00Z")
    sizes = [
        sum(text.count(".") for item in segment.items if isinstance(item, Paragraph) for text in [item.text])
        for segment in made.script.segments[1:]
    ]
    assert min(sizes) >= 2 and "oldest fuel" in said(made) and "six hundred degrees" in said(made)


def test_a_page_of_tasks_alone_gives_a_draft_of_its_whole_sentences() -> None:
    text = (
        "# Task one\n\nInstall the little tool from its own page first.\n\n"
        "Open the settings and look for the name of your kiln.\n\nDone\n"
    )
    made = draft(
        parse_lesson(text, "task.md", "task", ".md"), pace=PACE, target=Ms(60_000), date="2026-01-01T00:00:00Z"
    )
    assert any(isinstance(item, Paragraph) for segment in made.script.segments for item in segment.items)
