"""Names are asked for by what statements and labels describe, which the parser has read whole."""

import pytest
from parsed_facts import ground_of, tree_of

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.headed.backwards import reversed_of
from audiolesson.study.facts.headed.sentences import said_of_named
from audiolesson.study.facts.termed.labels import labels
from audiolesson.study.facts.termed.phrase import describes, name_at, tells_name


def facts(text: str, title: str = "The workshop") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n", "lessons/pots.md", "pots", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson) if fact.kept}


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        (
            "The process of taking a wet slab and pressing it into a plaster form is called jiggering.",
            "What is the process of taking a wet slab and pressing it into a plaster form called?",
            "Jiggering",
        ),
        (
            "When shards of clay are baked a second time, the process is referred to as refiring.",
            "What is it called when shards of clay are baked a second time?",
            "Refiring",
        ),
        (
            "If a pot leans away from the wheel it is called a drunkard.",
            "What is a pot called if it leans away from the wheel?",
            "A drunkard",
        ),
        (
            "The dunting principle states that thick walls crack when they cool faster than thin ones.",
            "Which principle states that thick walls crack when they cool faster than thin ones?",
            "The dunting principle",
        ),
        (
            "A glaze is **stable** if no acid in the kitchen can dissolve its metals.",
            "When is a glaze stable?",
            "If no acid in the kitchen can dissolve its metals",
        ),
        (
            "A kiln is **sealed** when clay closes every gap in the bricks.",
            "When is a kiln sealed?",
            "If clay closes every gap in the bricks",
        ),
        (
            "Porous shards are **absorbent**, meaning that the walls take up water from the air.",
            "In what sense are porous shards absorbent?",
            "The walls take up water from the air",
        ),
        (
            "Bulbs send out **droppers**, long shoots that carry a bud into the soil, and then rest.",
            "What are long shoots that carry a bud into the soil called?",
            "Droppers",
        ),
        (
            "Dehydration occurs when the clay loses more water than it takes in.",
            "What is it called when the clay loses more water than it takes in?",
            "Dehydration",
        ),
    ],
)
def test_what_a_statement_names_is_asked_for(said: str, question: str, answer: str) -> None:
    assert facts(said).get(question) == answer


@pytest.mark.parametrize(
    "said",
    [
        "The body that results is called a thallus.",
        "The resulting pattern is called a moiré.",
        "This process is called jiggering.",
        "The first of the two walls is called the sleeve.",
        "The way of closing a kiln with bricks is called a wicket.",
        "A pot that is called a crock is called a jar.",
        "This theory says that every potter cares about survival.",
        "The hive stood beside **Anna**, a keeper of bees that lived in Kent.",
        "He fired **bowls**, the first pots that were sold in the town.",
    ],
)
def test_what_leans_or_names_nothing_is_not(said: str) -> None:
    assert not [asked for asked in facts(said) if "called" in asked or asked.startswith("Which theory")]


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        (
            "When enough pots are dry, the fire keeps running into hard walls and cracks die out. This effect is called"
            " kiln sleep.",
            "When enough pots are dry, the fire keeps running into hard walls and cracks die out. What is this effect"
            " called?",
            "Kiln sleep",
        ),
        (
            "Some lids have a hole at their knob. These are called vents.",
            "What are lids that have a hole at their knob called?",
            "Vents",
        ),
    ],
)
def test_what_a_sentence_tells_is_asked_for_by_the_name_that_the_next_gives_it(
    said: str, question: str, answer: str
) -> None:
    assert facts(said).get(question) == answer


@pytest.mark.parametrize(
    "said",
    [
        "A set is made of some pots of one height. These pots are called the mother, the aunt, and the child.",
        "She opens it before the fire is out. This is called peeking.",
        "Step back from the door of the kiln. This is called waiting.",
    ],
)
def test_names_of_several_or_of_what_leans_are_not_asked_for_so(said: str) -> None:
    assert not [asked for asked in facts(said) if "called?" in asked]


NOTES = """## Faults

- **Inertia**: sum of squared distances from each pot to its shelf.
- **Gabion**: a cage of wire that holds stones against a bank.
- **Crawling**: press brush on the rim.
- **Pitting**: glazes craze on thin pots in the rain.
"""


def test_labels_are_asked_for_by_what_stands_behind_them() -> None:
    found = {question: name for _, name, question, _ in labels(ground_of(NOTES, "The workshop"))}
    assert found["What is the sum of squared distances from each pot to its shelf called?"] == "inertia"
    assert found["What is a cage of wire that holds stones against a bank called?"] == "gabion"
    assert not [asked for asked in found if "press brush" in asked or "craze on" in asked]


LONG = (
    "A **saggar** is a box of coarse clay in which potters of the old works stacked fine ware so that no ash from the"
    " fire could touch the glaze."
)


def test_a_definition_longer_than_an_answer_is_asked_from_its_other_end() -> None:
    base = ground_of(LONG, "The workshop")
    (fact,) = [fact for said in said_of_named(base) if (fact := reversed_of(base, said))]
    assert fact.question == "What is a box of coarse clay in which potters of the old works stacked fine ware called?"
    assert fact.answer == "A saggar"


def test_a_sentence_that_says_what_a_word_refers_to_defines_it() -> None:
    found = facts("Kiln bite refers to slow damage that the feet of pots do to a shelf.")
    assert any("slow damage that the feet of pots do" in f"{asked} {said}" for asked, said in found.items())


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("a wall that holds back the heat", True),
        ("the colored rims of the pots", True),
        ("a way of firing pots twice", False),
        ("the walls that follow", False),
        ("these walls of clay", False),
        ("a very hot kiln", True),
        ("a kind of kiln", True),
        ("kilns", False),
    ],
)
def test_a_description_is_a_noun_that_something_narrows(said: str, whole: bool) -> None:
    tree = tree_of(f"It is {said}.")
    assert (describes(tree, tree.root, 2, len(tree.words) - 1) == said) is whole


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        ("jiggering.", "jiggering"),
        ("a dunt or a cold crack.", "a dunt or a cold crack"),
        ("the power of the kiln.", "the power of the kiln"),
        ("crucial factors.", ""),
        ("“crazing” because it looks mad", "crazing"),
    ],
)
def test_a_name_ends_where_its_sentence_goes_on(behind: str, name: str) -> None:
    assert name_at(behind) == name


def test_a_name_is_not_told_by_its_description() -> None:
    base = ground_of("A kiln is hot.", "Kilns")
    assert tells_name(base, "tracking", "a system that places pots on tracks")
    assert tells_name(base, "kiln", "an oven for pots")
    assert not tells_name(base, "sagittal plane", "a plane that parts left from right")


def test_what_the_title_names_is_asked_for_its_meaning() -> None:
    said = "The sudden crack of a glaze that cools too fast is now known as dunting."
    assert facts(said, "Dunting") == {"What is dunting?": "The sudden crack of a glaze that cools too fast"}
    assert "What is dunting?" not in facts(said, "The workshop")
