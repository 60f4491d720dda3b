"""Units per others and times others: 6 L/100 km, 0.5 mg/kg/day, J·s, mol⁻¹."""

import re

from audiolesson.wording.claims import Answer
from audiolesson.wording.en import numbers
from audiolesson.wording.en.quantity import is_one, span
from audiolesson.wording.en.unit_list import plural, powered, singular


def per(match: re.Match[str]) -> Answer:
    """6 L/100 km: the number of a rate's lower part."""
    name = powered(match[3], match[4], True)
    return f"per {numbers.number(match[2])} {name}" if name else None


def thrice(match: re.Match[str]) -> Answer:
    """0.5 mg/kg/day: two rates, one after the other."""
    number, last, *signs = match.groups()
    names = [singular(sign) for sign in signs]
    if not all(names):
        return None
    return (
        f"{span(number, last)} {names[0] if is_one(number, last) else plural(names[0])} per {names[1]} per {names[2]}"
    )


def product(match: re.Match[str]) -> Answer:
    """J·s, N·m: joule seconds, newton meters."""
    first, last = singular(match[2]), singular(match[3])
    number = f"{span(match[1], None)} " if match[1] else ""
    return f"{number}{first} {plural(last)}" if first and last else None


def per_power(match: re.Match[str]) -> Answer:
    """mol⁻¹, s⁻²."""
    name = singular(match[1])
    return (
        f"per {name}{ {'¹': '', '²': ' squared', '³': ' cubed'}[match[2]] }" if name and match[1] not in "aA" else None
    )
