"""Reasons that are none: what followed, what screening "means … in order to" do, a culprit of something unsaid."""

import re

from audiolesson.study.facts.model import Fact

_FOLLOWED = re.compile(r"So that .*\b(?:was|were|had|did|became|could|would|might)\b")
"""What a thing led to, which the writer tells as its result."""
_UNSAID = re.compile(
    r"Because .*\b(?:the|an?) (?:main |real |chief |likely )?(?:culprit|cause|reason|problem|answer|point|difference)"
    r"(?! (?:of|for|why|that|between)\b)"
)
_AIM = re.compile(r"(?:In order )?[Tt]o ")
_MEANS = re.compile(r"Why (?:do|does|did) [^?]+? (?:mean|refer|consist|involve|include|be)\b")
_DONE_TO = re.compile(
    r"Why (?:do|does|did) [^?]* (?:usually|often|always|sometimes|normally|generally)(?: [a-z]+ly| well)?\?"
)
"""A question whose verb is lost."""


def is_no_reason(fact: Fact) -> bool:
    """Whether what stands behind "why" is no reason for it, or the question lost its verb."""
    said = fact.answer
    why = fact.question.endswith(" Why?") or re.match(r"(?:[^?]*, w|W)hy ", fact.question) is not None
    if not why:
        return False
    if _FOLLOWED.match(said) or _UNSAID.match(said) or _DONE_TO.match(fact.question):
        return True
    return _AIM.match(said) is not None and _MEANS.match(fact.question) is not None
