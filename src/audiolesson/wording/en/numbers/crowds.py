"""Many people: millions with an m (the population grew from 1.2 m to 8.9 m), and ages (under-5s)."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import number, several, whole

_COUNTED = lazy(
    r"\b(?:[Pp]opulations?|[Ii]nhabitants|[Uu]sers|[Ss]ubscribers|[Vv]iewers|[Vv]isitors|[Tt]ourists|[Rr]efugees|"
    r"[Mm]embers|"
    r"[Vv]oters|[Ww]orkers|[Cc]opies|[Dd]ownloads|[Aa]udiences?|[Mm]igrants|[Pp]assengers|[Ll]isteners|[Hh]ouseholds|"
    r"[Uu]nemployed|[Jj]obs|[Ss]ales)\b[^;!?]{0,70}(?:\b(?:to|from|by|of|is|was|were|are|has|had|about|over|nearly|"
    r"around|reached|hit|sold|"
    r"than|at|with|only|some|almost|drew|lost|gained|exceeded|topped|passed|between|and)|[:,;=(≈~])\s?\Z"
)
_LENGTH = lazy(
    r"\b(?:tall|high|long|deep|wide|away|meters?|metres?|lengths?|height|depth|distance|within|every|apart|from the|"
    r"from a|"
    r"sw[aiu]m|ran|runs?|walk\w*|sat|sits?|stands?|stood|jump\w*|thr[eo]w\w*|mov\w+|climb\w*|dived?|dove)\b"
)


def _million(match: re.Match[str]) -> Answer:
    """The m, where what is counted stands before it and nothing measures a length."""
    text, start = match.string, match.start()
    counted = _COUNTED.search(text, max(0, start - 90), start)
    if not counted or _LENGTH.search(counted[0]) or _LENGTH.match(text, match.end() + 1):
        return None
    return f"{number(match[1])} million"


RULES = (
    Rule(
        "number",
        lazy(r"([1-9]\d?)s(?:(?<=[Uu]nder-\ds)|(?<=[Uu]nder-\d\ds)|(?<=[Oo]ver-\ds)|(?<=[Oo]ver-\d\ds))(?!\w)"),
        lambda match: several(whole(match[1])),
        of_numbers=True,
    ),
    Rule("abbreviation", lazy(r"Pop\.(?<!\w....)(?= (?:density|growth|size)\b)"), lambda match: "Population"),
    Rule(
        "number",
        lazy(
            r"(?<![\w.,$€£])(\d{1,3}(?:\.\d{1,2})?) ?m(?=\s(?:in|to|by|from|at|a|last|over|people|and|or)\b|[.,;)]|\Z)"
        ),
        _million,
        of_numbers=True,
    ),
)
