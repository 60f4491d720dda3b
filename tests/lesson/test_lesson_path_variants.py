"""Variants of a learning-path page: other subjects and wordings, saved as HTML, with line ends of Windows and tabs."""

import re

import pytest

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson

PAGE = """A learning path ready to make your own.

How do tides work?

How do tides work? Tides are the slow rise and fall of the sea caused by the pull of the moon and the sun. \
Causes & forces The moon pulls the near side of the sea more than the far side. Two bulges form, so that most \
coasts see two high tides a day. Spring tides come when the sun and the moon pull in one line. Measuring tides \
Tide gauges: floats in a well that write the height down. Altimeters: satellites that measure the sea from \
above. Living with tides Harbours plan the arrival of ships by tables. Mussels close at low water. Concise \
summary Tides follow the moon. If you'd like, I can draw a chart of tides for your harbour.

Walk along the shore while you listen.

Podcast

How do tides work? podcast

0:00-3:30

Follow the trail that experts already trust.

Resources

The Tide Museum: https://example.org/tides
https://example.org/moon

Turn quick sparks into lasting recall.

Flashcards

How do tides work? flashcards

3 cards

Question
What pulls the sea most?

Click to flip
Answer
The moon.

Question

What is a neap tide?

Answer

A tide with a small range.

Prove the idea before it slips away.

Quizzes

How do tides work? quiz

12 questions

Which body has the larger effect on tides?

A. The sun
B. The moon
C. Mars
D. Venus

Read deeper, connect wider, own the subject.

Deep Article

How do tides work?

Tides are periodic changes of sea level. This article provides a deep dive into causes, measures and uses.

Table of contents

  \u2022 Causes and forces
  \u2022 Measuring tides
  \u2022 Living with tides

Causes and forces

The pull of the moon is uneven across the earth.

Key points:

  \u2022 The near side is pulled most.
  \u2022 Two bulges move around the earth as it turns and they are ...

Ready to see the full tree?

Clone the preview to open the complete learning structure, practice tools, and generated study materials.
"""

SECTIONS = ["How do tides work?", "Causes and forces", "Measuring tides", "Living with tides", "Concise summary"]


def read(page: str, ending: str = ".txt") -> Lesson:
    return parse_lesson(page, "tides" + ending, "tides", ending)


def as_html(page: str) -> str:
    lines = [
        f"<li>{line.strip()[1:].strip()}</li>"
        if line.strip().startswith("\u2022")
        else f"<h2>{line}</h2>"
        if line in ("Podcast", "Resources", "Flashcards", "Quizzes", "Deep Article", "Causes and forces")
        else f"<p>{line}</p>"
        for line in page.split("\n")
        if line.strip()
    ]
    body = re.sub(r"((?:<li>.*</li>\n?)+)", r"<ul>\1</ul>\n", "\n".join(lines).replace("&", "&amp;"))
    return f"<html><body><nav><a href='/'>Home</a></nav><main>{body}</main></body></html>"


@pytest.mark.parametrize(
    ("page", "ending"),
    [
        (PAGE, ".txt"),
        (PAGE.replace("\n", "\r\n"), ".txt"),
        (PAGE.replace("  \u2022 ", "\t\u2022\t"), ".txt"),
        (PAGE.replace("Podcast\n", "Audio lesson\n").replace("Deep Article", "Deep dive"), ".txt"),
        (PAGE.replace("\nFlashcards\n", "\nFlash cards\n").replace("\nQuizzes\n", "\nPractice quiz\n"), ".txt"),
        (as_html(PAGE), ".html"),
    ],
)
def test_the_parts_of_a_page_are_told_apart(page: str, ending: str) -> None:
    lesson = read(page, ending)
    assert [section.title for section in lesson.sections] == SECTIONS
    assert [(card.question, card.answer) for card in lesson.cards] == [
        ("What pulls the sea most?", "The moon."),
        ("What is a neap tide?", "A tide with a small range."),
    ]
    assert [(found.question, found.choices) for found in lesson.quiz] == [
        ("Which body has the larger effect on tides?", ("The sun", "The moon", "Mars", "Venus"))
    ]
    assert [found.url for found in lesson.resources] == ["https://example.org/tides", "https://example.org/moon"]
    told = " ".join(text.text.text for section in lesson.sections for text in section.blocks)
    for furniture in ("flip", "0:00", "cards", "Mars", "neap", "deep dive", "harbour.", "Clone", "slips away", "..."):
        assert furniture not in told


@pytest.mark.parametrize(
    ("quiz", "answer"),
    [
        ("Which?\nA. The sun\nB. The moon\nAnswer: B", "The moon"),
        ("Which?\n- [ ] The sun\n- [x] The moon", "The moon"),
        ("1. Which?\n\nThe sun\nThe moon\n\nCorrect answer: The moon", "The moon"),
        ("Which?\na) The sun\nb) The moon", ""),
    ],
)
def test_the_choices_and_the_answer_of_a_question_are_kept(quiz: str, answer: str) -> None:
    page = PAGE[: PAGE.index("Which body")] + quiz + PAGE[PAGE.index("\n\nRead deeper") :]
    (found,) = read(page).quiz
    assert (found.question, found.choices, found.answer) == ("Which?", ("The sun", "The moon"), answer)
    assert found.place.line > 40
