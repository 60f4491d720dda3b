"""What most likely goes on from an untold sentence of its paragraph, or from what the page shows, is not told."""

import pytest

from audiolesson.draft.choosing.going_on import goes_on, without_what_goes_on
from audiolesson.draft.model import NEVER
from audiolesson.draft.refusing.in_paragraphs import without_label
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.tables import rows_as_sentences
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

LOST = "See figure 3 for the jar in which the potter of the village keeps salt."


def left(text: str) -> str:
    found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3)
    without_what_goes_on(found)
    return " ".join(one.text.text for one in found.candidates if one.tier != NEVER)


@pytest.mark.parametrize(
    "said",
    [
        "Five letters always clash.",
        "Most kilns of the town have one.",
        "The jar with two handles is kept in a dry room over the oven.",
        "The potter wrote three letters to the mayor about it.",
    ],
)
def test_what_goes_on_from_a_lost_sentence_is_known(said: str) -> None:
    assert goes_on(said, LOST)


@pytest.mark.parametrize(
    "said",
    [
        "Salt lowers the heat that a glaze needs.",
        "A kiln is heated with wood or with gas.",
        "Clay shrinks a little as it dries.",
    ],
)
def test_what_speaks_in_general_stands_alone(said: str) -> None:
    assert not goes_on(said, "See figure 3 for two ovens.")


def test_nothing_is_missed_behind_a_remark() -> None:
    assert not goes_on("Clay shrinks slowly.", "Yes, sorry.")


def test_a_short_sentence_is_not_told_behind_a_lost_one_and_is_without_it() -> None:
    assert "Dry jars hardly crack." not in left(f"# Pots\n\nA pot is made of clay. {LOST} Dry jars hardly crack.\n")
    assert "Dry jars hardly crack." in left("# Pots\n\nA pot is made of clay. Dry jars hardly crack.\n")


def test_what_begins_the_paragraph_behind_an_untold_table_is_not_told() -> None:
    table = "| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n"
    text = f"# Pots\n\nA pot is made of clay.\n\n{table}\nThe digit in front is always one in a good kiln.\n"
    assert "digit" not in left(text)


@pytest.mark.parametrize("said", ["Good, but the lid leaks.", "Fine, so the rule holds.", "Anyway, the kiln was cold."])
def test_a_reply_leans_on_what_it_replies_to(said: str) -> None:
    assert leans_back(said)


def test_a_head_that_is_no_noun_makes_no_subject() -> None:
    rows = [[Text(one) for one in row] for row in (("Heat", "Called"), ("900 °C", "low"), ("1200 °C", "high"))]
    now = [[Text(one) for one in row] for row in (("Word", "Now"), ("kiln", "oven"), ("glaze", "gloss"))]
    assert [one.text for one in rows_as_sentences(rows)] == ["900 °C is called low, and 1200 °C is called high."]
    assert rows_as_sentences(now) == ()


def test_a_label_in_capitals_is_not_said() -> None:
    text = Text("NOTE Clay shrinks.", strong=((0, 4),))
    assert without_label(text).text == "Clay shrinks."


def test_a_part_that_waits_for_its_end_is_no_sentence() -> None:
    said = (
        "They had given their lives to these pots and here was somebody who told them that what they had loved was, as "
        "Odo of the northern kilns put it, a bowl of mud with a row of bad handles on it."
    )
    assert not any(piece.text.endswith("put it.") for piece in Judged().shorter(Text(said), ""))
