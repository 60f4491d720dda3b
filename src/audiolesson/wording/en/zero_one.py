"""Zero and one as a pair of values, not as a range: the 0-1 knapsack problem, a 0–1 law."""

import re

from audiolesson.wording.claims import Rule

RULES = (
    Rule(
        "name",
        re.compile(
            r"(?<![\w.,])0[-–/]1(?=[\s-](?:[Kk]napsack|[Ll]oss|[Ll]aws?|[Vv]ariables?|[Ii]nteger|[Pp]rogram\w*|[Mm]atri(?:x|ces)"
            r"|[Vv]ectors?|[Ss]equences?|[Ss]trings?|[Pp]rinciple|[Vv]alued|[Ee]ncod\w+|[Ii]ndicators?|BFS|[Tt]rees?|"
            r"[Ll]inear|[Oo]ptimi[sz]ation|[Pp]roblems?|[Dd]ecisions?|[Oo]utcomes?|[Ll]abels?|[Bb]inary)\b)"
        ),
        lambda match: "zero one",
    ),
)
