"""Sides of things, spans of inches and numbers of times: 12' × 15', 6–10 in., 2–3× a week, a pair of 8s, a ×16 slot."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers

_SHAPED = lazy(
    r"\b(?:[Mm]atri(?:x|ces)|[Gg]rids?|tensors?|arrays?|kernels?|boards?|shapes?|sizes?|"
    r"dimensions?)\b[^.;=]{0,30}\Z"
)


def _by(match: re.Match[str]) -> Answer:
    """Matrix A is 2 × 3."""
    if not _SHAPED.search(match.string, max(0, match.start() - 50), match.start()):
        return None
    return " by ".join(numbers.whole(side) for side in match.groups() if side)


RULES = (
    Rule(
        "size",
        lazy(
            r"[\[(](?:(?<=[Ss]hape .)|(?<=[Ss]hapes .)|(?<=shape of .)|(?<=shape is .)|(?<=of size .)|(?<=has size .))"
            r"(\d{1,6}(?:, ?\d{1,6}){1,5})[\])](?!\w)"
        ),
        lambda match: " by ".join(map(numbers.whole, re.split(", ?", match[1]))),
    ),
    Rule(
        "size",
        lazy(r"(?<![\w.,×])(\d{1,4})\s?[×x]\s?(\d{1,4})(?:\s?[×x]\s?(\d{1,4}))?(?![\w.,×]\w|\s?[×x=]|\s?[kµm]?m\b|\w)"),
        _by,
    ),
    Rule(
        "size",
        lazy(r"(?<![\w.,])(\d{1,3})['′]-(\d{1,2})[\"″](?!\w)"),
        lambda match: (
            f"{numbers.whole(match[1])} {'foot' if match[1] == '1' else 'feet'} "
            f"{numbers.whole(match[2])} {'inch' if match[2] == '1' else 'inches'}"
        ),
    ),
    Rule(
        "size",
        lazy(r"(?<![\w.])([WSC])(\d{1,2})[×x](\d{1,3})(?![\w×])"),
        lambda match: f"\ue000{match[1]} {numbers.whole(match[2])} by {numbers.whole(match[3])}",
    ),
    Rule(
        "size",
        lazy(r"(?<![\w.,])(\d{1,3})['′’] ?[x×] ?(\d{1,3})['′’](?: ?[x×] ?(\d{1,3})['′’])?(?![\w\"″])"),
        lambda match: f"{' by '.join(numbers.whole(side) for side in match.groups() if side)} feet",
    ),
    Rule(
        "size",
        lazy(r"(?<![\w.,])(\d{1,3})\s?[–-]\s?(\d{1,3}) in\.(?=\s[a-z(]|[,;)])"),
        lambda match: f"{numbers.whole(match[1])} to {numbers.whole(match[2])} inches",
    ),
    Rule(
        "name",
        lazy(r"(?<![\w-])(\d)-in-(\d{1,3}(?:,\d{3}){0,3})(?![\w,])"),
        lambda match: f"{numbers.whole(match[1])} in {numbers.number(match[2])}",
    ),
    Rule(
        "unit",
        lazy(r"dB\s?\(([ABC])\)(?<=\d dB\([ABC]\))|dB\(([ABC])\)(?<=\ddB\([ABC]\))"),
        lambda match: f"decibels \ue000{match[1] or match[2]}",
    ),
    Rule(
        "size",
        lazy(
            r"(?<![\w.,])(\d{1,3})\s?[–-]\s?(\d{1,3})\s?[×x](?=\s(?:an?|per|as|the|each|every|daily|weekly|more|faster|larger|"
            r"higher|slower|smaller|longer|week|day)\b|/|[.,;)])"
        ),
        lambda match: f"{numbers.whole(match[1])} to {numbers.whole(match[2])} times",
    ),
    Rule("size", lazy(r"[x×](?<=[″”\"′'] .)(?= ?[\d½¼¾])|[x×](?<=[″”\"′'].)(?= ?[\d½¼¾])"), lambda match: "by"),
    Rule(
        "size",
        lazy(r"[x×](\d{1,2})(?<!\w[x×]\d)(?<!\w[x×]\d\d)(?= (?:slots?|lanes?|links?|cards?|connectors?|mode)\b)"),
        lambda match: f"by {numbers.whole(match[1])}",
    ),
    Rule(
        "number",
        lazy(
            r"(?:(?<=pair of )|(?<=pairs of )|(?<=three of )|(?<=row of )|(?<=set of )|(?<=of a kind: )|"
            r"(?<=bunch of ))(\d{1,2})s(?!\w)"
        ),
        lambda match: numbers.several(numbers.whole(match[1])),
    ),
)
