"""What a lesson is called where its file does not say so."""

import pytest

from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    ("slug", "heading", "title"),
    [
        ("organizing-code-with-objects", "### Introduction", "Organizing code with objects"),
        ("03-tides", "## Overview", "Tides"),
        ("tides", "## Why tides rise", "Why tides rise"),
        ("readme", "## Introduction", "Moons"),
        ("week2b", "# Overview", "Moons"),
        ("chapter-3", "# Introduction", "Moons"),
        ("intro", "# Einleitung", "Moons"),
        ("index", "# Tides", "Tides"),
    ],
)
def test_a_heading_that_any_lesson_may_have_is_no_name(slug: str, heading: str, title: str) -> None:
    text = f"{heading}\n\nThe sea rises twice a day.\n\n## Moons\n\nThe moon pulls the water.\n"
    lesson = parse_lesson(text, f"{slug}.md", slug, ".md")
    assert lesson.title == title


def test_a_lesson_named_by_its_file_keeps_its_first_heading_as_a_section() -> None:
    text = "### Introduction\n\nThe sea rises twice a day.\n\n### Moons\n\nThe moon pulls the water.\n"
    lesson = parse_lesson(text, "tides.md", "high-tides", ".md")
    assert [section.title for section in lesson.sections] == ["Introduction", "Moons"]


def test_headings_of_tasks_and_of_what_is_not_so_name_no_lesson() -> None:
    for below in ("Rejected ideas", "Exercises", "Step 1", "1. Further reading"):
        text = f"# Introduction\n\nThe sea rises twice a day.\n\n## {below}\n\n- The moon pulls the water.\n"
        assert parse_lesson(text, "week-3.md", "week-3", ".md").title == "Week 3"


def test_a_name_of_many_numbers_is_read_at_once() -> None:
    slug = "-".join(["week", *["2024"] * 40, "call"])
    assert parse_lesson("# Introduction\n\nThe sea rises.\n", f"{slug}.md", slug, ".md").title.startswith("Week")
