"""What things are called, and by what other names: which are asked for, and how."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of


def asked(text: str) -> dict[str, str]:
    lesson = parse_lesson(f"# Pottery\n\n{text}\n", "lessons/pots.md", "pots", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Potters love **coil building**, also called rope work, and rest. Coil building takes a day.",
         "What is another name for coil building?", "Rope work"),
        ("In the yard stands a **bottle oven** (BO), otherwise known as a hovel; it smokes.",
         "What is another name for a bottle oven?", "Hovel"),
        ("Laying walls from long ropes of clay is called coiling.",
         "What is the name for laying walls from long ropes of clay?", "Coiling"),
        ("Thin cracks that run through a glaze are called dunting cracks.",
         "What is the name for thin cracks that run through a glaze?", "Dunting cracks"),
    ],
    ids=["in mid-sentence", "behind a short form", "a deed that ends in many", "the kind alone is told"],
)  # fmt: skip
def test_a_name_is_asked_for_by_what_it_names(text: str, question: str, answer: str) -> None:
    assert asked(text).get(question) == answer


@pytest.mark.parametrize(
    "text",
    [
        "Potters love a wood–burning **oven**, also called a hovel, and rest. An oven takes a day.",
        "Potters love **coil building**, also called coil work, and rest. Coil building takes a day.",
        "A well-known example of a kiln in the south is called the Long Dragon.",
        "The current round of firing in the yard is called the night watch.",
        "TTK Tall Tunnel Kiln Society, also called the dragon, is hot.",
    ],
    ids=["half a name", "a word of its own", "an example", "what changes", "a short form and its words"],
)
def test_a_name_that_tells_little_or_itself_is_not_asked_for(text: str) -> None:
    assert not [question for question in asked(text) if "name for" in question]
