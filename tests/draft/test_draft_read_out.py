"""A careful author's list is read out by numbers, whole or not at all."""

import pytest
from test_draft_read_on import CALM

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson


def told(more: str, title: str = "The firing") -> list[str]:
    lesson = parse_lesson(f"# Kilns of clay\n\n## The kiln\n\n{CALM}\n\n## {title}\n\n{more}", "a.md", "a", ".md")
    gathered = gather(lesson, "en", 0)
    assert gathered.is_clean
    last = gathered.candidates[-1].section
    return [one.text.text for one in gathered.candidates if one.section == last > 0]


def test_items_that_are_no_sentences_stand_behind_their_line_by_numbers() -> None:
    body = (
        "The potter looks for three things in a good kiln:\n\n- a roof that rises slowly towards the hole through "
        "which the smoke leaves;\n- a door which is wide enough for a man with a board of bowls, and no wider;\n"
        "- walls of two bricks, so that the heat of the night is still there when the sun is up.\n"
    )
    said = " ".join(told(body))
    assert "The potter looks for three things in a good kiln: first, a roof that rises" in said
    assert "Second, a door which is wide enough" in said
    assert "And last, walls of two bricks, so that the heat of the night is still there when the sun is up." in said


def test_short_items_are_one_sentence_with_their_line() -> None:
    body = "Then choose one thing:\n\n- the wood in the shed, or the stacking of it;\n- the door that is open.\n"
    assert told(body)[-1] == (
        "Then choose one thing: the wood in the shed, or the stacking of it; and the door that is open."
    )


def test_steps_need_no_line_and_keep_what_is_said_of_each() -> None:
    body = (
        "1. Brush the shelf with a wash of sand. Yes, really.\n2. Set the bowls on it. A finger between each two.\n"
        "3. Close the door with wet clay, and press it into the cracks. With a thumb.\n"
    )
    said = " ".join(told(body))
    assert "First, brush the shelf with a wash of sand. Yes, really. Second, set the bowls" in said
    assert "And last, close the door with wet clay, and press it into the cracks. With a thumb." in said


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Exercises",
            "Say which of these a potter would keep:\n\n- a bowl with a crack at its rim;\n- a jar that leaks.\n",
        ),
        ("The firing", "Nobody should believe:\n\n- that a wet pot may be fired;\n- that the door may stay open.\n"),
        ("The firing", "The sums are:\n\n- bowls of the day: 3 + 4 = 7;\n- jars of the day: 2 + 2 = 4.\n"),
        ("The firing", "The counts were:\n\n- bowls: 12\n- jars: 30\n"),
        (
            "The firing",
            "See the page of each kiln:\n\n- the old kiln, at https://a.example;\n- the new kiln by the ford.\n",
        ),
        ("What you will need", "For the day:\n\n- a brush of soft hair for the glaze;\n- a board of oak for bowls.\n"),
    ],
)
def test_what_is_to_be_done_looked_up_worked_out_or_denied_is_not_read_out(title: str, body: str) -> None:
    assert not any("irst," in one or "; and" in one for one in told(body, title))


def test_a_list_of_another_tongue_is_left_to_the_page() -> None:
    body = (
        "The words are these:\n\n- der Ofen brennt seit gestern;\n- die Schale ist noch nass;\n- das Feuer ist aus.\n"
    )
    assert not any("Ofen" in one for one in told(body))


ITEMS = "- the glaze that melts at noon;\n- the clay of the heavy foot, when it is wet;\n- the shelf under the pots.\n"


@pytest.mark.parametrize(
    "line",
    [
        "What breaks first in the kiln:",
        "Complete the sentence with one of these:",
        "Match each word with its meaning:",
        "It is hardly the case that these break:",
        "The guild found neither of these:",
        "The kiln lacks three things:",
        "The old guild believed in three wonders:",
        "Two of these are there, and one is invented:",
        "The hero of the tale says three things:",
        "The glaze takes three ingredients:",
    ],
)
def test_what_a_line_asks_denies_or_gives_to_another_is_not_read_out(line: str) -> None:
    assert not any("irst, the glaze" in one or "; and the shelf" in one for one in told(f"{line}\n\n{ITEMS}"))
    assert any("irst, the glaze" in one for one in told(f"The potter looks for three things in a kiln:\n\n{ITEMS}"))


def test_a_list_that_is_taken_back_behind_it_is_not_read_out() -> None:
    line = "The potter looks for three things in a kiln:"
    for behind in ("All three are nonsense.", "No such thing exists in a kiln.", "That is not so."):
        assert not any("irst, the glaze" in one for one in told(f"{line}\n\n{ITEMS}\n{behind} The pots are cold."))


def test_lettered_choices_are_not_read_out() -> None:
    body = "A pot cracks because of:\n\n- A: the glaze on the outer wall\n- B: the clay of the heavy foot\n"
    assert not any("irst" in one or "a:" in one for one in told(body))
