"""Units of measure in upright letters behind a number: \\mathrm{m/s^2}."""

import re

from audiolesson.wording.en import unit_list

_ONE = re.compile(r"([A-Za-zµΩÅ]{1,4}|day|hour|year|week|month|minute|second)(?:\^?\{?([-−]?[1-4])\}?)?")
_WORDS = {"1": "", "2": " squared", "3": " cubed", "4": " to the fourth"}
_NOT_ALONE = frozenset(["in", "a", "at", "to", "as", "is", "per", "mod", "min", "pt", "P", "d", "T", "F"])
"""Signs of units that are words, letters or functions as well: only with another unit."""


def unit_words(written: str) -> str:
    """The name of a unit in the plural, or "" where the letters are none.

    >>> unit_words("kg/m^3"), unit_words(r"m\\,s^{-1}"), unit_words("if")
    ('kilograms per cubic meter', 'meters per second', '')
    """
    text = re.sub(r"\\cdot|\\[,;: ]|[·⋅~]", " ", written)
    top: list[tuple[str, str, str]] = []
    bottom: list[tuple[str, str, str]] = []
    below = False
    for piece in re.split(r"(/)|\s+", text.strip()):
        if not piece:
            continue
        if piece == "/":
            below = True
            continue
        match = _ONE.fullmatch(piece)
        name = unit_list.singular(match[1]) if match else ""
        if not match or not name:
            return ""
        power = (match[2] or "1").replace("−", "-")
        inverse = power[0] == "-"
        power = power.lstrip("-")
        shaped = {"2": "square ", "3": "cubic "}.get(power, "") if "meter" in name or "foot" in name else ""
        said = (shaped, name, "" if shaped else _WORDS[power])
        (bottom if below != inverse else top).append(said)
    if not top or (len(top) == 1 and not bottom and written.strip() in _NOT_ALONE):
        return ""
    over = [shaped + unit_list.plural(name) * (at == len(top) - 1) + name * (at < len(top) - 1) + power
            for at, (shaped, name, power) in enumerate(top)]  # fmt: skip
    under = ["".join(part) for part in bottom]
    return " ".join(over) + (f" per {' per '.join(under)}" if under else "")
