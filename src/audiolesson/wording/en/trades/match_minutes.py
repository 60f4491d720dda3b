"""The minute of a match in which somebody scored: Messi (37'), Kane 45+2'; elsewhere 5' is five feet or minutes."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal, ordinal

_MATCH = lazy(
    r"\b(?:scor(?:e[sd]?|ing|ers?)|goals?|penalt(?:y|ies)|substitut\w+|half-?time|stoppage|extra time|kick-?off|"
    r"strikers?|equali[sz]\w+|headed|red card|yellow card|sent off|own goal|hat-trick)\b",
    re.IGNORECASE,
)
_WHOSE = lazy(
    r"(?:(?<!at the )(?<!on the )(?<!of the )(?<!to the )\b(?!The |An? )[A-ZÀ-Þ][\w.'’-]+"
    r"|\b(?:penalty|pen\.|equali[sz]er|winner|header|card|opener))"
    r" [(]?\Z|['′’], \Z"
)
"""What stands before a minute: who scored, or another minute."""


def _minute(match: re.Match[str]) -> Answer:
    text, minute, added = match.string, int(match[1]), match[2]
    ordinal_ahead = re.search(r"\b[Ii]n the \Z", text[max(0, match.start() - 8) : match.start()])
    whose = ordinal_ahead or added or _WHOSE.search(text, max(0, match.start() - 30), match.start())
    if minute > 120 or not whose or not stands_near(_MATCH, match):
        return None
    plus = f" plus {cardinal(int(added))}" if added else ""
    return f"{'' if ordinal_ahead else 'in the '}{ordinal(minute)} minute{plus}"


RULES = (
    Rule(
        "minute",
        lazy(r"(?<![\w.,+])(\d{1,3})(?:\+(\d{1,2}))?['′’](?=[),;.]|\s(?:and|or|scored|put|gave|of the)\b|\s*\Z)"),
        _minute,
        of_numbers=True,
    ),
)
