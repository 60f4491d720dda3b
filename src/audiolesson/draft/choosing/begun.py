"""A sentence that only begins what its page goes on with: "The case has two parts." before "The first is …".

Whatever it counts or promises, what stands right behind it in the lesson shows that it announces. Where that is not
told, a listener of a page that is told in parts waits in vain; a lesson whose paragraphs flow is taken at its word.
"""

import re

from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.shown import CODE
from audiolesson.patterns import lazy

_COUNTED = lazy(
    r"\b(?P<number>two|three|four|five|2|3|4|5|both|several|some|a few|a number of|many|various) (?:[\w’'-]+ ){0,4}"
    r"[a-z]+s(?: of [^,.;:]{3,40})?[.!]$",
    re.IGNORECASE,
)
_FIRST = lazy(
    r"(?:The [Ff]irst(?: one| of (?:these|them)| [a-z]+)? (?:is|was|are|concerns|deals|uses|comes|holds|shows"
    r"|creates)\b"
    r"|First(?:ly)?, |One is\b|The former\b|On the one hand\b|The good news is\b|The simpler\b)"
)
"""How the first of counted things begins."""

_DOES_SO = lazy(r"(?:To do (?:that|this|so)\b|(?:We|You) (?:can )?do (?:that|this) (?:by|with)\b)")
_WANTS = lazy(r"\b(?:need|want|have to|must|would like|should|let['’]s|time to)\b", re.IGNORECASE)
"""An aim, which the next sentence reaches."""

_NEEDS = lazy(r"\b(?:we|you)(?:['’]ll| will| now| first)* (?:need|want) (?:to\b|an?\b|some\b)")
"""An aim that the program behind it reaches."""

_ONE_MORE = lazy(
    r"(?!This\b|That\b|It\b)[^,:;.]{2,40} (?:has|have|offers?|provides?|supports?) (?:another|one more|one other"
    r"|yet another) (?!\w+ (?:that|which|who|called)\b)[^,:;.]{3,60}\.$"
)
_BY_NAME = lazy(
    r".*\b(?:an?|another) (?:[\w-]+ )?(?:principle|concept|idea|technique|approach|method|pattern|notion|mechanism"
    r"|trick|practice|strategy) (?:called|named|known as) [^,:;]{2,40}\.$"
)
"""A principle of which a listener hears the name alone."""

_WITH_A_FEW = lazy(
    r"(?:But |And |So )?[Ww]ith (?:just |only )?(?:a few|some|several|two|three) (?:[\w-]+ )?(?:rules|tricks|steps|tips"
    r"|ideas|principles|changes|commands|lines|tools), (?:you|we|anyone) "
)
_IN_TWO_MINDS = lazy(
    r"[^,:;.]{2,60} (?:is|are|was|were) (?:always |only |really |still |at best )?an? (?:compromise|trade-?off"
    r"|balancing act|mixed blessing|double-edged sword|paradox|puzzle|mixed bag)\.$"
)


_GOES_ON = lazy(r"(?:The )?[Ss]econd(?:ly)?\b|Another\b|The (?:other|latter)\b|On the other hand\b|The bad news\b")
_FARTHEST = 6
"""Sentences behind a counting one among which its second thing stands."""


def is_told(candidate: Candidate, found: Gathered) -> bool:
    """Whether the first and the second of counted things may be told right behind the sentence that counts them."""
    behind = [
        one.text.text
        for one in found.candidates[candidate.order + 1 : candidate.order + 1 + _FARTHEST]
        if one.section == candidate.section and one.tier < NEVER
    ]
    return bool(behind and _FIRST.match(behind[0]) and any(map(_GOES_ON.match, behind[1:])))


def begun(said: str, next_one: str) -> int:
    """How many things a sentence begins, seen by the one right behind it in the lesson; 0 where it begins nothing."""
    if any(shape.match(said) for shape in (_ONE_MORE, _IN_TWO_MINDS, _BY_NAME, _WITH_A_FEW)):
        return 1
    if _DOES_SO.match(next_one):
        return 1 if _WANTS.search(said) else 0
    if next_one == CODE:
        return 1 if _NEEDS.search(said) else 0
    counted = _COUNTED.search(said)
    return 2 if counted and _FIRST.match(next_one) and ":" not in said else 0


def written_next(found: Gathered) -> dict[int, str]:
    """What stands right behind each candidate in the lesson, told or not, in its section."""
    refused: dict[int, tuple[int, str]] = {}
    for one in found.refused:
        if not one.aside:
            refused.setdefault(one.before, (one.section, one.text))
    return {one.order: _next_of(one, found, refused) for one in found.candidates}


def _next_of(candidate: Candidate, found: Gathered, refused: dict[int, tuple[int, str]]) -> str:
    behind = candidate.order + 1
    told = [(one.section, one.text.text) for one in found.candidates[behind : behind + 1]]
    section, text = refused.get(behind) or (told[0] if told else (-1, ""))
    return text if section == candidate.section else ""
