"""What stands behind a gap on a page that is not clean is told only where it surely stands by itself."""

import pytest

from audiolesson.draft.choosing.behind_gaps import without_what_lost_its_ground
from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences.bearable import Freedom
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

PROGRAM = "```python\nkiln = fire(glaze)\n```"


def left(said: str, *, gap: str = PROGRAM, freedom: Freedom = 3, sure: bool = False) -> str:
    """What is left of a page on pots in which a paragraph stands behind a program, or another gap.

    `sure`: only what surely speaks of the gap is refused.
    """
    text = f"# Pots\n\n## The clay\n\nA pot is made of clay.\n\n{gap}\n\n{said}\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found = gather(lesson, "en", freedom)
    without_what_lost_its_ground(found, [section.title for section in lesson.sections], sure)
    return " ".join(one.text.text for one in found.candidates if one.tier != NEVER)


@pytest.mark.parametrize(
    "said",
    [
        "We see that two of the pots are taller.",
        "Firing the pots and drying them works again.",
        "Eighth, the potter shuts the lid of the pots.",
        "No, a potter does not need two kilns.",
        "Since we already fired the pots, they are hard.",
        "The owner of our kiln can fire a few pots.",
    ],
)
@pytest.mark.parametrize("freedom", [0, 3])
def test_what_surely_points_back_is_told_behind_no_gap_at_any_freedom(said: str, freedom: Freedom) -> None:
    assert said not in left(said, freedom=freedom)


def test_what_takes_a_thing_as_known_is_not_told_behind_a_gap() -> None:
    said = "The lid shuts tightly on every pot."
    assert said not in left(said)
    assert said in left(said, gap="")


@pytest.mark.parametrize("said", ["A pot in `kiln` keeps its glaze.", "`kiln` holds the first pot."])
def test_what_names_a_part_of_a_program_that_only_this_brings_in_is_not_told(said: str) -> None:
    plain = said.replace("`", "")
    assert plain not in left(said)
    assert plain in left(said, gap="")


@pytest.mark.parametrize(
    "said",
    [
        "The height of the lid falls by half in a year.",
        "When the lid is shut, every pot stays warm.",
        "Cover all the pots at once with a lid.",
        "A more useful lid shuts tightly.",
    ],
)
def test_what_means_one_thing_or_case_or_is_an_order_is_not_told_behind_a_gap(said: str) -> None:
    assert said not in left(said)
    assert said in left(said, gap="")


def test_what_means_what_its_heading_names_is_told_behind_a_gap() -> None:
    said = "The weight of the clay in a kiln falls."
    assert said not in left(said)
    assert said.replace("weight of the clay", "clay") in left(said.replace("weight of the clay", "clay"))


@pytest.mark.parametrize("said", ["Avoid wet wood in an oven.", "The rim is the upper end of a pot."])
def test_a_warning_and_what_says_what_a_thing_is_are_told_behind_a_gap(said: str) -> None:
    assert said in left(said)


@pytest.mark.parametrize("said", ["A pot in kiln B keeps a glaze.", "We fired the pots at night."])
def test_what_may_stand_by_itself_is_told_where_only_the_sure_is_refused(said: str) -> None:
    gap = "The following picture shows this."
    assert (said in left(said, gap=gap, sure=True), said in left(said)) == (True, said.startswith("A"))


@pytest.mark.parametrize("said", ["Works again.", "The lid shuts tightly on it.", "A pot in `kiln` keeps its glaze."])
def test_what_surely_speaks_of_a_program_is_refused_also_where_only_the_sure_is(said: str) -> None:
    assert said.replace("`", "") not in left(said, sure=True)


@pytest.mark.parametrize(
    "said",
    [
        "A glaze is a thin coat of glass.",
        "Potters dry their pots slowly.",
        "To keep a pot dry, you need a cloth.",
        "In a wet room, a pot dries slowly.",
        "The oven is called a kiln by potters.",
        "When you see that a pot is wet, you can dry it.",
        "When two clays shrink at one rate, they are said to be matched.",
    ],
)
def test_what_brings_in_what_it_speaks_of_is_told_behind_a_gap(said: str) -> None:
    assert said in left(said)


def test_a_paragraph_that_goes_on_tells_what_it_is_about() -> None:
    opening = "The lid shuts tightly on every pot."
    said = f"{opening} It keeps the heat of a fire in. It also keeps the rain out."
    assert opening in left(said)


def test_what_leans_on_a_sentence_that_lost_its_ground_falls_with_it() -> None:
    assert "heat" not in left("The lid shuts tightly on every pot. It keeps the heat of a fire in.")


def test_what_opens_its_page_is_told_behind_a_gap() -> None:
    said = "The lid shuts tightly on every pot."
    lesson = parse_lesson(f"# Pots\n\n{PROGRAM}\n\n{said}\n", "a.md", "a", ".md")
    found = gather(lesson, "en", 3)
    without_what_lost_its_ground(found, [section.title for section in lesson.sections])
    assert [one.tier != NEVER for one in found.candidates] == [True]
