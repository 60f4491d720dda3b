"""A head over the text of an item or a paragraph is no part of its first sentence."""

from textwrap import dedent

import pytest

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson


def _lesson(text: str) -> Lesson:
    return parse_lesson(dedent(text), "kilns.md", "kilns", ".md")


def _items(text: str) -> list[str]:
    return [item.text.text for block in _lesson(text).sections[0].blocks for item in block.inner()]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("- Glaze\n  Glaze is melted glass on a pot.", "Glaze: Glaze is melted glass on a pot."),
        ("- Glaze\n\n  Glaze is melted glass on a pot.", "Glaze: Glaze is melted glass on a pot."),
        ("- Raku (low fire)\nRaku pots come out glowing.", "Raku (low fire): Raku pots come out glowing."),
        ("- Kent had the best kilns\n\n  It is gone.", "Kent had the best kilns. It is gone."),
        ("- Kilns built by\n  Josiah Wedgwood are dear.", "Kilns built by Josiah Wedgwood are dear."),
        ("- Of old kilns,\n  Japanese ones lean.", "Of old kilns, Japanese ones lean."),
        ("- Glaze\n  and slip are put on by hand.", "Glaze and slip are put on by hand."),
        ("- The kiln was sold to King\n  John of Kent.", "The kiln was sold to King John of Kent."),
        ("- Clay dries when heated\n  A lot of it.", "Clay dries when heated A lot of it."),
        ("- Glaze\n  ![a pot](pot.png)", "Glaze"),
        ("- Glaze\n  ![a pot](pot.png)\n  …", "Glaze …"),
        ("- Glaze.\n  Slip comes first.", "Glaze. Slip comes first."),
        ("- See [the\n  Kiln Book](https://example.org/kilns) for more.", "See the Kiln Book for more."),
    ],
)  # fmt: skip
def test_the_first_line_of_an_item_is_its_head_where_it_is_short_and_no_sentence_goes_on(
    written: str, read: str
) -> None:
    assert _items(f"# Kilns\n\n{written}\n") == [read]


def test_a_head_in_the_first_line_of_a_paragraph_is_a_line_of_its_own() -> None:
    lesson = _lesson(
        """\
        # Kilns

        Firing by Wood
        A kiln that is fired with wood takes two days, and must be fed all the time.

        A kiln that was built by
        Josiah Wedgwood is still there in Burslem, and anybody may see it.
        """
    )
    told = [(block.place.line, block.text.text) for block in lesson.sections[0].blocks]
    assert told == [
        (3, "Firing by Wood"),
        (4, "A kiln that is fired with wood takes two days, and must be fed all the time."),
        (
            6,
            "A kiln that was built by Josiah Wedgwood is still there in Burslem, and anybody may see it.",
        ),
    ]
