"""Definite things that only the page knows: "the quarrel", "the small gap", "the amount of water"."""

import re

from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.patterns import lazy

_THE = lazy(
    r"the (?:(?:small|large|same|whole|big|long|short|old|new|great|little|next|extra|remaining|resulting) )?"
    r"[a-z-]+(?P<rest>$| (?!of\b|that\b|which\b|who\b|whose\b|in\b|on\b|for\b|to\b|from\b|between\b"
    r"|with\b|at\b|by\b|where\b|when\b|[a-z]+ed\b|[a-z]+ing\b).*)",
    re.I,
)
_JUDGED = lazy(r"(?:less|ous|ful|able|ible|ive|ish)$")
"""How what somebody thinks of a thing ends, which stands behind it."""
_OF_WHICH = lazy(
    r"the (?:[a-z]+ )?(?:amount|number|share|rate|part|ratio|level|size|weight|length|height|width|speed|total|rest"
    r"|most|quantity|price|cost|sum|mass|volume|age|half|amounts|parts) of [a-z]+",
    re.I,
)


def is_bare(said: str) -> bool:
    """Whether some words begin with a definite thing that nothing narrows, or with a measure of anything."""
    found = _THE.fullmatch(said)
    named = found is not None and found["rest"] and is_noun_phrase(said) and not _JUDGED.search(said)
    return (found is not None and not named) or _OF_WHICH.fullmatch(said) is not None
