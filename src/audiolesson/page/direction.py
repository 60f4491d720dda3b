"""Texts that are written from right to left, in pages whose own words are not."""

from audiolesson.patterns import lazy

_RIGHT_TO_LEFT = lazy("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Hebrew, Arabic, Syriac, Thaana, N'Ko and those beside them (Unicode, DerivedBidiClass)."""


def direction(text: str) -> str:
    """An attribute for an element with this text: "" where it has nothing from right to left."""
    return ' dir="auto"' if _RIGHT_TO_LEFT.search(text) else ""
