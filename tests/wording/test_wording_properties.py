"""Promises that hold for every text, whatever stands in it."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.wording.align import assign, is_speech, spoken_text, voiced_text
from audiolesson.wording.model import Lexicon, Mark, Reading
from audiolesson.wording.read import read
from audiolesson.wording.sentences import split

WRITTEN = r"""LLMs 2017 $5M 3e-4 10^9 e.g. et al. (Vaswani et al., 2017) x_i \frac{a}{b} f(x) = | ‖ ( ) [3] https://a.b/c
5 GB 12:00 — - 1990s ½ II C++ 🎉 π ² ₃ ŷ ' ’ " … ... . , ; : ! ? % & * / \ _ ^ ~ # @ < > → ≤ ∑ a I A The word it's
0xFF １ ٣ 語 Ж don't -- [1,2] {x} \alpha $x$ 3. No. p.m. U.S. `code` v1.2.3"""
PIECES = st.sampled_from([*WRITTEN.split(), "\n\n", "\t", "\u0301", "\u00a0"])
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=14).map("".join)
)
ALLOWED = re.compile("[\u0300-\u036f' ,.;:?!—-]")


def holds(text: str, reading: Reading) -> None:
    end = 0
    for token in reading.tokens:
        assert token.start >= end and token.end > token.start
        assert not text[end : token.start].strip()
        assert token.written == text[token.start : token.end]
        assert all(index < len((token.voiced or token.spoken).split()) for index in token.spelled)
        end = token.end
    assert not text[end:].strip()


@settings(max_examples=250, deadline=None)
@given(TEXTS)
def test_tokens_cover_every_text_and_nothing_but_words_is_left_for_the_voice(text: str) -> None:
    reading = read(text)
    holds(text, reading)
    doubted = [(unsure.start, unsure.end) for unsure in reading.unsure]
    for token in reading.tokens:
        odd = "".join(sign for sign in ALLOWED.sub("", token.spoken) if not sign.isalpha())
        assert not odd or any(start <= token.start < end for start, end in doubted), (token, odd)


HERE = Path(__file__).parent
CASES = [line.split(" ⇒ ")[0] for line in (HERE / "kinds.txt").read_text("utf-8").splitlines()]
KINDS = sorted({word for case in CASES for word in case.split() if re.search("[^a-z]", word)})
FORMULAS = [line.split(" ⇒ ")[0] for line in (HERE / "formulas.txt").read_text("utf-8").splitlines()]
WORDS = re.compile(r"[A-Za-zÀ-ɏ' ,.;:?!—\u0300-\u036f-]*")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(KINDS), min_size=1, max_size=8), st.sampled_from([" ", "", "-", "/", ", ", " = ", "("]))
def test_no_digit_and_no_symbol_is_left_of_any_mix_of_kinds(pieces: list[str], between: str) -> None:
    reading = read(between.join(pieces))
    holds(reading.text, reading)
    said = spoken_text(reading.tokens).text
    assert WORDS.fullmatch(said), said


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(FORMULAS), st.sampled_from(FORMULAS), st.integers(0, 40), st.integers(0, 40), st.booleans())
def test_no_sign_of_a_broken_formula_is_left(first: str, second: str, cut: int, go_on: int, code: bool) -> None:
    text = (first[:cut] + second[go_on:]).strip() or "x"
    reading = read(text, [Mark(0, len(text), "code" if code else "formula")])
    holds(text, reading)
    said = spoken_text(reading.tokens).text
    assert WORDS.fullmatch(said), said


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["de", "fr", "zh", "en-GB"]))
def test_tokens_cover_every_text_in_every_language(text: str, language: str) -> None:
    holds(text, read(text, language=language))


@settings(max_examples=120, deadline=None)
@given(
    TEXTS,
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 20), st.sampled_from(["say", "code", "formula", "lang"])),
        max_size=4,
    ),
)
def test_marks_of_any_kind_and_place_never_break_a_reading(text: str, places: list[tuple[int, int, str]]) -> None:
    marks = [
        Mark(start, start + size, kind, "de" if kind == "lang" else "some words 5") for start, size, kind in places
    ]  # type: ignore[arg-type]
    holds(text, read(text, marks, Lexicon({"LLM": "large model", "π": "pie"})))


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_no_token_crosses_the_border_of_a_sentence(text: str) -> None:
    borders = {start for start, _ in split(text)}
    for token in read(text).tokens:
        assert not any(token.start < border < token.end for border in borders)


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_sentences_hold_every_character_that_is_no_blank(text: str) -> None:
    end = 0
    for start, stop in split(text):
        assert not text[end:start].strip() and text[start:stop].strip() == text[start:stop] != ""
        end = stop
    assert not text[end:].strip()


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.lists(st.tuples(st.integers(0, 80), st.integers(0, 500), st.integers(0, 90)), max_size=12))
def test_times_rise_without_overlap_for_every_spoken_token(text: str, raw: list[tuple[int, int, int]]) -> None:
    tokens = read(text).tokens
    spoken = spoken_text(tokens)
    events = [(offset, start, start + length) for offset, start, length in sorted(raw)]
    times = assign(events, tokens, spoken)
    wanted = [index for index, token in enumerate(tokens) if spoken.starts[index] >= 0 and is_speech(token)]
    assert [index for index, _, _ in times] == (wanted if events else [])
    for (_, start, end), (_, next_start, _) in pairwise(times):
        assert start <= end <= next_start


HOSTILE = {
    "number-hyphens": "1-" * 100_000,
    "brackets": "(" * 100_000 + ")" * 100_000,
    "nested-letters": "f(" * 100_000,
    "bars": "|x" * 100_000,
    "carets": "x^" * 100_000,
    "citations": "(Vaswani et al., 2017) " * 9_000,
    "capitals": "A" * 200_000,
    "dots": "a.b." * 50_000,
    "blanks": " " * 200_000 + "x",
    "lines": "\n \n" * 66_000,
    "slashes": "a/" * 100_000,
    "digits": "9" * 200_000,
    "groups": "1," * 100_000,
    "at-signs": "a@" * 100_000,
    "fractions": "\\frac{1}{" * 22_000,
    "equals": "x = " * 50_000,
    "underscores": "a_" * 100_000,
    "stops": ". " * 100_000,
    "money": "$5-" * 66_000,
    "generics": "a<" * 100_000,
    "colons": "a:" * 100_000,
    "romans": "ii-" * 66_000,
    "braces": "{1, " * 50_000,
    "measures": "the big 5 V " * 16_000,
    "prose": "The model reads 5 GB of text in 2017, e.g. from LLMs (see Fig. 3). " * 3_000,
}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_is_read_without_going_back_and_forth(text: str) -> None:
    holds(text[:50_000], read(text[:50_000]))


def test_an_ordinal_of_a_letter_is_one_word_and_voices_get_the_name_of_the_letter() -> None:
    for written in ("the n-th term", "the nth term"):
        reading = read(written)
        assert spoken_text(reading.tokens).text == "the nth term"
        assert voiced_text(reading.tokens).text == "the enth term"
    formula = read("the n-th term", [Mark(4, 5, "formula")])
    assert [(token.written, token.spoken, token.voiced) for token in formula.tokens][1] == ("n-th", "nth", "enth")


def test_the_s_of_an_owner_stays_with_what_the_author_marked() -> None:
    reading = read("Of new's efforts", [Mark(3, 6, "code")])
    assert [(token.written, token.spoken) for token in reading.tokens][1] == ("new's", "new's")


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        (r"\text{²}", "formula", "two"),
        (r"a_{\text{③}}", "formula", "a three"),
        (r"\text{g: ℝ → ℝ", "formula", "g R goes to R"),
        (r"\text{α}", "formula", "alpha"),
        (r"\mathrm{٣}", "formula", "three"),
        ("{²:d}", "code", "braces two colon d"),
    ],
)
def test_a_digit_of_another_form_stops_nothing(text: str, kind: Literal["formula", "code"], said: str) -> None:
    assert spoken_text(read(text, [Mark(0, len(text), kind)]).tokens).text == said
