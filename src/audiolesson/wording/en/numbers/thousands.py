"""Thousands: where K is the name of a letter and none, a 4K screen; and parts of many thousands, 1/10,000."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import whole
from audiolesson.wording.letters import LETTER

_RUN = lazy(r"\b(?:ran|[Rr]uns?|[Rr]unning|[Rr]unners?|[Rr]aces?|marathon|mile|jog|PR|PB|[Cc]ouch)\b")


def _lettered(match: re.Match[str]) -> str:
    return f"{whole(match[1] or match[2])} {LETTER}K"


def _raced(match: re.Match[str]) -> Answer:
    return _lettered(match) if stands_near(_RUN, match) else None


_CHANCE = lazy(r"\b(?:probabilit|chance|risk|odds|likelihood|frequenc)[a-z]*\b[^.;:]*\Z")


def _part(match: re.Match[str]) -> str:
    """1/10,000: one over ten thousand; of a chance, one in ten thousand."""
    top, bottom = match[1].replace(",", ""), match[2].replace(",", "")
    chance = top == "1" and _CHANCE.search(match.string, max(0, match.start() - 60), match.start())
    return f"{whole(top)} {'in' if chance else 'over'} {whole(bottom)}"


RULES = (
    Rule("fraction", lazy(r"(?<![\w./,])(\d{1,3}(?:,\d{3})*)/(\d{1,3}(?:,\d{3}){1,3})(?![\w/]|[.,]\d)"), _part),
    Rule(
        "size",
        lazy(
            r"([48])(?:(?<![\w.,$].)K(?=\s?@\s?\d)"
            r"|(?:(?<=\bat .)|(?<=\bin .))K(?=[.,;)]|\s*\Z|\s(?:and|or|on|at|with|for|resolution|quality)\b))"
        ),
        _lettered,
    ),
    Rule("size", lazy(r"([48])K(?<![\w.,$]..)(?= (?:HDR|UHD|HD|TVs?|Blu-ray)\b)"), _lettered),
    Rule(
        "size",
        lazy(
            r"([48])K(?<![\w.,$€£]..)(?=(?:,|/|,? and|,? or) ?[2-6][DG]\b)"
            r"|([48])(?:(?<=\b\d[DG], .)|(?<=\b\d[DG]/.)|(?<=\b\d[DG] and .)|(?<=[DG], and .)|(?<=\b\d[DG] or .))K\b"
        ),
        _lettered,
    ),
    Rule("size", lazy(r"(?<![\w.,$€£])(5|10|15)K(?!\w)"), _raced),
)
