"""Questions about what one example of the lesson has: its figures, its pieces, what was met a sentence before.

Weeks later nobody knows which "all 12 litres", "the damage" or "the vessel that results" are meant.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.leads import without_lead

_ALL_OF_IT = lazy(r"\ball (?:the )?\d[\d.,]* [A-Za-z]+")
_HAS_A_NAME = lazy(
    r"(?:The|This|That) (?:[a-z-]+ ){0,2}[a-z-]+ (?:has|have|had|goes by|bears?) (?:its|a|an|the) (?:[a-z]+ )?name"
)
"""A thing that was met before: "The little hole has a name. What is it?"."""

_RESULTS = lazy(r"\b(?:that|which) (?:results?|remains?|follows?|is left|are left|emerges?|appears?)(?= called\?|\?)")
"""What comes out of something that the question does not name: "the vessel that results"."""

_WHICH_MAN = lazy(
    r"(?:In [^,?]+, )?which (?:[A-Z][a-z]+ )?(?:mathematician|engineer|scientist|physicist|chemist|biologist|doctor"
    r"|physician|economist|philosopher|historian|linguist|psychologist|architect|painter|composer|writer|inventor"
    r"|king|queen|emperor|president|general|teacher|potter|[a-z]+(?:ist|ician))s? [^?]*\b(?:see|show|find|solve|measure"
    r"|fix|mend|repair|avoid|test|explain|describe|stop|tell|make) the (?P<thing>[a-z]+)\?$",
    re.IGNORECASE,
)
_WHY = lazy(r"(?P<said>[^?.]+)\. (?:Why|How)\?$")
MOST_OF_A_SCRAP = 4
"""Words of a statement that is too short to tell what it is about: "Black can't move. Why?"."""


_DOES = lazy(r"(?:[A-Z][^,?]+, )?(?i:how|why|what|when|where) [a-z]+ (?P<who>[A-Z][a-z]{2,}) [a-z]+ ")


def is_of_somebody(ground: Ground, question: str) -> bool:
    """Whether a question is about somebody of a story, whom the lesson calls by one name and then "she" or "he"."""
    found = _DOES.match(without_lead(question))
    if not found or found["who"].lower() in ground.lesson.title.lower():
        return False
    who = found["who"]
    before = {word.lower() for word in re.findall(rf"\b([A-Z][\w.]+) {who}\b", ground.whole)}
    named = any(not re.search(rf"\b{re.escape(word)}\b", ground.whole) for word in before)
    alone = not named and not re.search(rf"\b{who} [A-Z]", ground.whole)
    return alone and re.search(rf"\b{who}\b[^.?!]*[.?!] (?:She|He) ", ground.whole) is not None


def is_of_its_example(question: str) -> bool:
    """Whether a question, with what is set in front of it, speaks of what only an example of its lesson has."""
    asked = without_lead(question)
    if _ALL_OF_IT.search(asked) or _HAS_A_NAME.match(asked) or _RESULTS.search(asked) or _WHICH_MAN.match(asked):
        return True
    found = _WHY.match(asked)
    return found is not None and len(found["said"].split()) <= MOST_OF_A_SCRAP
