"""Codes of courses: CS 2110, MATH 51, CSCI 112 / 212."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import pairs
from audiolesson.wording.letters import LETTER, spell

_SPELLED = "CS|CSCI|CSE|EE|EECS|ECE|CIS|ICS|IEOR|CME"
_NAMED = {
    "MATH": "math", "PHYS": "physics", "CHEM": "chem", "BIO": "bio", "BIOL": "biology", "ECON": "econ",
    "STAT": "stat", "STATS": "stats", "HIST": "history", "ENGL": "English", "ENGR": "engineering", "PSYC": "psych",
    "PSYCH": "psych", "PHIL": "phil", "LING": "linguistics", "INFO": "info", "DATA": "data", "COMP": "comp",
    "ASTR": "astronomy", "GEOG": "geography", "GEOL": "geology", "ANTH": "anthropology", "MUS": "music",
    "NURS": "nursing", "ACCT": "accounting", "MGMT": "management",
}  # fmt: skip
_DEPARTMENTS = f"{_SPELLED}|{'|'.join(_NAMED)}"


def _course(match: re.Match[str]) -> Answer:
    """A department, and its course in pairs; two numbers of one course have a slash."""
    said = [_NAMED.get(match[1]) or spell(match[1])]
    for number, letter in re.findall(r"(\d{2,4})([A-Z]?)", match[2]):
        said += ["slash"] * (len(said) > 1) + [pairs(number) + (f" {LETTER}{letter}" if letter else "")]
    return " ".join(said)


RULES = (
    Rule(
        "name",
        lazy(rf"(?<![\w.])({_DEPARTMENTS}) ?(\d{{3,4}}[A-Z]?(?: ?/ ?\d{{3,4}}[A-Z]?)?)(?!\w|[.,]\d|-\d)"),
        _course,
        of_numbers=True,
    ),
)
