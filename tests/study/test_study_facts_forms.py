"""The forms of questions, answers, articles and descriptions: what may be cut, said and asked, and what may not."""

import pytest

from audiolesson.study.facts.answer import gives_away, is_closed, is_whole, trimmed
from audiolesson.study.facts.articles import article_for, with_a
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import in_sentence, is_term
from audiolesson.study.facts.kinds.name_questions import asked_by, shortened
from audiolesson.study.facts.placed import placed


@pytest.mark.parametrize(
    ("question", "answer", "well"),
    [
        ("What is a rule for those who fire kilns?", "A yard code", True),
        ("What is a rule for these kilns?", "A yard code", False),
        ("What does the curve K show?", "The heat of a kiln", False),
        ("What do kilns need?", "Many logs of pine", False),
        ("What do kilns need?", "Dry logs of pine", True),
    ],
    ids=["those who", "these", "a drawing", "many", "plain"],
)
def test_a_question_is_heard_alone_and_its_answer_says_something(question: str, answer: str, well: bool) -> None:
    assert is_asked_well(question, answer) == well


def test_an_answer_has_no_loose_end_and_no_sign_that_cannot_be_said() -> None:
    assert is_whole("A box that shields pots from ash")
    assert not is_whole("A box that shields pots from the")
    assert is_closed("A box that shields four pots")
    assert not is_closed("A box that shields 2 + 2 = 4 pots")


def test_the_kind_that_a_term_s_name_says_does_not_give_its_answer_away() -> None:
    assert not gives_away("What is a cone number?", "The number of bends in a stack")
    assert gives_away("What is a cone number?", "The cone of a stack")


@pytest.mark.parametrize(
    ("said", "cut"),
    [
        ("a box of clay that shields pots from ash and flames, which is put on a shelf at night",
         "a box of clay that shields pots from ash and flames"),
        ("a box that shields pots, it is made of coarse clay", "a box that shields pots"),
        ("a coarse box of clay for pots of old yards such as urns, tall bowls and white jars",
         "a coarse box of clay for pots of old yards"),
        ("a rule that states that all clay dries in the air of a yard; heat is motion", ""),
        ("a box of clay, and boxes which shield pots from ash", "a box of clay, and boxes which shield pots from ash"),
    ],
    ids=["which is", "two sentences", "examples", "claims", "no clause"],
)  # fmt: skip
def test_an_answer_is_cut_where_it_stays_true(said: str, cut: str) -> None:
    assert trimmed(said) == cut


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("tool that scrapes ash", "a tool that scrapes ash"),
        ("largest oven of a yard", "the largest oven of a yard"),
    ],
)
def test_what_a_glossary_says_gets_its_article(said: str, whole: str) -> None:
    assert article_for(said, "") == whole


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("box of coarse clay", "a box of coarse clay"),
        ("able to hold water", "able to hold water"),
        ("outer wall of a kiln", "the outer wall of a kiln"),
        ("potter's wheel with a belt", "potter's wheel with a belt"),
    ],
)
def test_an_adjective_or_an_owner_gets_no_article_and_an_outer_thing_its_own(said: str, whole: str) -> None:
    assert with_a(said) == whole


def test_a_term_has_its_meaning_from_no_other_sentence() -> None:
    assert is_term("fire box")
    assert not is_term("latter box") and not is_term("main box")


def test_a_kind_with_a_capital_is_small_in_mid_sentence() -> None:
    assert in_sentence("Lute that dries pots", "The Lute dries.") == "lute that dries pots"


@pytest.mark.parametrize(
    ("said", "short"),
    [
        ("box of coarse clay that holds small pots with a white or a brown glaze in a long kiln of brick, often in a "
         "stack of ten",
         "box of coarse clay that holds small pots with a white or a brown glaze in a long kiln of brick"),
        ("box that holds white glaze; which potters close", ""),
        ("row of its kilns in a yard", ""),
        ("row of kilns in a yard", "row of kilns in a yard"),
    ],
    ids=["often", "tells more", "its", "plain"],
)  # fmt: skip
def test_a_description_ends_where_it_still_tells_one_thing(said: str, short: str) -> None:
    assert shortened(said) == short


@pytest.mark.parametrize(
    ("name", "what", "question"),
    [
        ("Ek disease", "characterized by white spots", "Which disease is characterized by white spots?"),
        ("kiln race", "each potter faces a loss of clay", "What is it called when each potter faces a loss of clay?"),
        ("bung", "series of boxes that shields pots", "What is the name for a series of boxes that shields pots?"),
        ("draught", "passage of air through a flue", "What is the name for the passage of air through a flue?"),
        ("lift", "mechanism that raises pots", "What is the name for a mechanism that raises pots?"),
    ],
)
def test_a_term_is_asked_for_in_the_form_of_its_description(name: str, what: str, question: str) -> None:
    assert asked_by(name, what, "") == question


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("kiln theory", "each potter faces a loss of clay"),
        ("sagger", "popular box that shields pots"),
        ("Mohr kiln", "a kiln designed by Anna Mohr"),
        ("kilnism", "person who fires pots for a guild"),
        ("Ek heat", "heat of a kiln increases for days"),
    ],
    ids=["no state", "judged", "by whom", "a person", "a statement"],
)
def test_a_description_that_fits_no_question_asks_none(name: str, what: str) -> None:
    assert asked_by(name, what, "") == ""


def test_a_place_is_no_field() -> None:
    said = "Kilns in {} are furnaces that harden clay."
    assert placed(said.format("ceramics")) == "In ceramics, kilns are furnaces that harden clay."
    assert placed(said.format("cities")) == said.format("cities")
