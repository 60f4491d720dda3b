"""A quiz in a lesson is taken as data, with its right answers, and never as text to be told."""

import pytest

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.outline import texts
from audiolesson.lesson.read import parse_lesson

LESSON = """# Clay

A kiln is a furnace that hardens clay.

"""


def read(quiz: str) -> Lesson:
    return parse_lesson(LESSON + quiz, "lessons/clay.md", "clay", ".md")


def answers(quiz: str) -> list[tuple[str, str, int]]:
    return [(asked.question, asked.answer, len(asked.choices)) for asked in read(quiz).quiz]


def test_a_ticked_choice_is_the_right_answer() -> None:
    quiz = (
        "## Quiz\n\n1. What does a kiln do?\n   - [ ] It cools clay\n   - [x] It hardens clay\n   - [ ] It mixes clay\n"
    )
    assert answers(quiz) == [("What does a kiln do?", "It hardens clay", 3)]
    assert read(quiz).quiz[0].place.line == 7


def test_a_letter_below_the_choices_names_the_right_one() -> None:
    quiz = "## Knowledge check\n\nWhich one is hot?\n\na. Ice\nb. A kiln\nc. Snow\n\nAnswer: b\n"
    assert answers(quiz) == [("Which one is hot?", "A kiln", 3)]


def test_a_sign_behind_a_choice_ticks_it() -> None:
    quiz = "## Test yourself\n\n**What is slip?**\n\n- A. Liquid clay ✅\n- B. Dry clay\n- C. Sand\n"
    assert answers(quiz) == [("What is slip?", "Liquid clay", 3)]


def test_a_blank_is_asked_with_what() -> None:
    first = 'The first firing is called \\_\\_\\_.\n\n1.  bisque\n2.  glaze\n3.  slip\n{: type="a"}\n</div>\n\nA\n\n'
    second = "\\_\\_\\_ shrinks as it dries.\n\n1.  Clay\n2.  Stone\n3.  Glass\n\nA\n"
    assert answers("## Review Questions\n\n<div>\n" + first + second) == [
        ("The first firing is called what?", "bisque", 3),
        ("What shrinks as it dries?", "Clay", 3),
    ]


def test_a_blank_that_makes_no_question_and_one_that_points_at_the_text_are_left_out() -> None:
    for line in (
        "\\_\\_\\_ is when clay shrinks.",
        "Which heat was not listed as a cause?",
        "Which statement is true?",
    ):
        quiz = f"## Quiz\n\n{line}\n\n1.  bisque\n2.  glaze\n3.  slip\n\nA\n"
        assert answers(quiz) == [], line


def test_a_question_whose_answer_is_not_shown_has_none() -> None:
    quiz = "## Quiz\n\nWhich one is hot?\n\n- Ice\n- A kiln\n- Snow\n\nExplain why clay cracks.\n\nWhy is it hot?\n"
    assert answers(quiz) == [("Which one is hot?", "", 3)]


def test_questions_outside_a_quiz_are_no_quiz() -> None:
    assert answers("## What is slip?\n\n- [ ] Dry clay\n- [x] Liquid clay\n- [ ] Sand\n") == []


def test_wrong_choices_are_never_told() -> None:
    lesson = read("## Quiz\n\n1. What does a kiln do?\n   - [ ] It cools clay\n   - [x] It hardens clay\n")
    told = [text.text for section in lesson.sections for block in section.blocks for text in texts(block)]
    assert told == ["A kiln is a furnace that hardens clay."]


@pytest.mark.timeout(30)
def test_a_huge_quiz_is_read_in_a_moment() -> None:
    quiz = "## Quiz\n\n" + "".join(
        f"{n}. Is {n} hot?\n   - [x] yes\n   - [ ] no\n   - [ ] (((((\n" for n in range(3000)
    )
    assert len(answers(quiz)) == 3000
