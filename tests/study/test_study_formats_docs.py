"""The examples of docs/decks.md are read as the page says."""

import re
from pathlib import Path

from audiolesson.study.formats.from_text import form_of, read_deck

PAGE = Path(__file__).parents[2] / "docs" / "decks.md"
EXAMPLES = re.findall(r"```text\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


def test_each_example_is_of_the_format_that_it_shows_and_is_read_whole() -> None:
    names = ["x.txt", "x.csv", "x.txt", "x.txt"]
    assert [form_of(text, name) for text, name in zip(EXAMPLES, names, strict=True)] == [
        "tsv", "csv", "obsidian", "qa",
    ]  # fmt: skip
    found = [read_deck(text.encode(), name) for text, name in zip(EXAMPLES, names, strict=True)]
    assert [len(deck.cards) for deck in found] == [1, 1, 3, 1]
    assert not [problem for deck in found for problem in deck.problems]
