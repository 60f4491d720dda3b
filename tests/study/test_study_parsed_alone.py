"""A card's pronouns have their noun in it, and nothing in it points at the sentence before."""

import parsed_facts
import pytest

from audiolesson.study.facts.parsed.alone import points_away


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How does a kiln lose heat?", "Through its walls"),
        ("Why do thin pots warp?", "Because they dry too fast"),
        ("Why does a jar crack?", "Because its foot is still wet"),
        ("How long does it take to fire a large kiln?", "Two days"),
        ("What is it called when wet pots freeze in a yard?", "Frost spalling"),
        ("What does a wheel make it easy to do?", "Throw round pots"),
        ("In the kilns of Linz, what are the three major types?", "Gas, wood and pit"),
        ("What are the two costs in a yard?", "Heat and time"),
        ("What is fixedness?", "The inability to see any other use than the one that it had at first"),
        ("What does cone 4 mark?", "The usual heat of red ware"),
        ("What is a wasterling?", "A pot that has cracked but looks the same to a buyer"),
        ("What do both clay and glaze hold?", "Water"),
        ("Why did Anna Mohr close her yard?", "Because she had no wood left"),
    ],
)
def test_what_names_its_own_noun_stands_alone(question: str, answer: str) -> None:
    assert not points_away(parsed_facts.told("", question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why does it crack?", "Because steam cannot leave"),
        ("What do they burn?", "Whole logs of pine"),
        ("How long does a lid sit loosely on a jar?", "Until both halves have shrunk"),
        ("What does this glaze hide?", "The marks of tools"),
        ("What keeps that promise?", "A kiln of brick"),
        ("What does a potter fear?", "The other kiln"),
        ("Which does a potter choose?", "The latter"),
        ("What does the same clay need?", "A slow fire"),
        ("What do the two potters share?", "A wheel"),
        ("What is a stilt?", "A stand that keeps him from the shelf"),
    ],
)
def test_what_leans_on_the_sentence_before_does_not(question: str, answer: str) -> None:
    assert points_away(parsed_facts.told("", question, answer))
