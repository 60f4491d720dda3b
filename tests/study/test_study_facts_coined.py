"""Names that a careful lesson gives what it has just described, and things told behind a comma or in a list."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of


def asked(text: str, title: str = "Workshops") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n", "lessons/pots.md", "pots", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    ("said", "question", "name"),
    [
        (
            "A potter drops each lump into a wooden box called the slaker.",
            "What is the name for the wooden box into which a potter drops each lump?",
            "The slaker",
        ),
        (
            "Inside the walls of a kiln are narrow brick channels called flues.",
            "What is the name for the narrow brick channels inside the walls of a kiln?",
            "Flues",
        ),
        (
            "An apprentice can refuse to sell a cracked pot, a habit known as the pledge.",
            "What is the name for the habit by which an apprentice can refuse to sell a cracked pot?",
            "The pledge",
        ),
        (
            "When wet pots freeze in the yard, potters speak of frost spalling.",
            "What is it called when wet pots freeze in the yard?",
            "Frost spalling",
        ),
        (
            "If a glaze cools too fast, a net of fine cracks covers a pot. This is called crazing.",
            "What is it called when a glaze cools too fast and a net of fine cracks covers a pot?",
            "Crazing",
        ),
        (
            "The point at which clay turns into glass is called the *vitrification point*.",
            "What is the name for the point at which clay turns into glass?",
            "The vitrification point",
        ),
    ],
    ids=["box", "inside", "deed", "speak of", "before", "point"],
)
def test_a_name_is_asked_for_by_all_that_describes_it(said: str, question: str, name: str) -> None:
    assert asked(said)[question] == name


@pytest.mark.parametrize(
    "said",
    [
        "They drop it into a wooden box called the slaker.",
        "It keeps a small wooden box called the slaker.",
        "If it cools too fast, they throw it away. This is called crazing.",
        "Step back, and the dots turn grey. This is called mixing.",
    ],
    ids=["they", "it", "both lean", "order"],
)
def test_what_leans_on_other_words_asks_for_no_name(said: str) -> None:
    assert not asked(said)


def test_a_thing_told_behind_a_comma_is_asked_for_where_the_paragraph_flows() -> None:
    said = "The slip contains bentonite, a clay that swells up in cold water."
    assert (
        asked(f"{said} Fresh slip settles within one hour. Old slip stays smooth.")[
            "What is the name for a clay that swells up in cold water?"
        ]
        == "Bentonite"
    )
    assert not asked(f"{said} Run this code in the next notebook. Then see the quiz on this page.")


def test_an_item_of_a_list_of_terms_is_asked_for_by_what_it_says() -> None:
    listed = asked(
        "## Words\n\n- **Grog** – a sand that potters mix into clay.\n- **Slaker** – a box that keeps cut clay wet."
    )
    assert listed["What does the term slaker mean?"] == "A box that keeps cut clay wet"
    remarks = asked(
        "## Words\n\n- **Grog** – cheap and easy to find.\n- **Rib** – hard.\n"
        "- **Slaker** – a box that keeps cut clay wet."
    )
    assert "What is the name for a box that keeps cut clay wet?" not in remarks


def test_who_did_a_thing_is_read_from_the_things_side_too() -> None:
    assert asked("The glaze office, or bureau of colours, was founded by Augustus.")[
        "Who founded the glaze office?"
    ] == ("Augustus")
    assert (
        asked("In 1841 John Kilnman Rand, a painter living in London, patented the folding clay tube.")[
            "Who patented the folding clay tube?"
        ]
        == "John Kilnman Rand"
    )


def test_one_reason_of_two_is_not_taken_for_another_things() -> None:
    said = "The white bowl is missing because the potter sold it; the red one is missing because it has no handle."
    assert not [question for question in asked(said) if question.startswith("Why")]


def test_an_acronym_is_not_spelled_out_with_a_word_left_out() -> None:
    said = "A rotary nozzle (RNN) turns. An RNN is loud, and the RNN is old."
    assert "What does RNN stand for?" not in asked(said)


def test_a_thing_behind_a_case_without_a_comma_is_not_described_by_it() -> None:
    assert not any("name for" in question for question in asked("For ash the main cause is a salt called natron."))
