"""Whether a question can be heard alone and its answer tells something."""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import (
    MOST_IN_ANSWER,
    MOST_IN_QUESTION,
    NAME_BEHIND,
    OF_ALL,
    POINTING,
    gives_away,
    is_closed,
    is_whole,
)

_LETTERS = lazy(
    r"—(?:it|they|this|that)\b|\bdenoted by\b|\bshaded\b|\b(?:points?|curve|line) [A-Z]\b|\bfrom [A-Z] to [A-Z]\b"
    r"|\bit['’]s\b"
    r"|\band not\b"
)
"""What points at a drawing, or is written carelessly."""
_SAYS_NOTHING = lazy(
    r"(?:a (?:wide |large |whole |great )?(?:variety|number|range|host|lot|mix) of"
    r"|a (?:[a-z]+ )?(?:series|set) of(?! [^,]* (?:that|which|where|wherein|who) [a-z]+ [a-z]+)|many|various"
    r"|several|some"
    r"|different|further|additional"
    r"|numerous|multiple|most|one of|any of|part of|more|less|better|often|usually|called|known|considered|important"
    r"|essential|necessary|critical|responsible|able|likely|similar|even|about|approximately|nearly|roughly|half"
    r"|[a-z]+-(?:quarters|thirds)|(?:two|three|four|five|six"
    r"|seven) (?:\w+ ){0,2}(?:types|kinds|parts|things|hormones)|the (?:opposite|same|reverse|other)|no|nothing"
    r"|due|based|made|found|located|at the heart)\b",
    re.IGNORECASE,
)
"""How an answer begins that tells little, or that is no noun."""


def is_asked_well(question: str, answer: str, contrast: bool = False, most: int = MOST_IN_QUESTION) -> bool:
    """Whether a question can be heard alone and does not hold its answer, which has at most 15 words.

    `contrast`: the question names both things, so that its words are in the answer.
    `most`: words that the question may have.
    """
    if len(question.split()) > most or len(answer.split()) > MOST_IN_ANSWER or not answer:
        return False
    if (
        POINTING.search(NAME_BEHIND.sub("", OF_ALL.sub("", question)))
        or POINTING.search(answer)
        or not is_closed(question.rstrip("?"))
    ):
        return False
    if _LETTERS.search(question) or _LETTERS.search(answer):
        return False
    number = question.startswith(("When", "Why", "Where", "How", "What percentage")) or " how many " in question
    if _SAYS_NOTHING.match(answer) and not number:
        return False
    return (
        is_whole(answer)
        and (contrast or not gives_away(question, answer))
        and not re.match(r"(?:it|they)\b", answer, re.IGNORECASE)
    )
