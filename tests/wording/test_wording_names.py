"""Names that a voice says wrongly: the reading shows the name, the voice is given a spelling that it says well."""

import re

import pytest

from audiolesson.upkeep.say import reading
from audiolesson.wording.en.words.name_sounds import NAME_SOUNDS
from audiolesson.wording.read import read


@pytest.mark.parametrize(
    ("written", "voiced"),
    [
        ("Goethe met Hegel.", ["gurta", "hay gull"]),
        ("It is Poincaré's idea, and Poincare knew.", ["poowahn ka ray's", "poowahn ka ray"]),
        ("Two Gaussians overlap.", ["gowsians"]),
        ("Solve the Navier-Stokes equations.", ["nav yay Stokes"]),
        ("The nth-order term is small.", ["enth order"]),
        ("Gauss and Euler agreed.", []),
    ],
)
def test_a_voice_is_given_a_name_as_it_is_said(written: str, voiced: list[str]) -> None:
    tokens = read(written).tokens
    assert [token.voiced for token in tokens if token.voiced] == voiced
    assert all(token.spoken == token.written for token in tokens)


def test_a_name_is_printed_as_it_is_written() -> None:
    assert reading("Goethe and Hegel saw two Gaussian curves.", None) == "Goethe and Hegel saw two Gaussian curves."


def test_every_part_of_a_respelling_is_a_word_that_can_be_said() -> None:
    parts = [part for given in NAME_SOUNDS.values() for part in given.split()]
    assert [part for part in parts if not re.fullmatch(r"(?=.*[aeiouy])[a-z]{1,12}", part)] == []
