"""What is promised, led to or asked to be told again is said by the sentences under its heading."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.frame_sets import COUNTED_RECALLS, FREE_RECALLS, RECALLS, TOPIC_RECALLS
from audiolesson.draft.framing.plainly_asked import plainly_asked
from audiolesson.draft.framing.said_names import lists_in_vain, says_name, told_half
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.framing.title_signposts import named_by
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)


@pytest.mark.parametrize(
    ("name", "said", "topic"),
    [
        ("the old guild and its rules", ("The guild met in spring.", "Each rule was read aloud."), ""),
        ("consistency and colour", ("A consistent slip pours well.", "It colours the pot."), ""),
        ("the second law", ("Heat leaves the pot by itself.",), "the laws of the kiln"),
        ("origins", ("Potters came from the coast.",), ""),
        ("the types of clay", ("Three types of clay are dug here.",), ""),
        ("the types of clay", ("Stoneware is a clay that turns hard.", "Earthenware is a clay that stays soft."), ""),
        ("the causes of cracks", ("The wall dries faster than the foot, so a crack opens.",), ""),
    ],
)
def test_a_name_is_kept_where_each_thing_that_it_joins_is_said(name: str, said: tuple[str, ...], topic: str) -> None:
    assert says_name(name, said, topic)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("the dark years and Anna Lund", ("The years after the flood were dark.", "Nobody fired a kiln.")),
        ("mending and restoring", ("Gold is rubbed into the wet lacquer.",)),
        ("the types of clay", ("Porous clay has to be dug by hand.", "Clay is added in spring.")),
        ("a description of each kiln", ("The kiln stands on a hill.",)),
        ("key principles", ("The door is shut at night.",)),
    ],
)
def test_a_name_is_not_kept_by_half_of_it_or_by_a_list_without_members(name: str, said: tuple[str, ...]) -> None:
    assert not says_name(name, said)


@pytest.mark.parametrize(
    ("name", "said", "led"),
    [
        ("dangers and benefits", ("A danger is the steam in a wet wall.",), "dangers"),
        ("mending and restoring", ("Gold mends a broken bowl.",), "mending"),
        ("ash glazes and salt glazes", ("An ash glaze runs.", "Salt is thrown into the fire."), ""),
        ("red and white clay", ("White clay is dug by the river.",), ""),
        ("form and colour", ("The form of a jug is old.",), ""),
        ("glazing and firing", ("A glaze needs a dry pot.",), ""),
        ("what a kiln keeps and what it loses", ("A kiln keeps its heat.",), ""),
    ],
)
def test_of_two_things_a_line_names_the_one_that_is_told(name: str, said: tuple[str, ...], led: str) -> None:
    assert told_half(name, said, "glazing") == (led or name)


def test_a_name_of_two_is_not_kept_where_its_lighter_half_is_not_said() -> None:
    assert not says_name("dangers and benefits", ("A danger is the steam in a wet wall.",))
    assert says_name("causes and effects", ("Steam breaks the wall.",))


def test_what_the_page_does_under_a_heading_is_no_list_that_is_told() -> None:
    assert lists_in_vain("the list of kilns", ("The first kiln is a pit.", "The second kiln is a tower."))


UNSAID = (
    "Two potters carry the baskets up from the river. Rain fills the holes each winter. Frost breaks the lumps. "
    "Nobody weighs what they bring. "
)
TALK = (
    "The merchants who waited on the road told long tales of the sea to whoever gave them bread and a bed of straw. "
    "Their mules ate what the garden gave, and the garden gave little in those years of rain. An old woman wrote their "
    "tales on the backs of bills, and her son sold the bills to a printer in the next valley. "
)
BODIES = (
    "Two potters dig the clay of the pit. Nobody weighs the clay. Rain fills the pit each winter. Frost breaks it.",
    "The fire burns for three days. Smoke stands over the roofs. The dogs bark at the fire. Children carry water.",
    "Glazes melt late. A glaze of ash turns green. Each glaze is stirred for an hour. The bowls are dipped twice.",
)


def said_of(text: str, target: int = 90_000) -> str:
    lesson = parse_lesson(text, "made.md", "made", ".md")
    made = draft(lesson, pace=PACE, target=Ms(target), date="2026-11-24T06:00:00Z").script
    return " ".join(item.text for one in made.segments for item in one.items if isinstance(item, Paragraph))


def lesson_of(heads: tuple[str, ...], bodies: tuple[str, ...]) -> str:
    parts = (f"## {head}\n\n{body}" for head, body in zip(heads, bodies, strict=True))
    return "# Clay in winter\n\nPotters work in the valley.\n\n" + "\n\n".join(parts)


def test_no_part_is_promised_of_which_little_is_told_and_nothing_of_its_name() -> None:
    heads = ("The clay pit", "The three day fire", "Ash and salt")
    assert "ash and salt" in said_of(lesson_of(heads, BODIES)).split("Two potters")[0]
    long = (*BODIES[:2], f"{BODIES[2]}\n\n{TALK * 12}")
    assert "ash and salt" not in said_of(lesson_of(heads, long)).split("Two potters")[0]


def test_the_kinds_of_a_thing_are_not_announced_where_none_is_told() -> None:
    body = f"{UNSAID}\n\n{TALK * 3}"
    whole = said_of(lesson_of(("The clay pit", "The types of baskets", "Glazes of ash"), (BODIES[0], body, BODIES[2])))
    assert "types of baskets" not in whole


def test_a_line_that_leads_to_two_things_names_the_one_that_is_told() -> None:
    heads = ("The clay pit", "Glazes of ash and salts of copper", "The three day fire")
    ash = "Glazes melt late. A glaze of ash turns green. Each glaze is stirred for an hour. The bowls are dipped twice."
    said = said_of(lesson_of(heads, (BODIES[0], ash, BODIES[1])))
    assert "Frost breaks it. Our next stop is the glazes of ash. Glazes melt late." in said


def test_an_order_is_not_promised_as_a_way_that_one_will_know() -> None:
    heads = ("Prepare a drying rack", "The three day fire", "Glazes of ash")
    assert "how to prepare" not in said_of(lesson_of(heads, BODIES))


@pytest.mark.parametrize("heading", ["Tuesday", "thursday", "III"])
def test_a_day_or_a_number_is_no_heading_to_be_said(heading: str) -> None:
    assert named_by(heading, "clay", "Clay is dug on Tuesday.") == ""
    assert slot("III", "Part III.").text == ""


def test_where_something_comes_from_is_asked_with_where() -> None:
    asked = plainly_asked(
        "Salt glazes come from the islands.", "Salt glazes come from the islands. Potters like salt glazes."
    )
    assert asked is not None
    assert asked.question == "where do salt glazes come from?"


def test_no_question_counts_things_against_a_recap_that_counts_others() -> None:
    now = {*RECALLS, *TOPIC_RECALLS, *FREE_RECALLS}
    assert not any("three things" in line or "just heard" in line for line in now)
    assert now.isdisjoint(COUNTED_RECALLS)


def test_a_noun_that_needs_no_article_is_named_without_one() -> None:
    assert slot("Sound", "The sound is loud. The sound of a bell fades. We hear the sound of it.").text == "sound"


SUMMED = """# Glazes

## Ash

Ash glazes are made of wood ash and clay. Potters sieve the ash twice. Ash turns green in a slow fire. The bowls are
dipped into it. Each bowl dries on a rack. The rack stands near the wall. Wet bowls crack in the wind.

## Salt

Salt is thrown into the fire at the end. Its fumes lie on the pot. A salt pot feels like the peel of an orange. The
chimney smokes for an hour. Neighbours shut their windows. The kiln is opened on the third day.

## Summary

- Lead is a poison that was used in kitchens for centuries.
- Copper is a metal that turns red without air.
- Ash glazes are made of ash and clay.
"""


def test_points_of_a_summary_that_nobody_heard_are_no_points_of_the_recap() -> None:
    lesson = parse_lesson(SUMMED, "made.md", "made", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(120_000), date="2026-11-24T06:00:00Z").script
    said = " ".join(item.text for one in made.segments for item in one.items if isinstance(item, Paragraph))
    assert "to keep. Lead" not in said
    assert "Copper is a metal" not in said


def test_a_careful_author_s_heading_is_made_clear_by_the_first_sentence_under_it() -> None:
    opened = f"Two carts stood before the gate when the rain began.\n\n{TALK * 12}"
    heads = ("The clay pit", "The three day fire", "An unlucky market")
    assert "an unlucky market" in said_of(lesson_of(heads, (*BODIES[:2], opened))).split("Two potters")[0]


def test_a_name_of_two_is_not_torn() -> None:
    assert told_half("Romeo and Juliet", ["Romeo loved her."]) == "Romeo and Juliet"
