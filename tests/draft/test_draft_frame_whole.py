"""Every lesson that is told has a promise, a line that leads on, a recap and a question, whatever its headings give."""

import re
from itertools import pairwise

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.frame_sets import FREE_RECALLS, REMINDERS, TOPIC_RECALLS
from audiolesson.draft.framing.named_parts import Parts, is_a_name
from audiolesson.draft.framing.slots import Slot
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Script, Think
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)

ROOMS = (
    "Damp air spoils the paper within a week. Old presses stood on floors of oak. Visitors rarely saw the cellar. "
    "Rain came in through the roof each spring.",
    "Cold mornings made the rollers stiff and slow. Boys carried water up from the river. "
    "Lamps burned there until midnight. Snow blocked the yard in most winters.",
    "Merchants paid for paper in silver. Horses brought the bales from the coast. "
    "Storms delayed the carts for days. Nobody counted the broken crates.",
)
"""Paragraphs of which no sentence has other words, answers a question or says what a thing is."""


def script(heads: tuple[str, ...], rooms: tuple[str, ...] = ROOMS, speakers: tuple[str, ...] = ("Host",)) -> Script:
    text = "# Old workshops\n\nMost towns once had a workshop by the river.\n\n"
    text += "\n\n".join(f"## {head}\n\n{body}" for head, body in zip(heads, rooms, strict=True))
    lesson = parse_lesson(text, "made.md", "made", ".md")
    return draft(lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z", speakers=speakers).script


def lines_of(made: Script) -> list[str]:
    return [item.text for segment in made.segments for item in segment.items if isinstance(item, Paragraph)]


def starts(rows: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(row.split("{")[0] for row in rows)


PRINTING = (
    "Damp paper spoils our print. On floors of oak damp paper stood for our printers. Most visitors rarely touched "
    "the paper. In spring rain ruined our damp paper.",
    "On cold mornings our stiff rollers ran slowly. Many boys carried the rollers up from the river. "
    "At night lamps warmed our stiff rollers. In most winters snow froze our rollers.",
    "In silver merchants paid us for river trade. From the coast horses brought us the trade goods. "
    "For days storms kept us from the river trade. Nobody ever counted our lost trade.",
)
"""Paragraphs that speak of their headings, and that say nothing without those who tell them."""


def test_a_recap_names_the_told_parts_where_no_sentence_stands_for_them() -> None:
    said = lines_of(script(("Damp paper", "Stiff rollers", "River trade"), rooms=PRINTING))
    recap = [line for line in said if line.startswith(starts(REMINDERS))]
    assert len(recap) == 1
    assert recap[0].endswith("you have heard about damp paper, stiff rollers and river trade.")


def test_a_recap_names_nothing_that_only_a_heading_says() -> None:
    said = lines_of(script(("Damp paper", "Glass beads", "River trade"), rooms=PRINTING))
    assert any(re.search(r"you have heard about damp paper.* and river trade", line) for line in said)
    assert not any(re.search(r"(?:heard about|you will know) [^.]*glass beads", line) for line in said)


def test_where_no_title_fits_no_line_leads_on_to_the_next_part() -> None:
    said = lines_of(script(("Part one", "Part two", "Part three")))
    assert not any("next part" in line for line in said)


def test_where_nothing_is_surely_answered_the_listener_is_asked_for_the_whole() -> None:
    made = script(("Part one", "Part two", "Part three"))
    items = [item for segment in made.segments for item in segment.items]
    asked = [one for one, then in pairwise(items) if isinstance(then, Think)]
    last = asked[-1]
    assert isinstance(last, Paragraph)
    assert re.search("|".join(map(re.escape, starts((*TOPIC_RECALLS, *FREE_RECALLS)))), last.text)


@pytest.mark.parametrize(
    ("title", "whole", "named"),
    [
        ("Store jars", "Potters store jars in a dry room.", False),
        ("Store jars", "The lids of store jars are flat.", True),
        ("Damp paper", "Damp paper tears.", True),
        ("Rust", "Rust eats iron.", False),
    ],
)
def test_two_words_that_may_be_an_order_are_a_name_where_the_lesson_uses_them_so(
    title: str, whole: str, named: bool
) -> None:
    assert is_a_name(title, (), whole) is named


def test_tips_and_what_is_the_simplest_are_no_names_of_parts() -> None:
    text = "# Kilns\n\n" + "\n\n".join(
        f"## {head}\n\nHeat hardens wet clay."
        for head in ("Tips for wet clay", "The simplest way", "Wet clay", "K2.1 x")
    )
    lesson = parse_lesson(text, "made.md", "made", ".md")
    found = Parts(lesson, Slot("kilns", "noun", True, telling=True), text).headings(range(len(lesson.sections)), 1)
    assert [part.one.text for part, _ in found] == ["wet clay"]
