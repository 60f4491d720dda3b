"""Raised and lowered signs of Unicode, for stages that write powers and indices as plain text."""

import re

RAISED = str.maketrans("0123456789+-−–=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")
"""Signs, to the same signs raised; every dash before a power is its minus."""
LOWERED = str.maketrans("0123456789+-−=()aeoxhklmnpstij", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ")
"""The same of lowered signs."""

SET_APART = (
    r"(?<=[A-Za-z0-9)])\$(?:\^\{?(?P<high>[-−+]?\d{1,3}|\d?[+-])\}?|_\{?(?P<low>\d{1,2})\}?"
    r"|\^\{?(?:\\(?:text|mathrm)\{)?(?P<th>st|nd|rd|th)\}{0,2}|(?P<times>\\times))\$"
)
"""A pattern of what alone is set as a formula behind a word or a number: 10$^3$, m$^{-2}$, the 5$^{th}$, 3$\\times$."""


def in_line(match: re.Match[str]) -> str:
    """What `SET_APART` finds (a power, an index, the end of an ordinal or ×), in the signs of plain text."""
    if match["times"]:
        return "×"
    return match["th"] or (match["high"] or match["low"]).translate(RAISED if match["high"] else LOWERED)
