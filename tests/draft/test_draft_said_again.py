"""The recap says told sentences in fewer or other words by their tree, and never more than they say."""

import pytest

from audiolesson.draft.framing.again.said_again import Again

WHOLE = (
    "We fire clay in a kiln. A glaze melts, and slip joins clay. Slow drying, the wood, the card and fast kilns "
    "matter. Pots crack. Dry wood burns. Potters and glazes cost much. In the kiln a rim "
    "cracks. The cracks are old, and a pot is."
)


def said(told: str) -> str:
    return Again(WHOLE).of([told])[0]


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ("The kiln is fed with dry wood, which gives a long flame.", "The kiln is fed with dry wood."),
        ("The village fires one kiln in winter, hardening the clay of all.", "The village fires one kiln in winter."),
        ("The village has three kinds of wood, such as oak or beech.",
         "The village has three kinds of wood."),
        ("The old kiln of the village, built in 1904 by Anna Mohr, burns only dry wood from the hills of the north.",
         "The old kiln of the village burns only dry wood from the hills of the north."),
        ("The kiln of the village is fired with dry wood, and the potters of the north will sell their pots in June.",
         "The kiln of the village is fired with dry wood."),
        ("A potter closes the door of the kiln for a day and sells the pots of the village on a market in the north.",
         "A potter closes the door of the kiln for a day."),
    ],
)  # fmt: skip
def test_what_only_adds_is_left_out(told: str, again: str) -> None:
    assert said(told) == again


@pytest.mark.parametrize(
    "told",
    [
        "The kiln burns any kind of wood that they bring from the hills, unless it is wet from a day of rain.",
        "No pot of the village is dry and cracks in the kiln.",
        "Potters like a fast kiln of brick, although it is not always so that pots come out of it whole.",
        "A kiln is fired in the morning if wood is dry and the wind comes from the hills.",
        "A pot cracks when it is wet and the fire is hot.",
        "The kiln has three parts of brick: the door, the floor and the vent.",
    ],
)
def test_what_limits_a_claim_is_not_left_out(told: str) -> None:
    again = said(told)
    kept = ("unless", "and cracks", "not always", "and the wind", "and the fire", "vent")
    assert not again or any(limit in told and limit in again for limit in kept)


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ("A thick rim is slow to dry, so the pot has cracks.",
         "Because a thick rim is slow to dry, the pot has cracks."),
        ("Wet wood smokes, and that's why potters dry it.", "Because wet wood smokes, potters dry it."),
        ("Because the wood is wet, the kiln is cold.", "The kiln is cold because the wood is wet."),
        ("A glaze is thin, but it seals the clay.", "Although a glaze is thin, it seals the clay."),
        ("Although a glaze is thin, it seals the clay.", "A glaze is thin, but it seals the clay."),
        ("Dry wood has a long flame, whereas wet wood is cold.",
         "While dry wood has a long flame, wet wood is cold."),
        ("When the fire dies, potters open the door.", "Potters open the door when the fire dies."),
        ("The ash is weighed, so that every glaze is good.", "So that every glaze is good, the ash is weighed."),
        ("A card that is missed goes back to the first box.", "If a card is missed, it goes back to the first box."),
        ("The old rule says that kilns need a day.", "Kilns need a day, according to the old rule."),
    ],
)  # fmt: skip
def test_clauses_are_joined_by_another_word_or_from_the_other_end(told: str, again: str) -> None:
    assert said(told) == again


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ("A kiln is a furnace that hardens the clay of a pot.", "A kiln hardens the clay of a pot."),
        ("Clay that is liquid and joins pots is called slip.", "Slip is clay that is liquid and joins pots."),
        ("A glaze refers to a thin coat of glass on a pot.", "By a glaze we mean a thin coat of glass on a pot."),
        ("Slow drying is a way of work in which pots are kept from wind.", "In slow drying, pots are kept from wind."),
        ("A kiln allows potters to fire clay twice.", "With a kiln, potters can fire clay twice."),
        ("A glaze requires potters to weigh the ash.", "With a glaze, potters must weigh the ash."),
        ("The main purpose of a glaze is to seal a pot.", "A glaze is meant above all to seal a pot."),
        ("A careless glaze is the classic cause of cracks.", "The classic cause of cracks is a careless glaze."),
        ("Clay is often used to seal a kiln.", "Clay often serves to seal a kiln."),
        ("Slow drying is one of the best cures of cracks.", "One of the best cures of cracks is slow drying."),
        ("The heat of a kiln is measured by a cone.", "A cone measures the heat of a kiln."),
        ("Without heat, clay cannot harden in a day.", "Clay needs heat to harden in a day."),
        ("Fast kilns led to a loss of pots.", "One result of fast kilns was a loss of pots."),
    ],
)
def test_what_a_thing_is_or_does_is_said_in_other_words(told: str, again: str) -> None:
    assert said(told) == again


@pytest.mark.parametrize(
    "told",
    [
        "When the kiln heats the pot, it cracks.",  # the kiln, or the pot?
        "The door of the kiln opens when it cools.",
        "Reports of the village include names and dates of pots.",
        "Potters have great skill when it comes to thin glazes.",
        "Every later rim is the last one, multiplied by two.",
        "The most important lesson is that a pot improves if you wait.",
        "If the pots of the village have a flag pattern:y, then they crack.",
    ],
)
def test_where_a_pronoun_or_a_part_may_hang_on_another_word_nothing_is_changed(told: str) -> None:
    assert said(told) == ""
