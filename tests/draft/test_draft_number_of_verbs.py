"""A subject and a verb of different numbers are a slip; a subject that only looks like one is told."""

import pytest

from audiolesson.draft.refusing.number_of_verbs import is_of_another_number
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    "said",
    [
        "The main sources of clay for a potter is the river and the pit.",
        "The decoration of cups and bowls are done by hand.",
        "Square tiles is what the town sells most.",
        "Pattern of light and dark glazes are called bands.",
        "Electric kilns uses this heat to fire the clay.",
        "These photos shows four kinds of kilns.",
    ],
)
def test_a_verb_of_another_number_than_its_subject_is_a_slip(said: str) -> None:
    assert is_of_another_number(said)


@pytest.mark.parametrize(
    "said",
    [
        "The number of kilns in the valley are known.",
        "The glazing of the cups and the firing of the bowls are done by hand.",
        "The potters regulating the heat are old.",
        "The potter's is the larger kiln.",
        "Good data is hard to find.",
        "The physics of heat is simple.",
        "Three weeks is a long time to fire.",
        "Firing large pots is slow.",
        "In the valley of the potters are two kilns.",
        "The United States is a large market for tiles.",
        "The town council have a kiln.",
        "The kilns that the town owns is what we look at.",
        "The heat the bricks keep is lost.",
    ],
)
def test_a_subject_that_may_be_of_that_number_is_none(said: str) -> None:
    assert not is_of_another_number(said)


def test_such_a_sentence_is_not_told() -> None:
    page = "# Kilns\n\nA kiln is an oven for clay. The main sources of clay is the river and the pit.\n"
    found = gather(parse_lesson(page, "a.md", "a", ".md"), "en", 3)
    assert [candidate.text.text for candidate in found.candidates] == ["A kiln is an oven for clay."]
