"""Dots that stand for what a list leaves out: one, two, and so on up to n; two, four, six, and so on."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import LETTER

_ITEM = r"(?:[−-]?\d[\d,.]{0,8}|[A-Za-z](?:\d{1,3}|[₀-₉]{1,3}|[nkmNT])?)"
_ONE = lazy(rf"(?<![\w.]){_ITEM}\Z")
_ROW = lazy(rf"(?<![\w.]){_ITEM},\s({_ITEM})\Z")
_NAMES = lazy(r"(?<!\w)[A-Za-z][a-z]{1,20},\s[A-Za-z][a-z]{1,20}\Z")
_LAST = lazy(r",?\s(?:and\s)?([−-]?\d[\d,]{0,9}(?!\w)|[A-Za-z](?:\d{1,3}|[₀-₉ₙₖₘ]{1,3}|[nkmNT])?(?![\w'’]))")
_LAST_NAME = lazy(r",?\s(?:and\s)?([A-Za-z][a-z]{2,20})(?=\s(?:are|were|have|is|do|repeat)\b|[.;:)])")


def _left_out(match: re.Match[str]) -> Answer:
    """The dots, with the last of the list where that is a letter and its index."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - 44) : start]
    row = _ROW.search(before)
    last = _LAST.match(text, end, end + 20)
    if (
        last
        and (row or _ONE.search(before))
        and not (last[1] in "aAI" and re.match(r"\s[a-z]", text[last.end() :][:2]))
    ):
        return _up_to(row[1] if row else "", last[1])
    if _NAMES.search(before) and _LAST_NAME.match(text, end, end + 30):
        return ", and so on to"
    if not row:
        return None
    return ", and so on," if re.match(r",?\s[a-z]", text[end : end + 3]) else ", and so on"


def _up_to(before: str, last: str) -> str:
    """The way from the last but one that is written to the last."""
    numbers = [int(item) for item in (before, last) if item.isdigit()]
    down = len(numbers) == 2 and numbers[0] > numbers[1]
    return (", and so on down to" if down else ", and so on up to") if before else "through"


def _indexed(match: re.Match[str]) -> Answer:
    """The last of a list: xn behind x1."""
    return " ".join(LETTER + sign for sign in match[0])


RULES = (
    Rule("list", lazy(r"(?<![\W_]),\s?(?:…|\.\.\.|\. \. \.)(?:\s?,(?=\s[\w−-])|(?!\S))"), _left_out),
    Rule("list", lazy(r"(?:(?<=…, )|(?<=\.\.\., ))([a-z])[nkmNT](?!\w)"), _indexed),
)
