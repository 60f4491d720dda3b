"""Notes of Obsidian: what its plugin takes for a card is one here, and nothing is lost unnamed."""

from audiolesson.study.formats.from_text import read_deck
from audiolesson.study.formats.model import Imported


def read(text: str) -> Imported:
    return read_deck(text.encode(), "sea.md", "obsidian")


def pairs(found: Imported) -> list[tuple[str, str]]:
    return [(card.question, card.answer) for card in found.cards]


def told(found: Imported) -> dict[int, str]:
    assert all(one.hint for one in found.problems)
    return {one.place.line: one.message for one in found.problems}


HEADED = """\
# The sea #flashcards/sea

#### What is ebb::Falling water
## Q2:::A2
### Which water *rises*? ##
?
Flood
### The ==moon== pulls
Below it ==salt== lies.

## Bare

## Two lines
Which moon?
??
The new one.
"""


def test_a_heading_is_a_card_where_it_is_written_as_one() -> None:
    found = read(HEADED)
    assert pairs(found) == [
        ("What is ebb", "Falling water"),
        ("Q2", "A2"),
        ("A2", "Q2"),
        ("Which water rises?", "Flood"),
        ("The blank pulls", "moon"),
        ("Below it blank lies.", "salt"),
        ("Two lines\nWhich moon?", "The new one."),
        ("The new one.", "Two lines\nWhich moon?"),
    ]
    assert found.title == "The sea" and not found.problems
    assert {card.tags for card in found.cards} == {("sea",)}
    assert [card.line for card in found.cards] == [3, 4, 4, 5, 8, 9, 13, 13]
