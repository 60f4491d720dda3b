"""A lesson without headings is an episode of several segments, each with a title of its own."""

import re
from pathlib import Path

import pytest

from audiolesson.draft.draft import draft
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Segment
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

LESSONS = Path(__file__).parent / "lessons"
TARGET = Ms(210_000)


def without_headings(name: str) -> tuple[Segment, ...]:
    title, body = (LESSONS / name).read_text(encoding="utf-8").split("\n", 1)
    body = re.sub(r"^#+ .*$", "", body, flags=re.MULTILINE)
    lesson = parse_lesson(f"{title}\n{body}", "a.md", "a", ".md")
    return draft(lesson, pace=pace("espeak"), target=TARGET, date="2026-11-24T06:00:00Z").script.segments


def texts(segment: Segment) -> list[str]:
    return [item.text for item in segment.items if isinstance(item, Paragraph)]


@pytest.mark.parametrize("name", ["cell-membranes.md", "dns.md", "printing-press.md", "sourdough.md"])
def test_it_has_segments_with_titles_of_what_they_tell(name: str) -> None:
    segments = without_headings(name)
    titles = [segment.title for segment in segments]
    assert 4 <= len(titles) <= 8
    assert len({title.lower() for title in titles}) == len(titles)
    assert all(0 < len(title.split()) <= 5 for title in titles)
    for segment in segments[1:-1]:
        noun = segment.title.split()[-1].lower().rstrip("s")
        framed = segment.title == "Tell it yourself"
        assert framed or any(noun in text.lower() for text in texts(segment)), segment.title


@pytest.mark.parametrize("name", ["cell-membranes.md", "printing-press.md"])
def test_what_is_promised_is_promised_near_the_beginning(name: str) -> None:
    opening, *others = without_headings(name)
    assert len(texts(opening)) <= 7
    assert all(len(texts(segment)) <= 12 for segment in others)


def test_a_lesson_with_headings_keeps_them() -> None:
    text = (LESSONS / "printing-press.md").read_text(encoding="utf-8")
    lesson = parse_lesson(text, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=TARGET, date="2026-11-24T06:00:00Z").script
    told = [segment.title for segment in made.segments[1:-1]]
    heads = {re.sub(r"^#+ ", "", line).lower() for line in text.splitlines() if line.startswith("#")}
    assert sum(title.lower() in heads for title in told) >= len(told) - 1, told
