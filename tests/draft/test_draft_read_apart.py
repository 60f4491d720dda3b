"""A long sentence that no rule of words cuts comes apart where the parser reads both halves as sentences, or stays."""

import pytest

from audiolesson.draft.english.forms import ed_form
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import Text


def told(sentence: str) -> list[str]:
    return [part.text for part in Judged().shorter(Text(sentence), "")]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "After the second great fire the kilns were rebuilt with brick, and Anna Hill and Peter Moor found a"
            " layer of ash running along the wall at the back of the yard.",
            [
                "After the second great fire the kilns were rebuilt with brick.",
                "Anna Hill and Peter Moor found a layer of ash running along the wall at the back of the yard.",
            ],
        ),
        (
            "Bricks can be worn down by the smoke, salt and other things, and these small pieces of brick are carried"
            " by the rain to drains and the yard.",
            [
                "Bricks can be worn down by the smoke, salt and other things.",
                "These small pieces of brick are carried by the rain to drains and the yard.",
            ],
        ),
        (
            "From this she derived the rule of draught, according to which a kiln with a tall chimney burns its wood"
            " faster, and a kiln with a low one more slowly.",
            [
                "From this she derived the rule of draught.",
                "According to the rule, a kiln with a tall chimney burns its wood faster, and a kiln with a low one"
                " more slowly.",
            ],
        ),
        (
            "When the council introduced a tax on chimneys in 1690, wealthy owners could easily pull them down,"
            " whereas the potters could not easily fire their bowls without them in the winter.",
            [
                "When the council introduced a tax on chimneys in 1690, wealthy owners could easily pull them down.",
                "By contrast, the potters could not easily fire their bowls without them in the winter.",
            ],
        ),
        (
            "The potters of the coast supported the new guild against the merchants of the town, claiming that the"
            " old rules of the market would bring about a fall in the price of bowls.",
            [
                "The potters of the coast supported the new guild against the merchants of the town.",
                "They claimed that the old rules of the market would bring about a fall in the price of bowls.",
            ],
        ),
    ],
)
def test_a_long_sentence_comes_apart_where_both_halves_are_read_as_sentences(sentence: str, parts: list[str]) -> None:
    assert told(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "The kiln was bound to burn only dry wood from the hills, pay a heavy tax to the old town each winter, and"
        " give all of its ash to the farms.",
        "The old method of the coast compares the weight, brightness, and texture of the clay with those of a brick"
        " that was fired in a kiln of the hills.",
        "She wrote to the guild of the town, pointing out how odd it was that her old stamp and her own two hands were"
        " not enough to sell a jar.",
    ],
)
def test_what_hangs_together_stays_whole(sentence: str) -> None:
    assert told(sentence) == [sentence]


def test_a_noun_behind_a_comma_may_begin_the_next_clause() -> None:
    said = (
        "The sheds and cellars are full, pots and potters from all over the known world arrive at the yard each day and"
        " a large part of the town can throw a bowl."
    )
    assert not any(part.endswith("full, pots.") for part in told(said))


def test_a_deed_behind_a_comma_is_told_in_its_past_form_and_by_whom() -> None:
    said = (
        "The guild opened its first yard to all of the potters in 1814, drawing on a decade of work with a long kiln"
        " called Borg, and a year later handed it to the newly formed school of crafts."
    )
    assert not any(part.startswith("A year later handed") for part in told(said))
    assert [ed_form(verb) for verb in ("draw", "buy", "carry", "stop", "undergo", "make", "hit", "hear")] == [
        "drew", "bought", "carried", "stopped", "underwent", "", "hit", "heard",
    ]  # fmt: skip


def test_trees_are_read_ahead_with_the_same_outcome() -> None:
    sentence = Text(
        "After the second great fire the kilns were rebuilt with brick, and Anna Hill and Peter Moor found a layer of"
        " ash running along the wall at the back of the yard."
    )
    judged = Judged()
    judged.read_ahead([sentence])
    assert sentence.text in judged.trees.known
    assert judged.shorter(sentence, "") == Judged().shorter(sentence, "")
