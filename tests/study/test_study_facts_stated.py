"""What a plain sentence states of a term of its section is asked for, and nothing that many things do."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of

PLAIN = "Potters work in the yard all day long. The trees give shade at noon. Rain falls on the roof of the shed."


def asked(heading: str, text: str, title: str = "The yard of the potters") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{PLAIN}\n\n## {heading}\n\n{PLAIN}\n\n{text}\n", "a.md", "a", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    ("heading", "text", "question", "answer"),
    [
        (
            "Saggers",
            "A stack of pots needs care. The sagger is a box of coarse clay that shields white pots from ash.",
            "What is the sagger?",
            "A box of coarse clay that shields white pots from ash",
        ),
        (
            "Witness cones",
            "A chart hangs in the shed. The witness cone measures the heat that melts a glaze.",
            "What does the witness cone measure?",
            "The heat that melts a glaze",
        ),
    ],
    ids=["is", "measures"],
)
def test_what_a_sentence_states_of_its_headings_term_is_asked(
    heading: str, text: str, question: str, answer: str
) -> None:
    found = asked(heading, text)
    assert found.get(question, "") == answer
    assert asked("Other matters of the house", text).get(question, "") == ""


@pytest.mark.parametrize(
    "text",
    [
        "The flux test measures its share of ash in the coat of the pot.",
        "The number of the flux test measures the share of ash that melts the coat.",
        "The flux test provides the share of ash that melts the coat.",
        "The flux test is the best way to find the ash that melts the coat.",
        "Flux Test is a potter who keeps the ash that melts the coat.",
    ],
    ids=["its", "side", "many do", "praise", "person"],
)
def test_what_leans_or_praises_or_many_do_is_not_asked(text: str) -> None:
    assert asked("The flux test", f"Each batch is weighed. {text}") == {}


@pytest.mark.parametrize(
    ("what", "kept"),
    [
        ("column in one table that refers to a row of another table", True),
        ("note of a scale that is one step below the tonic", True),
        ("row that the table in section 4 lists by its name", False),
        ("row that stands above in the list of all coats", False),
    ],
)
def test_only_what_points_at_the_page_points(what: str, kept: bool) -> None:
    found = asked("Slip marks", f"Names help. A slip mark is a {what}.")
    assert ("What is a slip mark?" in found) == kept
