"""A sum is told by its outcome; what stands for more than numbers is a formula and stays."""

import pytest

from audiolesson.draft.shortening.reckoned import without_sums
from audiolesson.draft.shortening.shorten import plain
from audiolesson.lesson.model import Text


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("The guild pays 12,000 + 15,000 = 27,000, which is dear.", "The guild pays 27,000, which is dear."),
        ("At noon the height is 343 / 50 000 m = 6.9 mm, as a pin.", "At noon the height is 6.9 mm, as a pin."),
        ("A cut gives 0.35 × 32 = 11 per cent more pots.", "A cut gives 11 per cent more pots."),
        ("In a year the loss is 2 × 6 / 343 ≈ 0.03 pots.", "In a year the loss is about 0.03 pots."),
        ("It pays if the chance exceeds 100 / 500 = 20 percent.", "It pays if the chance exceeds 20 percent."),
    ],
)
def test_of_a_sum_its_outcome_is_told(written: str, told: str) -> None:
    assert plain(Text(written)).text == told


@pytest.mark.parametrize(
    "written",
    [
        "The answer is x = 2 + 3 = 5.",
        "We know that 2 + 2 = 4.",
        "The row is 2 + 2 = 4 = 8 / 2.",
        "A pot weighs 350 g.",
        "Everyone knows 2 + 2 = 4 by the age of six.",
        "A fact like 3 × 4 = 12 is learned by heart.",
        "Children write 12 + 13 = 25 on the board.",
        "The equation 200 + 300 = 500 is easy.",
        "The sum of 2 + 3 = 5.",
    ],
)
def test_what_is_no_sum_behind_a_verb_stays(written: str) -> None:
    assert without_sums(Text(written)).text == written
