"""A term that the lesson sets in bold is known behind its sentence; a promise and a question take plain headings."""

import pytest

from audiolesson.draft.choosing.introduced import introduced
from audiolesson.draft.choosing.mentions import without_orphans
from audiolesson.draft.framing.frame_ending import recalls_of
from audiolesson.draft.framing.frame_opening import Promise, fits_a_line, promise
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.added import leaner
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.lesson.model import Lesson, Text
from audiolesson.lesson.read import parse_lesson

NAMED = (
    "Old yards kept a **bung wall** on the north side. Rain fell on the roof of the shed. The bung wall fell in 1901."
)


def lesson(text: str) -> Lesson:
    return parse_lesson(f"# Pottery\n\n## Firing\n\n{text}\n", "lessons/pottery.md", "pottery", ".md")


def told(text: str) -> list[str]:
    """What may be told of a lesson."""
    found = lesson(text)
    gathered = gather(found, "en")
    without_orphans(gathered, found.title, ("",) * len(found.sections), introduced(found))
    refused = {item.text for item in gathered.refused}
    return [one.text.text for one in gathered.candidates if one.text.text not in refused]


def test_a_bold_term_needs_the_sentence_that_brings_it_in() -> None:
    found = lesson(NAMED)
    gathered = gather(found, "en")
    needs = [dict(one.needs) for one in without_orphans(gathered, found.title, (), introduced(found))]
    assert needs[-1]["(term) bung wall"] == (0,)


def test_what_names_a_bold_term_whose_sentence_is_not_told_is_not_told() -> None:
    lost = NAMED.replace("Old yards kept a", "As we saw in the last chapter, they kept a")
    assert "The bung wall fell in 1901." in told(NAMED)
    assert "The bung wall fell in 1901." not in told(lost)
    defined = lost.replace("The bung wall fell in 1901.", "A bung wall is a wall of loose brick that shuts a kiln.")
    assert "A bung wall is a wall of loose brick that shuts a kiln." in told(defined)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (NAMED, ("bung wall",)),
        ("**Bung walls**: they fall. The bung walls fell.", ()),
        ("Some **pottery** is old. The pottery fell.", ()),
        ("A **bung wall** fell once.", ()),
        ("A **bung wall** fell. " + "The bung wall fell again. " * 15, ()),
        ("**Note** the wall. A note is short.", ()),
    ],
    ids=["term", "label", "title", "once", "all of it", "call"],
)
def test_what_is_bold_inside_a_sentence_and_comes_back_is_brought_in(text: str, terms: tuple[str, ...]) -> None:
    assert introduced(lesson(text)) == terms


@pytest.mark.parametrize(
    ("title", "fits"),
    [
        ("old kilns", True),
        ("the Liberty Party", True),
        ("cautions about old kilns", False),
        ("hidden Markov models", True),
        ("TCP/IP networks", True),
        ("kilns—benefits and dangers", False),
        ("key aspects of glazing", False),
        ("the iron age", True),
        ("pre-industrial century", False),
    ],
)
def test_a_heading_that_cannot_be_said_in_a_line_is_neither_promised_nor_asked_about(title: str, fits: bool) -> None:
    assert fits_a_line(title) == fits
    assert bool(recalls_of((Slot(title, "noun", plural=True, telling=True),), 0)[0]) == fits


def test_a_promise_names_one_thing_each() -> None:
    stops = tuple(Slot(name, "noun", plural=True, telling=True) for name in ("ash and lime", "old kilns", "wet pots"))
    said = Promise(stops).line({0, 1, 2})
    assert said == "Coming up: ash and lime, old kilns, and wet pots."
    assert Promise(stops).line({0}, {0}) == "By the end you will know more about ash and lime."
    assert Promise(stops).line({0}) == "", "a small part is not promised alone"
    pairs = tuple(Slot(name, "noun", plural=True, telling=True) for name in ("ash and lime", "rain and wind"))
    assert Promise(pairs).line({0, 1}) == "Coming up: ash and lime, and rain and wind."


def test_dashes_inside_a_word_set_nothing_off() -> None:
    text = "The goodness–of–fit test decides."
    assert leaner(Text(text)).text == text


def test_lands_keep_their_capital_in_a_heading() -> None:
    assert sentence_case("Relations With Europe", "Europeans sailed west.") == "relations with Europe"


def test_what_is_definite_behind_a_sentence_that_is_not_told_brings_nothing_in() -> None:
    long = f"Potters of the hills shut each kiln {'of the yard ' * 8}with brick and ash before the rain came down."
    lost = f"{long} The **bung wall** was not new. The bung wall fell in 1901."
    assert told(lost) == []
    assert "The bung wall was not new." in told(lost.removeprefix(long))


@pytest.mark.parametrize(
    ("term", "said", "sentence"),
    [
        ("Bung", "a wall of loose brick", "A bung is a wall of loose brick."),
        ("Saggers", "boxes of clay that shield pots", "Saggers are boxes of clay that shield pots."),
        ("Doubts of potters", "moral objections to ash", ""),
        ("Ada Lund", "“the mother of every yard in the hills”", ""),
    ],
)
def test_several_things_of_a_label_are_what_narrows_their_kind_and_one_has_its_article(
    term: str, said: str, sentence: str
) -> None:
    found = joins.define(Text(term), Text(said), "Potters lay each bung by hand. They had doubts of potters.")
    assert (found.text if found else "") == sentence


def test_a_heading_that_tells_something_is_no_name_of_a_part() -> None:
    names = ("the weak walls crack", "old kilns")
    slots = [Slot(name, "noun", plural=True, telling=True) for name in names]
    made = promise(slots, ({0}, {1}), Slot("clay", "noun", telling=True), True, 0, False, True)
    assert [one.text if one else "" for one in made.stops] == ["", "old kilns"]
