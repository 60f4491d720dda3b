"""Facts of the plain sentences of a lesson that is written to be read from beginning to end."""

import re

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of

_AROUND = "Potters worked by rivers for a long time. The rivers gave them water and carried their pots to market."


def asked(text: str, title: str = "Working with clay", around: str = _AROUND) -> dict[str, str]:
    source = f"# {title}\n\n{around}\n\n## Clay and fire\n\n{text}\n"
    lesson = parse_lesson(source, "lessons/pots.md", "pots", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        (
            "Slip is runny clay between two walls. Potters pour slip into a mould.",
            "What is slip?",
            "Runny clay between two walls",
        ),
        (
            "Far stronger is a saggar: a box of fired clay that keeps the flames away from a pot. Few are left.",
            "What is a saggar?",
            "A box of fired clay that keeps the flames away from a pot",
        ),
        (
            "Spalls, which are flakes of brick and glaze, can ruin a whole load. They fall from the roof.",
            "What are spalls?",
            "Flakes of brick and glaze",
        ),
        (
            "A body with equal parts of sand is a fritware. It breaks easily.",
            "What is a body with equal parts of sand called?",
            "A fritware",
        ),
        (
            "Skipping the glaze is known as raw firing. It saves a week.",
            "What is skipping the glaze known as?",
            "Raw firing",
        ),
        (
            "Greenware is dry clay; once it has been fired, it is called biscuit. Potters sell greenware to nobody.",
            "What is greenware called once it has been fired?",
            "Biscuit",
        ),
        (
            "To make a stiff clay softer, potters add water. They wait for a day.",
            "What do potters add to make a stiff clay softer?",
            "Water",
        ),
        (
            "A crack is not a fault. It forms when a wet wall meets a dry foot in the kiln.",
            "What forms when a wet wall meets a dry foot in the kiln?",
            "A crack",
        ),
        (
            "In 1911 Ida Thorn listed four things that spoil a kiln: damp, salt, haste and wind. She was right.",
            "Which four things that spoil a kiln did Ida Thorn list?",
            "Damp, salt, haste and wind",
        ),
        (
            "A clay ledger records the exact heat of every kiln that was lit. Potters keep it dry.",
            "What does a clay ledger record?",
            "The exact heat of every kiln that was lit",
        ),
        (
            "Porcelain needs a hot kiln, since no other clay melts so late. Few potters make porcelain.",
            "Why does porcelain need a hot kiln?",
            "Because no other clay melts so late",
        ),
        (
            "It takes between nine and twelve days to fire a large kiln. The wood is cut in spring.",
            "How long does it take to fire a large kiln?",
            "Between nine and twelve days",
        ),
        (
            "The Kiln Signal Code has sixty signs. It was devised by Ida Thorn in 1911.",
            "Who devised the Kiln Signal Code?",
            "Ida Thorn",
        ),
    ],
)
def test_a_plain_sentence_of_a_clean_lesson_is_asked_for(said: str, question: str, answer: str) -> None:
    assert asked(said).get(question) == answer


@pytest.mark.parametrize(
    "said",
    [
        "Confusing the two is called the novice's slip. It is common.",
        "Trade routes developed across the whole island. Some were short.",
        "Paper was perhaps the best ware of all. It was invented in Norland by the tenth century, and reached us late.",
        "**Glazebot** is a machine. Glazebot learned the trade by watching a potter and reached the level of a master.",
        "Fast wheels throw the clay into a wide and thin wall. They are loud.",
    ],
)
def test_what_points_elsewhere_or_is_cut_at_a_noun_is_not_asked(said: str) -> None:
    questions = asked(said)
    assert not [one for one in questions if re.search("the two|^What (?:routes|wheels)|Paper|^How", one)]


def test_a_page_that_does_not_flow_is_not_asked_for_its_plain_sentences() -> None:
    said = "It takes between nine and twelve days to fire a large kiln. The wood is cut in spring."
    page = "Click the link in Figure 2 to run it.\n\nSee the code below.\n\nThis page will change.\n\nClick Save."
    question = "How long does it take to fire a large kiln?"
    assert question in asked(said)
    assert question not in asked(said, around=f"{page}\n\n{page}")


def test_what_this_noun_names_must_stand_in_the_sentence_before() -> None:
    assert "What is it called when potters sink a raw pot in water?" in asked(
        "Potters sink a raw pot in water. This sinking is known as slaking."
    )
    others = asked("Potters sink a raw pot in water. This attack is known as slaking.")
    assert not [question for question in others if question.startswith("What is it called")]
