"""Answers that are no kind of the thing, so that they say not what it is: evidence, mere looks, a heading.

"What is a rash?" is no more told by "strong evidence that …" than "What is flour?" by "the white powder".
"""

import re

from audiolesson.draft.english.known_names import LANDS
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_WHAT_IS = lazy(
    r"(?:In [^,?]+, )?what (?:is|are) (?!the names? for |.* called\?)(?:an? |the )?(?P<term>[^?]+)\?", re.IGNORECASE
)
_SPEAKS_FOR = lazy(
    r"(?:(?:an?|the|one) )?(?:[a-z-]+ )?(?:evidence|proof|indication|clue|hint|testimony|reminder|warning|confirmation"
    r"|illustration) (?:that|for|of)\b",
    re.IGNORECASE,
)
"""What a thing shows, and not what it is."""

_DEFIES = lazy(
    r"\b(?:defies|defy|resists?|eludes?|escapes?) (?:[a-z]+ )?(?:definition|description|explanation|categorization)"
    r"|\b(?:hard|difficult|impossible|tricky) to (?:define|describe|explain|pin)\b"
)
_ONLY_LOOKS = lazy(r"The (?:[a-z-]+ )?[a-z-]+(?<!ing)", re.IGNORECASE)
"""An article and a noun with one quality: "the white powder"."""

_REGION = lazy(
    r"(?:the )?(?:(?:(?:north|south|east|west)+(?:ern)?|central|upper|lower|inner|outer|middle|latin) [A-Z]\w+)",
    re.IGNORECASE,
)
_IS_LAND = lazy(
    r"(?:(?:an?|the) )?(?:[\w-]+ ){0,4}?(?:countr|state|nation|region|cit(?:y|ies)|town|province|island|territor"
    r"|kingdom|continent|area|part|peninsula|republic|land|municipalit|capital)",
    re.IGNORECASE,
)
_HEADING = lazy(r"(?:The |An? )?[A-Z][a-z]+(?: (?:of|and|in|the|to|for|on|[A-Z][a-z]+))* [A-Z][a-z]+")
"""A heading with its capitals: "The Revival of Trade and the Towns"."""


def has_no_meaning(fact: Fact) -> bool:
    """Whether what a thing is asked for is answered by something that it is no kind of."""
    found = _WHAT_IS.fullmatch(without_lead(fact.question))
    if not found or fact.kind in ("acronym", "given"):
        return False
    term, said = found["term"], fact.answer
    if _SPEAKS_FOR.match(said) or _DEFIES.search(said) or _ONLY_LOOKS.fullmatch(said):
        return True
    if (LANDS.fullmatch(term) or _REGION.fullmatch(term)) and not _IS_LAND.match(said):
        return True
    return fact.kind == "definition" and _HEADING.fullmatch(said) is not None
