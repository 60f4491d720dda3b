"""Answers that have not the form which their question asks for are none."""

from dataclasses import replace

import kilns
import pytest

from audiolesson.study.facts.refusing.mended import with_particle, with_whole_name
from audiolesson.study.facts.refusing.said_badly import is_said_badly


@pytest.mark.parametrize(
    ("kind", "question", "answer"),
    [
        pytest.param("description", "What does heat build?", "Till the whole kiln cracks", id="a conjunction"),
        pytest.param("description", "What do potters of Wick fill?", "& leave as pots", id="a sign"),
        pytest.param("description", "What does a potter take?", "Using a wire", id="a participle"),
        pytest.param("definition", "What are glazes?", "Which are coats of glass", id="a relative clause"),
        pytest.param("description", "What does slip?", "Act as a glue", id="a bare verb"),
        pytest.param("description", "What does a sieve catch?", "The grit and throw it away", id="it goes on"),
        pytest.param("description", "What do kilns dry?", "The clay, fire the pot, and cool it", id="more deeds"),
        pytest.param("list", "Which three things did potters throw?", "Bowls, made cups and sold jars", id="a list"),
        pytest.param("description", "Where do cracks begin?", "In the rim and extend into the foot", id="a place"),
        pytest.param(
            "definition", "What is a late bell?", "A bell that arrives late may as well not ring", id="a clause"
        ),
        pytest.param("definition", "What are glaze mills?", "Create new colours of glass", id="a deed"),
        pytest.param("description", "What did Ida argue?", "That the Great Kiln", id="no statement"),
        pytest.param("description", "Where is the door?", "In the wall and prevents loss of heat", id="and does"),
        pytest.param("definition", "What is a biscuit kiln?", "Small in towns where wood is dear", id="how it is"),
        pytest.param("description", "What does the kiln soak up?", "The heat and clay starts drying", id="starts"),
        pytest.param("description", "What does a row span?", "Four pots and a shelf only three", id="no verb"),
        pytest.param("description", "Where were pots fired?", "In four ways", id="no place"),
        pytest.param("cause", "Why do kilns crack?", "Because the old kiln does with a wet wall", id="does so"),
        pytest.param("description", "When did Wick need kilns?", "When trade asked for a cheap, lasting", id="cut off"),
        pytest.param("number", "How many potters broke kilns?", "Between 1811 and 1816", id="years"),
    ],
)
def test_an_answer_of_another_form_is_refused(kind: str, question: str, answer: str) -> None:
    assert is_said_badly(kilns.fact(question, answer, kind))


@pytest.mark.parametrize(
    ("kind", "question", "answer"),
    [
        ("description", "What does a glaze do?", "Seals the pot and gives it its colour"),
        ("description", "What does the law of firing say?", "That clay shrinks as it is heated"),
        ("description", "What does a pyrometer show?", "How hot the kiln is"),
        ("description", "What does a sieve catch?", "Grit that the clay has and the water does not carry off"),
        ("description", "What is a rib used for?", "To smooth the wall of a pot"),
        ("description", "What does a kiln hold?", "Right and left shelves"),
        ("description", "What does a kiln burn?", "Over two tonnes of wood"),
        ("definition", "What is bone dry?", "The state in which a pot is as dry as the air can make it"),
        ("definition", "What does the term underglaze mean?", "Under the coat of glass"),
        ("definition", "What is slip casting?", "Using a mould to shape a pot"),
        ("definition", "What is the firing range?", "The heat it takes to melt a glaze"),
        ("list", "Which three things did potters throw?", "Bowls, cups and lost jars"),
        ("description", "Where do cracks begin?", "In the rim and the foot"),
        ("cause", "Why do kilns crack?", "Because the wall does not dry"),
    ],
)
def test_an_answer_of_the_form_asked_for_is_kept(kind: str, question: str, answer: str) -> None:
    assert not is_said_badly(kilns.fact(question, answer, kind))


def test_a_name_that_goes_on_is_none() -> None:
    cut, whole = (kilns.fact("What is the kiln called?", name) for name in ("A climbing", "An anagama"))
    assert is_said_badly(replace(cut, sentence="The kiln is called a climbing kiln."))
    assert not is_said_badly(replace(whole, sentence="A kiln called an anagama heats slowly."))


def test_a_verb_is_asked_for_with_its_particle() -> None:
    assert (
        with_particle(kilns.fact("What does a potter carry?", "Out tests")).question == "What does a potter carry out?"
    )
    mended = with_particle(kilns.fact("What does heat line?", "The shelves up"))
    assert (mended.question, mended.answer) == ("What does heat line up?", "The shelves")
    kept = kilns.fact("What does a potter see?", "The kiln you have picked out")
    assert with_particle(kept) == kept


def test_a_name_with_of_inside_is_told_whole() -> None:
    fact = replace(kilns.fact("Who built the kiln?", "Potters"), sentence="It was built by the Wick Guild of Potters.")
    assert with_whole_name(fact).answer == "The Wick Guild of Potters"
