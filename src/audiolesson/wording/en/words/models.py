"""Models of things that an s, a letter or a number tells apart: the iPhone 6s, Model 3s, a V6 engine, lead V4."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers.numbers import several, whole
from audiolesson.wording.letters import LETTER

_PHONE = lazy(r"\b(?:iPhones?|Redmi(?: Note)?|OnePlus|Honor|Nexus)(?: \d{1,2}[sS]?(?:,| and| or| to|/))? ?\Z")
_PLURAL = lazy(
    r"\b(?:Model|Type|Class|Mark|Category|Series|Tier|Level|Grade|Size|Windows|Pixel|Galaxy|Falcon|Boeing) \Z"
)


def _with_s(match: re.Match[str]) -> Answer:
    """iPhone 6s: the model, no time; Model 3s: several of one."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    if _PHONE.search(before):
        return f"{whole(match[1])} {LETTER}s"
    return several(whole(match[1])) if _PLURAL.search(before) else None


RULES = (
    Rule("name", lazy(r"(?<![\w.,])(\d{1,2})[sS](?![\w'’])"), _with_s),
    Rule(
        "name",
        lazy(
            r"(?<![\w-])V([1-9]\d?)(?=:|\s(?:engines?|rockets?|motors?|to V[1-6]\b)|\s?[–-]\s?V[1-6]\b|['’]s engine)"
            r"|(?:(?<=\b[Ll]ead )|(?<=\b[Ll]eads )|(?<=V[1-5] and )|(?<=V[1-5] to )|(?<=V[1-5][–-]))V([1-6])(?!\w)"
        ),
        lambda match: f"{LETTER}V {whole(match[1] or match[2])}",
    ),
)
