"""A long sentence of two main clauses is told as two, as the tree of the whole shows them."""

import pytest

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.shortening.parsed.coordinated import coordinated
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.lesson.model import Text


def told(sentence: str) -> list[str]:
    return [piece.text for piece in Judged().shorter(Text(sentence), "")]


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        (
            "In 1637 the Theatre of Saint Anne opened there to anyone who could pay, and within a few years several"
            " theatres were competing for the same public.",
            [
                "In 1637 the Theatre of Saint Anne opened there to anyone who could pay.",
                "Within a few years several theatres were competing for the same public.",
            ],
        ),
        (
            "A tall tree of boxes with a million keys in it has about twenty levels, since 2 to the power of 20 is a"
            " little over a million.",
            [
                "A tall tree of boxes with a million keys in it has about twenty levels.",
                "That is because 2 to the power of 20 is a little over a million.",
            ],
        ),
    ],
)
def test_two_clauses_are_two_sentences(sentence: str, pieces: list[str]) -> None:
    assert len(sentence.split()) > 25
    assert told(sentence) == pieces


@pytest.mark.parametrize(
    "sentence",
    [
        "If the potters of the old town fire their kilns in a wet spring, the walls of the great kiln crack at once,"
        " and all of the jars break.",
        "The potter of the old town said that the kilns by the river were hot enough for jars, and the people of the"
        " town were glad of it.",
    ],
)
def test_what_a_condition_or_a_report_may_reach_over_is_not_cut_behind_it(sentence: str) -> None:
    assert "all of the jars break." not in (piece.lower() for piece in told(sentence))
    assert not any(piece.startswith("The people of the town were") for piece in told(sentence))


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        ("The theatre opened in May, and within a year all of the others had closed.", True),
        ("Without the moon the seas would hardly move, and the days would last only six hours.", False),
        ("When the kiln is hot the potters leave it, and the jars break.", False),
        ("The potter said that the kilns were hot, and the people of the town were glad.", False),
    ],
)
def test_only_what_stands_by_itself_is_cut_off(sentence: str, cut: bool) -> None:
    tree = tree_of(sentence)
    assert tree is not None
    assert bool(list(coordinated(Read(Text(sentence), tree)))) is cut


def test_a_prince_keeps_his_commas() -> None:
    sentence = (
        "A northern prince, Anders Mohr, whose father had been dethroned and blinded, offered to pay the whole debt if"
        " the crusaders would help him to the throne."
    )
    assert not any("Mohr offered" in piece for piece in told(sentence))
