"""Regular expressions, sign by sign: ^[a-z]+$, /\\d{3}/."""

import re

from audiolesson.wording.en import numbers
from audiolesson.wording.letters import LETTER

EXPRESSION = re.compile(r"\^\S*[\[+*\\$]\S*|/\^?\S*[\[+*\\$]\S*/[gimsuy]{0,4}")
"""What is one for sure: it begins at a caret, or stands between slashes and holds a sign of repetition."""

_SIGN = re.compile(r"(\w)-(\w)|\\(.)|\{(\d+)(,?)(\d*)\}|(\d+)|([A-Za-z]{2,})|(\S)")
_NAMES = {
    "^": "caret", "$": "dollar", "+": "plus", "*": "star", "?": "question mark", ".": "dot", "|": "or", "/": "slash",
    "-": "dash", "_": "underscore", "@": "at", "#": "hash", ",": "comma", ":": "colon", "=": "equals", "<": "less than",
    ">": "greater than", "!": "exclamation mark", "%": "percent", "&": "ampersand", "\\": "backslash",
}  # fmt: skip


def _one(sign: str) -> str:
    return numbers.whole(sign) if sign.isdigit() else LETTER + sign if sign.isalpha() else _NAMES.get(sign, "")


def words(text: str) -> str:
    """The signs of a regular expression in words; brackets are silent."""
    said = []
    for match in _SIGN.finditer(text):
        first, last, escaped, least, comma, most, number, word, sign = match.groups()
        if first:
            said.append(f"{_one(first)} to {_one(last)}")
        elif escaped:
            said.append(f"backslash {_one(escaped)}" if escaped.isalpha() else _one(escaped))
        elif least:
            ends = f"{numbers.whole(least)} to {numbers.whole(most)}" if most else numbers.whole(least)
            said.append(f"{ends} {'or more ' if comma and not most else ''}times")
        else:
            said.append(numbers.whole(number) if number else word or _one(sign))
    return " ".join(filter(None, said))
