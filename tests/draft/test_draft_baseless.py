"""What surely speaks of a thing that is refused before it is not told either."""

import pytest

from audiolesson.draft.choosing.baseless import without_baseless
from audiolesson.draft.model import NEVER
from audiolesson.draft.refusing.chatter import only_chats
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.fewer_words import fewer_words
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

TABLE = "| Pot | Clay |\n|---|---|\n| jug, tall, `a` | 3 / 7 |\n| cup, low, `b` | 2 / 9 |"
ASIDE = "> Say that a potter has weighed out 31 bowls and 47 cups."


def left(said: str, gap: str = TABLE) -> str:
    """What is left of a lesson in which a paragraph stands behind a table, or another gap."""
    text = f"# Pots\n\n## The clay\n\nA pot is made of clay.\n\n{gap}\n\n{said}\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found = gather(lesson, "en", 3)
    without_baseless(found, [section.title for section in lesson.sections])
    return " ".join(one.text.text for one in found.candidates if one.tier != NEVER)


@pytest.mark.parametrize(
    "said",
    [
        "Each box holds the same amount of clay.",
        "The weight of the clay has dropped out.",
        "The glaze comes last, because it needs a dry pot.",
        "Think of a baker who kneads his dough.",
        "If clay were like dough, a potter couldn't.",
        "After thousands of turns, the clay holds its shape.",
    ],
)
def test_what_points_at_a_gap_is_told_only_where_there_is_none(said: str) -> None:
    assert said not in left(said)
    assert said in left(said, gap="Potters dig it from a bank.")


def test_what_leans_on_such_a_sentence_goes_with_it_unless_one_word_less_lets_it_stand() -> None:
    said = "If clay were like dough, a potter couldn't. Palissy proposed instead that clay holds two parts of sand."
    assert "Palissy proposed that clay" in left(said)


@pytest.mark.parametrize("said", ["All three glazes are sold in jars.", "There's a second kiln for the bricks."])
def test_what_counts_things_that_were_not_told_is_refused(said: str) -> None:
    assert said not in left(said, gap="")


def test_a_letter_that_nothing_told_brings_in_is_refused() -> None:
    assert "who knows k" not in left("A potter who knows k has half of the work done.", gap="")
    assert "who knows k" in left("A kiln has a heat k. A potter who knows k has half of the work done.", gap="")
    assert "1/30 s at" in left("A camera opens for 1/30 s at the door of a kiln.", gap="")


def test_numbers_that_only_a_refused_sentence_gives_are_refused() -> None:
    assert "31 and 47" not in left("A buyer counted 31 and 47 of them.", gap=ASIDE)
    assert "31 and 47" in left("A buyer counted 31 and 47 of them.", gap="")


def test_what_only_says_that_something_comes_is_not_told_where_nothing_does() -> None:
    assert "disagree" not in left("Clay is old. Historians disagree about the right name.", gap="")


@pytest.mark.parametrize("said", ["Bowls took their place.", "The cups weren't cheap either."])
def test_what_adds_to_what_was_told_leans_on_it(said: str) -> None:
    assert leans_back(said)


@pytest.mark.parametrize(
    "said",
    ["Now we can answer the question from the beginning.", "Do you see the pattern?", "Note what a kiln doesn't do.",
     "Well.", "Okay, so..."],
)  # fmt: skip
def test_what_only_leads_on_tells_nothing(said: str) -> None:
    assert only_chats(said)


def test_somebodys_help_stays_help() -> None:
    said = "The potter fired the kiln with the help of Palissy"
    assert fewer_words(Text(said), 5).text == said
