"""Cards that a remark answers, and questions that lost what they are of, are left to their author."""

from dataclasses import replace

import pytest
from parsed_facts import ground_of, told

from audiolesson.study.facts.refusing.remarked import is_remarked

_YARD = ground_of("The chanter of a pipe plays. A chanter is old. Clay is soft. The clay dries.", "The yard")


@pytest.mark.parametrize(
    ("asked", "said", "remarked"),
    [
        ("Within each half, why do pots crack?", "Because they dry", True),
        ("Within each half of a kiln, why do pots crack?", "Because they dry", False),
        ("Who went through the whole subject?", "Anna Mohr", True),
        ("How do pots dry locally precisely?", "By losing water", True),
        ("What is the term for a wet pot called?", "Greenware", True),
        ("What does clay act as?", "A filter", True),
        ("What is the largest in the valley?", "The old kiln", True),
        ("What is the largest kiln in the valley?", "The old one", False),
        ("What is a unique way of firing called?", "Raku", True),
        ("What is the name for different ways that work?", "Rules", True),
        ("On a wet Thursday, Mohr ate at an inn. What is this inn called?", "Fennel", True),
        ("What is raku?", "A craft and you'll need a kiln for it", True),
        ("What is raku?", "An increasingly popular field of ceramics", True),
        ("What was the great fire?", "The demand for coal soared", True),
        ("What is raku?", "A way of firing that cools a pot fast", False),
        ("What is the bond between clay and glaze called?", "Arbitrary", True),
        ("What is the bond between clay and glaze called?", "Adhesion", False),
        ("What is chanter?", "The pipe that plays the tune", True),
        ("What is the chanter?", "The pipe that plays the tune", False),
        ("What is the name of a euphemism for death?", "Sleep", False),
        ("Why does a x-ray image show bones?", "Because they are dense", True),
        ("What is clay?", "A soft earth", False),
    ],
)
def test_a_card_with_a_remark_for_an_answer_is_left_to_its_author(asked: str, said: str, remarked: bool) -> None:
    assert is_remarked(_YARD, told("", asked, said)) is remarked


def test_a_definition_that_was_read_as_a_noun_is_no_statement() -> None:
    fact = told("", "What was the great fire?", "The demand for coal soared", "definition")
    assert is_remarked(_YARD, fact)
    assert not is_remarked(_YARD, replace(fact, read=True))


def test_a_thing_that_its_own_sentence_names_bare_may_have_the_before_it_elsewhere() -> None:
    yard = ground_of("Greystone is a soft rock that holds heat. The greystone is cut by hand.", "The yard")
    said = replace(
        told("Greystone is a soft rock that holds heat.", "What is greystone?", "A soft rock that holds heat"),
        read=True,
    )
    assert not is_remarked(yard, said)
    assert is_remarked(yard, replace(said, sentence=""))
