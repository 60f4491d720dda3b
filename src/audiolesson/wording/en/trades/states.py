"""States of matter behind a substance: H two O liquid, N A C L solid; and F of s, which is a function."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.trades.chemistry import ELEMENTS
from audiolesson.wording.letters import LETTER

_STATES = {"s": "solid", "l": "liquid", "g": "gas", "aq": "aqueous"}
_SUBSTANCE = lazy(r"(?<![A-Za-z0-9])((?:[A-Z][a-z]?|[()\[\]]|[₀-₉0-9])+)([⁺⁻²³⁴+-]{0,3})\Z")
_SURE = frozenset(["He", "Ne", "Na", "Mg", "Al", "Si", "Cl", "Ca", "Fe", "Ni", "Cu", "Zn", "Br", "Ag", "Hg", "Pb", "Sn",
                   "Au", "Pt", "Li", "Ba", "Mn", "Cr", "Co", "Xe", "Ar", "Kr", "Sr", "Ti"])  # fmt: skip
"""Signs of elements that are no words; in brackets behind them a letter is a state."""


def _state(match: re.Match[str]) -> Answer:
    """The state, where all that stands before is made of elements and could be no letter of a function."""
    before = _SUBSTANCE.search(match.string, max(0, match.start() - 24), match.start())
    if not before:
        return None
    elements = re.findall("[A-Z][a-z]?", before[1])
    counted = len(elements) > 1 or re.search("[₀-₉0-9]", before[1]) or before[2] or match[1] == "aq"
    if not elements or not all(element in ELEMENTS for element in elements):
        return None
    if not counted and elements[0] not in _SURE:
        return None
    said = _STATES[match[1]]
    text, start, end = match.string, match.start(), match.end()
    if re.search(rf"\b(?i:{said})(?:eous)? (?:\w+ )?\S{{1,20}}\Z", text[max(0, start - 36) : start]):
        return ""  # the solid NaCl(s)
    if re.search(r"[→⇌⟶]|->", text[max(0, start - 80) : end + 80]):
        return said
    return f", {said}," if re.match(r"\s[\w(]", text[end : end + 2]) else f", {said}"


def _function(match: re.Match[str]) -> Answer:
    return f"{LETTER}{match[1]} of {LETTER}s"


RULES = (
    Rule("state", lazy(r"\(((?<=[\w)\]⁺⁻+-]\()(?:s|l|g|aq))\)(?!\w)"), _state),
    Rule("formula", lazy(r"(?<![\w.'’-])([B-HJ-Zf-hyuvx])\(s\)(?!\w)(?=\s|[.,;:)]|\Z)"), _function),
)
