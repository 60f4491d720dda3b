"""What points farther back than the sentence before it is seen to lean, and what stands alone is not."""

import pytest

from audiolesson.draft.refusing.leaning import leans_back


@pytest.mark.parametrize(
    "text",
    [
        "Potters fire those bowls twice.",
        "If that's not enough, a second fire will do.",
        "Our second kiln is called the small one.",
        "The glaze cannot be changed to any other colour.",
        "No pot is held by the wheel any longer.",
        "No bowl can be bought right now.",
        "All three bowls are made of clay.",
        "The clay is dried in step 2 of the work.",
        "Red glazes still run down the wall.",
        "Taken together, the shards seem to come from one kiln.",
        "For Berg had seen the ash in the forest.",
        "All three are made of clay.",
        "Everything else is a matter of taste.",
        "A potter would rather have both.",
        "The name of our function is short.",
        "If you recall, clay shrinks in the kiln.",
        "The shapes that we've just moved are round.",
        "If Program C is run, four pots crack.",
        "In practice we nearly always break number 4.",
        "In our case we match the lids by their colour.",
        "A pleasant tale had him find the clay by its smell.",
        "It was only then that potters came.",
        "It is a kiln that burns wood.",
        "In its simplest form, it has one door.",
        "Despite its name, this is no glaze.",
        "The three sides of this are red, blue and white.",
    ],
)
def test_what_was_told_farther_back_is_leaned_on(text: str) -> None:
    assert leans_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "All three of the great kilns of Lund burn wood.",
        "Potters still use wood in some countries.",
        "If that kiln of Lund cracks, no other one burns wood.",
        "Version 3.2 of the kiln was number 1 of a series.",
        "Group 1 metals react with the glaze.",
        "Carbon is number 6 in the table.",
        "Our planet holds clay of many colours.",
        "It was Anna Lund who first fired porcelain.",
        "It was not until 1710 that potters made porcelain.",
        "In its simplest form, a kiln has one door.",
        "Despite its name, the fire clay is cold.",
        "One in four bowls has a crack.",
        "The three ways of firing are slow, dry and hot.",
        "A ring is made of points that have the same distance from its centre.",
    ],
)
def test_what_stands_alone_leans_on_nothing(text: str) -> None:
    assert not leans_back(text)


def test_an_answer_to_a_question_that_nobody_heard_leans() -> None:
    assert leans_back("There is a straightforward answer.")
    assert leans_back("Far too often, the answer is a sheepish shrug.")
    assert not leans_back("Moss has an answer to a long dry summer.")
