"""Cards that speak of what only their lesson tells, or that were turned amiss, are left to their author."""

import pytest

from audiolesson.study.facts.refusing.unsaid import is_unsaid


@pytest.mark.parametrize(
    ("asked", "said", "unsaid"),
    [
        ("In which year did Anna Berg propose the method?", "1731", True),
        ("In which year did Anna Berg fire the great kiln?", "1731", False),
        ("In 1731, who saw the essential point?", "Anna Berg", True),
        ("Who watched the sun?", "Anna Berg", False),
        ("Why did the post survive for a century?", "Because the guild paid for it", True),
        ("Why does the skin of a pot crack?", "Because it dries first", False),
        ("Why does the kiln crack in the frost?", "Because its walls are wet", False),
        ("In which year did the guild obtain an Act?", "1853", True),
        ("In which year did the guild obtain an Act to dig clay?", "1853", False),
        ("Who came back with a fresh idea?", "Anna Berg", True),
        ("Who published an article with a provocative title?", "Anna Berg", True),
        ("What is a similarity measure?", "A function of two pots", False),
        ("What is the name for in steps that all expect?", "Lives", True),
        ("What is the name for the steps that all expect?", "Stages", False),
        ("Why does which offset the cooling?", "Because vapour condenses", True),
        ("Why does nearly everybody say yes?", "Because the pots were sold", True),
        ("Which three regions matter in practice?", "Lip, neck and foot", True),
        ("Which three regions of a pot matter in practice?", "Lip, neck and foot", False),
        ("What is glazing?", "A bar of the best colours", True),
        ("What is glazing?", "The process of coating a pot with glass", False),
        ("What is slaking?", "The breakdown of dry lumps in a tub", False),
        ("What is racking?", "The movement of pots to another shelf", False),
    ],
)
def test_a_card_that_takes_as_known_what_it_does_not_say_is_left_to_its_author(
    asked: str, said: str, unsaid: bool
) -> None:
    assert is_unsaid(asked, said, "How a kiln works") is unsaid
    assert is_unsaid(f"About pots: {asked[0].lower()}{asked[1:]}", said, "How a kiln works") is unsaid
