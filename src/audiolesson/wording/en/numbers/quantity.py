"""The pattern of a written number, and ranges and sizes of numbers: what money, units and plain numbers share."""

import re

from audiolesson.wording.en.numbers import numbers

NUM = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+"
"""A number without sign; use it inside a group."""

START = r"(?<![\w.,])"
"""Nothing before it that would make the number a part of something else."""

SIGNED = r"(?:(?<![\w)\]])([-−+±]|(?<=[a-z(] )–|(?<=[(=])–)(?=[\d.]))?"
"""A sign that is no dash; one group."""

SIZES = {
    "k": "thousand",
    "K": "thousand",
    "M": "million",
    "m": "million",
    "mn": "million",
    "mm": "million",
    "MM": "million",
    "B": "billion",
    "b": "billion",
    "bn": "billion",
    "T": "trillion",
    "tn": "trillion",
}

VULGAR = {"½": "one half", "⅓": "one third", "⅔": "two thirds", "¼": "one quarter", "¾": "three quarters",
          "⅕": "one fifth", "⅖": "two fifths", "⅛": "one eighth", "⅜": "three eighths", "⅝": "five eighths",
          "⅞": "seven eighths", "⅙": "one sixth", "⅚": "five sixths"}  # fmt: skip


def sized(number: str, size: str = "") -> str:
    """A number with the word of its size: ("1.2", "M") → "one point two million"."""
    return f"{numbers.number(number)} {SIZES.get(size, size)}".strip()


def span(first: str, last: str | None, size: str = "") -> str:
    """A number, or a range of two: ("5", "10") → "five to ten"."""
    if not last:
        return sized(first, size)
    return f"{numbers.number(first)} to {sized(last, size)}"


def is_one(first: str, last: str | None = None, size: str = "") -> bool:
    """Whether the noun behind the number stands in the singular."""
    return not last and not size and re.fullmatch(r"[-−+]?1", first) is not None


def sign_word(sign: str | None) -> str:
    return {"+": "plus ", None: "", "": "", "±": "plus or minus "}.get(sign, "minus ")
