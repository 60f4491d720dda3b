"""A deck is made of questions of which one answer is right; others fill it only where there are many of these."""

from dataclasses import replace

import parsed_facts
import pytest

from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.parsed.asked import runs_on
from audiolesson.study.facts.parsed.weak import is_side, is_weak, labels_of, strong

_NOTES = """Potters know the **sagger**.

- Stilt: a small stand under a pot.
- Location: Linz.

## Two

- Location: Ulm.
"""


def weak(
    question: str, answer: str, kind: FactKind = "description", term: str = "", sentence: str = "It burns."
) -> bool:
    base = parsed_facts.ground_of(_NOTES)
    return is_weak(base, parsed_facts.told(sentence, question, answer, kind, term), labels_of(base))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What happens if the sagger is full?", "The lid breaks"),
        ("What did Anna Mohr say in Linz?", "That the kiln was full"),
        ("How do Potters from Linz learn?", "By watching"),
        ("Where does the sagger stand?", "On a shelf"),
        ("When does the bisque crack?", "When it is wet"),
        ("What does a sagger gain?", "Some weight"),
        ("What is the small box called?", "Sagger"),
        ("The big pots were what potters. What are these pots called?", "Saggers"),
        ("What happens in Linz?", "Which can lead to cracks"),
        ("Why was it good?", "Because it was new"),
        ("In which year were In Linz pots burned?", "1801"),
        ("In which year was the Guild of Linz set up as a result?", "1801"),
    ],
)
def test_what_fits_many_things_makes_no_card(question: str, answer: str) -> None:
    assert weak(question, answer)


@pytest.mark.parametrize(
    ("question", "answer", "kind"),
    [
        ("What is a sagger?", "A box of clay in which pots are fired", "definition"),
        ("What does the bisque shrink from?", "Loss of water", "description"),
        ("What is the name for a small stand under a pot?", "Stilt", "description"),
        ("In which year did Anna Mohr open her yard?", "1801", "year"),
        ("What is the box that holds the pots of a kiln called?", "A sagger", "description"),
        ("How do bisque and glaze differ?", "Bisque is dull; glaze shines", "contrast"),
    ],
)
def test_what_has_one_answer_makes_a_card(question: str, answer: str, kind: FactKind) -> None:
    assert not weak(question, answer, kind)


def test_a_word_in_capitals_and_a_picture_are_no_terms() -> None:
    assert weak("What is MEMORY?", "A box of clay for saggers", "definition", "MEMORY")
    assert weak("What is Fig 2?", "A kiln of Linz", "definition", "Fig 2")
    assert weak("What is bisque firing?", "That firing of pots", "definition", "bisque firing")


def test_a_label_that_stands_at_each_thing_names_none() -> None:
    base = parsed_facts.ground_of(_NOTES)
    assert is_side(labels_of(base), "location")
    assert not is_side(labels_of(base), "stilt")


def _defined(term: str, sentence: str) -> Fact:
    return parsed_facts.told(sentence, f"What is a {term}?", "A box of clay in which pots stand", "definition", term)


def test_labels_are_asked_where_several_make_a_glossary() -> None:
    names = ("stilt", "sagger", "glaze", "trivet")
    lines = "\n".join(f"- {name.capitalize()}: a thing of clay." for name in names)
    every = [_defined(name, "") for name in names]
    assert strong(parsed_facts.ground_of(lines), every) == every
    assert strong(parsed_facts.ground_of(lines), every[:2]) == []


def test_a_deck_of_many_strong_cards_takes_a_few_others_in_their_order() -> None:
    base = parsed_facts.ground_of("Potters burn wood.")
    good = [_defined(f"sagger{at}", "A sagger is a box.") for at in range(8)]
    poor = [parsed_facts.told("It is.", f"What happens in Ulm {at}?", "Pots crack") for at in range(8)]
    assert strong(base, [*poor, *good]) == [*poor[:2], *good]
    assert strong(base, [*poor, *good[:7]]) == good[:7]


def test_what_an_author_wrote_is_never_weak() -> None:
    one = replace(parsed_facts.told("", "What happens?", "Nothing"), kind="given")
    base = parsed_facts.ground_of(_NOTES)
    assert not is_weak(base, one, labels_of(base))


def test_a_question_for_a_doer_ends_where_its_statement_ends() -> None:
    sentence = "Anna Mohr built a kiln, the king bought her pots, and the town grew."
    tree = parsed_facts.tree_of(sentence)
    assert runs_on(parsed_facts.told(sentence, "Who built a kiln, the king bought her pots?", "Anna Mohr"), tree)
    assert not runs_on(parsed_facts.told(sentence, "Who built a kiln?", "Anna Mohr"), tree)
