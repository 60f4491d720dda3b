"""Remarks in place of facts: how a thing is doing just now, what it feels like, where it is used.

Teachers dropped such cards of pages that no rule was tuned on; none of the rules looks at a lesson's subject.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.model import Fact

_JUST_NOW = lazy(
    r"\b(?:that|which|who) (?:is|are|has been|have been) (?:(?:\w+ly|now|still|always) )?(?:growing|changing|improving"
    r"|grappling|trying|becoming|gaining|evolving|expanding|struggling|rising|spreading|emerging|maturing|thriving)\b"
    r"|\b(?:an? )?(?:increasing|growing|large|huge|great) number of\b",
    re.IGNORECASE,
)
"""What holds for a while: "a small kiln that is rapidly improving"."""
_FELT = lazy(
    r"an? (?:\w+ )?(?:pain|headache|nightmare|joy|mess|dream|treat|blessing|curse|breeze|chore|delight|pleasure|shame"
    r"|pity|gift|journey|marathon|minefield|act of [a-z]+|habit from .+)(?: (?:in|of|for|to|that)\b.*)?",
    re.IGNORECASE,
)
"""What a thing is like to whoever has to do with it: "a pain in the best of times"."""
_FAMED = lazy(
    r"an? [\w -]+ with (?:an? )?(?:important|rich|long|strong|proud|fascinating|vibrant|famous|great|remarkable"
    r"|notable|colou?rful|storied) [\w ]+",
    re.IGNORECASE,
)
_SO_TO_SPEAK = lazy(r"(?:an?|the) ['‘“\"][^'’”\"]+['’”\"] ", re.IGNORECASE)
"""A kind in quotation marks, which is none: "a 'working model' for …"."""
_USED_IN = lazy(
    r"an? (?:[a-z]+ )?(?:measure|tool|technique|method|concept|approach|metric|idea|model|notion|practice|strategy)"
    r" (?:widely |commonly |often )?(?:used|applied|employed) in (?:[\w-]+ ){0,2}[\w-]+",
    re.IGNORECASE,
)
"""Where a thing is used, which many are: "a measure used in glaze testing"."""
_SOME_KINDS = lazy(
    r"(?:two|three|four|five|six|several|some) (?:[a-z]+ ){0,2}(?:categories|classes|groups|examples|sorts|forms"
    r"|members|ways|areas)\b",
    re.IGNORECASE,
)
_HOW_IT_IS = lazy(r"[A-Z][a-z]+(?:ical|ous|ive|able|ible|ful|less) (?:of|to|for|in|with|about|at) ")
"""What a thing is like in place of what it is: "Skeptical of …"."""
_LIKE = lazy(r"\b(?:acts?|works?|behaves?) (?:almost |much |a bit |just )?like an? ")
"""A likeness that is asked for as a deed."""


def is_passing(fact: Fact) -> bool:
    """Whether a fact is a remark on a thing: a likeness, a feeling, a fame, or how it is doing at the time."""
    if fact.kind in ("acronym", "given"):
        return False
    if _LIKE.search(fact.question):
        return True
    if named := NAMES_FOR.match(fact.question):
        return _JUST_NOW.search(named["said"]) is not None or _FAMED.fullmatch(named["said"]) is not None
    if not WHAT_IS.fullmatch(fact.question):
        return False
    said = fact.answer
    if _JUST_NOW.search(said) or _HOW_IT_IS.match(said) or _SO_TO_SPEAK.match(said) or _SOME_KINDS.match(said):
        return True
    return any(way.fullmatch(said) for way in (_FELT, _FAMED, _USED_IN))
