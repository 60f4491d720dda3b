"""A part of a lesson without headings is called by what it speaks of more than the rest does."""

from collections.abc import Sequence

import pytest

from audiolesson.draft.choosing.unheaded import title_of_part, title_of_question
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree

WELLS = ["Deep wells hold cold water.", "A rope lowers a pail into deep wells.", "The pail comes up full."]
ROADS = ["The road is long.", "Carts need a firm road.", "Rain spoils it."]


def called(part: list[str], rest: list[str], used: frozenset[str] = frozenset(), *, once: bool = False) -> str:
    return title_of_part(part, rest, used, trees_of, once=once)


def test_a_part_is_called_by_what_its_sentences_speak_of() -> None:
    assert called(WELLS, ROADS) == "Deep wells"


def test_one_thing_has_its_article_and_a_name_only_its_own() -> None:
    magnitude = ["A magnitude is a logarithm.", "Each step of the magnitude is ten times as much."]
    assert called(magnitude, ROADS) == "The magnitude"
    assert called(["Wagner wrote long operas.", "He built a theatre for Wagner's rings."], ROADS) == "Wagner"
    league = ["The Hanse was a league.", "Merchants of the Hanse met each year.", "It had no king."]
    assert called(league, ROADS) == "The Hanse"


def test_no_two_parts_have_one_title_and_one_mention_makes_none() -> None:
    assert called(WELLS, ROADS, frozenset({"deep wells", "the pail"})) == ""
    assert called(["Wells are deep.", "The road is long."], ROADS) == ""


def test_what_the_whole_lesson_speaks_of_is_no_title_of_one_part() -> None:
    every = ["Deep wells are dug.", "Deep wells fall in.", "Deep wells stay."]
    assert called([*WELLS[:2]], every, frozenset({"the pail"})) != "Deep wells"


def test_where_a_part_must_be_cut_off_a_name_or_subject_near_its_beginning_will_do() -> None:
    part = ["In Venice a theatre opened to all who could pay.", "It was full each night."]
    assert called(part, ROADS) == ""
    assert called(part, ROADS, once=True) == "Venice"


@pytest.mark.parametrize(
    ("part", "torn"),
    [
        (["John F. Kennedy won.", "John F. Kennedy spoke."], "John F"),
        (["The University of Paris grew.", "The University of Paris closed."], "Paris"),
        (["World War I began.", "World War I ended."], "World War"),
    ],
)
def test_no_part_is_called_by_half_a_name(part: list[str], torn: str) -> None:
    assert called(part, ROADS) != torn


def test_a_question_that_its_part_does_not_speak_of_gives_no_title() -> None:
    asks = "Why do I get ill from the tablets?"
    assert title_of_question(asks, ["The tablets kill.", "Take tablets."], ROADS, set(), trees_of) == "Tablets"
    assert title_of_question(asks, ["Rest is good."], ROADS, set(), trees_of) == ""


def test_nothing_is_called_by_a_word_that_says_nothing() -> None:
    assert called(["A thing has a way.", "Each thing has another way."], ROADS) == ""


def test_only_sentences_are_read_that_may_hold_a_title() -> None:
    read: list[str] = []

    def reader(sentences: Sequence[str]) -> list[Tree | None]:
        read.extend(sentences)
        return trees_of(sentences)

    part, rest = [*WELLS[:2], "The pail is red."], ["A pail is red.", "The pail stands there.", "He bought a pail."]
    assert title_of_part(part, rest, frozenset({"cold water"}), reader) == "Deep wells"
    assert read == part[:2]  # the rest speaks of the pail as well
