"""Answers that end before their point, though the sentence goes on with what sets the thing apart.

"A promise to sell" is no option where its sentence goes on "made so that the buyer may walk away", nor is "the habit
of buying more when prices fall" one where it goes on "and buying less when they rise".
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_TO_THE_POINT = lazy(
    r",? (?:(?:made|done|given|set|phrased|used|built|chosen|arranged) (?:so|in such a way)\b|so as to\b|in order to\b"
    r"|in such a way\b|at the (?:top|bottom|head|foot|end|beginning|start|edge|front|back) of )"
)
"""How what comes behind begins, where it says to which end or at which, and by that what the thing is."""

_AND_DOING = lazy(r",? (?:and|but|while|or) (?:then |also )?[a-z]{2,}ing\b")
_DOING = lazy(r"(?:^|\b(?:of|by|for|and) )[a-z]{2,}ing\b", re.IGNORECASE)
_AND_WHAT_ELSE = lazy(r",? and (?:an? |the )?(?:optional(?:ly)?|possibl[ey]|sometimes|often|usually) ")
_AND_ANOTHER = lazy(r",? and (?:then )?(?:the|an?|its|their|another) (?:[a-z-]+ ){1,3}(?:[a-z]+ly )?[a-z]+s\b")
_OF_A_COURSE = lazy(r"\b(?:where|in which|by which|whereby|when)\b")
"""A course of events that goes on with what another thing does: "where a potter fires, and the guild then pays"."""
_MADE_OF = lazy(r"\b(?:consisting|composed|made(?: up)?|containing|including|comprising)\b")
_ASIDE = lazy(r"\s*\([^()]*\)")


def is_cut_short(fact: Fact) -> bool:
    """Whether a definition ends in its sentence before a second deed, before an end that is its point, before what
    another thing does, or inside the row of what its thing is made of."""
    if fact.kind != "definition" or not fact.sentence:
        return False
    source, said = _ASIDE.sub("", fact.sentence), _ASIDE.sub("", fact.answer)
    at = source.lower().find(said.lower())
    rest = source[at + len(said) :] if at >= 0 else ""
    if _TO_THE_POINT.match(rest) or (_AND_DOING.match(rest) and _DOING.search(said)):
        return True
    if _AND_ANOTHER.match(rest) and _OF_A_COURSE.search(said):
        return True
    return _AND_WHAT_ELSE.match(rest) is not None and _MADE_OF.search(said) is not None
