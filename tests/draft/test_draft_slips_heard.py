"""A learned ear hears slips and pieces of sentences, alone as among others, and what it surely hears is not told."""

from dataclasses import replace

import pytest

from audiolesson.draft.choosing.doubted import doubts, shares_kept
from audiolesson.draft.choosing.undoubted import without_doubted
from audiolesson.draft.draft import draft
from audiolesson.draft.english.slips.ear import MOST_WORDS, slips_in
from audiolesson.draft.framing.kept_points import sounds_well
from audiolesson.draft.model import NEVER
from audiolesson.draft.refusing.reasons import DOUBTED
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

EVEN = -1.6
"""A little worse than the usual sentence: 17 of 100 such are bad to hear."""
PAIRS = [  # as an editor prints it, and spoilt
    ("The clay dries slowly because it holds a lot of water.", "Because it holds a lot of water."),
    (
        "When the clay is dry, it is fired at a very high temperature.",
        "When the clay is fired at a very high temperature.",
    ),
    (
        "There is a small window in the door, which determines when the fire can be seen.",
        "There is a small window in the door, which determines the when the fire can be seen.",
    ),
    (
        "The potters have sold their bowls at this market for many years.",
        "The potters has sold their bowls at this market for many years.",
    ),
    ("It can be used to measure the speed of the wheel.", "Can be used to measure the speed of the wheel."),
    (
        "The two halves of the mould are pressed together by hand.",
        "The two halves of the mould are pressed together by.",
    ),
    ("A kiln is a furnace that is filled with pots and fired.", "Kiln means furnace filled with pots and fired."),
]
ODD = ["", " ", "\u200b", "\x00", "Kiln", ".", "?!", "— — —", "日本語", "😀 😀", "of of of of", "a" * 5000, "x^2 + y^2"]
LONG = " ".join(["The kiln is hot and"] * 20)
SLIPPED = "There is a small window in door, which determines the how fire can be seen."
NOTES = f"""# Kilns

## Doors

- The door of the kiln is built of brick and closed with clay.
- {SLIPPED}
- Two potters open the door when the pots are cold.
- The ash is carried out through a second door at the back.
"""


@pytest.mark.parametrize(("right", "spoilt"), PAIRS)
def test_a_spoilt_sentence_sounds_worse_than_the_same_one_as_it_is_printed(right: str, spoilt: str) -> None:
    well, ill = slips_in([right, spoilt])
    assert well < EVEN < ill


def test_a_sentence_sounds_the_same_alone_and_among_others() -> None:
    every = [said for pair in PAIRS for said in pair] + ODD
    together = slips_in(every)
    assert slips_in(every[::-1])[::-1] == pytest.approx(together, abs=1e-9)
    assert [slips_in([said])[0] for said in every] == pytest.approx(together, abs=1e-9)


def test_what_has_no_words_or_too_many_is_not_judged() -> None:
    assert len(LONG.split()) > MOST_WORDS
    assert slips_in(["", " ", LONG]) == [float("-inf")] * 3
    assert slips_in([]) == []


def test_what_the_ear_surely_hears_is_given_up_and_says_why() -> None:
    lesson = parse_lesson(NOTES, "n.md", "n", ".md")
    found = gather(lesson, "en", 3)
    told = [one.text.text for one in found.candidates]
    assert SLIPPED in told
    without_doubted(found, lesson, Ms(60_000))
    assert [one.text.text for one in found.candidates if one.tier == NEVER] == [SLIPPED]
    assert (SLIPPED, DOUBTED) in [(one.text, one.why) for one in found.refused]


@pytest.mark.parametrize(("target", "told"), [(Ms(20_000), False), (Ms(60_000), True), (None, True)])
def test_it_is_left_out_but_of_what_else_is_too_short_and_of_what_is_read_whole(target: Ms | None, told: bool) -> None:
    lesson = parse_lesson(NOTES, "n.md", "n", ".md")
    script = draft(lesson, pace=pace("espeak"), target=target, date="2026-11-24T06:00:00Z").script
    said = " ".join(item.text for one in script.segments for item in one.items if isinstance(item, Paragraph))
    assert "The door of the kiln is built of brick" in said
    assert (SLIPPED in said) is told


@pytest.mark.parametrize(
    "said",
    [
        "There are conditions under which the glaze runs.",
        "The mould into which the clay is poured must be dry.",
        "A kiln which is hot takes a day to cool.",
        "Nobody knows which of the two kilns is older.",
    ],
)
def test_which_is_no_slip(said: str) -> None:
    assert slips_in([said])[0] < EVEN


def test_a_recap_says_only_what_sounds_well() -> None:
    assert sounds_well("The door of the kiln is built of brick and closed with clay.")
    assert not sounds_well(SLIPPED)


FEW, MANY = Ms(2_000), Ms(60_000)
DULL = "Potters fire clay twice."


@pytest.mark.parametrize(("target", "told"), [(FEW, False), (MANY, True)])
def test_what_may_be_bad_to_hear_is_given_up_only_where_enough_is_left(target: Ms, told: bool) -> None:
    lesson = parse_lesson(f"# Kilns\n\nThe kiln is hot by noon. {DULL}\n", "n.md", "n", ".md")
    found = gather(lesson, "en", 3)
    kept = {one.text.text: doubts(found, lesson)[one.order] for one in found.candidates}
    assert 0.15 < kept[DULL] < 0.3
    without_doubted(found, lesson, target)
    assert any(one.text.text == DULL and one.tier < NEVER for one in found.candidates) is told


def test_what_stands_so_in_the_lesson_is_doubted_less_than_the_same_words_made_of_a_list() -> None:
    said = "Two potters open the door when the pots are cold."
    doubt = []
    for text in (f"# Kilns\n\n{said} Then they wait.\n", f"# Kilns\n\n- {said}\n- Then they wait.\n"):
        lesson = parse_lesson(text, "n.md", "n", ".md")
        found = gather(lesson, "en", 3)
        doubt += [doubts(found, lesson)[one.order] for one in found.candidates if one.text.text == said]
    assert doubt[0] < doubt[1]


def test_a_doubted_sentence_weighs_less_and_alone_unless_its_paragraph_is_told_whole() -> None:
    text = f"# Kilns\n\nThe door of the kiln is built of brick. {SLIPPED} It is closed with clay.\n"
    lesson = parse_lesson(text, "n.md", "n", ".md")
    found = gather(lesson, "en", 3)
    found.doubt = doubts(found, lesson)
    first, second, _ = shares_kept(found)
    assert second < 0.5 and first == 1
    whole = replace(found, wholes=frozenset(one.block for one in found.candidates))
    first, second, third = shares_kept(whole)
    assert first == second == third < 1
