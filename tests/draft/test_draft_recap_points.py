"""Which told statements a recap says again, and in which other words."""

from dataclasses import replace

import pytest

from audiolesson.draft.choosing.own_points import is_point
from audiolesson.draft.draft import draft
from audiolesson.draft.framing.recap_worth import Around, can_be_said_again, recap_worth, told_stems
from audiolesson.draft.framing.shorter import shorter
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Place, Text
from audiolesson.lesson.outline import Heading, named
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)

WHOLE = "A wet pot cracks in the sun. Every kiln burns wood. The kiln is hot, and dry wood is cheap."


TOLD = told_stems([stems(one) for one in WHOLE.split(". ")])
HERE = Around(begins=False, ends=False, opening=False, prose=True, title=frozenset())


@pytest.mark.parametrize(
    ("sentence", "again"),
    [
        ("The kiln is fed with dry wood, which gives a long flame.", "The kiln is fed with dry wood."),
        (
            "The village fires one kiln in winter, hardening the clay of all.",
            "The village fires one kiln in winter.",
        ),
        ("To the whole village of potters, drying a jar costs nothing.", ""),
        ("The potter's does not: in a village, which has one kiln, it waits.", ""),
        ("The kiln controls the heat in a pot.", ""),
    ],
)
def test_a_point_is_shortened_to_its_claim_where_that_is_sure(sentence: str, again: str) -> None:
    assert shorter(sentence) == again


@pytest.mark.parametrize(
    ("sentence", "free"),
    [
        ("Slip is liquid clay below the glaze of a pot.", True),
        ("If a glaze cools quickly, the surface of the pot is soon full of thin lines.", True),
        ("Every kiln loses heat through its door, and dry wood is cheap.", True),
        ("A potter fires the kiln with what she finds.", False),
        ("It leaves both hands free for the clay of a pot.", False),
        ("When it cools quickly, the surface of the pot is soon full of thin lines.", False),
        ("This glaze melts at a low heat in any kiln.", False),
        ("Any kiln melts these glazes at a low heat.", False),
        ("The other glaze melts at a low heat in any kiln.", False),
        ("We fire the kiln of the village in winter.", False),
        ("Every potter needs three things.", False),
        ("The doctrine of the old potters had one grave defect.", False),
        ("Fire is the hottest of the four.", False),
        ("Notice what the heat has done to the pot.", False),
        ("Turning Modified Clay Bodies.", False),
        ("In the old view, clay is a fluid of the hill.", False),
        ("According to the guild, every pot is a gift of the hill.", False),
        ("A kiln needs air, by the way, and wood.", False),
        ("Why does a kiln need air? Wood burns in it.", False),
        ("`fire()` melts every glaze in the kiln at once.", False),
        ("On a wet Thursday in autumn, Anna Mohr lit the kiln of the village.", False),
        ("One morning the potter Mohr lit the kiln of the village.", False),
        ("On a hot day a kiln of the village draws badly.", True),
        ("The shelf was bent by the heat of the fire.", False),
        ("The kiln was bent by the heat of the fire.", True),
    ],
)
def test_a_point_of_the_recap_stands_without_its_neighbours(sentence: str, free: bool) -> None:
    assert can_be_said_again(sentence, told_stems([stems(one) for one in 3 * [WHOLE]])) == free


@pytest.mark.parametrize(
    ("point", "detail"),
    [
        ("A kiln is a furnace that burns dry wood.", "The kiln burned 400 logs in a week."),
        ("If the kiln is wet, a pot cracks in the sun.", "The kiln of the village is on a hill."),
        ("Every kiln burns wood, and wet wood is called green.", "Every kiln in the village burns wood."),
        ("The kiln burns dry wood in the sun.", "Burn the dry wood in the sun."),
        ("A pot cracks in a hot and wet kiln.", "For example, a pot cracks in a kiln."),
    ],
)
def test_a_law_a_case_or_a_name_weighs_more_than_a_detail(point: str, detail: str) -> None:
    assert recap_worth(point, HERE, TOLD) > recap_worth(detail, HERE, TOLD)


def test_what_begins_its_section_weighs_more_and_what_opens_the_episode_less() -> None:
    said = "A wet pot cracks in the sun."
    plain = recap_worth(said, HERE, TOLD)
    assert recap_worth(said, replace(HERE, begins=True), TOLD) > plain
    assert recap_worth(said, replace(HERE, title=stems("wet pots")), TOLD) > plain
    for less in (replace(HERE, opening=True), replace(HERE, ends=True), replace(HERE, prose=False)):
        assert recap_worth(said, less, TOLD) < plain
    assert recap_worth(said, HERE, told_stems([stems("Tongs are long.")])) < plain, "others speak of pots too"


LESSON = "# Kilns\n\nPotters fire clay in kilns of brick.\n\n" + "\n\n".join(
    f"## {head}\n\n{body}"
    for head, body in (
        (
            "Dry wood",
            "Dry wood burns with a long flame, and wet wood smokes. The logs lie in a shed of stone. The wood of the "
            "village cost nine coins in 1904. The shed keeps rain off the logs. Carts brought the wood from the hills.",
        ),
        (
            "Slow heat",
            "A kiln is heated for a day. Slow heat dries the pots, and every pot that dries too fast will crack. The "
            "heat of 1910 cracked the door. Potters look at the flame for days. The door of a kiln stays shut.",
        ),
        (
            "Ash glaze",
            "Ash glaze is a thin glass that seals the clay of a pot. Red ones are rare in the north. Mr Sims sold 300 "
            "pots in June. Ash falls on the shelves of a kiln. The shelves bend in the heat.",
        ),
    )
)


def test_a_recap_has_a_point_of_each_part_and_no_detail() -> None:
    made = draft(
        parse_lesson(LESSON, "a.md", "made", ".md"), pace=PACE, target=Ms(90_000), date="2026-11-24T06:00:00Z"
    ).script
    end = made.segments[-1]
    recap = next(item.text for item in end.items if isinstance(item, Paragraph))
    assert end.title == "The main points"
    assert "wet wood smokes" in recap
    assert "too fast" in recap
    assert "1904" not in recap
    assert "June" not in recap
    assert "a thin glass" in recap


def test_the_first_sentence_of_a_careful_lesson_is_a_hook_and_no_point() -> None:
    hook = "Dry wood and slow heat are what a kiln needs, and ash is what a glaze needs."
    lesson = parse_lesson(LESSON.replace("Potters fire clay in kilns of brick.", hook), "a.md", "made", ".md")
    made = draft(lesson, pace=PACE, target=Ms(90_000), date="2026-11-24T06:00:00Z").script
    said = " ".join(item.text for one in made.segments for item in one.items if isinstance(item, Paragraph))
    assert said.count("slow heat are what a kiln needs") == 1


def test_what_a_summary_says_to_its_reader_is_no_point() -> None:
    assert is_point("A kiln hardens clay.")
    assert not is_point("There are other kinds of clay, but you get the idea.")
    assert not is_point("Also we've looked at the kiln.")


@pytest.mark.parametrize("title", ["Pots instead of jugs", "All labels"])
def test_what_sets_things_against_each_other_or_counts_them_is_no_name(title: str) -> None:
    assert slot(title, WHOLE) == Slot()


def test_marks_of_a_book_are_no_words_of_a_heading() -> None:
    written = ["(PART*) Firing {-}", "Kilns {#kilns}", "Glazes {/glazes/}", "Clay {.unnumbered}", "Ash {-#ash}"]
    entries = [Heading(Text(text), 1, Place("pots.md", at)) for at, text in enumerate(written)]
    assert [entry.text.text for entry in named(entries) if isinstance(entry, Heading)] == [
        "Kilns", "Glazes", "Clay", "Ash",
    ]  # fmt: skip


def test_what_comes_on_a_stage_is_the_thing() -> None:
    assert slot("Enter a glaze", WHOLE).text == "a glaze"
    assert slot("Meet the kiln", WHOLE).text == "the kiln"


def test_what_takes_up_something_said_before_weighs_less_as_a_point_of_a_careful_lesson() -> None:
    leaning = LESSON.replace("Slow heat dries the pots, and every pot", "Slow heat dries it again, and every pot")
    for text, told in ((LESSON, True), (leaning, False)):
        lesson = parse_lesson(text, "a.md", "made", ".md")
        made = draft(lesson, pace=PACE, target=Ms(90_000), date="2026-11-24T06:00:00Z").script
        recap = next(item.text for item in made.segments[-1].items if isinstance(item, Paragraph))
        assert ("too fast" in recap) == told
