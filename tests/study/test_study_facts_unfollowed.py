"""No card takes a sentence of more than 25 words, but one that the author wrote."""

from dataclasses import replace

from audiolesson.errors import Place
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.unfollowed import followed

LONG = (
    "the oven that the potters of the upper valley built beside the river in the year of the flood for bowls, plates"
    " and cups of both villages"
)
KILN = Fact(
    "definition", "kiln", "What is a kiln?", "An oven for pots", 0, Place("kilns.md"), "A kiln is an oven for pots."
)


def test_a_question_or_an_answer_that_is_too_long_is_not_asked() -> None:
    assert followed(KILN) == KILN
    assert followed(replace(KILN, question=f"What is the name for {LONG}?")) is None
    assert followed(replace(KILN, answer=f"It is {LONG}")) is None


def test_a_fact_that_would_be_repeated_in_a_long_sentence_is_not_repeated() -> None:
    assert followed(replace(KILN, again=f"A kiln is {LONG}.")) == replace(KILN, again="")


def test_a_card_of_the_author_stays_as_it_is() -> None:
    own = replace(KILN, kind="given", answer=f"It is {LONG}")
    assert followed(own) == own
