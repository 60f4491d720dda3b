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
