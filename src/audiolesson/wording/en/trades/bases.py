"""Strands of DNA and RNA with their ends: five prime, T A T A A A, three prime."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import spell

_ENDS = {"3": "three prime", "5": "five prime"}


def _strand(match: re.Match[str]) -> Answer:
    first, bases, last = match.groups()
    said = [_ENDS[first]] if first else []
    said.append(" ".join(spell(run) for run in bases.replace("-", " ").replace("…", " ").split()))
    return ", ".join([*said, _ENDS[last]] if last else said)


RULES = (
    Rule(
        "bases",
        lazy(r"(?<![\w.])([35])['′’][\s–-]?([ACGTUNacgtu]{2,40}(?:[ -][ACGTU]{3}){0,8})[\s–-]?([35])['′’](?![\w])"),
        _strand,
    ),
)
