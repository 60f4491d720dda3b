"""Regular expressions, sign by sign: ^[a-z]+$, /\\d{3}/."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER

EXPRESSION = lazy(
    r"\^\S*[\[+*\\$]\S*|/\^?\S*[\[+*\\$]\S*/[gimsuy]{0,4}|\[\^[^\]\s]{1,20}\][+*?]?"
    r"|(?=\S*\\[dwsDWS])(?=\S*[+*{])\S+"
)
"""What is one for sure: it begins at a caret, or stands between slashes and holds a sign of repetition."""

_SIGN = lazy(r"(\w)-(\w)|\\(.)|\{(\d+)(,?)(\d*)\}|(\d+)|([A-Za-z]{2,})|(\S)")
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
    before = "" if text[:1] in "^/[" else "backslash "
    for match in _SIGN.finditer(text):
        first, last, escaped, least, comma, most, number, word, sign = match.groups()
        if first:
            said.append(f"{_one(first)} to {_one(last)}")
        elif escaped:
            said.append(f"backslash {_one(escaped)}" if escaped.isalpha() else f"{before}{_one(escaped)}")
        elif least:
            ends = f"{numbers.whole(least)} to {numbers.whole(most)}" if most else numbers.whole(least)
            said.append(f"{ends} {'or more ' if comma and not most else ''}times")
        elif word and text[:1] == "[" and text.count("]") == 1:  # each letter of a class stands for itself
            said.append(" ".join(map(_one, word)))
        else:
            said.append(numbers.whole(number) if number else word or _one(sign))
    return " ".join(filter(None, said))


_SPOKEN_OF = lazy(r"\b(?:[Rr]egex(?:es|p)?|[Rr]egular expressions?|[Pp]atterns?|[Mm]atch(?:es|ed|ing)?)\b")


def _class(match: re.Match[str]) -> Answer:
    r"""\d+, \w*: a class of signs in prose that speaks of patterns."""
    return words(match[0]) if stands_near(_SPOKEN_OF, match) else None


_REPEATS = {"+": " plus", "*": " star", "?": " question mark", "": ""}


def _letters_to_letters(match: re.Match[str]) -> Answer:
    """[a-z]+: a class of a regular expression."""
    spans = (f"{_one(first)} to {_one(last)}" for first, last in re.findall("(.)-(.)", match[1]))
    return " ".join(spans) + _REPEATS[match[2]]


RULES = (
    Rule(
        "code",
        lazy(r"\[((?:[a-zA-Z]-[a-zA-Z]|\d-\d){1,3})\]([+*?]?)(?!\w)"),
        _letters_to_letters,
    ),
    Rule("code", lazy(r"(?<!\S)\^\S{1,40}\$(?=[\s.,;)]|\Z)"), _class),
    Rule(
        "code",
        lazy(r"(?:\\[dwsbDWSB](?:[+*?]|\{\d{1,2}(?:,\d{0,2})?\})?){1,4}(?<!\w\\.)(?=[\s.,;:)]|\Z)"),
        _class,
    ),
)
