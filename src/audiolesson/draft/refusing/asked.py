"""Whether a question needs the sentence before it: "But how does it dry?". English only."""

import re

from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy

_JOINS_ON = lazy(r"(?:but|so|and) ", re.IGNORECASE)
_ASKING = lazy(r"(?:how|what|why|where|when|who|which) ", re.IGNORECASE)
_OF_ITSELF = lazy(
    r"(\b(?:to|of|by|from|with|the|an?|do|does) [a-z][\w -]{2,30}) (?:once|when|if|after|before|until|while|because)"
    r" (?:it|they)\b[^?]*\?$"
)
"""A question that names what its "it" means: "What happens to a pot once it is dry?"."""


def asks_on(question: str) -> bool:
    """Whether a question goes on from the sentence before it, or means a thing of it."""
    return bool(_JOINS_ON.match(question)) or leans_back(_ASKING.sub("", _OF_ITSELF.sub(r"\1?", question), count=1))
