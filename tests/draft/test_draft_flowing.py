"""A clean paragraph is told as it stands: questions, short sentences, orders and set-ups between statements."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

PLAIN = "A dry stone wall stands without mortar. Its stones lock by their weight."


def found(text: str) -> Gathered:
    return gather(parse_lesson(f"# Walls\n\n{text}\n", "walls.md", "walls", ".md"), "en")


def heard(text: str) -> str:
    return " ".join(one.text.text for one in found(text).candidates)


def told(text: str) -> str:
    lesson = parse_lesson(f"# Walls\n\n{text}\n", "walls.md", "walls", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


@pytest.mark.parametrize(
    "between",
    [
        "It isn't.",
        "Why does it not fall?",
        "Frost lifts it. It gives way.",
        "Suppose a stone slips out.",
        "Not so in the north.",
        "A rule of thumb: one wall in ten is mended each year.",
        "Keep the middle full.",
        "What would you look at first?",
    ],
)
def test_what_is_no_statement_alone_is_told_in_a_paragraph_that_flows(between: str) -> None:
    text = f"{PLAIN} {between} Each stone of a good wall rests on two others. The gaps let the wind through."
    assert between in heard(text)


@pytest.mark.parametrize(
    "between",
    [
        "As the picture below shows, the wall is battered.",
        "Draw the wall of your house.",
        "I built my first wall at ten.",
        "Click on the stone.",
        "This chapter is about walls.",
        "Homework is due on Monday.",
        "See [the guild](https://example.org) for more.",
    ],
)
def test_what_is_for_the_eye_or_for_a_class_is_left_out_of_a_paragraph_that_flows(between: str) -> None:
    said = heard(f"{PLAIN} It isn't. {between} Each stone of a good wall rests on two others.")
    assert "It isn't." in said and between not in said and "rests on two others" in said


def test_a_paragraph_of_which_much_is_for_the_eye_does_not_flow() -> None:
    eye = "Click on the stone. See [the guild](https://example.org) for more. I built my first wall at ten."
    assert "It isn't." not in heard(f"{PLAIN} It isn't. {eye}")


def test_notes_without_verbs_do_not_flow() -> None:
    assert "Two courses." not in heard(
        "Two courses. Hearting in the middle. Cope on top. Then done. A wall needs care."
    )


def _one(all_of: Gathered, said: str) -> Candidate:
    return next(one for one in all_of.candidates if said in one.text.text)


def test_it_is_told_behind_the_sentence_before_it_and_what_it_takes_back_not_without_it() -> None:
    walls = found(f"{PLAIN} The gaps in it look like a fault. They are not. Each stone rests on two others.")
    fault, denied = _one(walls, "look like a fault"), _one(walls, "They are not.")
    assert denied.follows == fault.order
    said = told(f"{PLAIN} The gaps in it look like a fault. They are not. Each stone rests on two others.")
    assert ("look like a fault" in said) == ("look like a fault. They are not." in said)


def test_what_comes_of_a_set_up_is_not_told_without_it() -> None:
    walls = found(
        f"{PLAIN}\n\nSuppose a waller sets four tons a day. A wall of forty tons takes ten days. That is slow."
    )
    supposed, takes = _one(walls, "Suppose"), _one(walls, "ten days")
    assert takes.follows == supposed.order


def test_a_question_at_the_end_of_a_paragraph_is_told_with_the_paragraph_that_answers_it() -> None:
    text = f"{PLAIN} What keeps it up?\n\nEach stone rests on two others. So no joint runs through."
    assert "What keeps it up? Each stone rests on two others." in heard(text)


def test_the_first_of_several_points_under_a_heading_that_counts_them_is_told() -> None:
    text = "## Two warnings\n\nFirst, frost works against walls just as it works against roads. It lifts the ground."
    assert "First, frost works against walls" in heard(f"{PLAIN}\n\n{text}")


def test_a_number_in_a_formula_is_one_sign() -> None:
    text = "A wall of four parts holds $W = 1000 \\times 1.05^{10} \\approx 1628.89$. Each part holds the same again."
    assert "holds W" in heard(text)


def test_a_line_with_a_formula_is_told_without_its_bracket_where_it_is_long() -> None:
    line = (
        "If the wall weighs $w$, the share of its gaps is $g$ (written as a decimal) and its height is $h$, the"
        " pressure at its foot is"
    )
    said = heard(f"{PLAIN}\n\n{line}\n\n$$p = w(1 - g)h$$\n")
    assert "its foot is p = w(1 - g)h." in said and "decimal" not in said
