"""Code in words."""

from audiolesson.wording.claims import Said


def reading(text: str) -> Said:
    """The reading of code."""
    return Said(text)
