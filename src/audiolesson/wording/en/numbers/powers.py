"""Powers of ten and of other numbers: 3e-4, 10^9, 6.02 × 10²³, 2³."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.numbers.quantity import NUM, SIGNED, START, sign_word

_SUPER = numbers.RAISED_DIGITS | str.maketrans("⁻⁺", "-+")


def power_of(base: str, exponent: str) -> str:
    """ "ten to the ninth", "ten to the minus three", "two squared"."""
    value = int(exponent.replace("−", "-").replace("–", "-"))
    if value in (2, 3):
        return f"{base} {'squared' if value == 2 else 'cubed'}"
    return f"{base} to the {numbers.ordinal(value) if value >= 0 else numbers.cardinal(value)}"


def _scientific(match: re.Match[str]) -> Answer:
    sign, mantissa, exponent = match.groups()
    head = "" if mantissa == "1" else f"{numbers.number(mantissa)} times "
    return f"{sign_word(sign)}{head}{_ten(exponent)}"


def _ten(exponent: str) -> str:
    value = int(exponent.replace("−", "-"))
    return f"ten to the {numbers.ordinal(value) if value >= 0 else numbers.cardinal(value)}"


def _power(match: re.Match[str]) -> Answer:
    sign, factor, base, exponent, braced, high = match.groups()
    written = exponent or braced or (high or "").translate(_SUPER)
    head = f"{numbers.number(factor)} times " if factor else ""
    if not re.fullmatch(r"[-−–+]?\d{1,6}", written):
        return None
    return f"{sign_word(sign)}{head}{power_of(numbers.number(base), written)}"


def _flat_power(match: re.Match[str]) -> Answer:
    """6.67 × 10–11, 5 x 106: a power of ten whose exponent is no longer raised."""
    exponent = match[2].replace("–", "-").replace("−", "-")
    if exponent in ("0", "1", "2", "00") or (exponent.isdigit() and len(exponent) == 2 and "." not in match[1]):
        return None
    if re.match(r"\s?(?:px|pixels?|mm|=|[×x]\s?\d)", match.string[match.end() :][:8]):
        return None
    return f"{numbers.number(match[1])} times {_ten(exponent)}"


def _part(top: int, bottom: int) -> str:
    said = numbers.fraction(top, bottom)
    return said.replace("one ", "a ", 1) if bottom in (2, 4) else said


RULES_FLAT = (
    Rule(
        "factorial",
        lazy(r"(?<![\w.,])(\d{1,4})!(?=[\"”’'),;]|\s[a-z])"),
        lambda match: (
            f"{numbers.whole(match[1])} factorial"
            if "factorial" in match.string[max(0, match.start() - 80) : match.end() + 40]
            else None
        ),
    ),
    Rule(
        "fraction",
        lazy(r"(?<![\w.,/-])(\d{1,3})-([1-9])/(2|3|4|5|8|16)(?![\w/-])"),
        lambda match: (
            f"{numbers.whole(match[1])} and {_part(int(match[2]), int(match[3]))}"
            if int(match[2]) < int(match[3])
            else None
        ),
    ),
    Rule(
        "power",
        lazy(
            r"(?<![\w.,×x–−-])(?<![×x]\s)10[–−]([1-9])(?=\s(?:(?:to|and)\s10[–−]\d|(?:meters?|seconds?|grams?|newtons?|joules?"
            r"|watts?|times|m|s|g|kg|cm|J|N|W|Pa|M|mol)\b))"
            r"|(?:(?<=10[–−]\d to )|(?<=10[–−]\d and ))10[–−]([1-9]\d?)(?!\w|[.,]\d)"
        ),
        lambda match: f"ten to the minus {numbers.cardinal(int(match[1] or match[2]))}",  # no range falls so
        of_numbers=True,
    ),
    Rule(
        "power",
        lazy(r"(?<![\w.,])(\d{1,3}(?:\.\d+)?)\s?[×x]\s?10([-−–]\d{1,2}|[1-9]\d?)(?![\w.,]\w|\w)"),
        _flat_power,
        of_numbers=True,
    ),
)
RULES = (
    Rule(
        "power",
        lazy(r"(?<=[a-z]{3})(?:\^|\*\*)([2-9])(?![\w^]|\.\w)"),
        lambda match: power_of("", match[1]).strip(),
    ),
    Rule(
        "range",
        lazy(r"(?:(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹])|(?<=\^\d))\s?[–—-]\s?(?=\d+(?:[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]|\^))"),
        lambda match: "to",
    ),
    Rule("scientific", lazy(rf"{START}{SIGNED}(\d+(?:\.\d+)?)[eE]([-−+]?\d{{1,4}})(?![\w.]\w)(?!\w)"), _scientific),
    Rule(
        "power",
        lazy(
            rf"{START}{SIGNED}(?:({NUM})\s?[×·*x]\s?)?(\d+(?:\.\d+)?)(?:(?:\^|\*\*)(?:\(?([-−–+]?\d+)\)?|\{{([-−–+]?\d+)\}})"
            r"|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))(?![\w^])"
        ),
        _power,
    ),
)
