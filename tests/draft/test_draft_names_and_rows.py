"""What begins as a name, a recipe, a picture or a row is taken for that: no sentence, no half of one, no noun."""

import pytest

from audiolesson.draft.choosing.mentions import is_orphan, mentions
from audiolesson.draft.english.spelling import misspelled, wrong_word
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.model import Candidate, Refused
from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.contrasts import is_taken_back
from audiolesson.draft.sentences.flowing_items import Row
from audiolesson.draft.sentences.row_openers import opener_of
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.titling.titles import noun_phrase, title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("March 2017", "March 2017"),
        ("The Trade Across the Atlantic", "The trade across the Atlantic"),
        ("Before March", "Before march"),
    ],
)
def test_months_and_seas_keep_their_capitals(heading: str, title: str) -> None:
    assert title_of(heading, "The trade was old before the march.") == title


def test_how_a_thing_works_names_the_thing_also_before_a_colon() -> None:
    assert noun_phrase("How Old Kilns Work: The Magic of Heat", "Old kilns are hot.") == "old kilns"


@pytest.mark.parametrize("title", ["Nothing under the glass", "TLDR section 2", "Lession 10", "Everything else"])
def test_what_names_nothing_is_no_part_of_a_promise(title: str) -> None:
    assert slot(title, "The glass is clear.").text == ""


@pytest.mark.parametrize("said", ["1000g unbleached white bread flour.", "2 cups of sugar, sifted."])
def test_a_line_of_a_recipe_is_no_sentence(said: str) -> None:
    assert "is written like a note" in every_fault(Text(said))
    assert "is written like a note" not in every_fault(Text("500 g of flour makes two loaves of bread."))


def test_a_picture_of_a_thing_is_told_only_where_it_says_something() -> None:
    lesson = parse_lesson(
        "# Leaves\n\nLeaves rot in a year.\n\n![Tree with dead leaves in the Fall](x.jpg)\n", "a.md", "a", ".md"
    )
    assert [one.text.text for one in gather(lesson, "en", 3).candidates] == ["Leaves rot in a year."]


def test_a_row_of_verbs_that_say_which_one_is_not_cut() -> None:
    long = (
        "A firm that makes the first kiln of its kind, holds the patent for it, and never coins a plain word is "
        "arranging its own funeral from that day."
    )
    assert [one.text for one in Judged().shorter(Text(long), "")] == [long]


def test_a_slip_at_the_head_of_a_sentence_is_named() -> None:
    wrong = misspelled("Kilns are hot. Essentailly, a kiln is a furnace. Actually it burns. Kilns are old.")
    assert wrong_word("Essentailly, a kiln is a furnace.", wrong) == "essentailly"
    assert not wrong_word("Actually it burns.", wrong)


def test_what_the_next_sentence_takes_back_is_no_point() -> None:
    first, second = (
        Candidate(Text(said), 0, 1, order)
        for order, said in enumerate(["Clay can be told by its colour.", "But colour says nothing of its age."])
    )
    assert is_taken_back(first, [first, second])
    assert not is_taken_back(second, [first, second])


def test_a_name_whose_sentence_says_where_it_is_needs_no_other() -> None:
    lines = ["Traders sailed to Mosul each spring.", "Mosul stood on the river of that land.", "Mosul grew rich."]
    told = [Candidate(Text(said), 0, 1, order, first=not order) for order, said in enumerate(lines)]
    lost = [Candidate(Text(said), 1, 2, order + 1) for order, said in enumerate(lines[1:])]
    found = mentions([told[0], *lost], [Refused(1, "The road to Mosul is long.", "too long", 1)], "Trade")
    assert not is_orphan(lost[0], found)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Soule", "Take Soule."),
        ("ecotone", "Take the ecotone."),
        ("Glazed", "Glazed:"),
        ("if pots are dry", None),
        ("when kilns cool", None),
    ],
)
def test_a_row_is_named_by_a_thing_or_somebody_and_by_no_case(name: str, said: str | None) -> None:
    rows = [Row((Text("Pots last."),), Text(name)), Row((Text("Kilns last."),), Text("kiln shelf"))]
    made = opener_of(rows[0], 0, rows, False, "The kiln shelf is flat. An ecotone is a border.")
    assert (made.text if made else None) == said
