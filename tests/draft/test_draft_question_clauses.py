"""A heading that asks promises its answer as a clause, where that is sure."""

import pytest

from audiolesson.draft.framing.frame_opening import promise
from audiolesson.draft.framing.question_clauses import as_clause
from audiolesson.draft.framing.slots import Slot, slot


@pytest.mark.parametrize(
    ("asked", "clause"),
    [
        ("Who invented the kiln?", "who invented the kiln"),
        ("Do glazes fall off?", "whether glazes fall off"),
        ("Did the kiln change the world?", "whether the kiln changed the world"),
        ("Can a glaze be wrong?", "whether a glaze can be wrong"),
        ("Where does money come from?", "where money comes from"),
        ("When is a hive crowded?", "when a hive is crowded"),
    ],
)
def test_a_question_is_turned_to_the_clause_of_its_answer(asked: str, clause: str) -> None:
    made = as_clause(slot(asked, ""))
    assert (made.kind, made.text) == ("clause", clause)


@pytest.mark.parametrize(
    "asked",
    [
        *("Why bother?", "Who fired it?", "Aren't they dirty?", "When did the war begin?", "Which is the oldest kiln?"),
        *("When is a good time to prune?", "When is the kiln hot?"),
    ],
)
def test_what_asks_of_nothing_or_is_not_sure_stays_a_question(asked: str) -> None:
    one = slot(asked, "")
    assert as_clause(one) is one


def test_two_headings_that_ask_are_promised_together() -> None:
    ones = [slot("Who invented the kiln?", ""), slot("Can a glaze be wrong?", "")]
    line = promise(ones, [{0}, {1}], Slot("pots", "noun", True, telling=True), True, 0, True, False).line(
        {0, 1}, {0, 1}
    )
    assert "who invented the kiln and whether a glaze can be wrong" in line
