"""Tags of cards: parted as people and programs part them, and named where they cannot be kept."""

import pytest

from audiolesson.study.formats.from_text import read_deck


@pytest.mark.parametrize(
    "head",
    ["Question,Answer,Tags", "front;back;tags", "question,answer,hint,again,tags", "#separator:comma\n#tags column:3"],
)
@pytest.mark.parametrize("written", ["t1, t2", "t1 t2", "t1,t2", "t1; t2"])
def test_tags_of_a_table_are_parted_by_blanks_and_commas(head: str, written: str) -> None:
    sign = ";" if ";" in head else ","
    between = sign + sign + sign if "again" in head else sign
    text = f'{head}\nEbb{sign}falls{between}"{written}"\n'
    (card,) = read_deck(text.encode(), "deck.csv").cards
    if written == "t1,t2" and ("#" in head or "again" in head):
        assert card.tags == ("t1,t2",), "a program's comma is a part of the tag"
    else:
        assert card.tags == ("t1", "t2")


def test_a_tag_that_cannot_be_kept_is_named_and_costs_nothing_else() -> None:
    text = '#separator:tab\n#tags column:3\nEbb\tfalls\t"a ""b"" {c} d"\nFlood\trises\thard a\n'
    found = read_deck(text.encode(), "deck.txt")
    assert [(card.tags, card.hard) for card in found.cards] == [(("a", "d"), False), (("a",), True)]
    assert [(one.place.line, one.message) for one in found.problems] == [
        (3, "the tag '\"b\"' is left out"),
        (3, "the tag '{c}' is left out"),
    ]
