"""Squares and cubes of lengths that no number stands before: forty dollars per sq. ft., given in cu. m."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.quantity import span
from audiolesson.wording.en.units.unit_list import plural, singular

_ONE = lazy(r"\b(?:per|a|an|each|every|one|half|another)\s\Z", re.IGNORECASE)


def _of_lengths(match: re.Match[str]) -> Answer:
    name = singular(match[2])
    one = _ONE.search(match.string, max(0, match.start() - 9), match.start())
    return f"{'square' if match[1].lower() == 'sq' else 'cubic'} {name if one else plural(name)}"


RULES = (
    Rule("unit", lazy(r"(?<=\d)/sq\.? ?(mi|km|ft|m)(?!\w)"), lambda match: f" per square {singular(match[1])}"),
    Rule(
        "unit",
        lazy(r"(?<=[a-z])/(\d{1,5}) ?(sq|cu)\.? ?(ft|m|yd)\b"),
        lambda match: (
            f"per {span(match[1], None)} {'square' if match[2] == 'sq' else 'cubic'} {plural(singular(match[3]))}"
        ),
    ),
    Rule(
        "unit",
        lazy(r"(?<!\w)(?<!\d\s)(?<!\d)([Ss]q|[Cc]u)\.?\s?(ft|in|yd|mi|km|cm|mm|m)(?![\w’'])(?:\.(?=\s[a-z(]|[,;:)]))?"),
        _of_lengths,
    ),
)
