"""Notes in lists are told item by item as they were noted, and steps of the hand are told whole."""

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.short_forms import unheard
from audiolesson.lesson.read import parse_lesson


def told(body: str) -> list[str]:
    found = gather(parse_lesson("# Kilns\n\n" + body, "a.md", "a", ".md"), "en", 3)
    return [candidate.text.text for candidate in found.candidates]


NOTES = (
    "## Firing rates\n\n- Firing rate = degrees gained ÷ hours of fire\n"
    "- Kiln wash = a thin coat of clay on the shelf\n"
    "- Colour gives a clue to the heat:\n  - **dull red**: steel still holds, glaze still dry\n"
    "  - **orange**: glaze runs, and the shelf bends\n- Pots on the floor, hot air at the top\n"
)


def test_notes_are_told_with_what_stands_under_them() -> None:
    assert told(NOTES) == [
        "Firing rate equals degrees gained ÷ hours of fire.",
        "Kiln wash means a thin coat of clay on the shelf.",
        "Colour gives a clue to the heat.",
        "Dull red: steel still holds, glaze still dry.",
        "Orange: glaze runs, and the shelf bends.",
    ]


def test_arrows_of_notes_are_then() -> None:
    body = "## Way of the air\n\n1. Flue → fire box → lower shelf\n2. Upper shelf → damper → chimney\n"
    assert told(body) == ["Flue, then fire box, then lower shelf.", "Upper shelf, then damper, then chimney."]


def test_a_lesson_of_paragraphs_or_of_links_is_none_of_notes() -> None:
    prose = "Clay is soft earth that hardens in fire. A kiln fires the clay. " * 12
    assert "Kiln wash means a thin coat of clay on the shelf." not in told(prose + "\n\n" + NOTES)
    assert "Kiln wash means a thin coat of clay on the shelf." not in told(NOTES + "- [Kilns](https://a.example)\n")


def test_what_notes_leave_to_do_is_not_told() -> None:
    assert told(NOTES.replace("Firing rates", "To do for Monday")) == []


def test_steps_of_the_hand_are_told_though_a_list_knows_not_each_verb() -> None:
    body = (
        "A kiln that cracks is mended in an hour. The bricks must be cold.\n\n"
        "1. Sweep the floor. With a high dome, hold a lamp inside.\n2. Lever one brick out of the wall. Keep it.\n"
        "3. Put the brick on wet clay, and WAIT until it is dry.\n4. Close the door.\n"
    )
    assert told(body)[2:] == [
        "Sweep the floor.",
        "With a high dome, hold a lamp inside.",
        "Lever one brick out of the wall.",
        "Keep it.",
        "Put the brick on wet clay, and WAIT until it is dry.",
        "Close the door.",
    ]


def test_a_word_in_capitals_is_stressed_and_no_short_form() -> None:
    assert unheard("Leave the pot on its shelf, and WAIT until it cools.", []) == frozenset()
    assert unheard("Leave the pot on its shelf, and QXZ until it cools.", []) == {"QXZ"}


def test_when_an_order_is_followed_is_said_before_it() -> None:
    body = "Clay is soft earth. A kiln fires the clay.\n\nBefore you leave: close the damper, and lock the door.\n"
    assert "Before you leave, close the damper, and lock the door." in told(body)


def test_true_as_part_of_a_word_asks_for_nothing() -> None:
    body = (
        "A true-rim pot is the best. It stands level.\n\n- The rim is flat and thin.\n- The foot is round and heavy.\n"
    )
    assert "The rim is flat and thin." in " ".join(told(body))


def test_a_label_of_notes_is_what_stands_behind_it() -> None:
    body = (
        "## Glaze\n\n- **Cone:** rod of clay that bends at one heat\n- Slow time: time during which the heat stays\n"
        "  - Can be cut short in a small kiln\n  - Tell the potter that the glaze has run\n"
        "- Absolute: Heat that no kiln may pass\n- Tools: tongs, gloves, and a lamp on the wall\n"
    )
    assert told(body) == [
        "Cone is a rod of clay that bends at one heat.",
        "Slow time is the time during which the heat stays.",
        "Absolute: Heat that no kiln may pass.",
        "Tools include tongs, gloves and a lamp on the wall.",
    ]
