"""A long sentence is parted at a clause that is surely one of its own, and stays whole where something governs it."""

import pytest

from audiolesson.draft.shortening.shorten import shorter
from audiolesson.draft.shortening.sure_clauses import is_sure_clause
from audiolesson.lesson.model import Text


def said(sentence: str) -> list[str]:
    return [part.text for part in shorter(Text(sentence))]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "In the hills, whole rows of bowls had been baked in open pits since at least the time of the flood, and"
            " around 1850 Ann Hill built a kiln from brick.",
            [
                "In the hills, whole rows of bowls had been baked in open pits since at least the time of the flood.",
                "Around 1850 Ann Hill built a kiln from brick.",
            ],
        ),
        (
            "The first bowls of the new kiln were sold in three towns before the winter was out, and she soon learned"
            " to bake small plates for just this market.",
            [
                "The first bowls of the new kiln were sold in three towns before the winter was out.",
                "She soon learned to bake small plates for just this market.",
            ],
        ),
        (
            "In the dry hills of the north, boys had burned the wood that had held the old slopes together, and when"
            " rain came, the river took the clay as far as the sea.",
            [
                "In the dry hills of the north, boys had burned the wood that had held the old slopes together.",
                "When rain came, the river took the clay as far as the sea.",
            ],
        ),
        (
            "The potters around the mill, later called the upper guild, hoped that the war would bring them wood and"
            " gold; the miller hoped that they would lose.",
            [
                "The potters around the mill, later called the upper guild, hoped that the war would bring them wood"
                " and gold.",
                "The miller hoped that they would lose.",
            ],
        ),
        (
            "Since the flood, many potters, beginning with the Hill family, have said that clay and sand often had the"
            " same weight, and have put more trust in the colour of the clay.",
            [
                "Since the flood, many potters, beginning with the Hill family, have said that clay and sand often had"
                " the same weight.",
                "They have put more trust in the colour of the clay.",
            ],
        ),
        (
            "That is why a large bowl has to dry for about nine days in the cellar, and why two rows of bowls usually"
            " follow each other by a week.",
            [
                "That is why a large bowl has to dry for about nine days in the cellar.",
                "That is also why two rows of bowls usually follow each other by a week.",
            ],
        ),
        (
            "In about 1850 Ann Hill painted the walls of the mill on a small plate, drilled a hole in it, and had"
            " people look through the hole at the river.",
            [
                "In about 1850 Ann Hill painted the walls of the mill on a small plate and drilled a hole in it.",
                "Ann Hill had people look through the hole at the river.",
            ],
        ),
        (
            "Because the weight of the wet clay grows with about the third power of the height, doubling the height"
            " makes the bowl roughly eight times as heavy.",
            [
                "The weight of the wet clay grows with about the third power of the height.",
                "So doubling the height makes the bowl roughly eight times as heavy.",
            ],
        ),
        (
            "Glazing — the process of covering a bowl or a plate to see whether the same colour can be reached — is"
            " essential for selling bowls in the town.",
            [
                "Glazing is the process of covering a bowl or a plate to see whether the same colour can be reached.",
                "It is essential for selling bowls in the town.",
            ],
        ),
        (
            "During the 1850s Ann Hill, who drew maps of the river from the walls of the mill, found a deep pit"
            " running along the foot of the hills.",
            [
                "During the 1850s Ann Hill found a deep pit running along the foot of the hills.",
                "Ann Hill drew maps of the river from the walls of the mill.",
            ],
        ),
        (
            "On 14 May 1796, in a mill by the river, Edward Hill poured some glaze from a potter's bowl into the cup of"
            " James Brook, his miller's old friend.",
            [
                "Edward Hill poured some glaze from a potter's bowl into the cup of James Brook, his miller's old"
                " friend.",
                "That was on 14 May 1796, in a mill by the river.",
            ],
        ),
        (
            "The potter Ann Hill took up the word in a short letter, in which a young miller declares that clay in its"
            " wet state is finer than this bowl.",
            [
                "The potter Ann Hill took up the word in a short letter.",
                "In this short letter, a young miller declares that clay in its wet state is finer than this bowl.",
            ],
        ),
        (
            "In the third year they replaced it with a warm cellar, a room that not only holds the bowls but also"
            " turns them, as when you bake a plate by hand.",
            [
                "In the third year they replaced it with a warm cellar.",
                "This is a room that not only holds the bowls but also turns them, as when you bake a plate by hand.",
            ],
        ),
    ],
)
def test_a_clause_of_its_own_is_told_as_one(sentence: str, parts: list[str]) -> None:
    assert said(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        # both hang on the condition
        "If the clay from the far hills is much too wet for the bowls, the rim of each bowl cracks in the cellar, and"
        " the potter loses a whole week.",
        # both are what the guild said
        "The guild of the old town said that the new kiln would burn the wood of the hills, and the river would carry"
        " the ash down to the sea.",
        # each time the lid is open, not always
        "The fire in the deep kiln gets its air from the hills when the lid of the chimney is open, and the bowls on"
        " the wide shelf turn red.",
        # nobody knows whether either is so
        "Nobody in the old town knows whether the first kiln of the guild stood beside the river, and the maps of the"
        " mill were kept in the cellar.",
        # denied of that year
        "In May 1850, in a mill by the river, no potter of the town had ever seen a bowl of white clay or a plate with"
        " a blue rim.",
        # a time is no clause by itself
        "By the time it reaches the market, a small jug is dearer than the best bowls of the whole valley, and it can"
        " be sold only because the buyers know the exact mark to look for.",
    ],
)
def test_what_something_governs_is_told_with_it(sentence: str) -> None:
    assert said(sentence) == [sentence]


@pytest.mark.parametrize(
    ("half", "is_one"),
    [
        ("between 1,400 and 2,000 men drowned", True),
        ("after 30 to 100 years clay becomes stone", True),
        ("the potter of the upper town, a Hill, refused to sell it", True),
        ("a potter who lost all his bowls will not laugh", True),
        ("with the bowls of the old town", False),
        ("for bowl, plate in the cellar when both the lid and the rim are dry", False),
        ("the bowl that the potter sold", False),
        ("in the future will sell all bowls of the old town", False),
        ("the degree to which the clay is balanced by sand", False),
    ],
)
def test_a_clause_is_known_by_its_subject_and_its_verb(half: str, is_one: bool) -> None:
    assert is_sure_clause(half) is is_one
