"""A lesson of thousands of headings is titled in time that grows with their number."""

from audiolesson.draft.draft import draft
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.read import parse_lesson
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

_HEADINGS = 1500


def test_each_of_many_headings_is_made_a_title_once_however_often_it_is_asked_for() -> None:
    headings = "".join(f"## Heading {number} of the plant\n\n" for number in range(_HEADINGS))
    lesson = parse_lesson(f"# Heating plants\n\nThe pump moves water.\n\n{headings}", "plants.md", "plants", ".md")
    title_of.cache_clear()
    draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-01-01T00:00:00Z")
    asked = title_of.cache_info()
    assert asked.hits > 10 * _HEADINGS
    assert asked.misses < 1.1 * _HEADINGS
