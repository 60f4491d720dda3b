"""A text in reStructuredText is read without its directives and signs; any other text keeps its stars."""

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson

TEXT = """.. index:: looms

.. _the_loom:

Looms
=====

A **loom** holds the warp *tight*. See `the old mill <https://example.org/mill>`_ for how it was done.

.. image:: images/loom.png
    :align: center

.. note::
    :class: wide

    The warp must be wound evenly.

.. mchoice:: loom_check
    :answer_a: It holds the weft
    :correct: a

    What does the ``heddle`` do?

The weft goes over and under the warp.
"""


def said(lesson: Lesson) -> list[str]:
    return [block.text.text for section in lesson.sections for block in section.blocks]


def test_directives_are_left_out_and_a_note_is_told() -> None:
    assert said(parse_lesson(TEXT, "a.txt", "a", ".txt")) == [
        "A loom holds the warp tight. See the old mill for how it was done.",
        "The warp must be wound evenly.",
        "The weft goes over and under the warp.",
    ]


def test_a_text_without_directives_keeps_its_stars() -> None:
    text = "Looms\n\nA **loom** holds the warp for the weaver.\n\nIt stands in the light of the window.\n"
    assert "A **loom** holds the warp for the weaver." in said(parse_lesson(text, "a.txt", "a", ".txt"))
