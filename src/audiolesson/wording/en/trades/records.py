"""What a team has won and lost in a season: 57-25 is fifty-seven and twenty-five; the score of one game is "to"."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal

_NAMED = lazy(r"\s(?:win[–-]loss |overall |regular[- ]season |home |road )?(?:records?|regular season|start)\b")
_RECORD = lazy(r"\brecords? (?:of|is|was|stands at|stood at|at|to)(?: just| only)? \Z")
_WENT = lazy(
    r"\b(?:went|gone|goes|going|finish(?:ed|es|ing)?|started|improved to|fell to|dropped to)"
    r"(?: (?:just|only|a perfect|a dismal))? \Z"
)
_ENDED = lazy(
    r"\s*\Z|[.,;)]|\s(?:that|this|last|in|under|with|at home|on the|over|during|and|but|"
    r"to (?:win|finish|end|open|start)|as|when|while|for the|against|before|after|straight)\b"
)
"""What follows a record; a measure has its unit here: went 3-5 miles."""
_OF_ONE = lazy(
    r"\b(?:match|games?|final|semi-?final|quarter-?final|set|tie|vote[sd]?|court|jury|justices|committee|decision|ruling|bill|"
    r"motion|shootout|penalties|goals?|half|leg|score|it|up|ahead|down)\b",
    re.IGNORECASE,
)
"""What ends with one score, and no record."""
_VOTED = lazy(
    r"\b(?:vote[sd]?|voting|senate|house|parliament|congress|council|court|committee|ballot|referendum)\b",
    re.IGNORECASE,
)
_SEASON = lazy(
    r"\b(?:teams?|seasons?|leagues?|records?|coach(?:es|ed)?|playoffs?|division|conference|franchise|club|squad|standings|"
    r"championships?|tournament|at home|wins?|losses)\b|"
    r"\b(?:they|we|he|she|I) (?:went|finished|started)\b"
    r"|(?<!\A)(?<![.!?] )\b(?-i:[A-Z])[\w.]+ (?:went|finished|started)\b",
    re.IGNORECASE,
)
"""What shows that games are spoken of: a season, or somebody who "went"; prices start, and a fever goes, otherwise."""


def _record(match: re.Match[str]) -> Answer:
    text, start, end = match.string, match.start(), match.end()
    before = re.split(r"[.!?;]\s", text[max(0, start - 70) : start])[-1]
    named = _NAMED.match(text, end) or (_RECORD.search(before) and _ENDED.match(text, end))
    went = _WENT.search(before) and _ENDED.match(text, end) and not _OF_ONE.search(before)
    went = went and stands_near(_SEASON, match) and not stands_near(_VOTED, match)
    if not named and not (went and int(match[1]) + int(match[2]) > 6):
        return None
    won, lost, drawn = (cardinal(int(number)) if number else "" for number in match.groups())
    return f"{won}, {lost} and {drawn}" if drawn else f"{won} and {lost}"


RULES = (
    Rule(
        "score",
        lazy(r"(?<![\w.,$€£–-])(\d{1,3})[–-](\d{1,3})(?:[–-](\d{1,2}))?(?![\w%–-]|[.,]\d|:\d)"),
        _record,
        of_numbers=True,
    ),
)
