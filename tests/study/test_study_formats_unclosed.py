"""What begins and never ends costs its own line in a deck, and nothing behind it."""

import time

import pytest

from audiolesson.errors import AudiolessonError
from audiolesson.study.formats.from_text import form_of, read_deck
from audiolesson.study.formats.model import Imported


def read(text: str, form: str) -> Imported:
    return read_deck(text.encode(), "deck.md", form)


def pairs(found: Imported) -> list[tuple[str, str]]:
    return [(card.question, card.answer) for card in found.cards]


def told(found: Imported) -> dict[int, str]:
    assert all(one.hint for one in found.problems)
    return {one.place.line: one.message for one in found.problems}


@pytest.mark.parametrize("fence", ["```", "~~~", "```python", "  `````"])
def test_a_fence_that_nothing_closes_is_named_and_the_cards_behind_it_are_read(fence: str) -> None:
    found = read(f"Ebb::falls\n\n```\nno::card\n```\n\n{fence}\nx = 1\n\nFlood::rises\n", "obsidian")
    assert pairs(found) == [("Ebb", "falls"), ("Flood", "rises")]
    assert told(found) == {7: f"{fence.strip()!r} begins code that nothing ends"}
    found = read(f"Q: Ebb?\nA: falls\n{fence}\nQ: Flood?\nA: rises\n", "qa")
    assert pairs(found) == [("Ebb?", "falls"), ("Flood?", "rises")]
    assert told(found) == {3: f"{fence.strip()!r} begins code that nothing ends"}


def test_code_is_closed_by_a_longer_fence_and_code_within_a_line_opens_none() -> None:
    for form, card in (("obsidian", "{}::{}\n"), ("qa", "Q: {}\nA: {}\n")):
        text = "```\n" + card.format("no", "card") + "`````\n```x```\n" + card.format("Ebb", "falls")
        assert pairs(read(text, form)) == [("Ebb", "falls")]


@pytest.mark.parametrize(("sign", "end"), [("%%", "%%"), ("<!--", "-->")])
def test_a_comment_that_nothing_ends_is_named_and_the_cards_behind_it_are_read(sign: str, end: str) -> None:
    text = f"{sign} no::card {end}\nTide `{sign}`::both\n\n{sign} a draft\n\nEbb::falls\n"
    found = read(text, "obsidian")
    assert pairs(found) == [(f"Tide `{sign}`", "both"), ("Ebb", "falls")]
    assert told(found) == {4: f"{sign} begins a comment that nothing ends"}


def test_a_comment_that_nothing_ends_takes_nothing_from_an_answer() -> None:
    found = read("Q: What is it?\nA: ebb <!-- as they say\nand flood\n\nQ: So?\nA: so <!-- hidden --> it is\n", "qa")
    assert pairs(found) == [("What is it?", "ebb <!-- as they say\nand flood"), ("So?", "so it is")]


def test_cards_behind_a_fence_that_nothing_closes_tell_the_format() -> None:
    assert form_of("```\nx = 1\n\nFlood::rises\n", "deck.md") == "obsidian"


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text",
    ["`" * 100_000, "~" * 100_000, "```\n" * 60_000, "".join("`" * n + "x\n" for n in range(1_500, 3, -1)),
     "# " + " " * 100_000 + "x", "<!--" * 50_000, "%%" * 100_000, "``` `" * 40_000, "# a" + " #" * 50_000 + "x"],
    ids=str.__len__,
)  # fmt: skip
def test_a_line_of_signs_is_read_in_linear_time(text: str) -> None:
    start = time.process_time()
    for whole in (text, f"{text}\n\nEbb::falls\n\nQ: Ebb?\nA: falls\n"):
        for form in ("", "obsidian", "qa"):
            try:
                read(whole, form)
            except AudiolessonError:  # no format: refused with what to do
                assert not form
    assert time.process_time() - start < 10
