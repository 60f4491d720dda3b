"""What sets up an example: all behind it in its paragraph is true of the example alone."""

import re

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_ORDERS = lazy(
    r"(?:(?:for (?:example|instance)|as an example|so|now|and|but|first|again|to see why|in particular),? )*"
    r"(?:suppose|imagine|assume(?! (?:good|responsib))|pretend|given an?\b|let (?=\W|[a-zA-Z]\b)"
    r"|let(?:['’]s| us) (?:say|assume|suppose|imagine|consider|pretend|think)"
    r"|consider,? (?:an?|the|two|this|these|for|again|now|someone|our|that)\b(?! (?:best|following))"
    r"|say,? (?:you|we|that|an?|the)\b|take,? (?:an?(?! (?:look|moment|closer|break|step|deep))|the case|for (?:example"
    r"|instance)|two)\b|picture (?:an?|the|this|your)\b|think of (?:an?|yourself)\b)",
    re.IGNORECASE,
)
_SETS_UP = Shape(
    r"^if you(?:['’]d| had| were) "
    r"|\b(?:in|for|from|to|of|with) (?:our|this|the following|the above|the previous|that|the first|the next) example\b"
    r"|\b(?:following|above|previous) example\b|^example(?: \d+)?(?:[:.]| \d)"
    r"|^(?:for (?:example|instance)),? (?:if|when|suppose|consider|imagine|let|say|assume|you|your|we|our|my|I)\b"
    r"|\b(?:as|another|an|one|simple|toy|concrete|motivating|running) example,? (?:we|consider|suppose|let|imagine)\b"
    r"|\b(?:let us|let['’]s) (?:say|assume|suppose|imagine)\b|^(?:here is|here['’]s) an example",
    re.IGNORECASE,
)


def supposes(text: str) -> bool:
    """Whether a sentence asks to suppose something, "Consider two jars.": it promises more and tells nothing."""
    return bool(_ORDERS.match(text))


def sets_up_example(text: str) -> bool:
    """Whether a sentence begins an example: "Suppose a shop sells bread.", "In our example, …"."""
    return supposes(text) or _SETS_UP.fits(text)
