"""A card with a flaw of form is suggested and not sure: a slip of the pen, a lost article, an empty answer."""

import pytest

from audiolesson.draft.english.spelling import is_nearly_a_word
from audiolesson.study.facts.refusing.flawed import is_flawed


@pytest.mark.parametrize(
    ("asked", "said", "flawed"),
    [
        ("What are glazzes?", "Coats of glass", True),
        ("What are glazes?", "Coats of glass", False),
        ("What is a slype?", "A slanting cut", False),
        ("In Dutch, what does “pottenbakker” mean?", "A potter", False),
        ("What is trust?", "A bond between buyer and seller", True),
        ("What is trust?", "A bond between a buyer and a seller", False),
        ("What is a trade wind?", "A wind between north and east", False),
        ("What is texture of a glaze shaped by?", "The heat", True),
        ("What is the texture of a glaze shaped by?", "The heat", False),
        ("What is Kilnmaster?", "Scottish company for kilns", True),
        ("What is Kilnmaster?", "A Scottish company for kilns", False),
        ("What does the term rework mean?", "A work caused by cracks", True),
        ("What is a sonata?", "A work of music for one player", False),
        ("What is biodiversity?", "The whole range of living things", False),
        ("What does the term wireless mean?", "Without a wire", False),
        ("What is conservation of energy about?", "What is not lost", False),
        ("What is a vent?", "The hole through which fumes escapes", True),
        ("What is a vent?", "The hole through which fumes escape", False),
        ("What is pottery?", "A diverse craft", True),
        ("What is raku?", "A philosophy originating in Kyoto", True),
        ("What does stoneware contain?", "The greatest amount of feldspar", True),
        ("What is a potato?", "A heap of tiny boxes", True),
        ("In pottery, what is a circle?", "A line round a wheel", True),
        ("What does the term crystalloidal mean?", "A glaze with crystals", True),
        ("Which two apprentices does a workshop have?", "Anna and Otto", True),
        ("Which two parts does a kiln have?", "A firebox and a flue", False),
        ("How many pots do Anna and Otto have?", "Three", True),
        ("How many chambers does a climbing kiln have?", "Five", False),
        ("Why are raw pots slightly weaker?", "Because their clay has not melted", True),
        ("Why are raw pots weaker than fired ones?", "Because their clay has not melted", False),
        ("In 1731, who fired the last kiln and died?", "Anna Berg", True),
        ("Which three phases is the cycle divided into?", "Heating, soaking and cooling", True),
        ("Who described the method in 1731?", "Anna Berg", True),
        ("Who described the method of salt glazing?", "Anna Berg", False),
        ("In 1731, who offered a broader view?", "Anna Berg", True),
        ("Why is salt glaze worth a closer look?", "Because it explains a puzzle", True),
        ("Why do a raw pot cannot ring?", "Because its clay is soft", True),
        ("What is raku firing?", "A quick process", True),
        ("What is raku firing?", "A quick process that ends in smoke", False),
        ("What is a cracked flue?", "The end of a kiln", True),
    ],
)
def test_a_card_that_a_teacher_would_correct_first_is_not_sure(asked: str, said: str, flawed: bool) -> None:
    assert is_flawed(asked, said) is flawed
    assert is_flawed(f"In the lesson “Clay”: {asked[0].lower()}{asked[1:]}", said) is flawed


def test_a_word_that_comes_back_and_a_common_one_in_bold_letters_are_terms() -> None:
    assert is_flawed("What is a codec?", "A pair of programs that eluate sound")
    assert not is_flawed("What is a codec?", "A pair of programs that eluate sound", {"eluate": 2})
    assert is_flawed("What is a tree?", "A graph that has no cycle")
    assert not is_flawed("What is a tree?", "A graph that has no cycle", {}, {"tree"})


def test_what_is_one_slip_from_a_word_is_nearly_one_and_a_word_of_a_trade_is_none() -> None:
    assert is_nearly_a_word("outrcrop")
    assert not is_nearly_a_word("outcrop")
    assert not is_nearly_a_word("trichobothria")
