"""What a careful teacher writes as lists, tables, steps, formulas and pictures is told whole, in good sentences."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.tables import rows_as_sentences
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.print import print_script
from audiolesson.speech.pace import pace

HEAD = "# Kilns\n\nA kiln is an oven for clay. The potter loads the kiln in the morning. Each kiln has one door.\n\n"


def told(body: str, freedom: int = 0) -> str:
    found = gather(parse_lesson(HEAD + body, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
    return " ".join(one.text.text for one in found.candidates).replace(
        "A kiln is an oven for clay. The potter loads the kiln in the morning. Each kiln has one door. ", ""
    )


def table(*rows: str, whole: str = "", caption: str = "") -> list[str]:
    cells = [[Text(cell.strip()) for cell in row.split("|")] for row in rows]
    return [one.text for one in rows_as_sentences(cells, whole, caption)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("What a kiln needs:\n\n- a chimney\n- dry wood\n- a door\n", "A kiln needs a chimney, dry wood and a door."),
        ("## What a kiln needs\n\n- a chimney\n- dry wood\n", "A kiln needs a chimney and dry wood."),
        ("What a kiln is made of:\n\n- bricks\n- clay\n", "A kiln is made of bricks and clay."),
        (
            "## What a potter does\n\n- loads the kiln\n- shuts the door\n",
            "A potter loads the kiln and shuts the door.",
        ),
        ("It depends on:\n\n- the wood\n- the wind\n", "It depends on the wood and the wind."),
        (
            "A kiln needs two things:\n\n- Fuel, e.g. wood and coal\n- Air\n",
            "A kiln needs two things: fuel such as wood and coal and air.",
        ),
    ],
)
def test_a_line_whose_verb_is_open_takes_the_items_as_its_object(body: str, expected: str) -> None:
    assert told(body) == expected


def test_labels_are_named_before_sentences_that_do_not_name_them_and_counted_where_all_are_told() -> None:
    body = "## Kinds of kilns\n\n- Updraft kilns: the fire burns below the pots.\n"
    body += "- Tunnel kilns: the pots move on a cart.\n"
    assert told(body) == (
        "There are two kinds of kilns. The first are updraft kilns. The fire burns below the pots. "
        "The second are tunnel kilns. The pots move on a cart."
    )


def test_labels_that_nothing_announces_are_named_in_their_sentences() -> None:
    body = (
        "## Fire and water\n\n- Cracks: steam breaks the wall of a wet pot.\n- Loss of heat: old bricks let heat out.\n"
    )
    assert told(body) == (
        "As for cracks, steam breaks the wall of a wet pot. As for loss of heat, old bricks let heat out."
    )


def test_a_stage_is_when_its_sentence_happens() -> None:
    body = "A firing has two stages:\n\n"
    body += "1. **Water stage**: the pots lose their water.\n2. **Red stage**: the clay glows.\n"
    assert told(body) == (
        "A firing has two stages. In the water stage, the pots lose their water. In the red stage, the clay glows."
    )


def test_a_question_over_a_list_is_told_with_its_answers() -> None:
    body = "## What changed?\n\n- Prices fell: a pot cost a penny.\n- Work spread: farmers made pots in the winter.\n"
    assert told(body) == (
        "What changed? Prices fell: a pot cost a penny. Work spread: farmers made pots in the winter."
    )


def test_numbered_statements_are_told_in_their_order() -> None:
    body = "## How a potter worked\n\n1. He lit the fire at dawn.\n2. He shut the door at noon.\n3. He slept all day.\n"
    assert told(body) == "A potter lit the fire at dawn. He shut the door at noon. He slept all day."


def test_names_below_names_keep_what_they_belong_to() -> None:
    body = "## Kinds of clay\n\n- Red clay\n  - brick clay\n  - tile clay\n- White clay: china clay, pipe clay\n"
    assert told(body) == (
        "There are two kinds of clay: red clay and white clay. Red clay includes brick clay and tile clay. "
        "White clay includes china clay and pipe clay."
    )


def test_one_item_that_is_no_sentence_leaves_the_list_as_it_was() -> None:
    body = "## Fire and water\n\n- Cracks: steam breaks the wall of a wet pot.\n- Loss: see notes / ask\n"
    assert "As for" not in told(body)


@pytest.mark.parametrize(
    "heading", ["Exercises", "Common myths", "If the fire dies", "Ideas we rejected", "Learning objectives"]
)
def test_statements_under_what_makes_them_no_facts_are_not_told(heading: str) -> None:
    body = f"## {heading}\n\n- Wet wood: the smoke heats the pots.\n- Thin walls: the heat stays in the bricks.\n"
    assert "the heat stays" not in told(body).lower()


@pytest.mark.parametrize(
    ("rows", "whole", "expected"),
    [
        (
            ("Place|Range", "Bay of Reeds|16 m", "Grey Sea|0.3 m"),
            "In the Bay of Reeds and in the Grey Sea the water rises.",
            ["The range is 16 m for the Bay of Reeds and 0.3 m for the Grey Sea."],
        ),
        (
            ("Metal|Density (g/cm³)|Use", "Tin|7.3|cans", "Lead|11.3|roofs", "Zinc|7.1|gutters"),
            "",
            [
                "The density is 7.3 g/cm³ for tin, 11.3 g/cm³ for lead and 7.1 g/cm³ for zinc.",
            ],
        ),
        (
            ("Kiln|Draught|Use it when", "bank|climbs a slope|wood is cheap", "tunnel|is even|the work never stops"),
            "tin",
            [
                "With bank, the draught climbs a slope.",
                "With tunnel, the draught is even.",
                "Bank is used when wood is cheap, and tunnel is used when the work never stops.",
            ],
        ),
        (
            ("|Gas kilns|Wood kilns", "Price|high|low", "Heat|even|uneven"),
            "",
            [
                "The price is high for gas kilns and low for wood kilns.",
                "The heat is even for gas kilns and uneven for wood kilns.",
            ],
        ),
        (
            ("Word|Meaning", "Bisque|fired once", "Slip|thin clay", "Grog|ground bricks"),
            "",
            ["Bisque means fired once, slip means thin clay, and grog means ground bricks."],
        ),
        (("|Raku|Salt", "Uses smoke|✓|✗"), "Raku is old, and Salt is new.", ["Raku uses smoke, and Salt does not."]),
    ],
)
def test_a_small_table_is_told_as_what_it_compares(rows: tuple[str, ...], whole: str, expected: list[str]) -> None:
    assert table(*rows, whole=whole) == expected


def test_a_share_is_told_only_with_what_it_is_of() -> None:
    rows = ("Part|Share", "Sea|96 %", "Ice|2 %")
    assert table(*rows) == []
    told_of_all = table(*rows, whole="the sea and the ice", caption="Share of all water")
    assert told_of_all == ["The share of all water is 96 % for the sea and 2 % for ice."]


def test_the_items_of_one_list_are_never_taken_for_repetitions_of_each_other() -> None:
    kinds = ("Round", "Square", "Long", "High")
    body = "## Kinds of kilns\n\n" + "".join(
        f"- {kind} kiln: a kiln that burns for two days and one night.\n" for kind in kinds
    )
    lesson = parse_lesson(HEAD + body, "a.md", "a", ".md")
    script = print_script(draft(lesson, pace=pace("espeak"), target=None, date="2026-01-01T06:00:00Z").script)
    assert all(f"A {kind.lower()} kiln is" in script for kind in kinds)


def test_a_formula_is_measured_by_its_signs_and_takes_what_its_letters_are() -> None:
    body = (
        "The heat is computed with the formula\n\n$$Q_{\\mathrm{in}} = \\mathrm{mass} \\cdot \\frac{c}{\\Delta T}$$\n\n"
        "where $c$ is the warmth of clay.\n"
    )
    assert ", where c is the warmth of clay." in told(body)
    plain = "The speed of the fire is v = d / t, where d is the distance and t the time.\n"
    assert "v = d / t" in told(plain)
    assert "x = y" not in told("The program sets x = y + 1 and stops.\n")


@pytest.mark.parametrize(
    ("alt", "expected"),
    [
        ("A potter turns a kiln into a steam oven by its chimney alone", "A potter turns a kiln into a steam oven by"),
        (
            "The rise of the heat in a kiln over one morning, from dark to white",
            "A picture on the page shows the rise of the heat in a kiln over one morning",
        ),
    ],
)
def test_a_picture_is_told_by_an_alt_text_that_says_something(alt: str, expected: str) -> None:
    assert expected in told(f"![{alt}](a.png)\n")


@pytest.mark.parametrize("alt", ["img_0231", "Diagram", "A screenshot of the settings page of the program", "The kiln"])
def test_an_alt_text_that_says_nothing_is_not_told(alt: str) -> None:
    assert told(f"![{alt}](a.png)\n") in ("", told("").strip())


def test_steps_are_told_behind_what_they_are_for() -> None:
    body = "## Loading a kiln\n\n1. Choose a dry day in the summer.\n"
    body += "2. Lay the bricks on a flat floor.\n3. Turn each pot round.\n"
    assert told(body, 3) == (
        "Loading a kiln takes three steps. Choose a dry day in the summer. Lay the bricks on a flat floor. "
        "Turn each pot round."
    )


def test_nothing_is_said_to_be_left_out_for_a_length_that_is_not_filled() -> None:
    body = "The potter loads the kiln in the morning of each day. Old bricks hold the heat for a night.\n"
    lesson = parse_lesson(HEAD + body, "a.md", "a", ".md")
    for target in (None, 600_000):
        made = draft(lesson, pace=pace("espeak"), target=target, date="2026-01-01T06:00:00Z")  # type: ignore[arg-type]
        assert not any("for the length" in note.why for note in made.notes)


def test_a_list_that_goes_on_from_half_a_sentence_is_told_under_no_announcement() -> None:
    body = (
        "## Good marks\n\nReaders found their way. When the marks on the pots were\n\n- Firing a pot\n- Glazing a pot\n"
    )
    assert "marks. One is" not in told(body, 3)
    assert "firing a pot" not in told(body, 3).lower()
