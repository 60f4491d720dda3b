"""Where K is the name of a letter and no thousand: a 4K screen, a 5K race."""

import re

from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers import whole
from audiolesson.wording.letters import LETTER

_RUN = re.compile(r"\b(?:ran|[Rr]uns?|[Rr]unning|[Rr]unners?|[Rr]aces?|marathon|mile|jog|PR|PB|[Cc]ouch)\b")


def _lettered(match: re.Match[str]) -> str:
    return f"{whole(match[1])} {LETTER}K"


def _raced(match: re.Match[str]) -> Answer:
    return _lettered(match) if stands_near(_RUN, match) else None


RULES = (
    Rule(
        "size",
        re.compile(
            r"([48])(?:(?<![\w.,$].)K(?=\s?@\s?\d)"
            r"|(?:(?<=\bat .)|(?<=\bin .))K(?=[.,;)]|\s*\Z|\s(?:and|or|on|at|with|for|resolution|quality)\b))"
        ),
        _lettered,
    ),
    Rule("size", re.compile(r"([48])K(?<![\w.,$]..)(?= (?:HDR|UHD|HD|TVs?|Blu-ray)\b)"), _lettered),
    Rule("size", re.compile(r"(?<![\w.,$€£])(5|10|15)K(?!\w)"), _raced),
)
