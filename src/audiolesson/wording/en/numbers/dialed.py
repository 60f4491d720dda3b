"""Numbers that are dialed or sent a text: digit by digit, also the second of two ("dial 911 or 112")."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers

_SERVICES = lazy(r"000|0[67]\d|1[01]\d|2[12]1|[3-9]11|988|999")
"""Short numbers of emergency and help lines."""
_ASKED = lazy(
    r"(?:\b(?:[Dd]ial|[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext)(?:s|ed|ing|led|ling)?\b"
    r"|\b(?:[Ee]mergency|[Hh]elp|[Hh]elpline|[Hh]otline|[Ss]ervice|[Pp]hone|[Pp]olice)\b[^.;:!?]{0,24}\bnumbers?\b)"
    r"[^.;!?]{0,44}\Z"
)
_SERVED = lazy(
    r"(?:911|999|988)(?:['’]s)? (?:call|operator|caller|dispatcher)s?\b"
    r"|(?:[3-9]11|999|988|11[12])(?:['’]s)? (?:line|operator|call|caller|number|center|centre|service|dispatcher)\b"
)
"""What a service is named by its number: the 999 operator, the 111 line."""
_NAMING = lazy(r"(?:\b(?:[Tt]he|an?|your|each|every|NHS)|['’]s) \Z")
_ALONE = lazy(
    r"[.,;:!?)]|\s*\Z|\s(?:for|in|if|from|at|to|and|or|on|elsewhere|instead|now|immediately|when|then|with|right"
    r"|straight|free|without|before|after|as)\b"
)


def _service(match: re.Match[str]) -> Answer:
    """112, where a sentence calls, or says which number it is, and nothing is counted by it."""
    text = match.string
    if _NAMING.search(text, max(0, match.start() - 6), match.start()) and _SERVED.match(text, match.start()):
        return numbers.digits(match[0])
    if not _SERVICES.fullmatch(match[0]) or not _ALONE.match(text, match.end(), match.end() + 12):
        return None
    return numbers.digits(match[0]) if _ASKED.search(text, max(0, match.start() - 90), match.start()) else None


def _groups(match: re.Match[str]) -> Answer:
    return ", ".join(map(numbers.digits, match[0].split()))


RULES = (
    Rule(
        "number",
        lazy(
            r"[0-9]{3}(?:(?<=\bID ...)|(?<=\bID: ...)|(?<=ID is ...)|(?<=[Cc]ode ...)|"
            r"(?<=code: ...))(?: \d{3,4}){1,3}(?!\w|[.,]\d)"
        ),
        _groups,
    ),
    Rule("number", lazy(r"[0-9]{3}(?<![\w.,$€£+-]...)(?![\w%°]|[.,]\d|[ -]\d)"), _service),
    Rule("number", lazy(r"0[38]00(?<![\w.,-]....) \d{3,4}(?![\w-]|[ .,]\d)"), _groups),
    Rule(
        "number",
        lazy(r"[0-9](?:(?<=[A-Z] to .)|(?<=[Tt]ext to .))\d{3,5}(?=[,.;)]|\s(?:to|for|and|or|now)\b|\s*\Z)"),
        lambda match: (
            numbers.digits(match[0])
            if re.search(r"\b[Tt]ext\b", match.string[max(0, match.start() - 30) : match.start()])
            else None
        ),
    ),
)
