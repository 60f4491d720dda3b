"""A lesson that is written to be read promises, sums up and asks what it tells, and lists no headings."""

import re

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.frame_opening import asks_of_us
from audiolesson.draft.framing.introduced import introduced
from audiolesson.draft.framing.matters_of_clean import matter_in
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
WHOLE = (
    "A salt tax is dear. The price of salt rises in winter. We say that a brine holds salt, and that brining is slow. "
    "Old pans leak. The law of the coast parts all salt, and the inspector of the coast reads it. Drying takes weeks."
)


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("The price of a pan is the amount of salt that a boiler gives for it.", "what the price of a pan is"),
        ("A salt tax is one that every house pays by the head.", "what a salt tax is"),
        ("Evaporation is the loss of water from a brine in the wind.", "what evaporation is"),
        (
            "The law divides all salt into three classes: grey, white and fine.",
            "",
        ),
        (
            "Godric divides all salt into three classes: grey, white and fine.",
            "into which three classes Godric divides all salt",
        ),
        ("The result of a bad year is the loss of all that was stored in it.", ""),
        ("The price of a pan is the best thing about it by far.", ""),
    ],
)
def test_a_definition_in_another_shape_is_promised_where_it_is_sure(sentence: str, clause: str) -> None:
    found = introduced(sentence, f"{WHOLE} {sentence}")
    assert (found.clause if found else "") == clause


def test_what_stands_behind_an_aside_or_another_sentence_is_told_all_the_same() -> None:
    aside = "A brine, by contrast, is a water that holds as much salt as it can."
    assert (found := matter_in(aside, f"{WHOLE} {aside}")) and found.clause == "what a brine is"
    two = "There is more. A brine is a water that holds as much salt as it can."
    assert (found := matter_in(two, f"{WHOLE} {two}")) and found.clause == "what a brine is"
    called = "Water that has lost most of its lime on the way is called a brine."
    assert (found := matter_in(called, f"{WHOLE} {called}")) and found.clause == "what a brine is"


def test_names_of_peoples_keep_their_capital_and_years_leave_the_topic() -> None:
    assert sentence_case("Roman Salt", "Salt is dear.") == "Roman salt"
    assert (
        topic_of("The Salt Tax, 1341–1790", "They fought the Salt Tax for years. The Salt Tax fell.") == "the Salt Tax"
    )


def test_what_we_can_do_is_no_promise() -> None:
    assert asks_of_us("whether we can do better")
    assert not asks_of_us("whether salt can be made in winter")


LESSON = """# Salt from the sea

Salt was the gold of the coast for a thousand years. Towns rose and fell with it. Nobody could keep meat without it.

## How brine becomes salt

Salt makers lead the sea into flat pans of clay. The sun and the wind take the water away. After some weeks a crust of
white grains covers the clay. Workers rake the crust into heaps before the rain comes.

## Why salt was taxed

The crown of the land was poor after every war. It taxed salt because every house needed salt. The tax on salt fell on
rich and poor alike. Smugglers carried salt over the hills by night.

## The price of a pan

The price of a pan is the amount of salt that a boiler gives for it in a year. Good pans gave ten barrels. A pan in the
shade of a hill gave half of that.
"""


def test_a_readable_lesson_promises_what_its_headings_ask_and_sums_up_in_statements() -> None:
    made = draft(
        parse_lesson(LESSON, "salt.md", "salt", ".md"), pace=PACE, target=Ms(120_000), date="2026-11-24T06:00:00Z"
    )
    items = [item for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]
    said = " ".join(item.text for item in items)
    promise = re.search(r"[^.]*you will know[^.]*\.", said)
    assert promise and "how brine becomes salt" in promise[0] and "why salt was taxed" in promise[0]
    assert "more about" not in promise[0] and "you have heard about" not in said
    assert re.search(r"(?:Two|Three|two|three) (?:things )?(?:to|are)", said)
