"""Quantities by their letters (HRmax, VO₂max, Tm, E°), and words whose stressed syllable stands in capitals."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal
from audiolesson.wording.letters import LETTER, spell

_STRESSED = lazy(r"\b(?:stress\w*|syllables?|pronounc\w+|accent\w*|intonation)\b", re.IGNORECASE)
_REACTING = lazy("→|->|⇌|⟶")
RULES_FIRST = (
    Rule(
        "name",
        lazy(r"(?<![\w.])([A-Z]{1,3}|VO[2₂])(max|min)(?!\w)"),
        lambda match: f"{spell(match[1].rstrip('2₂'))}{' two' if match[1][-1] in '2₂' else ''} {match[2]}",
    ),
)
RULES = (
    Rule(
        "name",
        lazy(r"(?<!\w)([a-z]{2,8})([A-Z]{2,6})([a-z]{2,8})(?!\w)"),
        lambda match: match[0].lower() if stands_near(_STRESSED, match) else None,
    ),
    Rule("name", lazy(r"(?<![\w.'’-])T([mgc])(?![\w'’-])"), lambda match: f"{LETTER}T {LETTER}{match[1]}"),
    Rule("name", lazy(r"(?<![\w.'’-])(?:K|pK)(eq|sp)(?![\w'’-])"), lambda match: spell(match[0])),
    Rule("name", lazy(r"(?<![\w.'’-])H(?:A|a)(?=:\s\S{1,6}\s?[=≠<>≤≥])"), lambda match: f"{LETTER}H {LETTER}a"),
    Rule(
        "name",
        lazy(r"(?<![\w.])(\d{1,2})(Fe|Al|Na|Mg|Cu|Ag|Zn|Ca|Li|Mn|Pb|Hg|Ni|Si|Cl|Br)(?![\w'’])"),
        lambda match: f"{cardinal(int(match[1]))} {spell(match[2].upper())}" if stands_near(_REACTING, match) else None,
    ),
    Rule("name", lazy(r"(?<![\w°])E°(?=[\s,.;)]|_)"), lambda match: f"{LETTER}E naught"),
)
