"""A long sentence is parted at its late clauses, at what a sign ends, and behind a name, kind by kind."""

import pytest

from audiolesson.draft.shortening.shorten import shorter
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.lesson.model import Text

TOWN = "The potters of the old town"


def said(sentence: str) -> list[str]:
    return [part.text for part in shorter(Text(sentence))]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "A bigger kiln, drier wood, a second wheel or a new hall will raise the number of bowls; a tax on clay"
            " lowers it for all the guild.",
            [
                "A bigger kiln, drier wood, a second wheel or a new hall will raise the number of bowls.",
                "A tax on clay lowers it for all the guild.",
            ],
        ),
        (
            "Never carry a hot bowl through the yard of the kiln without a cloth around both of your hands; quick"
            " steps have a way of ending in the ash.",
            [
                "Never carry a hot bowl through the yard of the kiln without a cloth around both of your hands.",
                "Quick steps have a way of ending in the ash.",
            ],
        ),
        (
            "Drier clay does not always make a better bowl for the market: if the wheel throws up a little sand, a"
            " dry wall merely shows it more clearly.",
            [
                "Drier clay does not always make a better bowl for the market.",
                "If the wheel throws up a little sand, a dry wall merely shows it more clearly.",
            ],
        ),
    ],
)
def test_a_sign_ends_what_stands_before_a_sure_clause(sentence: str, parts: list[str]) -> None:
    assert said(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        # what is claimed is not so
        "The merchants of the harbour brought from the far end of the valley an old belief: the bowl must be thin as"
        " a leaf and white as snow.",
        # what is so under a condition
        "If the rim of the large bowl is splendid and the foot of the large bowl is poor, the wheel has been lazy: it"
        " has turned too few times.",
    ],
)
def test_a_claim_or_a_case_is_not_told_as_so_behind_a_colon(sentence: str) -> None:
    assert all("The bowl must" not in part and "It has turned" not in part for part in said(sentence))


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "The boys of the lower town learned this in 1865, when they tried to fire a whole row of thin bowls on"
            " the first day of the frost.",
            [
                "The boys of the lower town learned this in 1865.",
                "That was when they tried to fire a whole row of thin bowls on the first day of the frost.",
            ],
        ),
        (
            "Lay a bowl on its rim or stand it on its foot and the weight is the same, for the clay of the bowl is as"
            " heavy either way.",
            [
                "Lay a bowl on its rim or stand it on its foot and the weight is the same.",
                "That is because the clay of the bowl is as heavy either way.",
            ],
        ),
        (
            "In the second year of the drought the guild of the harbour sold its first bowls for the long feast,"
            " among them jugs for oil and plates for bread.",
            [
                "In the second year of the drought the guild of the harbour sold its first bowls for the long feast.",
                "Among them were jugs for oil and plates for bread.",
            ],
        ),
        (
            "The guild announced that the bowls of the town are and remain free of any tax, that the kiln belongs to"
            " the valley, and that the wood is there for all.",
            [
                "The guild announced that the bowls of the town are and remain free of any tax.",
                "The guild also announced that the kiln belongs to the valley, and that the wood is there for all.",
            ],
        ),
        (
            "We owe the shape of the thin bowl to Ann Hill and Ben Ford, who worked for nine long years on the slow"
            " wheel of the harbour.",
            [
                "We owe the shape of the thin bowl to Ann Hill and Ben Ford.",
                "They worked for nine long years on the slow wheel of the harbour.",
            ],
        ),
        (
            "The next spring the master of the northern guild went down the river and bought Highford, a town that"
            " mattered to the potters for its wood and its clay.",
            [
                "The next spring the master of the northern guild went down the river and bought Highford.",
                "Highford was a town that mattered to the potters for its wood and its clay.",
            ],
        ),
        (
            "The Kiln Act of 1833 forbade the firing of bowls in the streets of the town, limited the height of the"
            " ovens, and appointed four masters for the wood.",
            [
                "The Kiln Act of 1833 forbade the firing of bowls in the streets of the town and limited the height of"
                " the ovens.",
                "The Kiln Act appointed four masters for the wood.",
            ],
        ),
        (
            "The Law of Kilns, passed on 17 September, allowed the arrest of anyone who by smoke, noise or words had"
            " shown himself an enemy of the guild.",
            [
                "The Law of Kilns was passed on 17 September.",
                "The Law allowed the arrest of anyone who by smoke, noise or words had shown himself an enemy of the"
                " guild.",
            ],
        ),
        (
            "The smoke from the old kiln was smelled in the harbour, and merchants, including the sellers of glass,"
            " called the potters to the hall of the town.",
            [
                "The smoke from the old kiln was smelled in the harbour.",
                "Merchants, including the sellers of glass, called the potters to the hall of the town.",
            ],
        ),
    ],
)
def test_a_late_clause_is_told_as_a_sentence(sentence: str, parts: list[str]) -> None:
    assert said(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        # not at that time
        f"{TOWN} did not sell any bowl to the harbour in 1865, when they tried to fire a whole row of thin plates in"
        " the frost.",
        # the town is no potter
        f"{TOWN} bought their best glaze for the long feast from the daughter of a man from Highford, a potter who"
        " never sold it twice.",
    ],
)
def test_what_is_denied_or_of_somebody_else_stays_whole(sentence: str) -> None:
    assert said(sentence) == [sentence]


@pytest.mark.parametrize(
    "clause",
    [
        "its last kiln, bought from the town, had cost more than a year of work",
        "the wood they bring is used for the deep kiln",
        "what counts is where the bowl stands",
        "nearly all the bowls of the town can be traced to it",
        "supply is low for the week",
        "ash, old clay and damp sand were put in a new place",
        "in the harbour it's usually two or five",
        "old books that call the thick rim a fault are wrong",
    ],
)
def test_a_subject_of_many_words_has_its_verb(clause: str) -> None:
    assert is_sure_clause(clause)


@pytest.mark.parametrize("piece", ["the bowl they like", "what it is made of", "plates, cups and jugs of clay"])
def test_words_without_their_verb_are_no_clause(piece: str) -> None:
    assert not is_sure_clause(piece)
