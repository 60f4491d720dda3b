"""Numbers of networks: RFCs 7230–7235, AS 64512, 802.1Q, GMT+5:30."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal, digits, pairs, signs, whole, year
from audiolesson.wording.letters import spell


def address_words(text: str) -> str:
    """2001:db8::1: its groups, sign by sign; "" where it is none."""
    groups = text.split(":")
    if "" not in groups and len(groups) < 6:
        return ""
    said = [signs(group) if group else "double colon" for group in groups]
    return ", ".join(part for at, part in enumerate(said) if not at or part != said[at - 1] or groups[at])


_ROUTED = lazy(r"\b(?:BGP|ASNs?|[Aa]utonomous|peer(?:s|ing)?|rout(?:es?|ers?|ing)|prefix(?:es)?|ISPs?|transit)\b")


def _requests(match: re.Match[str]) -> Answer:
    """RFCs 7230–7235 and 9110: each in pairs."""
    said = re.sub(r"\d+", lambda number: pairs(number[0]), re.sub(r"\s?[–-]\s?", " to ", match[1]))
    return f"{spell('RFC', 's')} {said}"


def _system(match: re.Match[str]) -> Answer:
    """AS 64512: an autonomous system, where routes are spoken of."""
    if not stands_near(_ROUTED, match):
        return None
    return f"{spell('AS')} {pairs(match[1]) if len(match[1]) < 5 else digits(match[1])}"


def _zone(match: re.Match[str]) -> Answer:
    """GMT+5:30: how far a clock is ahead."""
    zone, sign, hour, minute = match.groups()
    behind = f" {cardinal(int(minute))}" if minute and int(minute) else ""
    return f"{spell(zone)} {'plus' if sign == '+' else 'minus'} {cardinal(int(hour))}{behind}"


RULES = (
    Rule(
        "name",
        lazy(r"CVE-(?<!\w....)((?:19|20)\d\d)-(\d{4,7})(?!\w)"),
        lambda match: f"{spell('CVE')} {year(int(match[1]))}, {digits(match[2])}",
        of_numbers=True,
    ),
    Rule(
        "name",
        lazy(r"RFCs(?<!\wRFCs) (\d{3,4}(?:(?:\s?[–-]\s?|, |,? and |,? or )\d{3,4}(?![\d%]))+)(?!\w|[.,]\d)"),
        _requests,
        of_numbers=True,
    ),
    Rule("name", lazy(r"AS(?<!\wAS) ?([1-9]\d{2,5})(?!\w|[.,]\d)"), _system, of_numbers=True),
    Rule(
        "name",
        lazy(r"802\.(?<![\w.]....)(\d{1,2})([A-Za-z]{0,2})(?!\w)"),
        lambda match: f"eight oh two point {whole(match[1])} {spell(match[2].upper())}",
        of_numbers=True,
    ),
    Rule(
        "clock",
        lazy(r"(GMT|UTC)(?<!\w...) ?([+−-]) ?(\d{1,2})(?::?([0-5]\d))?(?![\w:]|\.\d)"),
        _zone,
        of_numbers=True,
    ),
)
