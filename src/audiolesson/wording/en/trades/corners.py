"""Points that letters name in a row: along abc, the triangle abd, the path abcd."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import spell

_WORDS = frozenset(["bad", "bed", "bee", "cab", "dad", "fed", "bag", "egg", "age", "bead", "cafe", "dead", "deaf",
    "face", "fade",
                    "feed", "head", "aged", "cage", "edge", "gab", "gag", "dab", "had", "ebb", "add", "fad", "bade",
                    "hub", "be", "each", "beach", "ahead", "beef", "bach", "faced", "faded", "added",
                    "caged"])  # fmt: skip


def _corners(match: re.Match[str]) -> Answer:
    """Small letters that are no word, behind what has corners."""
    return None if match[1] in _WORDS or len(set(match[1])) < 2 else spell(match[1].upper())


RULES = (
    Rule(
        "letters",
        lazy(
            r"(?=[a-h])(?:(?<=[Tt]riangle )|(?<=[Tt]riangles )|(?<=[Pp]ath )|(?<=[Pp]aths )|(?<=[Ll]oop )|"
            r"(?<=[Ll]oops )"
            r"|(?<=\balong )|(?<=\baround )|(?<=[Aa]rc )|(?<=[Bb]ranch )|(?<=[Bb]ranches )|(?<=[Cc]ircuit )|"
            r"(?<=[Ww]ire )"
            r"|(?<=[Aa]ngle )|(?<=[a-h]{3} and )|(?<=[a-h]{4} and )|(?<=[Ss]quare )|"
            r"(?<=[Rr]ectangle ))([a-h]{3,5})(?![\w'’(.-]\w)"
            r"(?!\w)"
        ),
        _corners,
    ),
)
