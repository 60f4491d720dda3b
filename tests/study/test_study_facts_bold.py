"""A bold term is asked by the words around it: by what it names, or by what its sentence says that it is."""

import parsed_facts
import pytest

from audiolesson.study.facts.bold.find import bold_facts
from audiolesson.study.facts.refusing.strict import bar_of

_KILN = "Kilns burn wood. A kiln is hot. Potters fill the kiln with pots and close its door."


def asked(text: str) -> dict[str, str]:
    ground = parsed_facts.ground_of(f"{_KILN}\n\n{text}", "Kilns")
    return {fact.question: fact.answer for fact in bold_facts(ground, bar_of(ground))}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        (
            "One filling of the kiln with raw pots is a **charge**.",
            "What is one filling of the kiln with raw pots called?",
            "A charge",
        ),
        (
            "The channel that leads the smoke away is called the **flue**.",
            "What is the channel that leads the smoke away called?",
            "The flue",
        ),
        (
            "- the **bag wall**, which is just the row of bricks before the fire;",
            "What is the bag wall?",
            "The row of bricks before the fire",
        ),
        ("- the **damper**, a sliding plate in the flue;", "What is the damper?", "A sliding plate in the flue"),
        (
            "The pots stand on **saggars**, boxes that keep the ash away.",
            "What are saggars?",
            "Boxes that keep the ash away",
        ),
        (
            "Look through a **spyhole**, a small opening that shows the cones.",
            "What is a spyhole?",
            "A small opening that shows the cones",
        ),
        (
            "Some potters fire their work only once (**raw glazing**).",
            "",
            "",
        ),
        (
            "Some people fire all of their pots only once (**raw glazing**).",
            "What is it called when people fire all of their pots only once?",
            "Raw glazing",
        ),
    ],
)
def test_a_bold_term_is_asked_by_what_its_sentence_tells_of_it(text: str, question: str, answer: str) -> None:
    assert asked(text) == ({question: answer} if question else {})


@pytest.mark.parametrize(
    "text",
    [
        "The best answer to the question is a **glaze**.",
        "It is a **flue**.",
        "The second kind of firing is the **glost firing**.",
        "The reason for the crack is the **draught**.",
        "The pots stand there for a **week**.",
        "You need clay, **saggars**, cones, and a shovel.",
        "A short walk in the rain is a **treat**.",
        "The **flue**, which is deep, keeps the rain away.",
        "Nobody had a **stroke**, the third in a year, at the kiln.",
        "They sold pots to a **Dutchman**, a man with no money.",
        "- **Galen**, a doctor from Pergamon",
        "Many people die before the age of forty (**potters**).",
        "A **damper** closes the flue of the kiln at night.",
        "A **glaze** looks similar to glass.",
        "Fire it **only** once and **always** slowly.",
        "Look at the **glaze**, a glaze of ash that runs.",
        "The number of pots from the kilns are a **charge**.",
    ],
)
def test_what_is_stressed_or_leans_on_its_neighbours_is_not_asked(text: str) -> None:
    assert asked(text) == {}


def test_tasks_ask_nothing_of_their_bold_terms() -> None:
    assert asked("## Exercises\n\nOne filling of the kiln with raw pots is a **charge**.") == {}
