"""Which sentences are said once more at the end, and which could not be placed there."""

import pytest

from audiolesson.draft.framing.ending import was_told
from audiolesson.draft.framing.said_again import is_denied_soon, may_lack_verb, stands_again
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Text


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("A glaze is glass; a slip is mud; an engobe stands between the two.", True),
        ("Even a small crack lets the heat out.", True),
        ("If clay is wet, it cracks in the fire.", True),
        ("So: take the weight before, and subtract the weight after.", False),
        ("Instead of adding one log, its keepers burn a little more all day.", False),
        ("A similar coat is the engobe.", False),
        ("Fortunately, there are many kilns for all sorts of pots.", False),
        ("There are several things that a potter watches.", False),
        ("There are three kinds of kiln: pits, walls and rows.", True),
        ("The good news: every hour of drying pays for itself.", False),
        ("Wood, straw, dung: anything that burns can fire it.", False),
        ("The white jar has only one place, on f7.", False),
        ("B's pot is lighter, and has fewer cracks.", False),
        ("Nearly everything above fails for a wet pot.", False),
        ("Raised beds: Simply fill in dry clay.", False),
        ("Pit kilns (best for dry ground) keep their heat.", False),
        ("A kiln is the one oven that you could explain to your grandmother.", False),
        ("Clay has four prices: wet: the price of the day.", False),
        ("The kiln gives a pot its colour, but no shape like a wheel.", False),
        ("Cure: dry the pots longer, or fire them slowly.", False),
        ("Finally, the pots cool for three days in the shut kiln.", False),
    ],
)
def test_what_goes_on_leads_on_or_jokes_is_no_point(sentence: str, stands: bool) -> None:
    assert stands_again(sentence) is stands


def test_what_the_next_sentences_call_wrong_is_no_point() -> None:
    said = ("Each jar holds one grain, and none is lost.", "It's perfect!", "Wood is dry.", "Ash is grey.")
    every = [Candidate(Text(one), section=0, block=0, order=at) for at, one in enumerate(said)]
    assert is_denied_soon(0, every, "Jars")
    assert not is_denied_soon(2, every, "Jars")
    assert is_denied_soon(2, every, "The trap"), "under such a heading nothing is so"


def test_a_phrase_with_a_clause_may_be_no_sentence() -> None:
    assert may_lack_verb("A task in which two pots are held to each ear.")
    assert not may_lack_verb("A furnace that hardens clay: that is a kiln.")


def test_a_point_of_a_summary_is_of_what_was_told_with_all_its_names() -> None:
    told = [stems("Kilns keep their heat in thick walls of clay."), stems("Dry wood burns fast.")]
    assert was_told(_point("Thick walls of clay keep the heat."), told)
    assert not was_told(_point("Thick walls keep the heat, as Ida Lund found."), told)
    assert not was_told(_point("Glazes melt at the peak of a firing."), told)


def _point(said: str) -> Candidate:
    return Candidate(Text(said), section=0, block=0, order=0)
