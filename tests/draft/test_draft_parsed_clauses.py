"""A verb that no list knows is found by the parser, also one that no treebank holds; a name or a half has none."""

import pytest

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.model import NEVER
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    "said",
    [
        "The unit then reverses for a few minutes and melts the frost off.",
        "Not all bats echolocate.",
        "DNS turns names into addresses through a chain of servers.",
    ],
)
def test_a_sentence_with_a_rare_verb_is_one(said: str) -> None:
    assert is_clause(said, tree_of)


@pytest.mark.parametrize(
    "said",
    [
        "Two remarks about form.",
        "Handout for potters and their guests.",
        "Because every pot costs somebody a day of work.",
        "Swap hands on alternate days.",
    ],
)
def test_a_name_a_half_or_an_order_is_none(said: str) -> None:
    assert not is_clause(said, tree_of)


def told(paragraph: str) -> list[str]:
    found = gather(parse_lesson(f"# Bats\n\n## The calls\n\n{paragraph}\n", "a.md", "a", ".md"), "en", 0)
    return [one.text.text for one in found.candidates if one.tier != NEVER]


def test_a_paragraph_that_begins_with_such_a_sentence_is_told() -> None:
    said = "Not all bats echolocate. The fruit bats of Asia rely on their eyes. They fly at dusk."
    assert told(said)[0] == "Not all bats echolocate."


def test_a_letter_at_an_end_is_no_mark_of_a_quiz() -> None:
    assert why_not(Text("A bat emits a pulse, and the echo returns after a delay t.")) == ""
    assert why_not(Text("The bat hears its own call. T")) != ""
