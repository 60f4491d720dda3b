"""How courts and statutes are cited: [1998] 2 AC 45, s. 12(1), cl. 9."""

import re

from audiolesson.wording.claims import Rule
from audiolesson.wording.en.numbers import year

_PARTS = {
    "s": "section", "ss": "sections", "cl": "clause", "cls": "clauses", "para": "paragraph", "paras": "paragraphs",
    "reg": "regulation", "regs": "regulations",
}  # fmt: skip


RULES = (
    Rule(
        "year",
        re.compile(
            r"\[((?:1[89]|20)\d\d)\](?= (?:\d{1,2} )?(?:[A-Z]{2,6}|[A-Z][A-Za-z]+(?: [A-Z]\w*)?)\b)(?= [^.;,]*\d)"
        ),
        lambda match: year(int(match[1])),
    ),
    Rule(
        "abbreviation",
        re.compile(r"(?<![\w.$€£'’])(?<!\d )(ss?|cls?|paras?|regs?)\. ?(?=\d{1,3}[A-Z]?(?:\(|[\s,.;)]|\Z))"),
        lambda match: f"{_PARTS[match[1]]} ",
    ),
)
