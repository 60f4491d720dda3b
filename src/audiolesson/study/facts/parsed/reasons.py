"""Reasons that are none: what followed, what screening "means … in order to" do, a culprit of something unsaid."""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_FOLLOWED = lazy(
    r"So that .*\b(?:was|were|had|did|became|could|would|might|simply|therefore|thus|often|usually|sometimes)\b"
)
"""What a thing led to, which the writer tells as its result."""
_UNSAID = lazy(
    r"Because .*\b(?:the|an?) (?:main |real |chief |likely )?(?:culprit|cause|reason|problem|answer|point|difference)"
    r"(?! (?:of|for|why|that|between)\b)"
)
_OF_WHAT = lazy(
    r"[Ww]hy (?:is|are|was|were) [^?]* (?:different|immune|similar|instructive|interesting|important|necessary|useful"
    r"|special|unusual|essential|crucial|relevant|significant|problematic|possible|surprising)\?"
)
"""What asks for a quality that leans on something unsaid: different from what?"""
_SAYS = lazy(
    r"[Ww]hy (?:do|does|did) [^?]*\b(?:point out|argue|say|note|mention|suggest|think|believe|insist|remark) that\b"
)
"""A question for why somebody said something."""
_OF_ONE_CASE = lazy(r"[Ww]hy (?:will|won['’]t) |[Ww]hy [^?]*\b(?:maybe|perhaps|actually)\b")
_DUE = lazy(r"Due to [^,;]+")
"""A bare cause, which names what led there and does not say how."""
_AIM = lazy(r"(?:In order )?[Tt]o ")
_MEANS = lazy(r"Why (?:do|does|did) [^?]+? (?:mean|refer|consist|involve|include|be)\b")
_DONE_TO = lazy(
    r"Why (?:do|does|did) [^?]* (?:usually|often|always|sometimes|normally|generally)(?: [a-z]+ly| well)?\?"
)
"""A question whose verb is lost."""


def is_no_reason(fact: Fact) -> bool:
    """Whether what stands behind "why" is no reason for it, or the question lost its verb."""
    said = fact.answer
    why = fact.question.endswith(" Why?") or re.match(r"(?:[^?]*, w|W)hy ", fact.question) is not None
    if not why:
        return False
    if _OF_WHAT.search(fact.question) or _SAYS.search(fact.question) or _OF_ONE_CASE.search(fact.question):
        return True
    if _DUE.fullmatch(said) or _FOLLOWED.match(said) or _UNSAID.match(said) or _DONE_TO.match(fact.question):
        return True
    return _AIM.match(said) is not None and _MEANS.match(fact.question) is not None
