"""What a lesson's facts are, kind by kind, and what is refused."""

import pytest

from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.model import Fact


def lesson(text: str) -> Lesson:
    return parse_lesson(text, "lessons/kilns.md", "kilns", ".md")


def facts(text: str) -> list[Fact]:
    return list(facts_of(lesson(f"# Kilns\n\n{text}\n")))


def asked(text: str) -> dict[str, str]:
    return {fact.question: fact.answer for fact in facts(text)}


SAID = [
    ("Potters watch a pyrometric cone equivalent (PCE), and the PCE bends. A PCE melts.", "What does PCE stand for?",
     "Pyrometric cone equivalent"),
    ("The Extensible Clay Language (XCL) is old. XCL is plain. Kilns read XCL.", "What does XCL stand for?",
     "Extensible Clay Language"),
    ("The HyperClay Protocol (HCP) is spoken by kilns. HCP is old. Ask for HCP.", "What does HCP stand for?",
     "HyperClay Protocol"),
    ("A kiln is a furnace that hardens clay.", "What is a kiln?", "A furnace that hardens clay"),
    ("Greenware refers to clay that dries in air.", "What is greenware?", "Clay that dries in air"),
    ("In pottery, bisque is a body fired only once.", "In pottery, what is bisque?", "A body fired only once"),
    ("The loss of size of drying clay is called shrinkage.", "What is the name for the loss of size of drying clay?",
     "Shrinkage"),
    ("A sagger, also called a fire box, keeps ash away.", "What is another name for a sagger?", "A fire box"),
    ("The three types of kilns are wood, gas, and electric.", "What are the three types of kilns?",
     "Wood, gas and electric"),
    ("Two metals decide the colour:\n\n- **Iron:** makes it brown.\n- **Copper:** makes it green.",
     "Which two metals decide the colour?", "Iron and copper"),
    ("Earthenware is porous, whereas stoneware is dense.", "How do earthenware and stoneware differ?",
     "Earthenware is porous, while stoneware is dense"),
    ("Crazing is caused by a glaze that shrinks too much.", "What causes crazing?", "A glaze that shrinks too much"),
    ("Pots crack in a hot fire because steam cannot leave thick walls.", "Pots crack in a hot fire. Why?",
     "Because steam cannot leave thick walls"),
    ("When a kiln cools too fast, every pot loses its glaze.", "What happens when a kiln cools too fast?",
     "Every pot loses its glaze"),
    ("When a kiln cools too fast, the glaze becomes dull at the rim.",
     "What happens to the glaze when a kiln cools too fast?", "The glaze becomes dull at the rim"),
    ("The HyperClay Method hardens thin walls by melting bone ash into the clay.",
     "How does the HyperClay Method harden thin walls?", "By melting bone ash into the clay"),
    ("The Kiln Act of 1821 banned the burning of wet wood in towns.", "What did the Kiln Act of 1821 do?",
     "Banned the burning of wet wood in towns"),
    ("In 1796, Josiah Spode invented bone china for rich tables.", "Who invented bone china for rich tables?",
     "Josiah Spode"),
    ("The Meissen works was founded in 1710, and Meissen still fires.", "In which year was the Meissen works founded?",
     "1710"),
    ("A tunnel kiln has three zones.", "How many zones does a tunnel kiln have?", "Three"),
    ("The purpose of a sagger is to shield pots from ash.", "What is the purpose of a sagger?",
     "To shield pots from ash"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer"), SAID)
def test_a_sentence_of_each_kind_is_asked_for(text: str, question: str, answer: str) -> None:
    assert asked(text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "This is a furnace that hardens clay.",
        "It is a furnace that hardens clay.",
        "A kiln is an important tool of every potter.",
        "A kiln is one of the oldest machines.",
        "The best way is a slow fire that never dies.",
        "The following figure is a drawing that shows a kiln.",
        "Our kiln is a box that we built last year.",
        "Kilns are used in many towns.",
        "You will learn that a kiln is a furnace.",
        "A kiln (see Figure 2) is what the next chapter is about.",
        "What is a kiln?",
        "A sagger is a box that shields these pots from ash.",
        "A kiln is a furnace that you will learn about soon.",
        "In addition, kilns were found in 1908 and 1912 in Crete.",
        "There are three types of kilns: wood and gas.",
        "She founded it in 1710.",
        "When it cools too fast, the pots crack.",
        "If you open the door, the pots crack.",
    ],
)
def test_what_leans_judges_points_or_gives_no_answer_is_not_asked(text: str) -> None:
    assert asked(text) == {}


def test_the_terms_of_a_glossary_behind_quiz_and_references_are_asked() -> None:
    quiz = "## Section Quiz\n\n1. Who fires pots?\n\n### Answers\n\nPotters.\n\n## References\n\nSmith 2011."
    listed = "kiln\n: furnace that hardens clay\n\nsagger\n: box that shields pots\n"
    found = asked(f"Potters use a kiln and a sagger.\n\n{quiz}\n\n### Glossary\n\n{listed}")
    assert found == {"What is a kiln?": "A furnace that hardens clay", "What is a sagger?": "A box that shields pots"}


def test_the_terms_of_a_glossary_are_asked_with_their_neighbours_beside_them() -> None:
    found = facts(
        "Potters use a kiln and a sagger and bisque.\n\n## Glossary\n\n"
        "- **kiln**: furnace that hardens clay\n- **sagger**: box that shields pots from ash\n"
        "- **bisque**: clay that has been fired once\n"
    )
    assert {fact.question: fact.answer for fact in found} == {
        "What is a kiln?": "A furnace that hardens clay",
        "What is a sagger?": "A box that shields pots from ash",
        "What is bisque?": "Clay that has been fired once",
    }
    kiln = next(fact for fact in found if fact.term == "kiln")
    assert kiln.siblings == ("sagger", "bisque")
    assert kiln.again == "A kiln is a furnace that hardens clay."
    assert kiln.section == 0  # where the lesson first speaks of it, not the glossary at its end
    assert kiln.place.line > 5


def test_a_term_of_a_list_is_asked_for_by_what_is_said_of_it() -> None:
    found = asked(
        "## Firing methods\n\nPotters choose.\n\n- **Raku:** take small pots from a kiln red hot.\n"
        "- **Pit firing:** slow burning of wood in a hole."
    )
    assert found["What is the name for taking small pots from a kiln red hot?"] == "Raku"


def test_an_acronym_with_two_meanings_or_wrong_initials_is_not_asked() -> None:
    assert asked("The big clay (PCE) is red.") == {}
    assert asked("A pyro cone engine (PCE) differs from a pot clay expert (PCE).") == {}


CARDS = """---
title: Kilns
cards:
  - {question: "What is slip?", answer: Clay thinned with water}
---
# Kilns

A sagger is a box that shields pots from ash.

Q: What is bisque?

A: Clay fired once.

## Flashcards

- **What does a kiln do?** It hardens clay.

| Front | Back |
|---|---|
| What is glaze? | A coat of glass. |
"""


def test_cards_of_the_page_come_first_as_they_are() -> None:
    found = facts_of(lesson(CARDS))
    given = {fact.question: fact.answer for fact in found if fact.kind == "given"}
    assert given == {
        "What is slip?": "Clay thinned with water",
        "What is bisque?": "Clay fired once.",
        "What does a kiln do?": "It hardens clay.",
        "What is glaze?": "A coat of glass.",
    }
    assert [fact.kind for fact in found] == ["given"] * 4 + ["definition"]


def test_another_language_gives_only_what_the_page_gives() -> None:
    assert [fact.kind for fact in facts_of(lesson(CARDS), "de")] == ["given"] * 4


def test_a_table_of_what_is_true_is_no_table_of_cards() -> None:
    assert asked("## Truth table\n\nA | A\n-|-\nF | F\nT | T\n") == {}


def test_examples_for_a_model_and_talks_are_no_cards() -> None:
    assert asked("Q: This pot is lovely! A: Positive Q: This pot leaks. A: Negative") == {}
    assert asked("Q: What is raku? A: Japanese. Q: What is slip? A: Thin clay.") == {}


def test_a_question_is_not_given_away_and_no_answer_is_a_bare_judgement() -> None:
    assert asked("A hardening furnace is a furnace that is hardening.") == {}
    assert asked("Ada Kilnman is an engineer who builds kilns.") == {}
    assert asked("Glazing is a costly step that takes two days.") == {}


def test_an_acronym_that_is_only_mentioned_is_not_asked() -> None:
    assert asked("Potters pay with a kiln voucher card (KVC).") == {}
    assert asked("Kilns have an application programming interface (API), and the API is old.") == {}
    assert asked("The kiln produces pyro cone engines (PPCE), and the PPCE runs.") == {}


def test_an_acronym_is_asked_for_in_the_singular() -> None:
    found = asked("Potters love their tall tunnel kilns (TTKs), and a TTK is dear. A TTK is long.")
    assert found["What does TTK stand for?"] == "Tall tunnel kiln"


@pytest.mark.parametrize(
    ("full", "short", "expected"),
    [("pots with long handles", "PLH", "Pots with long handles"), ("Kranz-Vidals", "KRV", "Kranz-Vidals")],
)
def test_what_comes_with_a_thing_and_two_names_stay_whole_in_an_acronym(full: str, short: str, expected: str) -> None:
    found = asked(f"Potters sell {full} ({short}). A {short} is dear.")
    assert found.get(f"What does {short} stand for?", expected) == expected


def test_a_word_with_many_meanings_is_asked_with_its_field_or_from_its_other_end() -> None:
    said = "A cell is a small chamber that holds one pot."
    assert asked(said) == {"What is the name for a small chamber that holds one pot?": "A cell"}
    named = parse_lesson(f"# The biology of kilns\n\n{said}\n", "lessons/kilns.md", "kilns", ".md")
    assert [(fact.question, fact.again) for fact in facts_of(named)] == [
        ("In biology, what is a cell?", "In biology, a cell is a small chamber that holds one pot.")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kiln dust is a condition that over 2 million potters suffer from.",
        "The availability of clay is a limit that stops potters.",
        "A glaze fault is a factor in the price of a pot.",
        "Heat-dependent glazing is glazing that is dependent on the heat of a kiln.",
        "A sagger is a pre-determined shelves that hold pots.",
        "Solution The kiln factor is a number that tells how long wet clay dries.",
        "When Bryan lost the election, potters left the town.",
        "Potters are a group that made pots for an usual price.",
    ],
)
def test_what_does_not_define_or_belongs_to_an_example_is_not_asked(text: str) -> None:
    assert asked(text) == {}


def test_what_is_over_is_asked_for_in_the_past() -> None:
    years = " ".join(f"In {year}, the clay was dug." for year in range(1850, 1860))
    found = asked(
        f"The Clay League met. {years}\n\n## Glossary\n\n"
        "- **Clay League**: union of potters that formed in 1859 to end night work\n"
    )
    assert [question.split()[1] for question in found if "Clay League" in question] == ["was"]


def test_the_terms_of_a_glossary_get_the_articles_that_they_need() -> None:
    found = facts(
        "Two kiln shelves hold it. A kiln shelf is hot. Pots of slipware sell, and potters live by slipware.\n\n"
        "## Glossary\n\n- **kiln shelf**: flat plate that carries pots in the fire\n"
        "- **slipware**: pottery coated in thin clay\n- **cone bend**: elongation of a rod in the heat\n"
    )
    assert {fact.again for fact in found} == {
        "A kiln shelf is a flat plate that carries pots in the fire.",
        "Slipware is pottery coated in thin clay.",
        "The term cone bend means “an elongation of a rod in the heat.”",
    }
