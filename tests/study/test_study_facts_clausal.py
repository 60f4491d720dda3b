"""What a statement tells besides a definition is asked for, wherever in its sentence it stands: when, by whom, why,
how, where, into what; and nothing that only its page makes known."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from parsed_facts import ground_of

from audiolesson.study.facts.clausal.deeds_dated import deeds_dated
from audiolesson.study.facts.clausal.stated_asked import stated_asked
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact

_Finder = Callable[[Ground, Sequence[Told]], Iterator[Fact]]


def _asked(finder: _Finder, text: str, title: str = "Bees and pots") -> dict[str, str]:
    ground = ground_of(text, title)
    return {fact.question: fact.answer for fact in finder(ground, ground.told)}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("In 1921 Anna Reed built the Linz kiln.", "In which year did Anna Reed build the Linz kiln?", "1921"),
        ("The Linz kiln was opened in July 1870.", "In which year was the Linz kiln opened?", "1870"),
        ("The Linz kiln was invented by Anna Reed.", "By whom was the Linz kiln invented?", "Anna Reed"),
    ],
    ids=["in front", "behind", "by whom"],
)
def test_a_deed_is_asked_for_its_year_or_who_did_it(text: str, question: str, answer: str) -> None:
    assert _asked(deeds_dated, text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "In 1921 he built the Linz kiln.",
        "In 1921 Anna Reed felt tired of Linz.",
        "In 1921 three potters from Linz built it.",
        "In 1921 the potter fired several pots.",
        "Anna Reed will build the Linz kiln.",
    ],
    ids=["somebody", "a feeling", "it", "no name", "not yet"],
)
def test_a_deed_that_is_weak_or_of_nobody_is_not_asked_for(text: str) -> None:
    assert _asked(deeds_dated, text) == {}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Bumblebees warm their nests by shivering with their flight muscles.",
         "How do bumblebees warm their nests?", "By shivering with their flight muscles"),
        ("Wild bees are found in hollow stems and sandy banks.",
         "Where are wild bees found?", "In hollow stems and sandy banks"),
        ("Porcelain is made from white kaolin and feldspar. This porcelain rings.",
         "What is porcelain made from?", "White kaolin and feldspar"),
        ("Yellow bees feed at night on pollen and honey.", "On what do yellow bees feed at night?", "Pollen and honey"),
        ("The bees arrive in the meadow in early summer.",
         "When do the bees arrive in the meadow?", "In early summer"),
    ],
    ids=["how", "where", "from what", "on what, beside a time", "when"],
)  # fmt: skip
def test_a_statement_is_asked_for_what_its_verb_needs(text: str, question: str, answer: str) -> None:
    assert _asked(stated_asked, text) == {question: answer}


def test_its_stands_for_what_the_title_names_over_several_sentences() -> None:
    text = "The mason bee is a small bee. It is brown. Its nest lies in hollow stems and sandy banks."
    assert _asked(stated_asked, text, "Mason bee") == {
        "Where does the nest of the mason bee lie?": "In hollow stems and sandy banks"
    }
    assert _asked(stated_asked, text.replace("mason bee", "moth"), "Mason bee") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Porcelain might be made from white kaolin.",
        "Some bees nest in hollow stems.",
        "Porcelain is made from several things.",
        "Porcelain is classified into hard paste, or sold by weight.",
        "Porcelain is stored at the time of firing.",
        "Clay can lead to cracks.",
        "Potters use two kinds of glaze to tell wares apart: salt glaze and lead glaze.",
    ],
    ids=["might", "some", "several", "one of a row", "a time", "may lead", "what it should ask"],
)
def test_what_is_unsure_or_tells_little_is_not_asked_for(text: str) -> None:
    assert _asked(stated_asked, text) == {}


def test_a_sentence_that_tells_something_better_is_asked_for_that_alone() -> None:
    text = "A **skep** is a beehive that is made from twisted straw. Solitary bees nest in hollow stems."
    lesson = ground_of(text).lesson
    asked = [fact.question for fact in facts_of(lesson)]
    assert not any("made from" in question for question in asked)
