"""Remarks, halves of rows, and questions that run into one another are no cards; short meanings are none either."""

import parsed_facts
import pytest

from audiolesson.study.facts.model import FactKind
from audiolesson.study.facts.refusing.remarks import is_remark
from audiolesson.study.facts.refusing.thin import says_shortly


@pytest.mark.parametrize(
    ("question", "answer", "kind"),
    [
        ("What is a crooked pot?", "A warning of bad clay", "definition"),
        ("What is the village kiln?", "An experiment, and an experiment of a century", "definition"),
        ("Fortunately, ash melts early. What is this effect called?", "Fluxing", "description"),
        ("A pot can burst in the fire. What is this they called?", "Spalling", "description"),
        ("Thick pots crack. Why?", "Because The steam has no way out", "cause"),
        ("Open the kiln slowly. Why?", "So that the pots do not crack", "cause"),
        ("What does the term fire × time mean?", "Heat work", "definition"),
        ("What is Kilnly?", "A plan, increases the number of pots", "definition"),
        ("How long do potters wait, Master Li watches the fire?", "Until dawn", "description"),
        ("What does used to fire pots on?", "Shelves", "description"),
        ("Which shape of brick fits the L corner?", "L-shaped brick", "description"),
        ("In which year was Anna Vale born?", "1904", "year"),
        ("What contributes color and shine?", "Glaze", "description"),
        ("What does clay come from?", "A few places", "description"),
        ("Who built a yard to continuously?", "Ann Potter", "description"),
        ("Ash melts on the walls — a process. What is this process called?", "Glazing", "description"),
        ("What is it called when a fritware is a body that breaks easily?", "Fritware", "description"),
        ("What is the name for nowing watch the fire of a kiln?", "Firing", "description"),
        ("What do pairs consist of?", "A thrower", "description"),
        ("What is clay?", "Hygroscopic, keeping pots damp", "definition"),
    ],
)
def test_what_no_good_card_looks_like_is_no_card(question: str, answer: str, kind: FactKind) -> None:
    assert is_remark(parsed_facts.told("", question, answer, kind))


def test_a_reason_is_not_cut_before_its_last_part() -> None:
    sentence = "Clay is aged because it can soften, lose its air, and take a finer shape."
    half = parsed_facts.told(sentence, "Why is clay aged?", "Because it can soften, lose its air", "cause")
    whole = parsed_facts.told(sentence, "Why is clay aged?", f"Because {sentence[21:-1]}", "cause")
    assert is_remark(half) and not is_remark(whole)


@pytest.mark.parametrize(
    ("question", "answer", "kind"),
    [
        ("What is a kiln?", "A furnace that hardens clay, as in a pottery", "definition"),
        ("What is a waster?", "The answer for a fire that is too hot", "definition"),
        ("Why is a bat warmed?", "Because it cracks in a cold kiln", "cause"),
        ("In which year was the kiln built?", "1904", "year"),
        ("Which shape of brick fits a corner?", "L-shaped brick", "description"),
        ("What is an atoll?", "A ring-shaped island of coral", "definition"),
        ("What is a double-blind trial?", "An experiment in which nobody knows who gets what", "definition"),
        ("In which year was Archduke Franz Ferdinand killed in Sarajevo?", "1914", "year"),
        ("What is the main source of CO₂ in a kiln?", "Burning wood", "description"),
        ("What do bats use to fly?", "Their hands", "description"),
        ("What does diamond consist of?", "Pure carbon", "description"),
        ("How many stars are there?", "Many thousands", "number"),
        ("What is pewter?", "Metal, mostly tin, that melts early", "definition"),
        ("What requires two thirds of both houses?", "A change of the law", "description"),
        ("Which granite is named by a letter?", "A-type granite", "description"),
    ],
)
def test_good_cards_that_look_a_little_like_them_stay(question: str, answer: str, kind: FactKind) -> None:
    assert not is_remark(parsed_facts.told("", question, answer, kind))


def test_a_short_meaning_of_plain_prose_is_none_but_of_a_term_that_the_lesson_sets_off() -> None:
    short = parsed_facts.told("", "What is a sagger?", "A box of fired clay", "definition", "sagger")
    long = parsed_facts.told("", "What is a sagger?", "A box of fired clay that keeps ash away", "definition", "sagger")
    used = parsed_facts.told("", "What is a sagger made of?", "Fired clay", "description", "sagger")
    plain, bold = (parsed_facts.ground_of(f"Each {name} is a box of fired clay.") for name in ("sagger", "**sagger**"))
    assert says_shortly(plain, short)
    assert not says_shortly(bold, short) and not says_shortly(plain, long) and not says_shortly(plain, used)
