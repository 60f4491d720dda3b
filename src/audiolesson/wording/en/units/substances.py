"""Measures of what is weighed and stored: five milliliters of water, sixteen gigabytes of ram."""

from audiolesson.patterns import lazy

_MASSES = frozenset(["g", "kg", "mg", "µg", "μg", "mL", "ml", "L", "l", "dL", "cL", "cl", "µL", "μL", "mol",
                     "mmol", "t"])  # fmt: skip
"""Not those of recipes, which are read as they are written: two tablespoons sugar."""
_BYTES = frozenset(["B", "kB", "KB", "MB", "GB", "TB", "PB", "MiB", "GiB", "KiB", "TiB"])
_POWERS = frozenset(
    ["W", "kW", "MW", "GW", "J", "kJ", "MJ", "kWh", "Wh", "N", "kN", "Nm", "hp", "Pa", "kPa", "MPa", "bar", "psi"]
)
_SUBSTANCE = lazy(
    r"\s(?:water|salt|sugar|flour|milk|oil|butter|vinegar|yeast|honey|cream|rice|cheese|juice|wine|alcohol|ethanol|methanol|"
    r"acetone|glucose|sucrose|NaCl|NaOH|HCl|protein|fat|fib(?:er|re)|carbs?|carbohydrates?|sodium|caffeine|sand|gravel|cement|"
    r"soil|compost|fertilizer|gold|silver|copper|iron|zinc|magnesium|calcium|potassium|hydrogen|oxygen|nitrogen|"
    r"carbon dioxide|"
    r"CO2|CO₂|blood|plasma|saline|buffer|agarose|agar|broth|medium|DNA|RNA|ice|sulfuric acid|acid|potatoes|"
    r"tomatoes|onions?|"
    r"beef|chicken|pasta|chocolate|cocoa|peanuts|almonds|olive oil)\b"
)
_STORED = lazy(
    r"\s(?:RAM|VRAM|memory|storage|data|disk space|space|cache|swap|traffic|free|flash|DRAM|SRAM|"
    r"HBM)\b(?! (?:limit|chips?|drives?|sticks?|plans?)\b)"
)
_GIVEN = lazy(
    r"\s(?:power|energy|force|torque|heat|thrust|pressure|electricity|tension|lift)\b(?! (?:supply|rating|level|"
    r"plants?|limit)\b)"
)


def of_what(sign: str, text: str, end: int) -> bool:
    """Whether what stands behind a measure is what so much of is meant: 5 ml water, 16 GB RAM, 5 kW power."""
    if sign in _MASSES:
        return _SUBSTANCE.match(text, end, end + 24) is not None
    if sign in _BYTES:
        return _STORED.match(text, end, end + 24) is not None and not text.startswith(" free", end)
    return sign in _POWERS and _GIVEN.match(text, end, end + 24) is not None
