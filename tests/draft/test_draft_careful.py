"""A careful author's long sentence comes apart where he joined two clauses, and nowhere else."""

import pytest

from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.shortening.parsed.careful import careful_ways
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text


def cut_carefully(said: str) -> list[str]:
    return [part.text for part in Judged().shorter(Text(said), "", careful=True)]


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        (
            "A report on the first kiln is not by itself a report on the second, and a drawing of how the flues run is"
            " not yet a proof that smoke ever went through them.",
            [
                "A report on the first kiln is not by itself a report on the second.",
                "A drawing of how the flues run is not yet a proof that smoke ever went through them.",
            ],
        ),
        (
            "It is said that accounts were kept on the lids of herring barrels, and no doubt some were; an account"
            " doesn't have to be on paper with lines to be an account.",
            [
                "It is said that accounts were kept on the lids of herring barrels, and no doubt some were.",
                "An account doesn't have to be on paper with lines to be an account.",
            ],
        ),
        (
            "The brown saddle proved to be a cousin of the plain field lichen, while nearly all other saddles belong"
            " in a distant group and are now sold under three new names.",
            [
                "The brown saddle proved to be a cousin of the plain field lichen.",
                "Nearly all other saddles belong in a distant group and are now sold under three new names.",
            ],
        ),
        (
            "In most towns lost keys are sent to the office at the central station, a clerk writes down where each was"
            " found, and the council may charge a small fee for keeping them.",
            [
                "In most towns lost keys are sent to the office at the central station.",
                "A clerk writes down where each was found.",
                "The council may charge a small fee for keeping them.",
            ],
        ),
    ],
)
def test_clauses_that_a_careful_author_joins_are_told_apart(said: str, parts: list[str]) -> None:
    assert cut_carefully(said) == parts


def test_a_row_of_orders_is_told_one_by_one() -> None:
    parts = cut_carefully(
        "Leave the bowl for a night to dry, then go over it inside and out with the sponge and smooth every edge with a"
        " thin strip of leather that was soaked before."
    )
    assert parts == [
        "Leave the bowl for a night to dry.",
        "Then go over it inside and out with the sponge and smooth every edge with a thin strip of leather that was"
        " soaked before.",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "If the wall is dry the lime will hold, and the man who laid the lowest course in the autumn without sand may"
        " yet see it standing in spring.",
        "Her brother wrote from the coast that the boats had all come home, and the man who kept the light in those"
        " years had not been seen by anyone.",
        "The council spent the money on walls when other works might have done more: safe stairs to climb, street"
        " lamps, benches, or the small gardens behind the market, which have done better elsewhere.",
        "Some of the tiles were laid because the damp had come through the boards, and the owner of the mill did not"
        " want to see the floor taken up again.",
    ],
)
def test_what_may_reach_over_the_joint_keeps_a_sentence_whole(said: str) -> None:
    assert list(careful_ways(Text(said), Trees())) == []


def test_a_wild_page_is_not_cut_so() -> None:
    said = (
        "The brown saddle proved to be a cousin of the plain field lichen, while nearly all other saddles belong"
        " in a distant group and are now sold under three new names."
    )
    assert [part.text for part in Judged().shorter(Text(said), "")] == [said]


def test_the_end_of_a_sentence_is_no_torn_off_part() -> None:
    parts = cut_carefully(
        "They build huts, little domes of turf with bits of straw and bark pressed in, and they shut themselves inside"
        " to sleep, to mend nets, or to wait out a storm."
    )
    assert parts[-1] == "They shut themselves inside to sleep, to mend nets, or to wait out a storm."


@pytest.mark.parametrize(
    "said",
    [
        "A guest may keep a dog in the rooms of the old inn, so long as the dog is quiet and the others agree to it.",
        "The smith must bend the rod of a gate in one go, while it is still hot enough to be bent without a crack.",
        "There is no proof of the old tale of the well in the yard: the miller drowned his wife in it on a holiday.",
        "The members of the old school held one thing of every state: the duke is nothing but a servant of his people.",
        "Allegedly the duke poisoned the miller at the feast of the guild, and his wife hid the cup under the floor.",
        "In the legend, the duke poisoned the miller at the feast of the guild, and his wife hid the cup in the well.",
    ],
)
def test_what_bounds_or_denies_a_clause_stays_with_it(said: str) -> None:
    assert list(careful_ways(Text(said), Trees())) == []
