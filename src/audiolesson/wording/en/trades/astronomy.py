"""Measures of the sky: 15M K, 1.5 M km, 0.38 g on Mars, a magnitude."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import number
from audiolesson.wording.en.numbers.quantity import NUM
from audiolesson.wording.letters import LETTER

_PULLED = lazy(
    r"\b(?:[Gg]ravit\w+|Mars|Moon|Jupiter|Venus|planets?|[Aa]ccelerat\w+|astronauts?|pilots?|rockets?|G-forces?)\b"
)
_SHINES = lazy(
    r"\b(?:stars?|[Mm]oon|[Cc]omets?|[Vv]enus|Sirius|galax\w+|planets?|apparent|absolute|nova|supernova)\b",
    re.IGNORECASE,
)
_MANY = {"km": "kilometers", "mi": "miles", "ly": "light-years", "K": "kelvins", "yr": "years", "years": "years",
         "miles": "miles"}  # fmt: skip


def _pull(match: re.Match[str]) -> Answer:
    """0.38 g: times the pull of the earth."""
    return f"{number(match[1])} {LETTER}g" if stands_near(_PULLED, match) else None


def _of_a_body(match: re.Match[str]) -> Answer:
    return f"{LETTER}{match[1]} {'earth' if match[2] == '⊕' else 'sun'}"


RULES = (
    Rule("symbol", lazy(r"(?<![A-Za-z])(?<!\d)(?<!\d )([MLRT])([☉⊙⊕])(?!\w)"), _of_a_body),
    Rule(
        "unit",
        lazy(rf"(?<![\w.,$€£])({NUM}) ?M (km|mi|miles|ly|K|yr|years)(?![\w/²³])"),
        lambda match: f"{number(match[1])} million {_MANY[match[2]]}",
        of_numbers=True,
    ),
    Rule(
        "unit",
        lazy(r"(?<![\w.,$€£])(\d{1,2}(?:\.\d{1,2})?) ?g(?=[.,;)]|\s(?:and|at|on|or|during|in|when|while)\b|\s*\Z)"),
        _pull,
        of_numbers=True,
    ),
    Rule(
        "abbreviation",
        lazy(r"(?<![\w.])mag\.(?=\s(?:is|was|of|near|about)\b)"),
        lambda match: "magnitude" if stands_near(_SHINES, match) else None,
    ),
)
