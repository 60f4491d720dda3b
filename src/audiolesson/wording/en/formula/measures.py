"""Units of measure in upright letters behind a number: \\mathrm{m/s^2}."""

import re
from typing import TYPE_CHECKING

from audiolesson.patterns import lazy
from audiolesson.wording.en.units import unit_list

if TYPE_CHECKING:
    from audiolesson.wording.en.formula.sign import Sign

_COUNTED = lazy(r"[a-z]{3,14}")
_ONE = lazy(r"(°[CF]|[A-Za-zµΩÅ]{1,4}|day|hour|year|week|month|minute|second)(?:\^?\{?([-−]?[1-4])\}?)?")
_RATES = {"rev": "revolution", "rot": "rotation", "vib": "vibration", "osc": "oscillation", "req": "request"}
_DEGREES = {"°C": "degree Celsius", "°F": "degree Fahrenheit"}
_WORDS = {"1": "", "2": " squared", "3": " cubed", "4": " to the fourth"}
_NOT_ALONE = frozenset(["in", "a", "at", "to", "as", "is", "per", "mod", "min", "pt", "P", "d", "T", "F"])
"""Signs of units that are words, letters or functions as well: only with another unit."""


def is_one(signs: "list[Sign]") -> bool:
    """Whether a lone 1 ends a row of signs, so that the unit behind it is one."""
    alone = len(signs) < 2 or signs[-2].kind not in ("^", "_", "/")
    return signs[-1].text == "1" and signs[-1].kind == "num" and alone


def unit_words(written: str, many: bool = True) -> str:
    """The name of a unit in the plural where there are `many`, or "" where the letters are none.

    >>> unit_words("kg/m^3"), unit_words(r"m\\,s^{-1}"), unit_words("if")
    ('kilograms per cubic meter', 'meters per second', '')
    """
    text = re.sub(r"\\cdot|\\[,;: ]|[·⋅~]", " ", written)
    text = re.sub(r"/\s?\(([^()/]{1,24})\)\s*\Z", r"/\1", text)
    text = re.sub(r"(?<=[A-Za-z])\s?°\s?(?=[CF]\b)", " °", text)
    rate = "/" in text and unit_list.singular(text.rpartition("/")[2].strip()) != ""
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
        name = (_DEGREES.get(match[1]) or unit_list.singular(match[1])) if match else ""
        if rate and not below and not name and _COUNTED.fullmatch(piece):  # cycle/s, dollars/hour
            top.append(("", _RATES.get(piece) or piece.removesuffix("s"), ""))
            continue
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
    if many:
        shape, name, power = top[-1]
        top[-1] = (shape, unit_list.plural(name), power)
    over = ["".join(part) for part in top]
    under = ["".join(part) for part in bottom]
    return " ".join(over) + (f" per {' per '.join(under)}" if under else "")
