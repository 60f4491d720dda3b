"""Airliners by their number alone: Boeing's 747, the 747 is, seven forty-seven."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import pairs
from audiolesson.wording.letters import spell

_FLOWN = lazy(
    r"\b(?:Boeing|[Aa]irplanes?|[Pp]lanes?|[Aa]ircraft|[Aa]irlin\w+|[Jj]ets?|[Jj]etliners?|[Ff]lew|[Ff]l(?:y|ies|ying)|"
    r"[Ff]lights?|[Pp]ilots?|[Ww]ings?|Airbus|[Cc]ockpit|fuel|passengers?|engines?|[Tt]ake-?off)\b"
)
_ONE = lazy(r"(?:['’]s|\b[Tt]he|\b[Aa]n?|\b[Ee]ach|\b[Ee]very|\bfirst|\bnew|\bold) \Z")
_DOES = lazy(r"(?:['’]s)?\s(?:is|was|has|flew|flies|took off|first flew|entered|jumbo|MAX|Max)\b")
_COUNTED = lazy(
    r"\s(?!(?:is|was|has|always|this|us|flies|carries|takes|uses|needs|burns|costs|seats|holds|makes|weighs)\b)[a-z]+s\b"
)


def _airliner(match: re.Match[str]) -> Answer:
    """Behind an article, where a singular verb follows or the sentence flies; a noun in the plural is counted."""
    text, end = match.string, match.end()
    if not _ONE.search(text, max(0, match.start() - 8), match.start()) or _COUNTED.match(text, end, end + 16):
        return None
    return pairs(match[0]) if _DOES.match(text, end, end + 12) or stands_near(_FLOWN, match) else None


def _flight(match: re.Match[str]) -> Answer:
    """BA 249, LH 1820: an airline's letters and a number of pairs, where something flies or a flight is named."""
    near = stands_near(_NAMED, match)
    return f"{spell(match[1])} {pairs(match[2])}" if near else None


_NAMED = lazy(r"\b(?:[Ff]lights?|[Gg]ate|[Bb]oarding|[Tt]erminal|[Aa]irports?|[Aa]irlines?|[Dd]epart\w*)\b")
RULES = (
    Rule(
        "name",
        lazy(r"(?<![\w.-])(?!AD|BC|CE|US|UK|EU|AM|PM)([A-Z]{2}) ?(\d{3,4})(?![\w-]|[.,]\d)"),
        _flight,
        of_numbers=True,
    ),
    Rule("name", lazy(r"7[0-8]7(?<![\w.,$€£–-]...)(?![\w%]|[.,]\d)"), _airliner, of_numbers=True),
)
