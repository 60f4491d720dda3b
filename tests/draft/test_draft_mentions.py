"""A thing is spoken of as known only behind a sentence that brings it up; a lesson too short leaves time to think."""

import pytest

from audiolesson.draft.choosing.mentions import mentions, without_orphans
from audiolesson.draft.draft import draft
from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Think
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=145.0, ms_a_comma=260.0, ms_a_word=126.0, ms_a_break=330.0, ms_a_sentence=170.0)


def lesson(text: str) -> Lesson:
    return parse_lesson(f"# Pottery\n\n## Firing\n\n{text}\n", "lessons/pottery.md", "pottery", ".md")


def needs(text: str) -> dict[str, tuple[int, ...]]:
    """What the last sentence of a lesson takes as known."""
    gathered = gather(lesson(text), "en")
    found = mentions(gathered.candidates, gathered.refused, "Pottery")[-1].needs
    return {stem: tuple(by) for stem, by in found.items()}


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("A kiln is a hot chamber made of brick. Potters heat the kiln with gas.", "kiln"),
        ("Water leaves through a narrow pipe. Clay blocks the pipe after some years.", "pipe"),
        ("Potters use many glazes. The glazes melt at a high heat.", "glaze"),
        ("A plain kiln has a door. The heavy door keeps heat inside.", "door"),
    ],
)
def test_a_definite_noun_needs_the_sentence_that_brought_it_up(text: str, stem: str) -> None:
    assert needs(text) == {stem: (0,)}


@pytest.mark.parametrize(
    "text",
    [
        "A kiln is a hot chamber made of brick. The speed of the wind matters to potters.",
        "Some people make pots. The people who make pots own wheels.",
        "Potters watch the sun. The sun dries pots in a day.",
        "A kiln is a hot chamber made of brick. The clay dries slowly in cold air.",
        "A glaze is thin. The thinnest glaze melts before all others do.",
        "Workers built a bridge. The Old Bridge stands in Mostar today.",
        "Clay is soft. A wheel turns fast, and potters stop the wheel with a brake.",
    ],
)
def test_what_explains_itself_or_is_known_to_all_needs_nothing(text: str) -> None:
    assert needs(text) == {}


def test_short_forms_need_the_sentence_that_gives_them_in_full() -> None:
    text = "Potters use differential thermal analysis (DTA) often. Cheap ovens are tested by DTA too seldom."
    assert needs(text) == {"dta": (0,)}
    assert needs("Cheap ovens are tested by DTA too seldom. Rich potters like DTA a lot.") == {}


def test_what_only_a_refused_sentence_brings_up_is_not_told() -> None:
    gathered = gather(
        lesson("Look at the oven in figure 3 below. Thick walls of the oven are good for clay and last for years."),
        "en",
    )
    without_orphans(gathered, "Pottery")
    assert [candidate.tier for candidate in gathered.candidates] == [NEVER]
    assert gathered.refused[-1].why == "speaks of something that was not told before"


PARAGRAPH = (
    "A kiln is a furnace that hardens clay. Potters fill the kiln at night because night air is cool. "
    "Wood burns fast and gives a long flame. The flame leaves ash on every pot."
)
MORE = "A glaze is a thin coat that melts into glass. The coat keeps water inside a jug. Iron turns a glaze brown."


def test_nothing_definite_is_said_before_what_it_points_at() -> None:
    made = draft(lesson(f"{PARAGRAPH}\n\n{MORE}"), pace=PACE, target=Ms(25_000), date="2026-11-24T06:00:00Z")
    said = " ".join(item.text for part in made.script.segments for item in part.items if isinstance(item, Paragraph))
    for noun in ("kiln", "flame", "coat"):
        if f"the {noun}" in said.lower():
            assert said.lower().index(
                f"a{' long' if noun == 'flame' else ' thin' if noun == 'coat' else ''} {noun}"
            ) < (said.lower().index(f"the {noun}"))


def pauses(text: str, target: Ms) -> list[Think]:
    made = draft(parse_lesson(text, "lessons/p.md", "p", ".md"), pace=PACE, target=target, date="2026-11-24T06:00:00Z")
    return [item for part in made.script.segments for item in part.items if isinstance(item, Think)]


def test_a_lesson_with_too_few_words_leaves_time_to_recall_and_one_with_enough_does_not() -> None:
    last = MORE.replace("glaze", "slip")
    text = f"# Pottery\n\n## The kiln\n\n{PARAGRAPH}\n\n## The glaze\n\n{MORE}\n\n## The jug\n\n{last}\n"
    assert len(pauses(text, Ms(120_000))) > len(pauses(text, Ms(30_000)))
    assert all(4000 <= pause.length <= 9000 for pause in pauses(text, Ms(120_000)))
    assert all(pause.length == 3000 for pause in pauses(text, Ms(30_000)))


def test_a_second_thing_is_told_only_behind_a_first() -> None:
    told = lesson("A kiln dries the clay at first. The second step hardens the clay in great heat.")
    gathered = gather(told, "en")
    assert without_orphans(gathered, told.title)[1].needs["(first)"] == (0,)
    alone = lesson("A kiln dries the clay slowly. The second step hardens the clay in great heat.")
    gathered = gather(alone, "en")
    without_orphans(gathered, alone.title)
    assert gathered.refused[-1].why == "speaks of something that was not told before"


@pytest.mark.parametrize("name", ["German", "France", "Chinese"])
def test_names_that_everyone_knows_need_no_introduction(name: str) -> None:
    told = lesson(f"What did the {name} kilns burn? Potters used kilns. Later {name} kilns burnt wood from the hills.")
    gathered = gather(told, "en")
    assert not any(one.needs for one in without_orphans(gathered, told.title))
