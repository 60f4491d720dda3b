"""What may be wrong with a sentence that is told all the same where a lesson has too few words for the time.

A rich lesson is told in its best sentences. A short one is told as it runs: a page whose paragraphs speak to their
reader or go on from a program is better heard nearly whole than not at all, for what its sentences lean on is told
right before them. What points at the page, holds signs or is no sentence is never told.
"""

import re
from dataclasses import dataclass
from typing import Literal

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.refusing.filters import every_fault
from audiolesson.draft.refusing.likely import has_possible_verb
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.patterns import OWN
from audiolesson.draft.refusing.reasons import (
    AT_THE_PAGE,
    COURSE,
    EXAMPLE,
    FIGURES,
    NAMES_LETTER,
    NO_SUBJECT,
    NO_VERB,
    ONES_OWN,
    ORDER,
    TO_STUDENT,
    TOO_SHORT,
)
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

Long = Literal[0, 1, 2]
"""Whether sentences are told whole that are too long to follow: none, those of up to 36 words, or however long."""

HOWEVER_LONG: Long = 2

Freedom = Literal[0, 1, 2, 3]
"""How freely a lesson is told: 0 in its best sentences, 1 as it runs, 2 also in what nothing told brings up and where
it speaks to its students, 3 also where it leads its reader on, and beside a program."""

WITHOUT_MENTION: Freedom = 2
MOST_FREE: Freedom = 3

_AS_IT_RUNS = frozenset(
    {
        "explains a program on the page",
        ORDER,
        "names parts of a program",
        "speaks of the author or the student",
        ONES_OWN,
        "uses a short form that is given in full nowhere",
    }
)
_BY_THE_HAND = _AS_IT_RUNS | {
    FIGURES,
    "is done at a keyboard",
    COURSE,
    NAMES_LETTER,
    "points at another part of the course",
    EXAMPLE,
    TO_STUDENT,
}

_AT_THE_PAGE = lazy(
    r"\b(?:line|listing|snippet|screenshot|output|cell|notebook|above|below|here|following|homework|assignment|quiz"
    r"|exercise|click|copyright|licen[cs]ed?|subscribe|sign up|log ?in|video|repo(?:sitory)?|page|chapter|section"
    r"|lesson|course|curriculum|README|link|forum|Discord|Slack|GitHub|Twitter|YouTube|episode|blog|post|demo"
    r"|CodePen|playground|diagram|plot|graph|figure)s?\b|\b(?:right|left)-hand (?:column|row)\b"
    r"|\bthis (?:code|program|function|script|command|method|loop|class|file|test|query|example)\b",
    re.IGNORECASE,
)
"""What sends a listener to the page, or belongs to the course and not to its subject, whoever it speaks to."""

_LEADS_ON = lazy(
    r"\b(?:[Ll]et['’]?s|[Ll]et us|[Ll]et me|[Nn]otice|[Ll]ook (?:at|carefully|closely)|[Mm]ake sure|[Cc]heck|[Tt]ry"
    r"|[Ss]ee (?:if|how|what)|[Ff]eel free|[Tt]ake a look|[Rr]emember|[Rr]ecall|[Ss]ay (?:our|you|we|that)|[Ss]uppose"
    r"|[Ww]e went|[Ww]e have (?:seen|just)|[Ww]e['’](?:ll|re going|ve)|[Yy]ou['’]ve|[Yy]ou (?:just|already|now)"
    r"|[Ss]ometimes you['’]ll|[Rr]ight now)\b"
    rf"|{OWN}"
)
"""How a page leads its reader by the hand to what comes next on it, or its author speaks of himself."""


_MOST, _HALF = 2 / 3, 1 / 2
"""Shares of a paragraph's sentences with a verb, by which another is taken to have one."""


def is_borne(said: str, why: str, freedom: Freedom, near_program: bool = False, beside: bool = False) -> bool:
    """Whether a sentence of a paragraph that was refused for this reason may be told at this freedom.

    `near_program`: it stands right above or behind a program, whose lines it may speak of. `beside`: something else of
    it is borne; then it may also point at what no word calls a part of the page.
    """
    if not freedom or _AT_THE_PAGE.search(said):
        return False
    if freedom < MOST_FREE and (near_program or _LEADS_ON.search(said)):
        return False
    if why == AT_THE_PAGE:
        return beside
    return why in (_AS_IT_RUNS if freedom == 1 else _BY_THE_HAND)


@dataclass(frozen=True, slots=True)
class Bearing:
    """What decides what may be wrong with a sentence that is told all the same.

    `freedom`: how freely the lesson is told, and whether it `runs`; `near_program`: the paragraph stands right above or
    behind one; `verbs`: the share of its sentences that surely have a verb.
    """

    freedom: Freedom
    runs: bool
    near_program: bool
    verbs: float

    def left(self, text: Text, why: str, language: str, *, joined: bool) -> str:
        """What is left wrong with a sentence when all is borne that may be; `joined`: it goes on from a told one."""
        said, borne = text.text, set[str]()
        every = every_fault(text, language, lenient=True)
        while why:
            order = why in (NO_VERB, NO_SUBJECT) and self.runs and is_order(said)
            short = why == TOO_SHORT and self.runs and joined and has_main_verb(said)
            name = ORDER if order else why
            if not (short or is_borne(said, name, self.freedom, self.near_program, bool(borne))):
                verb = why == NO_VERB and (self.may_have_verb(said) or (borne and has_possible_verb(said)))
                return "" if verb else why
            borne.add(why)
            why = next((one for one in every if one not in borne), "")
        return ""

    def may_have_verb(self, said: str) -> bool:
        """Whether a sentence is taken to have a verb, as those around it have one."""
        sure = self.verbs >= _MOST
        return (sure or (self.runs and self.verbs >= _HALF)) and has_possible_verb(said, strict=not sure)
