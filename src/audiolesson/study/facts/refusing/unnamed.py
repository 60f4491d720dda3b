"""Questions about a thing that they do not name, which only who has just heard the lesson could answer."""

from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_FOR_ANOTHER = lazy(
    r"\bwho (?:first |also )?[a-z]+ (?:one|ones|some|several|it|them)\b(?! of\b)"
    r"|\b(?:the two|the three|both|the other) (?:sides|parties|groups|men|women|teams|countries|armies|brothers|sons"
    r"|camps)\b(?! (?:of|who|that|which|in)\b)"
    r"|\bthe (?:[A-Z][a-z]+|first|second|third|new|original|early|later|last|final|improved|modern) (?:version"
    r"|edition|one|attempt|try|patent|design|draft)\b(?! (?:of|for|to|that|which|by)\b)"
    r"|(?:^|, )[Tt]he [a-z]+ is an? [a-z]+\. What is this\b|\bwho happen(?:s|ed)? to\b"
    r"|\bmade (?:great|huge|big|major) (?:strides|progress|leaps)\b"
)
"""A word for what was named before, one of some sides, what came about by chance."""
_DATED = lazy(
    r"(?:^|, )(?:[Ii]n which year|[Ww]hen) (?:was|were|did) [^?]*\ban? (?:[a-z]+ )?(?:letter|committee|version|copy"
    r"|message|book|paper|report|meeting|vote|conference|test|trial|agreement|decision|proposal|plan|commission|group|team)\b"
    r"(?! (?:on|about|that|which|for|to|called|named)\b)(?! of (?:the|[A-Z]))"
)
"""The day of one of many letters or meetings."""


def names_nothing(fact: Fact) -> bool:
    """Whether a question asks about a thing that it does not name."""
    asked = without_lead(fact.question)
    return _FOR_ANOTHER.search(asked) is not None or _DATED.search(asked) is not None
