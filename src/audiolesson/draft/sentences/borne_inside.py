"""Which refused sentence of a careful author is told where it stands, between the others of its paragraph."""

import re
from dataclasses import replace

from audiolesson.draft.english.spelling import wrong_word
from audiolesson.draft.model import Refused
from audiolesson.draft.refusing.parsed_clauses import is_clause
from audiolesson.draft.refusing.read_aloud import OFTEN_FALSE
from audiolesson.draft.refusing.reasons import (
    BEGINS_INSIDE,
    EXAMPLE,
    GOES_ON,
    HALF,
    LABELLED,
    LEANS,
    MEANS_HERE,
    NO_SENTENCE,
    NO_SUBJECT,
    NO_VERB,
    ONES_OWN,
    ORDER,
    QUESTION,
    REST,
    SAYS_LITTLE,
    SLIPS,
    TOO_LONG,
    TOO_SHORT,
)
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.written_on import is_of_the_page
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_MOST = 60
"""Words of a sentence that is told where it stands; a longer one is none to be spoken."""

_BORNE = OFTEN_FALSE | frozenset(
    {
        *(BEGINS_INSIDE, EXAMPLE, GOES_ON, HALF, LABELLED, LEANS, MEANS_HERE, NO_SENTENCE, NO_SUBJECT, NO_VERB),
        *(ONES_OWN, ORDER, QUESTION, REST, SAYS_LITTLE, SLIPS, TOO_LONG, TOO_SHORT, "ends in a colon", "is a step"),
        *("speaks of the author or the student", "speaks of what stands before it and is not told"),
        *("does not say what it is about", "is not written cleanly", "answers a question that is not told"),
        *("speaks of what is not told", "speaks of something that was not told before", "tells nothing"),
        *("announces what is not told behind it", "is somebody's words"),
        "uses a short form that is given in full nowhere",
    }
)
"""Why a sentence is refused that may well be told between its neighbours."""

MAY_BE_NONE = frozenset({BEGINS_INSIDE, HALF, LABELLED, NO_SENTENCE, NO_SUBJECT, NO_VERB, SLIPS, "is cut off"})
"""Why a sentence is refused that may be none: it is told if the parser reads it as one."""

_NOT_OF_THE_PAGE = lazy(r"[\"“][^\"”]*[\"”]|\b[Pp]lease\b")
"""Words of somebody, who speaks to no reader, and of one who asks him for care: "Please don't use a match."."""

OF_ONE = lazy(r"(?:It|Its|They|Their|He|His|She|Her|This|That|These|Those|Here|There|Such|Both)\b")
"""How a first sentence begins that speaks of what only the title names."""

_SIGNS = lazy(r"[=<>→^_|\\]")
_BEGUN_AND_ENDED = lazy(r"(?=.*[a-z])[\"“‘]?[A-Z0-9].*[.!?][\"”’)]*$", re.DOTALL)


def is_borne(one: Refused, said: Text, found: Gathered) -> bool:
    """Whether a refused sentence is begun and ended, spelled right, neither too long nor of the page, and was refused
    for little; `said`: it as it would be told."""
    if one.why not in _BORNE or len(said.text.split()) > _MOST or wrong_word(said.text, found.misspelled):
        return False
    if one.why in MAY_BE_NONE and not is_clause(said.text, found.judged.trees.of):
        return False
    spoken = replace(said, text=_NOT_OF_THE_PAGE.sub("", said.text), marks=())
    return bool(_BEGUN_AND_ENDED.match(said.text)) and not (_SIGNS.search(said.text) or is_of_the_page(spoken))
