"""Zero and one as a pair of values, not as a range: the 0-1 knapsack problem, a 0–1 law."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule

_COUNTED = lazy(
    r"\b(?:[Tt]he|of|all|many|only|more|most|fewer|are|both|consecutive|leading|trailing|adjacent|number of"
    r"|[01]s (?:and|or)|two|three|four|with|[Aa]ny|no|some|its|into|between|as) \Z"
)


def _digits(match: re.Match[str]) -> Answer:
    """0s and 1s, the 1s of a row: how often a digit stands there, and no seconds."""
    text, start, end = match.string, match.start(), match.end()
    counted = _COUNTED.search(text, max(0, start - 14), start) or re.match(
        r" (?:and|or) [01]s(?!\w)", text[end : end + 8]
    )
    return {"0": "zeros", "1": "ones"}[match[1]] if counted else None


RULES = (
    Rule("number", lazy(r"([01])(?<![\w.,:$/-].)s(?!\w)"), _digits),
    Rule(
        "name",
        lazy(
            r"(?<![\w.,])0[-–/]1(?=[\s-](?:[Kk]napsack|[Ll]oss|[Ll]aws?|[Vv]ariables?|[Ii]nteger|[Pp]rogram\w*|[Mm]atri(?:x|ces)"
            r"|[Vv]ectors?|[Ss]equences?|[Ss]trings?|[Pp]rinciple|[Vv]alued|[Ee]ncod\w+|[Ii]ndicators?|BFS|[Tt]rees?|"
            r"[Ll]inear|[Oo]ptimi[sz]ation|[Pp]roblems?|[Dd]ecisions?|[Oo]utcomes?|[Ll]abels?|[Bb]inary)\b)"
        ),
        lambda match: "zero one",
    ),
)
