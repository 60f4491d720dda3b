"""A heading that is a bare number is called by the line below it, as books print both."""

import pytest

from audiolesson.draft.titling.heading_labels import unlabelled
from audiolesson.lesson.read import parse_lesson

BODY = "The potters of the valley fired with pine. Pine burns with a long flame."


def titles(text: str) -> list[str]:
    return [one.title for one in parse_lesson(text, "a.md", "a", ".md").sections]


@pytest.mark.parametrize("number", ["III", "3.", "3", "Chapter IV", "Part 2"])
def test_the_line_below_a_number_names_its_part(number: str) -> None:
    text = f"# Kilns\n\n## {number}\n\nThe Guild of the Hill\n\n{BODY}\n"
    assert titles(text)[-1] == "The Guild of the Hill"
    assert all(
        "Guild" not in block.text.text
        for one in parse_lesson(text, "a.md", "a", ".md").sections
        for block in one.blocks
    )


def test_a_heading_right_below_a_number_stands_for_both() -> None:
    text = f"# Kilns\n\n## II\n\n### The Guild\n\n{BODY}\n\n## III\n\n### The Fire\n\n{BODY}\n"
    assert titles(text)[-2:] == ["The Guild", "The Fire"]


@pytest.mark.parametrize("below", ["The kiln stands on a hill.", "and so they went on"])
def test_a_sentence_below_a_number_names_nothing(below: str) -> None:
    assert titles(f"# Kilns\n\n## III\n\n{below}\n\n{BODY}\n")[-1] == "III"


def test_a_roman_number_before_a_colon_is_no_word_of_a_title() -> None:
    assert unlabelled("II: The guild before the flood") == "The guild before the flood"
    assert unlabelled("Clay: the guild") == "Clay: the guild"
