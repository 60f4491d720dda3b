"""What a page sets as a formula though it is a unit, or together with a stop, is told as text."""

import pytest

from audiolesson.draft.refusing.plain_formulas import plain_formulas
from audiolesson.lesson.model import Text
from audiolesson.wording.model import Mark


def with_formula(formula: str) -> Text:
    before = "Sunlight brings about "
    return Text(before + formula + " here", (Mark(len(before), len(before) + len(formula), "formula"),))


@pytest.mark.parametrize(
    ("formula", "said", "formulas"),
    [
        ("( kW/m^{2} ) .", "(kW/m²).", []),
        ("m/s^{2}", "m/s²", []),
        ("kg^{-1}", "kg⁻¹", []),
        ("E = m c^{2} .", "E = m c^{2}.", ["E = m c^{2}"]),
        ("E = m c^{2}", "E = m c^{2}", ["E = m c^{2}"]),
        ("m", "m", ["m"]),
        ("x^{2}", "x^{2}", ["x^{2}"]),
        ("", "", [""]),
    ],
)
def test_a_unit_is_text_and_a_stop_stands_outside_its_formula(formula: str, said: str, formulas: list[str]) -> None:
    found = plain_formulas(with_formula(formula))
    assert found.text == f"Sunlight brings about {said} here"
    assert [found.text[mark.start : mark.end] for mark in found.marks] == formulas


def test_the_blanks_and_other_marks_of_a_text_stay() -> None:
    text = Text("Take 5 m/s^{2} and run() now.", (Mark(7, 14, "formula"), Mark(19, 24, "code")))
    found = plain_formulas(text)
    assert found.text == "Take 5 m/s² and run() now."
    assert [found.text[mark.start : mark.end] for mark in found.marks] == ["run()"]
