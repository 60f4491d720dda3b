"""What may be wrong with a sentence that is told all the same where a lesson has too few words for the time.

A rich lesson is told in its best sentences. A short one is told as it runs: a page whose paragraphs speak to their
reader or go on from a program is better heard nearly whole than not at all, for what its sentences lean on is told
right before them. What points at the page, holds signs or is no sentence is never told.
"""

import re
from typing import Literal

from audiolesson.draft.likely import has_possible_verb

Freedom = Literal[0, 1, 2]
"""How freely a lesson is told: 0 in its best sentences, 1 as it runs, 2 also where it leads its reader by the hand."""

MOST_FREE: Freedom = 2

_AS_IT_RUNS = frozenset(
    {
        "explains a program on the page",
        "gives an order",
        "names parts of a program",
        "sets up an example",
        "speaks of the author or the student",
        "tells of one run or the author's own things",
        "uses a short form that is given in full nowhere",
    }
)
_BY_THE_HAND = _AS_IT_RUNS | {
    "holds many figures",
    "is done at a keyboard",
    "leads through a course",
    "names a letter of a formula",
    "points at another part of the course",
    "talks to the student",
}

_AT_THE_PAGE = re.compile(
    r"\b(?:line|listing|snippet|screenshot|output|cell|notebook|above|below|here|following|homework|assignment|quiz"
    r"|exercise|click|copyright|licen[cs]ed?|subscribe|sign up|log ?in|video|repo(?:sitory)?|page|chapter|section"
    r"|lesson|course|curriculum|README|link|forum|Discord|Slack|GitHub|Twitter|YouTube)s?\b"
    r"|\bthis (?:code|program|function|script|command|method|loop|class|file|test|query|example)\b",
    re.IGNORECASE,
)
"""What sends a listener to the page, or belongs to the course and not to its subject, whoever it speaks to."""


def is_borne(said: str, why: str, freedom: Freedom) -> bool:
    """Whether a sentence of a paragraph that was refused for this reason may be told at this freedom."""
    if not freedom or _AT_THE_PAGE.search(said):
        return False
    if why == "has no verb":
        return has_possible_verb(said)
    return why in (_AS_IT_RUNS if freedom == 1 else _BY_THE_HAND)
