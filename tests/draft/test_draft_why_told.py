"""The last question asks why where a told sentence gives a reason, or what happens in a case, and nothing aside."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.case_told import case_asked
from audiolesson.draft.framing.why_told import why_asked
from audiolesson.draft.model import Flashcards
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Script
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (
            "The handle of a jug breaks in the fire, because its clay is wet.",
            "why does the handle of a jug break in the fire?",
        ),
        ("Because the flue is narrow, a kiln can lose its draught.", "why can a kiln lose its draught?"),
        ("Boys carry the sherds to the road, so that the number of pots wasted falls.", ""),
        ("The door fits badly, so the glaze cools too quickly at the front.", ""),
        (
            "Steam finds no way out, so the walls of the pot are soon full of cracks.",
            "why are the walls of the pot soon full of cracks?",
        ),
        ("The best pots are fired twice, since a raw coat of glaze rubs off.", "why are the best pots fired twice?"),
        ("Potters have worked by the river since the bridge was built.", ""),
        ("The wheel is a tool for potters and masons since ancient times and still in use in some towns today.", ""),
        ("The pit is a place for broken jugs and bowls since the fourteenth century in most towns.", ""),
        ("The early frost meant baskets went up to Delft, because they thought Delft was warm.", ""),
        ("The autumn flood meant jars came down to Delft, because the dam was weak.", ""),
        ("Anna Berg built a kiln that every potter since has copied again.", ""),
        ("Turn the pot often, so that the walls stay even all round.", ""),
        ("Third, turn the pot often, so that the walls stay even all round.", ""),
        ("The pots near the door don't crack in the fire because they are thick.", ""),
        ("The kiln cannot lose its draught because the flue is too long.", ""),
        ("Potters do not fire the clay because they like its colour.", ""),
        ("The old book held that the kiln failed because the ash was wet.", ""),
        ("It is false that ash hurts glass, so the kiln near the river needs no wall.", ""),
        ("As the fire climbs, the kiln near the river grows red and then white.", ""),
        ("The price of a pot fell sharply since the first kilns were built.", ""),
        ("As the potters know, the kiln near the river stands in a deep trench.", ""),
        ("The potters set the price low because nobody bought the pots.", ""),
        ("It cracks in the fire, because its water turns to steam.", ""),
        ("Firing wet clay is dangerous, because its water turns to steam.", "why is firing wet clay dangerous?"),
        ("The old kiln was better, because its flue was wide and straight.", ""),
        ("The big kiln stands idle, because nobody buys large pots any more.", "why does the big kiln stand idle?"),
    ],
)
def test_a_reason_that_is_told_is_asked_for_by_a_whole_clause(said: str, asked: str) -> None:
    found = why_asked(said, said)
    assert (found[0] if found else "") == asked


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("When the kiln cools, the glaze sings for an hour.", "what happens when the kiln cools?"),
        ("If a handle breaks off, throw the whole pot away.", "what should you do if a handle breaks off?"),
        ("When the guild closed, its members went to the coast.", ""),
        ("If you have a kiln at home, the next part is for you.", ""),
        ("If it cools, the glaze sings for an hour.", ""),
        ("If the clay is thin, dry and cold, nobody can turn it.", ""),
        ("When the kiln cools, we speak of a falling fire.", ""),
        ("If the kiln cracks, never open the door by hand.", ""),
    ],
)
def test_what_follows_in_a_case_is_asked_by_the_case(said: str, asked: str) -> None:
    found = case_asked(said)
    assert (found[0] if found else "") == asked


BODIES = (
    "Two potters carry the clay from the pit. Nobody weighs the clay of the pit. Rain fills the pit each winter. "
    "Frost breaks the hardest lumps of it.",
    "Nobody opens the door of the kiln on that day. The pots crack in the kiln, because steam finds no way out. "
    "Smoke of the kiln stands over the roofs for hours. Children carry water to the men at the kiln.",
    "Merchants wait on the road with their mules. Broken pots are laid under the road. Old men tell how it was before. "
    "Snow closes the pass until the end of March.",
)


HEADS = ("The pit", "The kiln", "The pass")


def script(asks: tuple[tuple[str, str], ...] = (), heads: tuple[str, ...] = HEADS) -> Script:
    text = "# Clay in winter\n\nPotters work in the valley.\n\n"
    text += "\n\n".join(f"## {head}\n\n{body}" for head, body in zip(heads, BODIES, strict=True))
    lesson = parse_lesson(text, "made.md", "made", ".md")
    made = draft(lesson, pace=PACE, target=Ms(90_000), date="2026-11-24T06:00:00Z", cards=Flashcards(bool(asks), asks))
    return made.script


def last_question(made: Script) -> str:
    said = [item.text for item in made.segments[-1].items if isinstance(item, Paragraph)]
    return next(line for line in reversed(said) if line.endswith("?"))


def test_an_episode_ends_with_the_reason_that_it_told() -> None:
    assert "why do the pots crack in the kiln?" in last_question(script())


def test_what_stands_there_as_a_sample_is_neither_asked_for_nor_kept() -> None:
    made = script(heads=("The pit", "Example sentences", "The pass"))
    told, last = (
        " ".join(item.text for one in part for item in one.items if isinstance(item, Paragraph))
        for part in (made.segments[:-1], made.segments[-1:])
    )
    assert "The pots crack in the kiln, because" in told and "Smoke of the kiln stands over the roofs" in told
    assert "why do the pots crack" not in last and "Smoke of the kiln" not in last


def test_a_card_about_a_side_matter_is_not_the_last_question() -> None:
    side = ("What is the pass?", "Snow closes the pass until the end of March.")
    aside = ("What are mules?", "Merchants wait on the road with their mules.")
    assert "mules" not in last_question(script((aside,)))
    assert "why do the pots crack" in last_question(script((aside, side))) or "the pass" in last_question(
        script((aside, side))
    )


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Pots are cheap in a valley mainly because clay is near.", "why are pots cheap in a valley?"),
        ("What breaks a pot is the frost, because its water grows.", ""),
    ],
)
def test_how_much_a_reason_counts_is_no_part_of_the_question(said: str, asked: str) -> None:
    found = why_asked(said, said)
    assert (found[0] if found else "") == asked
