"""docs/cards-format.md shows the whole format, and each of its examples parses."""

import re
from pathlib import Path

import pytest

from audiolesson.study import cards_file, quiz_file
from audiolesson.study.cards_file import parse_cards, print_cards
from audiolesson.study.quiz_file import FEWEST, MOST, parse_quiz, print_quiz
from audiolesson.study.read_entries import MOST_ENTRIES

PAGE = (Path(__file__).parents[2] / "docs" / "cards-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```markdown\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
QUIZZES = [example for example in EXAMPLES if "- [x]" in example]
DECKS = [example for example in EXAMPLES if example not in QUIZZES]


@pytest.mark.parametrize("example", DECKS, ids=range(len(DECKS)))
def test_each_deck_parses_and_comes_back_from_its_print(example: str) -> None:
    deck = parse_cards(example, "example.cards.md")
    assert parse_cards(print_cards(deck), "example.cards.md") == deck


@pytest.mark.parametrize("example", QUIZZES, ids=range(len(QUIZZES)))
def test_each_quiz_parses_and_comes_back_from_its_print(example: str) -> None:
    quiz = parse_quiz(example, "example.quiz.md")
    assert parse_quiz(print_quiz(quiz), "example.quiz.md") == quiz


def test_the_examples_show_each_thing_that_the_formats_know() -> None:
    decks = [parse_cards(example, "x") for example in DECKS]
    cards = [card for deck in decks for card in deck.cards]
    questions = [question for example in QUIZZES for question in parse_quiz(example, "x").questions]
    spans = [span for card in cards for text in (card.question, card.answer) for span in text.spans]
    for there in (
        any(card.hint for card in cards),
        any(card.again for card in cards),
        any(card.hard and card.tags and card.line for card in cards),
        any(card.id.startswith("x") and len(card.id) == 9 for card in cards),
        any(span.kind == "formula" for span in spans),
        any(span.say for span in spans),
        any(span.emphasis for span in spans),
        any(deck.preface for deck in decks),
        any(question.why and question.line for question in questions),
        len({question.right for question in questions}) > 1,
    ):
        assert there


def test_the_page_names_every_attribute_key_and_limit() -> None:
    for name in {*cards_file.ATTRIBUTES, *quiz_file.ATTRIBUTES}:
        assert re.search(rf"^\| `{re.escape(name.rstrip('…'))}", PAGE, re.MULTILINE), name
    for key in cards_file.HEAD_KEYS:
        assert re.search(rf"^{key}:", PAGE, re.MULTILINE), key
    assert f"{MOST_ENTRIES:,}" in PAGE
    assert (FEWEST, MOST) == (2, 8)
    assert "two to eight" in PAGE
