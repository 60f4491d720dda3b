"""Sentences that a careful author wrote for the ear too: begun and ended, and neither of the page nor of a course."""

import re

from audiolesson.draft.refusing.read_aloud import points_at_the_page
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_IS_WRITTEN = lazy(r"[\"“‘]?[A-Z0-9].*[.!][\"”’)]?$")
"""A sentence that its author began large and ended."""

_DOES_NEXT = (
    r"\bI(?:['’]ll| will| shall)(?: also| then| now| only)? (?:give|put|show|explain|come|return|get|say|describe|ask"
    r"|try|tell|address|discuss|cover|go|use|start|begin|state|comment|spend|set out|work|walk|deal|treat|define"
    r"|introduce|outline|sketch|assume|leave|turn|look)\b|^[Ww]hat (?:we|I) (?:did(?: not|n['’]t) do|left out)\b"
)
_OF_THE_COURSE = lazy(
    _DOES_NEXT
    + r"|\b(?:lessons?|course|class|weeks?|sessions?|chapters?|exams?|homework|slides?|handouts?|lectures?|next time"
    r"|today|tomorrow|exercises?|essays?|worksheets?|notes?|pages?|figures? \d|tables?)\b|:$|[=<>→^_|\\]",
    re.IGNORECASE,
)
"""What leads through a course, and signs."""

SAYS_WHAT_HE_DOES = lazy(rf"(?:{_DOES_NEXT})")
"""How an author begins who says what he does next: "I shall state each law.", "What we did not do was …"."""


def is_written_on(said: str) -> bool:
    """Whether a sentence is begun and ended, and leads through no course."""
    return bool(_IS_WRITTEN.match(said)) and not _OF_THE_COURSE.search(said)


def is_of_the_page(said: Text) -> bool:
    """Whether a sentence points at the page, or links to what can be read "here"."""
    return points_at_the_page(said.text) or bool(said.links and re.search(r"\bhere\b", said.text))
