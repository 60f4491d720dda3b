"""A page that falls far short is gone through once more: what surely is a sentence is told, of lists and notes too."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.sentences.as_it_stands import as_it_stands
from audiolesson.draft.sentences.bearable import MOST_FREE
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.told_through import told_through
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

TITLE = "# Painting with washes"


def through(body: str, title: str = "Brushes and water") -> list[str]:
    lesson = parse_lesson(f"{TITLE}\n\n## {title}\n\n{body}", "a.md", "a", ".md")
    found = as_it_stands(lesson, gather(lesson, "en", MOST_FREE, long=1, notes=True))
    return [one.text.text for one in told_through(lesson, found).candidates]


def told(body: str, target: Ms) -> str:
    lesson = parse_lesson(f"{TITLE}\n\n{body}", "a.md", "a", ".md")
    script = draft(lesson, pace=pace("espeak"), target=target, date="2026-11-24T06:00:00Z").script
    return " ".join(one.text for part in script.segments for one in part.items if isinstance(one, Paragraph))


def test_a_step_that_is_an_order_with_another_behind_it_is_told_as_two() -> None:
    steps = "1. Wet the paper - Draw the wide brush over it\n2. Lift the board - Let the water run to one side\n"
    said = through(steps, "How to lay a wash")
    assert said == [
        "Wet the paper.",
        "Draw the wide brush over it.",
        "Lift the board.",
        "Let the water run to one side.",
    ]


def test_a_label_is_told_with_the_article_that_the_lesson_gives_it() -> None:
    body = "Keep an eye on the wet edge as you go.\n\n- Wet edge: The line where the wash meets dry paper\n- ?\n"
    assert "The wet edge is the line where the wash meets dry paper." in through(body)


def test_a_label_before_a_whole_sentence_is_not_made_its_subject() -> None:
    said = through("- Sunny walls: The sun dries a wall by noon.\n- ?\n")
    assert said == ["The sun dries a wall by noon."]


def test_what_points_back_at_its_label_is_said_of_the_label() -> None:
    body = "- Flat brushes: These hold more water than any other.\n- ?\n- Round brushes: It is cheap.\n"
    said = through(body)
    assert "Flat brushes hold more water than any other." in said
    assert not any("cheap" in one for one in said)


def test_a_row_of_names_behind_a_label_is_no_sentence() -> None:
    assert not any(one.startswith("Pigments are") for one in through("- Pigments: ochre, umber, soot, chalk\n- ?\n"))


@pytest.mark.parametrize("over", ["Common mistakes", "Don't", "What if it rains", "Goals", "Questions to ask yourself"])
def test_no_item_is_told_under_what_turns_it(over: str) -> None:
    items = "- The paper dries in the hot sun.\n- Scrub the paper with a hard brush.\n- ?\n"
    assert through(items, over) == []
    assert through(f"{over}:\n\n{items}") == []


def test_no_item_is_told_whose_line_it_completes() -> None:
    items = "- mix a green of two colours\n- wash the brushes in the sink\n- ?"
    assert not any("Mix" in one or "Wash" in one for one in through(f"By noon you will be able to:\n\n{items}"))


def test_what_a_thing_does_is_no_order() -> None:
    items = "- ?\n- Push the two colours apart - Use a wide brush for it\n- no drops\n"
    assert through(items, "Functions of the size") == []
    assert "Push the two colours apart." in through(items, "Tips for a calm hand")


@pytest.mark.parametrize(
    "untold",
    [
        "To keep the water clean in the jar.",
        "When the paint is dry on the paper.",
        "All paper bought and cut by the school.",
        "The brush that the painter is holding in.",
        "Rinse the brush Hang it up to dry.",
        "We will cover the mixing of greens in the next lesson.",
        "Click the palette to open it.",
        "Any time the brush is not holding its point.",
    ],
)
def test_no_half_sentence_and_nothing_of_the_page_is_told(untold: str) -> None:
    said = through(f"- Sable hair holds a lot of water.\n- {untold}\n- ?\n")
    assert "Sable hair holds a lot of water." in said
    assert untold not in said


def test_a_clause_without_its_comma_is_heard_with_what_hangs_on_it() -> None:
    said = "When the paper curls I can turn the whole sheet around."
    assert said in through(f"- {said}\n- ?\n")


def test_signs_and_slips_are_read_out() -> None:
    said = through("- The brushes/sponges need a rest of ~ 5 minutes.\n- Its a habit that old painters have.\n- ?\n")
    assert "The brushes or sponges need a rest of about 5 minutes." in said
    assert "It's a habit that old painters have." in said


def test_a_sentence_is_told_without_the_formula_that_it_leads_to() -> None:
    said = through("- The weight of the paper depends on its size and its thickness: $w = a \\cdot t$\n- ?\n")
    assert said == ["The weight of the paper depends on its size and its thickness."]


def test_the_section_of_a_law_is_none_of_the_page() -> None:
    said = through("- Section 12 forbids the sale of white lead.\n- Section 12 explains how brushes are made.\n- ?\n")
    assert said == ["Section 12 forbids the sale of white lead."]


def test_an_it_that_stands_for_nothing_before_leans_on_nothing() -> None:
    body = "See the photo above. It is widely believed that old paper takes the colour better."
    assert through(body) == ["It is widely believed that old paper takes the colour better."]


SET_OFF = (
    "> Rag paper is made of cotton. The fibres are long, and they hold together when the paper is soaked in water."
)


def test_what_is_set_off_in_nobodys_words_is_told() -> None:
    assert "Rag paper is made of cotton." in through(SET_OFF)
    assert not any(one.startswith("Rag") for one in through(f"The old master wrote:\n\n{SET_OFF}"))
    assert through(SET_OFF.replace("Rag paper is", "I said that rag paper is")) == []


PROSE = "Wet paper stretches by a finger. The tape holds its rim while it dries.\n\nWet the back of the sheet first."


def test_prose_under_activities_is_told_with_its_orders() -> None:
    said = through(PROSE, "Activities")
    assert "The tape holds its rim while it dries." in said and "Wet the back of the sheet first." in said


def test_of_an_assignment_only_what_it_explains_is_told() -> None:
    said = through(PROSE, "Assignment")
    assert "The tape holds its rim while it dries." in said and "Wet the back of the sheet first." not in said


@pytest.mark.parametrize("title", ["References", "Quiz", "Further reading"])
def test_nothing_is_told_of_what_is_for_looking_up(title: str) -> None:
    lesson = f"{TITLE}\n\n## Water\n\nWater carries the colour.\n\n## {title}\n\n{PROSE}"
    found = gather(parse_lesson(lesson, "a.md", "a", ".md"), "en", MOST_FREE)
    whole = told_through(
        parse_lesson(lesson, "a.md", "a", ".md"), as_it_stands(parse_lesson(lesson, "a.md", "a", ".md"), found)
    )
    assert [one.text.text for one in whole.candidates] == ["Water carries the colour."]


TIPS = "\n".join(
    f"1. {one}"
    for one in (
        "Hold the brush - Grip it near its end",
        "Mix enough paint - Fill the whole saucer with it",
        "Tilt the board - Put a book under its far side",
        "Lay the first stroke - Draw it from left to right",
        "Pick up the bead - Touch it with the tip of the brush",
        "Dry the sheet - Leave it flat on the table",
        "Wash the brush - Press the water out of it",
        "Shape the tip - Roll it between two fingers",
    )
)


def test_a_page_of_steps_is_told_further_than_before_where_it_falls_short() -> None:
    said = told(f"Washes need a steady hand. Water does the work.\n\n## How to lay a wash\n\n{TIPS}\n", Ms(60_000))
    assert "Touch it with the tip of the brush." in said


def test_a_page_with_enough_to_tell_is_told_as_before() -> None:
    said = told(f"Washes need a steady hand. Water does the work.\n\n## How to lay a wash\n\n{TIPS}\n", Ms(5_000))
    assert "Touch it with the tip of the brush." not in said


@pytest.mark.parametrize("over", ["Foods that kill", "How to poison your dog", "How to ruin a brush"])
def test_no_order_is_told_under_a_heading_that_says_what_comes_of_it(over: str) -> None:
    orders = "- Give your dog cooked bones.\n- Put your antifreeze on the floor.\n- Lock your brushes away wet.\n"
    kept = "## Feeding\n\n- Feed your dog twice a day.\n- Fill the bowl with fresh water every morning.\n"
    script = told(f"A dog is kind. Warm water is kind to its skin.\n\n## {over}\n\n{orders}\n{kept}", Ms(210_000))
    assert "twice a day" in script
    assert not any(word in script for word in ("bones", "antifreeze", "away wet"))


def test_sentences_of_another_language_are_not_told_in_an_english_lesson() -> None:
    german = "- Der Hund braucht warmes Wasser.\n- Nehmen Sie ein Shampoo.\n- Spülen Sie das Fell gründlich aus.\n"
    spanish = "El perro necesita agua tibia. Moje al perro con agua tibia.\n"
    body = f"A dog is kind. Warm water is kind to its skin.\n\n## Wie man badet\n\n{german}\n{spanish}\n"
    body += "## Drying\n\nA wet dog is cold in the wind. A towel of cotton takes up the water in its coat.\n\n"
    script = told(body + "## Spores\n\nLichens secrete usnic acid.\n", Ms(210_000))
    assert "usnic acid" in script
    assert not any(word in script for word in ("Hund", "Shampoo", "Fell", "perro", "agua"))
