"""Years of reigns and lives before the year 1000: the Song dynasty (960–1279), nine sixty to twelve seventy-nine."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import pairs, year

_REIGN = lazy(
    r"(?:\b(?:[Dd]ynast(?:y|ies)|[Ee]mpires?|[Kk]ingdoms?|[Pp]eriod|[Ee]ra|[Cc]aliphates?|[Kk]ings?|[Qq]ueens?|[Ee]mperors?"
    r"|[Pp]opes?|[Kk]hanate|[Rr]eign|[Rr]ule|Middle Ages|[Rr]enaissance)|\b[A-Z][a-z]+ (?:[A-Z][a-z]+|[IVX]+)"
    r"|\bthe (?:Great|Elder|Younger|Wise|Bald|[A-Z][a-z]+)) \Z"
)
_NAMED = lazy(r"\b[A-Z][a-z]{2,} \Z")
_NO_NAME = lazy(r"\b(?:Tables?|Figures?|Sections?|Pages?|Chapters?|Lines?|Range|Rooms?|Scores?|Items?|Exercises?) \Z")


def _span(match: re.Match[str]) -> Answer:
    """Two years behind a reign or the name of a person; round ones behind one word may be anything else."""
    kind, start, end = match.groups()
    first, last = int(start), int(end)
    before = match.string[max(0, match.start() - 40) : match.start()]
    if not first < last < min(first + 800, 1600) or _NO_NAME.search(before):
        return None
    sure = _REIGN.search(before) or (_NAMED.search(before) and (first % 10 or last % 10) and last - first < 400)
    head = {"r": "reigned ", "c": "about "}.get(kind[0], "") if kind else ""
    return f", {head}{pairs(start)} to {year(last) if last > 999 else pairs(end)}," if sure else None


_OF_OLD = lazy(
    r"\b(?:[Ee]mperors?|[Kk]ings?|Rom(?:e|an|ans)|Byzan\w+|[Cc]aliph\w*|Charlemagne|Athens|[Dd]ynasty|[Pp]ope|[Mm]onks?|"
    r"[Cc]entur(?:y|ies)|Council|[Cc]onquer\w*|[Ss]ack(?:ed)?|BCE?|CE|AD|Academy|Goths?|Visigoths?|Vandals|Huns|Justinian|"
    r"Constantin\w+|Augustine|Muhammad|Mecca|[Bb]attle|[Cc]rowned|[Bb]orn|[Dd]ied|[Ff]ounded|Vikings?|Saxons?|Franks?)\b"
)


def _in_a_year(match: re.Match[str]) -> Answer:
    """In 529, where a sentence tells of old times."""
    return pairs(match[0]) if stands_near(_OF_OLD, match) else None


RULES = (
    Rule("year", lazy(r"(?<=\()((?:19|20)\d\d)(?= = 100\))"), lambda match: year(int(match[1]))),
    Rule(
        "year",
        lazy(
            r"[3-9](?:(?<=\b[Ii]n .)|(?<=\b[Uu]ntil .)|(?<=\b[Ss]ince .)|(?<=\b[Bb]y .))\d\d(?=[.,;:)](?!\d)|"
            r"\s(?:the|and|he|she|they|"
            r"when|but|at|by|after)\b|\s*\Z)(?! and \d|, \d)"
        ),
        _in_a_year,
        of_numbers=True,
    ),
    Rule(
        "year-range",
        lazy(r"\((r\. |c\. |ca\. )?([2-9]\d\d)\s?[–-]\s?([2-9]\d\d|1[0-5]\d\d)\)"),
        _span,
        of_numbers=True,
    ),
)
