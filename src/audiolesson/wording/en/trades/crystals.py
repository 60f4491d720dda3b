"""Planes and directions of crystals: (111), [100], one one one."""

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Rule
from audiolesson.wording.en.numbers import numbers

RULES = (
    Rule(
        "label",
        lazy(
            r"[⟨⟩(\[{](\d{3})[⟩)\]}](?=\s(?:planes?|directions?|surfaces?|orientations?|faces?|facets?|axis|wafers?|silicon|Si|peak|"
            r"reflections?)\b)"
        ),
        lambda match: numbers.digits(match[1]),
    ),
)
