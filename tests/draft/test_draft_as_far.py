"""Lists are told as far as their items go, orders behind what says when, and columns by what heads them."""

from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.reasons import AT_THE_PAGE, MEANS_HERE, NO_VERB
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

PROSE = "Clay is soft earth that hardens in fire. A kiln fires the clay. The heat turns it into stone.\n\n" * 4


def told(body: str) -> list[str]:
    """What is told of a text behind some paragraphs, so that the lesson is none of notes."""
    found = gather(parse_lesson(f"# Kilns\n\n{PROSE}{body}", "a.md", "a", ".md"), "en", 3)
    return [candidate.text.text for candidate in found.candidates if candidate.text.text not in PROSE]


ITEMS = (
    "## Firing\n\n- The bricks hold the heat for a day. Loss {x} = 5 / hour.\n"
    "- *Fig. 3*\n- **The spy hole.** The potter looks through the hole behind it.\n"
)


def test_an_item_is_told_as_far_as_it_can_be_and_others_do_not_take_it_down() -> None:
    assert told(ITEMS) == [
        "The bricks hold the heat for a day.",
        "Take the spy hole. The potter looks through the hole behind it.",
    ]


STEPS = "1. Turn off the gas.\n2. No flame? Open the door, and wait for an hour.\n3. Call the potter.\n"


def test_orders_are_told_behind_the_heading_or_line_that_says_when() -> None:
    want = [
        "When a shelf cracks, turn off the gas.",
        "No flame? Open the door, and wait for an hour.",
        "Call the potter.",
    ]
    assert told("## When a shelf cracks\n\n" + STEPS) == want
    assert told("## Mishaps\n\nWhen a shelf cracks:\n\n" + STEPS) == want


def test_orders_under_a_heading_that_names_their_work_say_how_many_they_are() -> None:
    said = " ".join(told("## How to clear a flue\n\n" + STEPS))
    assert said.startswith("It takes three steps to clear a flue. Turn off the gas.")


def test_a_paragraph_that_ends_inside_its_clause_is_told_with_the_list_that_goes_on() -> None:
    body = "The heat is not the same in all of a kiln. Among the things that change it are\n\n"
    items = "- the height of the shelf\n- the wind\n- the age of the bricks\n"
    assert told(body + items)[-1] == (
        "Among the things that change it are the height of the shelf, the wind and the age of the bricks."
    )
    assert told(body + "- the wind is strong\n- bricks will age\n")[-1] == "The heat is not the same in all of a kiln."


def table(head: str, *rows: str) -> list[str]:
    lines = [head, "|".join("---" for _ in head.split("|")), *rows]
    return told("\n".join(f"| {line} |" for line in lines) + "\n")


def test_a_head_that_breaks_off_is_told_with_each_cell_that_completes_it() -> None:
    assert table("Glaze | Heat makes the coat…", "Salt | run down", "Ash | turn green") == [
        "For a salt, heat makes the coat run down.",
        "For an ash, heat makes the coat turn green.",
    ]


def test_a_cell_that_is_a_clause_is_told_as_one_with_the_noun_of_its_row() -> None:
    assert table("Fault | Motion", "Divergent | plates move apart", "Convergent | plates move together") == [
        "With a divergent fault, plates move apart.",
        "With a convergent fault, plates move together.",
    ]


def test_a_head_that_is_a_verb_has_its_number_and_things_in_a_row() -> None:
    rows = ("Wood kilns | logs, air", "The raku kiln | gas")
    assert table("Kiln | Needs", *rows) == ["Wood kilns need logs and air, and the raku kiln needs gas."]


def test_above_in_the_world_and_here_of_what_was_told_are_no_place_of_the_page() -> None:
    for said in (
        "The centre is the point on the surface directly above.",
        "The huts on the slopes above Hallein are cold in the morning.",
        "Readings at or above 140 are called high by most doctors.",
        "People buy about as much salt as before.",
        "Its unit is the ampere (A), and one ampere is small.",
    ):
        assert why_not(Text(said), lenient=True) == "", said
    assert why_not(Text("The plant strikes a bargain here, for the pore lets water out."), lenient=True) == MEANS_HERE
    for said in ("Here is a function for strings.", "The code above prints a line.", "You can see the code here."):
        assert why_not(Text(said), lenient=True) == AT_THE_PAGE, said


def test_a_subject_with_what_is_set_off_behind_it_has_its_verb() -> None:
    assert why_not(Text("This splitting, photolysis, yields electrons and oxygen."), lenient=True) == ""
    assert why_not(Text("A kiln, a wheel, tools and clay from the pit."), lenient=True) == NO_VERB
