"""What is used to an end, what set-off terms do, definitions behind a call or with their field, lists under a count."""

import pytest
from parsed_facts import every_card

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.placed import placed

FILLER = "Potters work in the yard all day long and rest under the old trees at noon. "


def asked(text: str, title: str = "Kilns in Python") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        (
            "You can stack many small pots with the `pile()` function.",
            "In Python, which function do you use to stack many small pots?",
            "pile()",
        ),
        (
            "If you want to heat a cold kiln, you can use the `vent_air` command:",
            "In Python, which command do you use to heat a cold kiln?",
            "vent_air",
        ),
        (
            "A cold kiln can be heated with the `vent_air` command.",
            "In Python, which command do you use to heat a cold kiln?",
            "vent_air",
        ),
        (
            "`kiln vent` can be used to release steam from wet clay.",
            "In Python, what do you use to release steam from wet clay?",
            "kiln vent",
        ),
    ],
    ids=["with", "if you want", "passive", "can be used"],
)
def test_what_is_used_to_an_end_is_asked_for_by_the_end(text: str, question: str, answer: str) -> None:
    assert asked(text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "You can stack these pots with the `pile()` function.",
        "You can stack the pots with the `pile()` function.",
        "You can pile many small pots with the `pile()` function.",
        "You can heat a small kiln with `glow`.",
        "For example, you can stack many small pots with the `pile()` function.",
    ],
    ids=["points", "definite", "told", "a made-up name", "example"],
)
def test_an_end_that_points_or_tells_the_name_is_not_asked(text: str) -> None:
    assert not [question for question in asked(text) if "do you use" in question]


def test_what_terms_do_is_asked_where_they_are_set_off_and_the_deed_is_told_in_full() -> None:
    text = "## Clay sorters\n\nClay sorters divide the wet mud of a yard into lumps of three sizes."
    assert asked(text)["What do clay sorters do?"].startswith("Divide the wet mud")
    for other in (text.partition("\n\n")[2], "## Clay sorters\n\nClay sorters divide wet mud."):
        assert "What do clay sorters do?" not in asked(other)


def test_what_a_command_of_two_words_does_is_asked() -> None:
    found = asked("`kiln log` lists all firings of a kiln in the order of the dates.")
    assert found["What does kiln log do?"] == "Lists all firings of a kiln in the order of the dates"


@pytest.mark.parametrize(
    ("said", "as_placed"),
    [
        ("Remember that a bung is a lid of clay.", "A bung is a lid of clay."),
        ("A yard in pottery refers to a place.", "In pottery, a yard refers to a place."),
        ("A dict in Python is a table.", "In Python, a dict is a table."),
        ("A bung in practice is a lid.", "A bung in practice is a lid."),
    ],
)
def test_a_definition_has_its_field_in_front_and_no_call_to_remember(said: str, as_placed: str) -> None:
    assert placed(said) == as_placed


def test_a_definition_is_found_behind_simply_and_cut_to_length() -> None:
    assert asked("A **bung** is simply a lid of clay that closes the mouth of a kiln.")["What is a bung?"].startswith(
        "A lid"
    )
    long = "**Sizing** is the sorting of raw lumps of wet clay by weight to prevent cracks in the walls of thin pots."
    assert asked(long)["What is sizing?"] == "The sorting of raw lumps of wet clay by weight to prevent cracks"


def test_a_list_under_the_following_count_is_asked_by_its_line() -> None:
    text = "Kiln speed depends on the following three factors:\n\n- **Wood**\n- **Draft**\n- **Load**\n"
    assert asked(text)["Kiln speed depends on which three factors?"] == "Wood, draft and load"


def test_a_small_deck_may_have_two_acronyms() -> None:
    text = (
        "Potters watch a pyrometric cone equivalent (PCE) and a bisque oven gauge (BOG). "
        "The PCE bends. A PCE melts. The BOG rings. A BOG hums."
    )
    lesson = parse_lesson(f"# Gauges\n\n{text}\n", "lessons/kilns.md", "kilns", ".md")
    assert len(every_card(lesson, facts_of(lesson))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The name of the **kiln rule** is known. The pull of a chimney is equal to its height is called the kiln rule.",
        "**Clay sorting** is a much more common way of work in the yards of the north.",
        "**Ashmaster** is an oven that works well with all kinds of wood.",
        "Potters know the exponent glaze. The **exponent glaze** is a family of glazes encountered in the north.",
    ],
    ids=["sentence", "more common", "works well", "encountered"],
)
def test_what_judges_or_is_no_description_is_not_asked(text: str) -> None:
    assert not asked(text, "Yards")


def test_a_definition_with_its_field_in_front_may_not_go_in_a_circle_either() -> None:
    assert asked("In pottery, a sagger is a box that shields pots from ash.", "Yards")
    assert not asked("In Python, slips are types that implement the Slip trait.", "Yards")
