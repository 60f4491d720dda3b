"""Notes: items of lists that are sentences without a capital and a full stop."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of


def asked(text: str) -> dict[str, str]:
    lesson = parse_lesson(f"# Pottery\n\n{text}\n", "lessons/pots.md", "pots", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    ("item", "question", "answer"),
    [
        ("saggers are boxes of fireclay that shield pots from ash", "What are saggers?",
         "Boxes of fireclay that shield pots from ash"),
        ("mud that lies in a tank is called sludge",
         "What is the name for mud that lies in a tank?", "Sludge"),
        ("the widest part of a jar is the belly of the pot", "What is the widest part of a jar?", ""),
    ],
    ids=["a definition", "a name", "no definition"],
)  # fmt: skip
def test_an_item_without_a_full_stop_is_read_as_a_sentence(item: str, question: str, answer: str) -> None:
    assert asked(f"## Kilns\n\n- {item}\n- a wheel turns").get(question, "") == answer


def test_a_note_s_bare_term_gets_its_article_or_is_asked_for_as_a_word() -> None:
    text = "## Ovens\n\n- **{0}** is a furnace that hardens clay in the fire\n- a wheel turns\n\n{1}"
    assert "What is a kiln?" in asked(text.format("kiln", "A kiln is hot. Every kiln burns wood."))
    assert "What does the term hovel mean?" in asked(text.format("hovel", "Potters rest."))
