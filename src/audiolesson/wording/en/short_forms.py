"""Short forms that are sure by what stands beside them, with their stop or without: on agg., office hrs, 12-pt type."""

import re

from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.letters import spell

_BESIDE = (
    (r"(?<![\w.])pt['’]s(?!\w)", "patient's"),
    (r"(?<=\bon )agg\b\.?(?=[\s,;)])", "aggregate"),
    (r"(?<![\w.])mag\.(?=\s[-−]?\d)", "magnitude"),
    (r"(?<![\w.-])fwd(?:\.(?=\s[a-z]|,))?(?![\w-])", "forward"),
    (r"(?<=\d(?:st|nd|rd|th) )min(?:\.(?=\s[a-z]|,)|\b)", "minute"),
    (r"(?<=[a-z] )hrs(?:\.(?=\s[a-z]|,))?(?!\w)", "hours"),
    (r"(?<=\d )pp\.?(?=\s(?:essay|report|paper|booklet|thesis|document|handout|pamphlet)s?\b)", "page"),
    (r"(?<=\d[ -])pt(?=\s(?:font|type|text|bold|italic|Arial|Times|Helvetica|Calibri)\b)", "point"),
    (r"(?<= m )(?:a\.s\.l(?:\.(?=\s[a-z(]|[,;)])|(?=\.))|asl(?!\w))", "above sea level"),
    (r"[Ø⌀]\s?(?=\d)", "diameter "),
)
"""Each a pattern and its words."""
_DOSED = re.compile(r"\b(?:mg|mcg|mL|tabs?|caps?|tablets?|capsules?|dos(?:e|es|ed)|PO|puffs?|drops?)\b")


def _twice_a_day(match: re.Match[str]) -> Answer:
    """BID by its letters, where a drug is given; elsewhere it is the word."""
    return spell(match[0]) if stands_near(_DOSED, match) else None


def _rule(pattern: str, words: str) -> Rule:
    return Rule("abbreviation", re.compile(pattern), lambda match: words)


RULES = (
    *(_rule(pattern, words) for pattern, words in _BESIDE),
    Rule("abbreviation", re.compile(r"(?<!\w)[BTQ]ID(?!\w)"), _twice_a_day),
)
