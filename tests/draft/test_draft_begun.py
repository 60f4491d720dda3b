"""Of a sentence that stays too long the beginning is told where it says what it says without the rest."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


def begun(sentence: str) -> str:
    """The beginning that is told of a sentence, "" for none."""
    assert len(sentence.split()) > 25
    told = Judged().begun(Text(sentence))
    return told[0].text if len(told) > 1 else ""


@pytest.mark.parametrize(
    ("sentence", "beginning"),
    [
        (
            "The potters of the old town fired their great kiln once a month, which the merchants of the harbour, who"
            " wanted their jars at once, held to be far too seldom for a town of its size.",
            "The potters of the old town fired their great kiln once a month.",
        ),
        (
            "When the kiln is opened, the master takes out the small jars first, so that the large ones, which stand at"
            " the back where the heat is strongest and which crack at a draught, may cool more slowly.",
            "When the kiln is opened, the master takes out the small jars first.",
        ),
        (
            "The kiln of the old town was lost in a single night; what the merchants of the harbour, who had stored"
            " their jars beside it, said to the potters about the loss is recorded in the books of the old town.",
            "The kiln of the old town was lost in a single night.",
        ),
    ],
)
def test_a_whole_beginning_is_told_without_its_end(sentence: str, beginning: str) -> None:
    assert begun(sentence) == beginning


@pytest.mark.parametrize(
    "rest",
    [
        "but in the years behind the great fire, of which the books of the town tell at length, it burned in fact only"
        " three times",
        "so that in the end, though the books of the town say nothing of the kind, none of its jars were sold, unless a"
        " merchant asked",
        "provided that the potters of the old town, who were often away at the fairs of the coast, had wood enough"
        " for it at the time",
        "which the guild of the potters, as soon as the new master of the town had read the old books again, found to"
        " be wrong in every point",
        "where the river, which had carried the wood to the kilns of the old town since the flood, is the truth of the"
        " matter",
    ],
)
def test_what_takes_the_beginning_back_is_not_left_out(rest: str) -> None:
    assert not begun(f"The kiln of the old town belonged to the guild of the merchants, {rest}.")


@pytest.mark.parametrize(
    "sentence",
    [
        "The guild of the old town sold jars, lamps, and large white plates, and the small bowls with a blue rim that"
        " the sailors of the harbour bought for their wives at home.",
        "The work of the master is watching the fire by night, turning the jars that stand in the draught of the door,"
        " shutting the vents at the right moment and waking the boys.",
        "Though most of the kilns of the old town need a good deal of wood, which comes down the river in the spring on"
        " rafts, the new one burns nothing but straw and reeds from the marsh.",
        "The length of the kiln, divided by the width of the door that the masons of the old town had built into it in"
        " the year of the flood, is said to be the secret of its heat.",
        "According to the merchants of the harbour the kiln of the old town was lost in one night; the potters, who had"
        " watched it from the hill, have another story to tell of its end.",
        "The potters thought the kiln belonged to their guild and to nobody else; the masters of the town, who had paid"
        " for the bricks and the wood of it, sold it to a merchant.",
        "The guild may sell the jars of a master who left the town in the spring, where the books of the town, which"
        " are kept by the oldest of its widows, have his debts.",
        "The kiln stands on the hill above the river, as the masters of the old town had always wanted it, so that the"
        " smoke, which stains the sheets of the widows, goes out to the sea.",
        "There were two reasons: the wood that came down the river in the spring on rafts was far too wet for a fire,"
        " and the clay of the marsh, which is blue, would not dry.",
        "We may be comparing a few pots of one kiln, counting cracks in plates or bowls, weighing the ash of"
        " two firings, or telling two potters of the yard apart.",
    ],
)
def test_a_row_a_clause_or_an_announcement_is_not_left_open(sentence: str) -> None:
    assert not begun(sentence)


def test_what_is_left_of_a_sentence_is_a_gap_for_what_leans_on_it() -> None:
    text = (
        "# Kilns\n\n## Fire\n\nThe potters of the old town fired their great kiln once a month, which the merchants of"
        " the harbour, who wanted their jars at once, held to be far too seldom for a town of its size. They said so"
        " at every fair.\n"
    )
    found = gather(parse_lesson(text, "a.md", "a", ".md"), "en")
    assert [one.text.text for one in found.candidates] == [
        "The potters of the old town fired their great kiln once a month."
    ]
    assert [one.why for one in found.refused] == [
        "is the end of a sentence too long to follow",
        "leans on a sentence before it",
    ]
