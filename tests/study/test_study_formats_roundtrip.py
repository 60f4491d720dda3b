"""Decks that are written for other programs come back; decks that come in can be printed and read again."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.errors import Place
from audiolesson.script.model import Head, Paragraph, Span
from audiolesson.study.cards_file import normal_deck, parse_cards, print_cards
from audiolesson.study.formats.anki_note import anki_notes
from audiolesson.study.formats.from_text import read_deck
from audiolesson.study.formats.gather import Gathered
from audiolesson.study.formats.model import ImportedCard
from audiolesson.study.formats.spans import card_of, plain_text
from audiolesson.study.formats.to_text import write_text
from audiolesson.study.model import Card, Deck

PLACE = Place("deck.txt", 1)
PIECES = [
    "ebb", "Flood", "what", " ", " ", "\n", "?", "::", ":::", "==", "`", "``", "$", "$x^2$", "\\", "*", "_", "**", "\t",
    ";", ",", "|", '"', '""', "'", "<b>", "&amp;", "&", "#", "# ", "- ", "1. ", "> ", "Q:", "A:", "[", "]", "(", ")",
    "{", "}", "{#x}", "[[a|b]]", "[think]", "[pause 2s]", "![a](b)", "<!--", "-->", "%%", "???", "?\n", "é", "\u00a0",
    "\x00", "\x1f", "\u2028", "\ufeff", "{{c1::x}}", "~~", "---", "Again:", "**Again:** ", "http://x.y", "5 $",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)


def gathered(sides: list[tuple[str, str, str, str]]) -> list[ImportedCard]:
    found = Gathered("deck.txt")
    for number, (question, answer, hint, again) in enumerate(sides, 1):
        found.add(ImportedCard(question, answer, hint, again, ("a", "b::c"), line=number))
    return list(found.imported().cards)


@given(st.lists(st.tuples(texts, texts, texts, texts), min_size=1, max_size=3))
@settings(max_examples=100, deadline=None)
def test_every_deck_that_comes_in_can_be_printed_and_is_read_as_it_came(sides: list[tuple[str, str, str, str]]) -> None:
    cards = [card_of(card, f"c{number:02}", PLACE) for number, card in enumerate(gathered(sides), 1)]
    if cards:
        deck = Deck(Head(""), tuple(cards))
        assert parse_cards(print_cards(deck), "x") == normal_deck(deck)


words = st.lists(st.sampled_from(["ebb", "tide", "moon", "falls", "3", "it's", "(once)"]), min_size=1, max_size=4)
spans = st.builds(Span, words.map(" ".join), st.just("text"), st.sampled_from(["", "", "emphasis", "strong"])) | (
    st.sampled_from(
        [Span("a::b", "code"), Span("x == `y`", "code"), Span("x^2", "formula"), Span(r"\frac{a}{b}", "formula"),
         Span("the moon", url="https://example.org/a_(b)"), Span("LoRA", say="low rah"), Span("costs $5 and $10"),
         Span("a :: b"), Span("a_b * c"), Span("3 == 4 == 5"), Span('"so"'), Span("a|b;c,d"), Span("<b>&amp;"),
         Span("# x"), Span("Q: what"), Span("A. Name"), Span("{{c1::x}}"), Span("[[a]]"), Span("%% x %%"), Span("?"),
         Span("#tag"), Span("x ^y"), Span("<!-- x -->"), Span(":"), Span("a ::: b")]
    )
)  # fmt: skip
paragraphs = st.lists(spans, min_size=1, max_size=4).map(
    lambda found: Paragraph(tuple(piece for span in found for piece in (span, Span(" "))), PLACE)
)


@st.composite
def decks(draw: st.DrawFn) -> Deck:
    count = draw(st.integers(1, 3))
    cards = []
    for number in range(1, count + 1):
        question = draw(paragraphs)
        question = Paragraph((*question.spans, Span(f" no {number}?")), PLACE)
        cards.append(Card(f"c{number:02}", question, draw(paragraphs), PLACE, tags=draw(st.sampled_from([(), ("a",)]))))
    return normal_deck(Deck(Head("Tides"), tuple(cards)))


@pytest.mark.parametrize("form", ["tsv", "csv", "quizlet", "obsidian", "qa"])
@given(deck=decks())
@settings(max_examples=40, deadline=None)
def test_a_deck_that_is_written_is_read_with_the_same_cards(form: str, deck: Deck) -> None:
    notes = anki_notes(deck, {card.id: f"guid {card.id}" for card in deck.cards}, {}, {})
    text = write_text(form, deck, notes, "tides", "Tides", "Sea::Tides")
    found = read_deck(text.encode(), "tides.txt", form)
    assert [folded(card.question, card.answer) for card in found.cards] == [
        folded(plain_text(card.question), plain_text(card.answer)) for card in deck.cards
    ], text
    assert not found.problems


def folded(*texts: str) -> tuple[str, ...]:
    return tuple(re.sub(r"\s+", " ", text).strip() for text in texts)


@pytest.mark.parametrize("form", ["tsv", "csv", "obsidian", "qa"])
def test_a_hard_card_is_hard_again_behind_a_tag(form: str) -> None:
    deck = parse_cards("## What is ebb? {#c1 .hard tags=sea}\n\nFalling water.\n", "x.cards.md")
    written = write_text(form, deck, anki_notes(deck, {"c1": "guid"}, {}, {}, {}), "sea", "Sea", "Sea")
    (card,) = read_deck(written.encode(), "x.txt", form).cards
    assert card.hard
    assert "hard" not in card.tags


@pytest.mark.parametrize("answer", ["=SUM(A1)", "@home", "-est", "+ or -", "'=x", "-5", "''tis"])
def test_no_spreadsheet_runs_a_cell_and_it_comes_back_as_it_was(answer: str) -> None:
    card = Card("c1", Paragraph((Span("What?"),), Place("x")), Paragraph((Span(answer),), Place("x")), Place("x"))
    written = write_text("csv", Deck(Head(""), (card,)), (), "x", "x", "x")
    cell = written.split("\r\n")[1].split(",")[1]
    assert cell[0] not in "=+@" and (cell[0] != "-" or cell == "-5")
    assert [one.answer for one in read_deck(written.encode(), "x.csv", "csv").cards] == [answer]
