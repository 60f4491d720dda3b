"""Formulas in words."""

from audiolesson.wording.claims import Rule, Said

RULES: tuple[Rule, ...] = ()


def say(text: str) -> Said:
    """The reading of a formula."""
    return Said(text)
