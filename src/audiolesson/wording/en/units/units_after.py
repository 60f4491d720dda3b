"""The unit behind a formula between dollar signs that ends in a number: $v = 3$ m/s, $5$ kg."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.en.units.unit_list import plural, singular
from audiolesson.wording.en.units.unit_products import ALL, words
from audiolesson.wording.en.units.units import UNIT

_NUMBER = lazy(r"(?:\A|[\s=≈<>≤≥~{(^/+−-]|\\,)([\d.,]{1,12})\}?\s?\Z|\\pi\s?\Z")
_BEHIND = lazy(rf"[ ~]?(?:(?P<product>{ALL})|(?P<one>{UNIT}))(?![\w^²³⁻=(/]|\s?=|['’-]\w)")
_LETTER_ENDS = lazy(
    r"[.,;:)]|\s*\Z|\s(?:and|or|to|is|are|of|at|for|from|in|on|per|with|apart|long|wide|high|tall|deep|away|above|below"
    r"|later|ago|after|before|when|if|than|by|each|every)\b"
)
"""What stands behind a unit of one letter, which else may be a name: 3 m, and 4 A in all."""
_NO_UNITS = frozenset(
    ["in", "pt", "ha", "px", "min", "max", "as", "at", "am", "us", "bit", "lot", "a", "d", "U", "PM", "AM"]
)


def behind(text: str, start: int, end: int) -> tuple[int, str]:
    """The end of the unit that belongs to the formula text[start:end], and its words; the formula's end without one."""
    number = _NUMBER.search(text[max(start, end - 24) : end])
    match = _BEHIND.match(text, end, end + 24) if number else None
    if not number or not match:
        return end, ""
    many = number[1] != "1" or text[start:end].rstrip().endswith("}")
    product, sign = match["product"], match["one"] or match["product"]
    if product and re.search("[/·⋅∙*⁻²³^(]", product):
        return match.end(), words(product, many)
    said = singular(sign)
    if (
        not said
        or sign in _NO_UNITS
        or (len(sign) > 4 and sign.islower())
        or (len(sign) == 1 and not _LETTER_ENDS.match(text, match.end()))
    ):
        return end, ""
    return match.end(), plural(said) if many else said
