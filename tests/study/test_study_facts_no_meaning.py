"""A sure card tells what a thing is: no quip, no half of it, no other thing's name, nothing that is met only there."""

import pytest
from pots import fact, lesson_of

from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.refusing.cut_short import is_cut_short
from audiolesson.study.facts.refusing.figurative import is_figurative
from audiolesson.study.facts.refusing.named_amiss import is_named_amiss
from audiolesson.study.facts.refusing.no_difference import tells_no_difference
from audiolesson.study.facts.refusing.no_meaning import has_no_meaning
from audiolesson.study.facts.refusing.of_its_example import is_of_its_example, is_of_somebody
from audiolesson.study.facts.refusing.told_by_its_stem import is_told_by_its_stem
from audiolesson.study.facts.refusing.unsayable import is_unsayable


def told(question: str, answer: str, sentence: str = "", kind: FactKind = "definition") -> Fact:
    return fact(kind, "x", answer, question, sentence=sentence)


@pytest.mark.parametrize(
    ("question", "answer", "sentence"),
    [
        ("What is a rule of thumb?", "The one law you could explain to your neighbour at the bus stop", ""),
        ("About gardens: what are sundews?", "Plants that have learned to hunt", ""),
        ("What is a market?", "A machine for turning gossip into prices", ""),
        ("What is glaze firing?", "A dance between fire and glass", ""),
        ("What is a deadline?", "A promise with teeth", "A critic put it so: a deadline is “a promise with teeth.”"),
    ],
)
def test_a_quip_is_no_definition(question: str, answer: str, sentence: str) -> None:
    assert is_figurative(told(question, answer, sentence))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a loom?", "A machine for weaving cloth"),
        ("What is a printing press?", "A machine for pressing inked type onto paper"),
        ("What is a tax?", "What you pay to the state on your income"),
        ("What is a rigid frame?", "A frame that doesn’t bend at its joints"),
    ],
)
def test_a_machine_and_what_is_not_so_may_define(question: str, answer: str) -> None:
    assert not is_figurative(told(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is varve thickness?", "Strong evidence that the summer was warm"),
        ("About taste: what is beauty?", "A broad quality that eludes definition"),
        ("What is flour?", "The white powder"),
        ("What is Northern Italy?", "The Growth of Banks and the Guilds"),
        ("What is Bohemia's rise?", "The Decline of the Mines"),
    ],
)
def test_what_is_no_kind_of_a_thing_does_not_say_what_it_is(question: str, answer: str) -> None:
    assert has_no_meaning(told(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the belief that nothing is owed called?", "The clean slate"),
        ("What is the name for the wind of the north?", "The dry bise"),
        ("What is a varve?", "A layer of mud that one year leaves in a lake"),
        ("What is Western Sahara?", "A territory on the coast of Africa"),
    ],
)
def test_a_name_that_is_asked_for_and_a_land_by_its_kind_stay(question: str, answer: str) -> None:
    assert not has_no_meaning(told(question, answer))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("A promise to sell", "An option is a promise to sell, made so that the buyer may still walk away."),
        (
            "The habit of buying more when prices fall",
            "Averaging is the habit of buying more when prices fall and buying less when they rise.",
        ),
        (
            "Moving the flocks around the year",
            "Transhumance means moving the flocks around the year in order to graze.",
        ),
        (
            "Rows of beads, consisting of a knot",
            "Strings are rows of beads (two or more), consisting of a knot (of silk) and optional tassels.",
        ),
    ],
)
def test_a_definition_that_ends_before_its_point_is_not_sure(answer: str, sentence: str) -> None:
    assert is_cut_short(told("What is it?", answer, sentence))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("A promise to sell at a fixed price", "An option is a promise to sell at a fixed price, and it can be sold."),
        ("A knife for cutting clay", "A fettle is a knife for cutting clay and it is sharp."),
        ("A bowl", "Another thing is a bowl."),
    ],
)
def test_a_definition_with_another_statement_behind_it_is_whole(answer: str, sentence: str) -> None:
    assert not is_cut_short(told("What is it?", answer, sentence))


@pytest.mark.parametrize(
    "question",
    [
        "Why does the pump have to move all 12 litres past the valve?",
        "The small hole has a name. What is it?",
        "About pots: what is the vessel that results called?",
        "Which Swiss physicist came up with a way to see the wave?",
        "In the lesson “Draughts”: Black can't move. Why?",
    ],
)
def test_what_only_its_example_has_is_not_asked_for_surely(question: str) -> None:
    assert is_of_its_example(question)


@pytest.mark.parametrize(
    "question",
    [
        "The hole through which a kiln breathes has a name of its own. What is it?",
        "Clay shrinks in the fire of a kiln. Why?",
        "Which Swiss physicist found the age of the meteorites?",
        "What is the ash that remains in the firebox called?",
    ],
)
def test_what_is_placed_by_its_own_words_stays_sure(question: str) -> None:
    assert not is_of_its_example(question)


@pytest.mark.parametrize(
    ("question", "answer", "sentence"),
    [
        ("What is a quick way of finding a pot by a number called?", "A shelf mark", ""),
        ("About kilns: what is the heat of the last hour called?", "Soaking rule",
         "There are three ways to set the heat of the last hour called soaking rule."),
        ("What is the name for a custom that lasted until 1904?", "Market", ""),
        ("What is the name for the steps taken to keep the tools sharp?", "Tool care", ""),
    ],
)  # fmt: skip
def test_a_name_that_belongs_to_other_words_is_not_sure(question: str, answer: str, sentence: str) -> None:
    assert is_named_amiss(told(question, answer, sentence, "description"))


@pytest.mark.parametrize(
    ("question", "answer", "sentence"),
    [
        ("What is a way of drying pots by the sun called?", "Sunning", ""),
        ("What is the name for a practice that began in the mines?", "Canarying", ""),
        ("What is the heat of the last hour called?", "The soak", "The heat of the last hour is called the soak."),
    ],
)
def test_a_deed_has_the_name_of_a_deed(question: str, answer: str, sentence: str) -> None:
    assert not is_named_amiss(told(question, answer, sentence, "description"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("About clay: why does porcelain have?", "Because risen in price"),
        ("When did the guild vote to close the gap between porcelain?", "In 1612"),
        ("When does a large fine imposed?", "When the kiln leaks"),
        ("What is it called when two pots should not touch?", "Spacing"),
        ("What does the north gate do?", "Opens in spring and the south gate opens in May"),
    ],
)
def test_what_is_no_english_is_refused(question: str, answer: str) -> None:
    assert is_unsayable(told(question, answer, kind="description"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How many handles does the jar have?", "Two"),
        ("When did the guild close the gap between masters and men?", "In 1612"),
        ("What is the difference between the two glazes?", "The ash"),
        ("What does the north gate do?", "Opens in spring and closes in May"),
        ("Why does clay need water?", "Because it dries"),
    ],
)
def test_a_whole_question_is_asked(question: str, answer: str) -> None:
    assert not is_unsayable(told(question, answer, kind="description"))


def test_two_things_that_act_on_each_other_do_not_differ_by_it() -> None:
    asked = "How do the wind and a dune differ?"
    assert tells_no_difference(told(asked, "The wind shapes a dune; a dune steers the wind", kind="contrast"))
    assert not tells_no_difference(told(asked, "The wind moves; a dune stays", kind="contrast"))
    assert not tells_no_difference(told("What is a dune?", "A hill of sand; it moves"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which valves have a cone in their seat?", "Conical valves"),
        ("About vaults: which vault is built on a ring of spheres?", "The spherical vault"),
        ("What is the shape of a cylinder called?", "Cylindrical"),
    ],
)
def test_a_noun_that_tells_its_adjective_is_not_asked(question: str, answer: str) -> None:
    assert is_told_by_its_stem(question, answer)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which valves have a tube in their seat?", "Cylindrical valves"),
        ("What is a cone?", "A conical thing"),
        ("Which roof keeps the heat of the town?", "The local roof"),
    ],
)
def test_another_noun_tells_nothing(question: str, answer: str) -> None:
    assert not is_told_by_its_stem(question, answer)


STORY = """# Kilns

Mira stacks her kiln by hand. She fires it twice, because wood is dear. Because Mira is old, she rests. {} built the
first one. He was a potter.
"""


def test_somebody_of_a_story_is_not_asked_about_surely() -> None:
    base = ground(lesson_of(STORY.format("Tom Reed")))
    assert is_of_somebody(base, "About kilns: how could Mira fire a kiln twice?")
    assert not is_of_somebody(base, "About kilns: how could Reed build the first one?")
    assert not is_of_somebody(base, "About kilns: how could Lund build the first one?")


def test_a_definition_that_goes_on_with_what_another_does_is_cut_short() -> None:
    sentence = "A firing order is the process where a potter books a kiln, and the guild subsequently lights it."
    said = "The process where a potter books a kiln"
    assert is_cut_short(told("What is a firing order?", said, sentence))
    assert not is_cut_short(told("What is a firing order?", said, sentence.replace(", and the guild", ". The guild")))


def test_this_kind_of_thing_is_not_asked_for_as_the_kind() -> None:
    sentence = "This way of firing is called reduction."
    assert is_named_amiss(told("In pottery, what is the way of firing called?", "Reduction", sentence))
    sentence = "The way of firing with little air is called reduction."
    assert not is_named_amiss(told("What is the way of firing with little air called?", "Reduction", sentence))
