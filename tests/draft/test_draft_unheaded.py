"""A part of a lesson without headings is called by what it speaks of more than the rest does."""

from audiolesson.draft.choosing.unheaded import title_of_part

WELLS = ["Old wells are deep.", "Old wells hold cold water.", "A rope lowers the pail."]
ROADS = ["The road is long.", "Carts need a firm road.", "Rain spoils it."]


def test_a_part_is_called_by_what_its_sentences_speak_of() -> None:
    assert title_of_part(WELLS, ROADS, set()) == "Old wells"


def test_no_two_parts_have_one_title_and_one_mention_makes_none() -> None:
    assert title_of_part(WELLS, ROADS, {"old wells"}) == ""
    assert title_of_part(["Old wells are deep.", "The road is long."], ROADS, set()) == ""


def test_what_the_whole_lesson_speaks_of_is_no_title_of_one_part() -> None:
    assert title_of_part(WELLS, ["Old wells are dug.", "Old wells fall in.", "Old wells stay."], set()) == ""
