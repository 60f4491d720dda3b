"""Links of a wiki are read as what they show, and pictures that they put in a page as nothing."""

import pytest

from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("The [[Kiln|old kiln]] burns wood.", "The old kiln burns wood."),
        ("A [[Kiln#Heat]] burns wood.", "A Kiln burns wood."),
        ("A [[Kiln#Heat|hot kiln]] burns wood.", "A hot kiln burns wood."),
        ("See [[#Heat]] for more of it.", "See Heat for more of it."),
        ("The kiln ![[kiln 08.52.drawing]] burns wood.", "The kiln burns wood."),
    ],
)
def test_a_link_of_a_wiki_says_what_it_shows(written: str, read: str) -> None:
    lesson = parse_lesson(f"# Kilns\n\n{written}\n", "a.md", "a", ".md")
    assert " ".join(lesson.sections[0].blocks[0].text.text.split()) == read


def test_a_line_that_is_a_picture_of_a_wiki_is_no_paragraph() -> None:
    lesson = parse_lesson("# Kilns\n\nA kiln burns.\n\n![[kiln 08.52.drawing]]\n\nIt cools.\n", "a.md", "a", ".md")
    said = [block.text.text for section in lesson.sections for block in section.blocks if block.text.text]
    assert said == ["A kiln burns.", "It cools."]
