"""Ranges of parts and rows of numbers: 1½–2, the 68–95–99.7 rule."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import number, whole
from audiolesson.wording.en.numbers.quantity import VULGAR

_PARTS = "".join(VULGAR)


def _row(match: re.Match[str]) -> Answer:
    """68–95–99.7: numbers that one name holds, and no range."""
    return " ".join(map(number, re.split("[–-]", match[0])))


RULES = (
    Rule(
        "fraction",
        lazy(r"½(?<!\w.)(?=-(?:price|hour|inch|mile|time|day|marathon|size|life|cup|pound|teaspoon|tablespoon)\b)"),
        lambda match: "half",
    ),
    Rule("row", lazy(r"(?<![\w.,–-])\d{1,3}(?:\.\d)?(?:–\d{1,3}(?:\.\d)?){2,3}(?![\w–-]|[.,]\d)"), _row),
    Rule("number", lazy(r"(?<![\w.,-])1-to-1(?![\w-])"), lambda match: "one-to-one"),
    Rule(
        "number",
        lazy(r"(?<![\w.,])\d{1,3}(?:\.000){2,4}(?![\w.,]\d|\w)"),
        lambda match: whole(match[0].replace(".", "")),
    ),
    Rule(
        "range",
        lazy(r"[–-](?:(?<=[ (]\d[a-g].)|(?<=[ (]\d\d[a-g].))(?=\d{1,2}[a-g](?![\w-]))"),
        lambda match: "to",
    ),
    Rule("range", lazy(rf"(?<=[{_PARTS}])\s?[–-]\s?(?=[\d{_PARTS}])"), lambda match: "to"),
    Rule("range", lazy(rf"(?<=\d)\s?[–-]\s?(?=\d{{0,2}} ?[{_PARTS}])"), lambda match: "to"),
)
