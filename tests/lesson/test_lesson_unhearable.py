"""What no ear can take is left out with its reason before any rule looks at it."""

import pytest

from audiolesson.errors import LessonError
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson

_TOLD = "The pump moves water."


def _read(text: str, ending: str = ".md") -> Lesson:
    return parse_lesson(f"# Pumps\n\n{_TOLD}\n\n{text}\n", "pumps" + ending, "pumps", ending)


def _texts(lesson: Lesson) -> list[str]:
    return [block.text.text for section in lesson.sections for block in section.blocks]


@pytest.mark.parametrize("ending", [".md", ".txt"])
@pytest.mark.parametrize(
    ("rubble", "why"),
    [
        ("a" * 50_000, "a word that nobody can say"),
        ("x1-" * 10_000, "a word that nobody can say"),
        ("(" * 15_000, "a row of signs"),
        ("… " * 15_000, "a row of signs"),
        ("? " * 15_000, "a row of signs"),
        ("&" * 15_000, "a row of signs"),
        ("“" * 15_000, "a row of signs"),
    ],
)
def test_a_word_of_hundreds_of_letters_or_a_row_of_signs_is_left_out_with_its_reason(
    rubble: str, why: str, ending: str
) -> None:
    lesson = _read(rubble, ending)
    assert max(map(len, _texts(lesson))) < 100
    assert why in {gone.why for gone in lesson.left_out}
    assert max(len(gone.text) for gone in lesson.left_out) < 100


def test_the_sentences_around_it_are_kept() -> None:
    lesson = _read(f"A valve shuts. The key {'ab' * 400} opens it. The tank is full.")
    assert _texts(lesson) == [_TOLD, "A valve shuts. The tank is full."]
    assert [gone.text[:12] for gone in lesson.left_out] == ["The key abab"]


def test_an_item_a_heading_and_a_cell_lose_only_what_nobody_can_hear() -> None:
    long = "b" * 1000
    lesson = _read(f"## {long}\n\n- The tank is full.\n- {long}\n\n| Pump | {long} |\n|---|---|\n| One | two |\n")
    items, table = [block for section in lesson.sections for block in section.blocks][1:]
    assert [item.text.text for item in items.items] == ["The tank is full."]
    assert [[cell.text for cell in row] for row in table.rows] == [["Pump", ""], ["One", "two"]]


@pytest.mark.parametrize(
    "text",
    [
        "The address is https://example.org/" + "long/" * 40 + ".",
        "水泵把水从低处送到高处，" * 60,
        "ปั๊มน้ำเคลื่อนย้ายน้ำ" * 40,
        "水泵把水送到高处。" * 500,
        "The tank ........................................ is full.",
    ],
)
def test_addresses_and_scripts_without_blanks_are_no_such_words(text: str) -> None:
    lesson = _read(text, ".txt")
    assert text in _texts(lesson)
    assert not lesson.left_out


def test_a_long_formula_in_a_sentence_is_no_word() -> None:
    lesson = _read(f"The sum is ${'+'.join(f'x_{{{number}}}' for number in range(90))}$ here.")
    assert not lesson.left_out


def test_a_lesson_of_nothing_else_is_refused_with_the_reason() -> None:
    with pytest.raises(LessonError, match="nothing to tell but a word that nobody can say"):
        parse_lesson("a" * 200_000, "pumps.txt", "pumps", ".txt")
