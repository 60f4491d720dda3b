"""What stands behind "why" is a reason."""

import parsed_facts
import pytest

from audiolesson.study.facts.parsed.reasons import is_no_reason


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why do pots crack?", "Because steam cannot leave thick walls"),
        ("Pots crack in a fire. Why?", "Because wind is the main cause of frost"),
        ("Why do potters sieve a glaze?", "To keep lumps out"),
        ("Why do potters stack shelves?", "So that flames pass"),
        ("What does a kiln usually do?", "So that it was cold"),
    ],
)
def test_a_cause_or_an_aim_is_a_reason(question: str, answer: str) -> None:
    assert not is_no_reason(parsed_facts.told("", question, answer, "cause"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why did frost come early?", "So that all pots were lost"),
        ("Why do pots crack?", "Because frost is the main culprit"),
        ("Why does a test firing mean a loss?", "In order to find faults"),
        ("Why do pots often?", "Because steam cannot leave"),
        ("Why is the first jar different?", "Because Anna made it"),
        ("Why does Anna argue that kilns should be hot?", "Because cold ones smoke"),
        ("Why will the guild not pay more than ten?", "Because it has enough"),
        ("Why is the wall split?", "Due to the frost of March"),
        ("Rain may fall on the pots. Why?", "So that the mark is simply gone"),
    ],
)
def test_what_followed_or_explains_nothing_is_none(question: str, answer: str) -> None:
    assert is_no_reason(parsed_facts.told("", question, answer, "cause"))
