"""Notes that do not fill the time are told as an outline: items as sentences, what stands under a name said of it."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

PAGE = "# Pottery\n\nPotters fire a kiln for two days. A kiln is built of brick.\n\n## Kilns\n\n"


def told(notes: str, *, fuller: bool = True) -> list[str]:
    found = gather(parse_lesson(PAGE + notes, "a.md", "a", ".md"), "en", 3, long=fuller, notes=fuller)
    return [candidate.text.text for candidate in found.candidates][2:]


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        ("- glazes\n  - can crack in the cold air\n", "Glazes can crack in the cold air."),
        (
            "- glazes\n  - protect the clay from damp\n- porcelain\n  - holds the glaze for years\n",
            "Porcelain holds the glaze for years.",
        ),
        ("- stoneware\n  - particularly useful for cold rooms\n", "Stoneware is particularly useful for cold rooms."),
        ("- stoneware\n  - a clay that holds water\n", "Stoneware is a clay that holds water."),
    ],
)
def test_what_stands_under_a_name_is_said_of_it(notes: str, said: str) -> None:
    assert said in told(notes)


def test_items_that_are_statements_are_told_without_their_stops() -> None:
    notes = "1. bricks hold the heat of a fire for days\n2. dry wood burns with a long flame\n"
    assert told(notes) == ["Bricks hold the heat of a fire for days.", "Dry wood burns with a long flame."]


def test_names_are_told_in_a_row_under_theirs() -> None:
    notes = "- **parts of a kiln**\n  - arched roof\n  - iron doors\n  - fire box of brick\n"
    assert told(notes) == ["Under parts of a kiln come arched roof, iron doors, and fire box of brick."]


def test_a_label_over_names_is_told_as_their_row() -> None:
    notes = "- four trades: potter, glazer, stoker, carter\n- **wood**: oak, pine, and birch\n"
    assert told(notes) == [
        "There are four trades: potter, glazer, stoker, and carter.",
        "Under wood come oak, pine, and birch.",
    ]


def test_what_leans_on_a_name_is_told_behind_it_or_not_at_all() -> None:
    notes = "- loading\n  - long waits make it worse\n"
    assert told(notes) == ["We come to loading.", "Long waits make it worse."]
    assert told("- loading\n  - at the end of the day\n") == []


def test_what_is_for_the_room_is_left_there() -> None:
    assert told("- write the date in your book\n- bring the worksheets about kilns to class\n") == []
    assert told("- Common myths\n  - bricks hold the heat of a fire for days\n") == []


def test_notes_are_an_outline_only_where_nothing_else_fills_the_time() -> None:
    assert told("- stoneware\n  - a clay that holds water\n", fuller=False) == []
