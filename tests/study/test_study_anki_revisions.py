"""The times that Anki compares: later for what changed, the same for what did not, without a clock."""

import pytest

from audiolesson.errors import FileError, Place
from audiolesson.study.formats.revisions import LATEST, Revision, parse_revisions, print_revisions, revise

PLACE = Place("scripts/.decks/tides.json")


def test_the_same_cards_give_the_same_times() -> None:
    known = revise({}, {"c02": "b", "c01": "a"}, 100)
    assert known == {"c01": Revision("a", 100), "c02": Revision("b", 100)}
    assert revise(known, {"c01": "a", "c02": "b"}, 900) == known


def test_a_changed_card_is_later_than_it_was_and_others_keep_their_time() -> None:
    known = revise({}, {"c01": "a", "c02": "b"}, 100)
    once = revise(known, {"c01": "A", "c02": "b"}, 100)
    assert once == {"c01": Revision("A", 101), "c02": Revision("b", 100)}
    assert revise(once, {"c01": "a", "c02": "b"}, 50)["c01"].seconds == 102
    assert revise(once, {"c01": "a", "c02": "b"}, 5000)["c01"].seconds == 5000


def test_a_card_that_returns_is_never_older() -> None:
    known = revise(revise({}, {"c01": "a"}, 100), {"c01": "A"}, 100)
    gone = revise(known, {}, 100)
    assert revise(gone, {"c01": "A"}, 100) == known
    assert revise(gone, {"c01": "other"}, 100)["c01"].seconds == 102


def test_times_stay_within_what_every_anki_can_hold() -> None:
    late = revise({}, {"c01": "a"}, 10**12)
    assert late["c01"].seconds == LATEST == revise(late, {"c01": "b"}, 5)["c01"].seconds


def test_the_file_is_read_as_it_was_written_with_a_line_a_card() -> None:
    known = revise({}, {"c02": "b", 'x"1': "é"}, 100)
    text = print_revisions(known)
    assert parse_revisions(text, PLACE) == known and len(text.splitlines()) == 4
    assert parse_revisions(print_revisions({}), PLACE) == {}


@pytest.mark.parametrize("text", ["", "[]", '{"c01": 3}', '{"c01": ["a", "b"]}', '{"c01": ["a", -1]}', "[" * 9999, "{"])
def test_a_damaged_file_is_named(text: str) -> None:
    with pytest.raises(FileError, match=r"scripts/\.decks/tides\.json"):
        parse_revisions(text, PLACE)
