"""Cards that ask for half of what their sentence says are left to their author."""

import pytest
from parsed_facts import ground_of, told

from audiolesson.study.facts.refusing.half_told import is_half_told

_YARD = ground_of(
    "The yard is Tomlin's. The wall is a Ten Year Wall. It belongs to Tomlin. A kiln hardens claye.", "The yard"
)


@pytest.mark.parametrize(
    ("asked", "said", "half"),
    [
        ("When may a pot be fired?", "Only if it is dry", True),
        ("When may a pot be fired?", "After a week", False),
        ("Why was oak tried and dropped?", "Because it spat", True),
        ("Why was oak dropped?", "Because it spat", False),
        ("Who worked out how around 1880?", "Anna Mohr", True),
        ("Who worked out how pots crack?", "Anna Mohr", False),
        ("What does the rule of the yard say?", "That pots dry first", False),
        ("What does Mohr admit?", "The age of the wall", True),
        ("What is a wall which Mohr called?", "The apron", True),
        ("How many litres does a jar hold more than in a week?", "Ten", True),
        ("The smoke leaves by one more hole. What is this hole called?", "The flue", True),
        ("What is a cope?", "The stones at the top", True),
        ("What is a footing?", "The stone at the bottom", False),
        ("What are footings?", "The stones at the bottom", False),
        ("What is the name for the stones that close a wall?", "A cope", True),
        ("What is the name for the stones that close a wall?", "The copes", False),
        ("What is the name for a stone that closes a wall?", "Copes", True),
        ("What is a jar on the shelf called?", "Pithoi and stamnoi", False),
        ("What is the name for the man whom tomlin's yard took?", "A hand", True),
        ("What hardens claye?", "A kiln", False),
        ("In which year was the Ten Year Wall built?", "1731", False),
    ],
)
def test_a_card_that_asks_for_half_is_left_to_its_author(asked: str, said: str, half: bool) -> None:
    assert is_half_told(_YARD, told("", asked, said)) is half


def test_what_the_lesson_spells_wrong_is_not_heard_unread() -> None:
    page = ground_of("A kiln is a furnace that holds its temprature for hours. Every potter reads the temperature.")
    assert is_half_told(page, told("", "What is a kiln?", "A furnace that holds its temprature"))
    assert not is_half_told(page, told("", "What is a kiln?", "A furnace that holds its temperature"))


def test_a_term_that_the_lesson_sets_off_may_look_like_a_slip() -> None:
    page = ground_of("The **upsett** is the first row. A pot has an upset rim.")
    assert not is_half_told(page, told("", "What is the upsett?", "The first row of a wall", term="upsett"))
