"""`check --fix` writes the ids that are missing into headings, and changes nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiolesson.check.fix import with_ids, write_ids
from audiolesson.show.read import load_show
from audiolesson.study.cards_file import parse_cards, parse_cards_what_can_be
from audiolesson.study.quiz_file import parse_quiz, parse_quiz_what_can_be

CARDS = """\
---
title: Words
---

<!-- ## a note -->

## What rises?

The sea.

## What falls? {line=4 .hard}

The sea too.

##  What pulls $d_k$?  ##

> Look up.

The Moon.

## What is named? {#c7}

A card.
"""
QUIZ = "## When? {line=3}\n\n- [x] Now\n- [ ] Then\n\n## Where?\n\n- [ ] There\n- [x] Here\n"


def test_missing_ids_are_written_into_the_heading_lines_and_nowhere_else() -> None:
    fixed, count = with_ids(CARDS, "x", parse_cards_what_can_be)
    old, new = CARDS.split("\n"), fixed.split("\n")
    ids = [card.id for card in parse_cards(CARDS, "x").cards]
    assert count == 3 and [line for line, before in zip(new, old, strict=True) if line != before] == [
        f"## What rises? {{#{ids[0]}}}",
        f"## What falls? {{#{ids[1]} line=4 .hard}}",
        f"##  What pulls $d_k$? {{#{ids[2]}}}  ##",
    ]
    assert parse_cards(fixed, "x") == parse_cards(CARDS, "x")
    assert with_ids(fixed, "x", parse_cards_what_can_be) == (fixed, 0)


def test_a_name_that_was_written_outlives_a_change_of_the_words() -> None:
    fixed, _ = with_ids(CARDS, "x", parse_cards_what_can_be)
    changed = fixed.replace("What rises?", "What comes and goes?")
    assert [card.id for card in parse_cards(changed, "x").cards] == [card.id for card in parse_cards(CARDS, "x").cards]


def test_questions_of_a_quiz_are_named_too() -> None:
    fixed, count = with_ids(QUIZ, "x", parse_quiz_what_can_be)
    assert count == 2 and parse_quiz(fixed, "x") == parse_quiz(QUIZ, "x")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_stay(end: str, mark: str) -> None:
    text = mark + CARDS.partition("-->\n\n")[2].replace("\n", end)
    fixed, count = with_ids(text, "x", parse_cards_what_can_be)
    assert count == 3 and fixed.startswith(mark + "## What rises? {#x") and fixed.count(end) == text.count(end)


@pytest.mark.parametrize(
    "text",
    [
        "## What?\n\n- a list\n\n## Who?\n\nAda.\n",
        "## Who?\n\nAda.\n\n## Who?\n\nEve.\n",
        "## Who? {.x}\n\nAda.\n\n## Where?\n\nThere.\n",
        "## Who? {x\n\nAda.\n\n# Where?\n\nThere.\n",
        "---\ntitle: a: b\n---\n\n## Who?\n\nAda.\n",
        "",
    ],
)
def test_what_has_a_mistake_keeps_it_and_nothing_is_lost(text: str) -> None:
    fixed, _ = with_ids(text, "x", parse_cards_what_can_be)
    assert parse_cards_what_can_be(fixed, "x") == parse_cards_what_can_be(text, "x")
    assert [line.partition(" {")[0] for line in fixed.split("\n")] == [
        line.partition(" {")[0] for line in text.split("\n")
    ]


def test_a_mistake_keeps_no_other_card_from_its_name() -> None:
    text = "## Who? {.x}\n\nAda.\n\n## Where?\n\nThere.\n"
    fixed, count = with_ids(text, "x", parse_cards_what_can_be)
    assert count == 1 and "## Where? {#x" in fixed and "## Who? {.x}\n" in fixed


@given(st.lists(st.text(st.sampled_from('aB é{}#.="\\$`*[]()_<>!-&;:\t'), max_size=20), min_size=1, max_size=4))
def test_whatever_a_question_is_made_of_its_deck_says_the_same(questions: list[str]) -> None:
    text = "".join(f"## {question}\n\nAn answer.\n\n" for question in questions)
    fixed, count = with_ids(text, "x", parse_cards_what_can_be)
    assert parse_cards_what_can_be(fixed, "x") == parse_cards_what_can_be(text, "x")
    assert with_ids(fixed, "x", parse_cards_what_can_be) == (fixed, 0)
    assert count or fixed == text


def test_files_are_written_only_where_an_id_was_missing(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "show.toml").write_text('id = "c0e7d2c8-0f6c-4c0f-9c55-0ad0b8f0a5a1"\ntitle = "A course"\n')
    (tmp_path / "scripts/one.cards.md").write_bytes(CARDS.replace("\n", "\r\n").encode())
    (tmp_path / "scripts/one.quiz.md").write_text(QUIZ)
    show = load_show(tmp_path)
    assert write_ids(show, ["one"]) == {"scripts/one.cards.md": 3, "scripts/one.quiz.md": 2}
    assert b"## What rises? {#x" in (data := (tmp_path / "scripts/one.cards.md").read_bytes())
    assert data.count(b"\r\n") == data.count(b"\n") == CARDS.count("\n")
    assert write_ids(show, ["one"]) == {}
