"""Shapes are found where their regular expression is, and looked for only where a word of theirs stands."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.draft import refusing
from audiolesson.shapes import Shape, alternatives, either, needed

_I = re.IGNORECASE

SHAPES = {
    f"{module.name}.{name}": shape
    for module in pkgutil.iter_modules(refusing.__path__)
    for name, shape in vars(importlib.import_module(f"{refusing.__name__}.{module.name}")).items()
    if isinstance(shape, Shape)
}

_WORDS = sorted({word for shape in SHAPES.values() for word in re.findall(r"[A-Za-z]{2,}", shape.pattern)})


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bsee also\b", ("\bsee also",)),
        (r"\bcolou?r of a", ("r of a",)),
        (r"\b[Ss]ee [Aa]ll", ("\bsee all",)),
        (r"^(?:now |then )?look", ("\blook",)),
        (r"\b(?:un)?even", ("even",)),
        (r"(?<![\w-])kiln|\d", ("\bkiln",)),
        (r"colou?r", ("colo",)),
        (r"bo+k", ("bo",)),
        (r"(?:red|blue) kites", (" kites",)),
        (r"(?:red|blue) \w+", ("red", "blue")),
        (r"(?:red|blue)? \w+", (" ",)),
        (r"(?<!not )(?:may|might)\b(?! be)", ("may", "might")),
        (r"[a-z]+|\d", ("",)),
        (r"a{2}rk\.", ("rk.",)),
        (r"x{0,2}yz", ("yz",)),
        (r"\bthe (?:web page|graph)", ("\bweb page", "\bgraph")),
        (r"\bthe [a-z]+", ("\bthe ",)),
    ],
)
def test_the_words_of_a_pattern_are_those_without_which_it_matches_nothing(
    pattern: str, words: tuple[str, ...]
) -> None:
    assert needed(alternatives(pattern)[0]) == words


def test_alternatives_are_parted_outside_groups_and_classes() -> None:
    parted = ["".join(way) for way in alternatives(r"a(?:b|c)|[|(]\||(d|(e|f))$")]
    assert parted == ["a(?:b|c)", r"[|(]\|", "(d|(e|f))$"]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\bSEE\b|never", "We see it."),
        (r"\bkiln\b", "A \u212ailn."),  # the sign for kelvin is a K
        (r"\bsail", "They \u017fail."),  # as is a long s an s
        (r"^the end|off$", "Switch it off"),
        (r"\b(\w+) \1\b|again", "It is is so."),
    ],
)
def test_a_shape_is_found_whatever_its_case_and_wherever_it_may_stand(pattern: str, text: str) -> None:
    assert Shape(pattern, _I).fits(text)
    assert Shape(pattern, _I).search(text)


def test_a_shape_that_keeps_capitals_apart_does_so() -> None:
    assert not Shape(r"\bSEE\b").fits("We see it.")


def test_one_shape_of_several_fits_where_one_of_them_does() -> None:
    both = either(Shape(r"\b(\w+) \1\b|^never\b"), Shape(r"\bkiln\b|(?<=2) \d"))
    assert all(map(both.fits, ("It is is so.", "never mind", "the kiln", "2 3")))
    assert not any(map(both.fits, ("It is so.", "or never", "the kilns", "3 2")))


def test_shapes_that_take_capitals_differently_are_not_made_one() -> None:
    with pytest.raises(ValueError, match="asked apart"):
        either(Shape("see"), Shape("look", _I))


@pytest.mark.parametrize("name", sorted(SHAPES))
@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from([*_WORDS, ",", ".", "’", "1", "(a)", "A"]), min_size=1, max_size=14), st.booleans())
def test_each_shape_is_found_exactly_where_its_regular_expression_is(name: str, words: list[str], large: bool) -> None:
    text = " ".join(words)
    text = text[:1].upper() + text[1:] if large else text
    found = re.search(SHAPES[name].pattern, text, SHAPES[name].flags)
    again = SHAPES[name].search(text)
    assert SHAPES[name].fits(text) == (found is not None)
    assert (again and again.span()) == (found and found.span())
