"""Cards that a cut broke are none: rows without an end, second clauses, what a thing is only beside another."""

import pytest
from kilns import fact

from audiolesson.study.facts.refusing.broken import is_broken_off


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who built palaces with courts, large stores?", "The potters of the south"),
        ("What is glaze glaze?", "The glass on a pot"),
        ("What is the name for a due to heat cracking of the wall?", "A flaw"),
        ("What is the name for the rule in general?", "A slow heat"),
        ("What does the term hearth mean?", "The floor, ash is the rest"),
        ("What is a slip?", "A clay and should not be taken for a glaze"),
        ("What is the goal of a draught?", "To pulling air through the fire"),
        ("What does the fire break the wood into?", "Smaller"),
        ("What is a bisque?", "The exact opposite of a raw pot"),
        ("What does the term long fire mean?", "An extension of the short fire"),
        ("What is the name for the exact opposite of a raw pot?", "A bisque"),
        ("What is the name for a clay and should not be taken for a glaze?", "Slip"),
        ("What is Red Kiln?", "A sponsor of the fair"),
    ],
)
def test_a_card_that_a_cut_broke_is_none(question: str, answer: str) -> None:
    assert is_broken_off(fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Who built palaces with courts, stores and kilns?", "The potters of the south"),
        ("What is a kiln?", "An oven in which clay is fired and kept hot"),
        ("What is the name for a glass that covers a pot?", "A glaze"),
        ("What is the goal of a draught?", "To pull air through the fire"),
        ("What is the name for a clay that is thin and should be poured?", "Slip"),
        ("What is the name for the inverse of the heating time?", "The rate"),
        ("In pottery, what is slip?", "A mix of clay and water, thin enough to pour"),
        ("What is the opposite of a raw pot?", "A fired pot"),
    ],
)
def test_a_whole_card_stays(question: str, answer: str) -> None:
    assert not is_broken_off(fact(question, answer))


def test_an_extension_with_what_it_is_used_for_is_no_mere_relation() -> None:
    assert is_broken_off(fact("What is a long fire?", "An extension of the short fire"))
    assert not is_broken_off(fact("What is a long fire?", "An extension of the short fire used to melt thick glazes"))
