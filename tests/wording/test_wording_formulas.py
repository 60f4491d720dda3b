"""Formulas read as a teacher reads them, whatever notation they are written in."""

import re
from pathlib import Path

import pytest

from audiolesson.wording.align import spoken_text
from audiolesson.wording.en import formula
from audiolesson.wording.letters import finish
from audiolesson.wording.model import Mark
from audiolesson.wording.read import read

FORMULAS = (Path(__file__).parent / "formulas.txt").read_text(encoding="utf-8")


def bare(reading: str) -> str:
    """Commas only group what is heard; wording is compared without them."""
    return re.sub(r"[\s,-]+", " ", reading).strip()


@pytest.mark.parametrize("line", FORMULAS.strip().splitlines())
def test_a_formula_is_read_as_a_teacher_reads_it(line: str) -> None:
    written, wanted = line.split(" ⇒ ")
    said = formula.reading(written)
    assert not said.doubt
    assert bare(finish(said.reading)[0]) == bare(wanted)


SENTENCES = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_a_formula_between_dollars_is_read_as_its_sentence_needs_it(line: str) -> None:
    written, wanted = line.split(" ⇒ ")
    text, marks = "", []
    for at, piece in enumerate(re.split(r"(?<!\\)\$", written)):
        if at % 2:
            marks.append(Mark(len(text), len(text) + len(piece), "formula"))
        text += piece
    said = read(text, marks)
    assert not said.unsure
    assert bare(spoken_text(said.tokens).text) == bare(wanted)


IN_TEXT = [
    ("so E = mc^2 holds", "so E equals m c squared holds"),
    ("the term x_i is", "the term x i is"),
    ("O(n log n) is fast", "O of n log n is fast"),
    ("With p < 0.05 we", "With p less than zero point zero five we"),
    ("Let x ∈ ℝ^d.", "Let x be in R d."),
    ("we get P(rain | clouds).", "we get P of rain given clouds."),
    ("f: ℝⁿ → ℝ is", "f from R n to R is"),
    ("If I = 3 then a = 5.", "If I equals three then a equals five."),
    ("I see a + b here", "I see a plus b here"),
    ("was low (n = 25), so", "was low, n equals twenty-five, so"),
    ("γ ∈ (0, 1)", "gamma is in the interval from zero to one"),
    ("the n-1 case", "the n minus one case"),
    ("a P(A) thing", "a P of A thing"),
    ("It is 5 + 3 = 8.", "It is five plus three equals eight."),
    ("a snake_case name", "a snake case name"),
    ("the x-axis and A/B tests", "the x axis and A B tests"),
    ("softmax(Q K^T / sqrt(d_k)) V is", "softmax of Q K transpose over the square root of d k, times V, is"),
    ("a W_dry of 2", "a W dry of two"),
    ("go at 5 km/h or 9.81 m/s².", "go at five kilometers per hour or nine point eight one meters per second squared."),
]


@pytest.mark.parametrize(("text", "wanted"), IN_TEXT)
def test_formulas_are_found_in_running_text(text: str, wanted: str) -> None:
    assert spoken_text(read(text).tokens).text == wanted


@pytest.mark.parametrize(
    "text",
    [
        "(" * 300 + "x" + ")" * 300,
        r"\hat" * 400 + "x",
        "x" + "^a" * 700,
        "x" + "'" * 900,
        "√" * 900 + "x",
        r"\frac{1}{" * 200,
        "f(" * 500 + ")" * 500,
        "a:b " * 500,
        "1/" * 500 + "1",
        "x(1+" * 500,
        r"\neg " * 500 + "x",
    ],
)
def test_what_is_nested_too_deep_is_doubted_and_never_fails(text: str) -> None:
    reading = read(text, [Mark(0, len(text), "formula")])
    assert reading.unsure and reading.unsure[0].rule == "formula"


@pytest.mark.parametrize("text", ["\\frac{a", "x^", "= =", "{", "\\begin{cases} x", "|x", ")("])
def test_a_broken_formula_is_doubted_and_still_has_words(text: str) -> None:
    reading = read(text, [Mark(0, len(text), "formula")])
    assert reading.unsure
    assert reading.tokens[0].spoken


def test_letters_of_a_formula_are_named_as_letters() -> None:
    token = read("a = b", [Mark(0, 5, "formula")]).tokens[0]
    assert (token.spoken, token.spelled) == ("a equals b", (0, 2))
