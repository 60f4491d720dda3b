"""A card names what it asks for: no kind that fits all, no slogan, nothing that only its page has named."""

from dataclasses import replace

import pytest
from kilns import fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.evidence import evidence_of
from audiolesson.study.facts.field import field_of
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.refusing.everyday import is_everyday
from audiolesson.study.facts.refusing.hollow import is_hollow
from audiolesson.study.facts.refusing.vague import is_vague


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a slip coat?", "A layer of clay"),
        ("What is the `DryPot` class?", "A specific type of pot"),
        ("What is Kilnchat?", "A free talk platform"),
        ("What is a ramp?", "A gradual increase from cold to hot when the fan turns"),
        ("What is a kick wheel?", "A small wheel, you can turn it with a foot"),
        ("What is the purpose of the library?", "To help potters learn how to fire"),
        ("How does firing enrich the glazed world?", "By adding the missing colours"),
        ("How does a glaze drive immediate value?", "By acting as a fast helper"),
        ("What is the name for a prime example of slow firing?", "Raku"),
        ("What is the name for consider whole yards that potters keep?", "Tools"),
        ("What is the name for the clay of which potters cut slabs into tiles?", "Blocks"),
        ("Which firing is chosen on the level of the yard?", "Care by firing"),
        ("What are the three concepts in play?", "Clay, water and fire"),
        ("What is Represent?", "A table that lists the potters of a town"),
        ("What is the most obviously doubtful part of a kiln?", "The door"),
        ("What is the name for the single most important step in the yard?", "Drying"),
        ("What is the name for the go-to method for large pots?", "Coiling"),
        ("What is the name for Southern Style glazing?", "Pouring"),
        ("What is the name for the associated yard that keeps the clay?", "The pit"),
        ("What is Potbot?", "A program capable of drawing delightfully odd pots"),
        ("What does DPG firing do?", "Moves the heat to DPG"),
        ("How wide are finished bowls?", "Nine inches"),
        ("What is drying?", "The beginning of good firing"),
        ("What is the wire used for?", "To cut a slab and the bat holds its weight"),
    ],
)
def test_what_only_its_page_could_answer_is_vague(question: str, answer: str) -> None:
    assert is_vague(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a slip coat?", "A layer of clay that hides the grain"),
        ("What is Kilnchat?", "A free platform on which potters trade firing curves"),
        ("What is a ramp?", "An increase of heat over time"),
        ("What is Whisper?", "A kiln that burns gas without a sound"),
        ("What is a kick wheel?", "A wheel that, when you kick it, turns for a minute"),
        ("What is the purpose of the library pot?", "To hold scrolls"),
        ("What is the name for an unglazed pot of which the walls are made of coils?", "A coil pot"),
        ("Which kiln is chosen for large yards?", "The kiln with two doors"),
        ("What are the three parts of a kiln?", "Firebox, chamber and chimney"),
        ("Why does the kiln add value to the yard?", "Because pots sell"),
    ],
)
def test_what_can_be_answered_is_not(question: str, answer: str) -> None:
    assert not is_vague(fact(question, answer))


def test_a_restatement_that_names_a_file_is_not_heard() -> None:
    card = fact("What is a ramp?", "A rise of heat over time")
    assert is_vague(replace(card, again="A ramp is a rise of heat over time, as in ramp01.py."))
    assert not is_vague(card)


def test_a_time_does_not_tell_where_something_is() -> None:
    page = evidence_of(ground(parse_lesson("# Kilns\n\nPots dry.\n", "lessons/k.md", "k", ".md"), "en"))
    assert is_hollow(page, fact("Where does the sorting happen?", "In the middle of the week"))
    assert not is_hollow(page, fact("Where does the sorting happen?", "In the middle of the yard"))


def test_common_words_with_a_hyphen_are_common() -> None:
    assert is_everyday("well-being")
    assert not is_everyday("bone-ash")


def test_a_topic_of_the_title_goes_before_a_field_that_the_page_happens_to_name() -> None:
    page = "Machine learning needs it. " * 9
    lesson = parse_lesson(f"# Reading audio\n\n{page}\n", "lessons/a.md", "a", ".md")
    assert field_of(ground(lesson, "en")) == "audio processing"


STONEFAST = """# Glazes

## Fired pots

**Stonefast** means both hard and smooth. A stonefast pot rings, and a stonefast bowl holds water for years.
"""


def test_an_adjective_is_asked_for_as_a_word() -> None:
    asked = [one.question for one in facts_of(parse_lesson(STONEFAST, "lessons/g.md", "g", ".md"))]
    assert asked == ["What does the term stonefast mean?"]


@pytest.mark.parametrize(("owner", "asked"), [("", True), ("Berta's ", False)])
def test_a_short_form_of_what_is_somebodys_own_is_not_asked_for(owner: str, asked: bool) -> None:
    text = f"# Planning yards\n\n## {owner}Pot Order Desk\n\nThe Pot Order Desk (POD) lists the pots of each week.\n"
    found = [one.question for one in facts_of(parse_lesson(text, "lessons/y.md", "y", ".md"))]
    assert ("What does POD stand for?" in found) is asked


def test_a_vague_fact_is_not_drafted() -> None:
    text = "# Slips\n\nA **slip coat** is a layer of {}.\n"
    for said, asked in (("clay that hides the grain of a pot", True), ("clay", False)):
        found = facts_of(parse_lesson(text.format(said), "lessons/s.md", "s", ".md"))
        assert bool(found) is asked
