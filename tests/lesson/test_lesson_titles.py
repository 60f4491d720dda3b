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


@pytest.mark.parametrize(
    "head", ["---\ntitle: Introduction\n---", "---\ntitle: Theory\n---", "---\ntitle: Tutorial\n---"]
)
def test_a_head_that_any_lesson_may_have_gives_way_to_the_heading(head: str) -> None:
    text = f"{head}\n\n# Tides\n\nThe sea rises twice a day.\n"
    assert parse_lesson(text, "a.md", "high-water", ".md").title == "Tides"


@pytest.mark.parametrize(
    "head", ["Title: High tides\nDescription: The sea.\nTOC: Tides", "<!--t High tides t-->\n<!--d The sea. d-->"]
)
def test_a_page_may_say_its_title_in_lines_or_comments(head: str) -> None:
    lesson = parse_lesson(f"{head}\n\nThe sea rises twice a day.\n", "a.md", "a", ".md")
    assert lesson.title == "High tides"
    assert [block.text.text for block in lesson.sections[0].blocks] == ["The sea rises twice a day."]


def test_a_first_line_with_a_colon_is_told_where_prose_goes_on() -> None:
    text = "Title: what a word.\nAnd the sea rises twice a day.\n"
    assert "sea rises" in str(parse_lesson(text, "a.md", "a", ".md").sections)


def test_the_name_of_a_course_above_that_of_the_lesson_is_no_title() -> None:
    text = "# Oceans, year 2024\n\n[TOC]\n\n# Tides\n\n## Moons\n\nThe sea rises twice a day.\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    assert lesson.title == "Tides"
    assert [section.title for section in lesson.sections] == ["Moons"]


def test_a_letterhead_of_name_course_and_day_is_no_title() -> None:
    head = "### Anna Hill\n### Sea history\n### May 25\n### The great tide\n\n"
    lesson = parse_lesson(f"{head}#### Moons\n\nThe great tide came at night.\n", "a.md", "a", ".md")
    assert lesson.title == "The great tide"
    assert parse_lesson("# Seas\n# Tides\n\nThe sea rises.\n", "a.md", "a", ".md").title == "Seas"


def test_a_sign_that_files_a_page_elsewhere_is_no_title() -> None:
    text = "---\ntitle: '#90Tides - Day 3'\n---\n## Moon tides\n\nThe sea rises twice a day.\n"
    assert parse_lesson(text, "a.md", "a", ".md").title == "Moon tides"


def test_a_box_at_the_foot_does_not_name_the_lesson() -> None:
    text = f"{'The sea rises twice a day. ' * 9}\n\n### Boats of the nineties\n\nThey were slow.\n"
    assert parse_lesson(text, "a.md", "high-tides", ".md").title == "High tides"


def test_a_word_twice_in_a_file_name_is_said_once() -> None:
    assert parse_lesson("The sea rises twice a day.\n", "a.md", "tides-tides", ".md").title == "Tides"


def test_a_number_that_a_generator_fills_in_is_no_part_of_a_title() -> None:
    for number in ("{{ chapter }}", "%chapter_number%"):
        lesson = parse_lesson(f"# {number}. Tides\n\nThe sea turns.\n", "sea.md", "sea", ".md")
        assert lesson.title == "Tides"


@pytest.mark.parametrize(
    "head",
    [
        '{:title "Kilns and Flues"\n :page-index 12\n :layout :page}',
        "import { Kiln } from './kiln'\n\nexport const metadata = {\n  title: 'Kilns and Flues',\n  tags: ['clay'],\n}",
        'export const meta = {\n  author: "Ana",\n  title: "Kilns and Flues"\n}',
    ],
)
def test_a_head_that_is_a_program_names_the_lesson(head: str) -> None:
    text = f"{head}\n\nA kiln is a furnace for pots.\n\n## Flues\n\nThe flue takes the smoke.\n"
    lesson = parse_lesson(text, "m.md", "m", ".md")
    assert lesson.title == "Kilns and Flues"
    assert not any(":page-index" in block.text.text for section in lesson.sections for block in section.blocks)


def test_a_program_further_down_names_no_lesson() -> None:
    text = "# Kilns\n\nA kiln is a furnace.\n\n```js\nexport const meta = {\n  title: 'Pots',\n}\n```\n"
    assert parse_lesson(text, "m.md", "m", ".md").title == "Kilns"


_TALK = "The talk of a potter tells how the river was crossed before the bridge stood, and why she built it there."
_PARTS = (
    "# Background: The Old Ferry\n\n{first}\n\n# Kilns\n\nA kiln is an oven in which clay is fired until it is hard"
    " and no water softens it any more, which takes a night.\n\n# Glazes\n\nA glaze is a thin glass that melts onto the"
    " pot in the kiln, and that keeps water from going through its wall.\n"
)


@pytest.mark.parametrize(
    ("first", "several"),
    [
        (
            "The talk of a potter tells how the river was crossed before the bridge stood, and why she built it there.",
            True,
        ),
        ("The old ferry carried clay.", False),
    ],
)
def test_a_heading_over_the_first_of_several_parts_names_only_that(first: str, several: bool) -> None:
    lesson = parse_lesson(_PARTS.format(first=first), "a.md", "a", ".md")
    assert lesson.of_parts is several


def test_a_heading_whose_words_the_other_parts_say_names_the_lesson() -> None:
    text = _PARTS.format(first=_TALK).replace("A kiln is", "By the ferry a kiln is").replace("A glaze", "The old glaze")
    assert not parse_lesson(text, "a.md", "a", ".md").of_parts


def test_a_key_of_an_authors_own_says_nothing_of_parts() -> None:
    assert not parse_lesson("---\nparts: several\n---\n# Kilns\n\nA kiln is an oven.\n", "a.md", "a", ".md").of_parts
