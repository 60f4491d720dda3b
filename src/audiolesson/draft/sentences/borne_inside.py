"""Which refused sentence of a careful author is told where it stands, between the others of its paragraph."""

import re
from dataclasses import replace

from audiolesson.draft.english.spelling import wrong_word
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.model import Refused
from audiolesson.draft.refusing import patterns
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
    SIGNS_LEFT,
    TOO_LONG,
    TOO_SHORT,
)
from audiolesson.draft.refusing.unlettered import UNSAYABLE
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.written_on import is_of_the_page
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST = 70
"""Words of a sentence that is told where it stands; a longer one is none to be spoken."""

_BORNE = OFTEN_FALSE | frozenset(
    {
        *(BEGINS_INSIDE, EXAMPLE, GOES_ON, HALF, LABELLED, LEANS, MEANS_HERE, NO_SENTENCE, NO_SUBJECT, NO_VERB),
        *(ONES_OWN, ORDER, QUESTION, REST, SAYS_LITTLE, TOO_LONG, TOO_SHORT, "ends in a colon", "is a step"),
        *("speaks of the author or the student", "speaks of what stands before it and is not told"),
        *("does not say what it is about", "is not written cleanly", "answers a question that is not told"),
        *("speaks of what is not told", "speaks of something that was not told before", "tells nothing"),
        *("announces what is not told behind it", "is somebody's words"),
        *("uses a short form that is given in full nowhere", SIGNS_LEFT),
    }
)
"""Why a sentence is refused that may well be told between its neighbours."""

MAY_BE_NONE = frozenset({BEGINS_INSIDE, HALF, LABELLED, NO_SENTENCE, NO_SUBJECT, NO_VERB, "is cut off"})
"""Why a sentence is refused that may be none: it is told if the parser reads it as one."""

_NOT_OF_THE_PAGE = lazy(r"[\"“][^\"”]*[\"”]|\b[Pp]lease\b")
"""Words of somebody, who speaks to no reader, and of one who asks him for care: "Please don't use a match."."""

OF_ONE = lazy(r"(?:It|Its|They|Their|He|His|She|Her|This|That|These|Those|Here|There|Such|Both)\b")
"""How a first sentence begins that speaks of what only the title names."""

_FEWEST = 5
"""Words of a sentence that only its author's word shows to be one."""

_DATED = lazy(r"(?:In |From |Around |About )?\d{4}(?:[–-]\d+|s)?(?: [a-z ]+)?: ")
"""A year that heads what is told of it: "1965 and after: …"."""

_TORN = lazy(
    r"(?:Does|Did|Is|Are|Was|Were|Has|Had|Can|Will|Would)\b"
    r"|(?:Do|Have) (?!not\b|so\b|it\b|this\b|that\b|an?\b|the\b|your\b)|[A-Z][\w ]{2,20}: |[a-z]"
)
"""How what is torn from its beginning begins, and a label with what it holds."""

_SIGNS = lazy(r"[=<>→^_|\\]")
_NUMBER = r"(?<![\w)(])[+−±-]?[£$€]?\d[\d.,]*(?: ?(?:%|°[CF]?))?"
_STEP = rf"(?: [+−×÷=-] {_NUMBER})"
_SUM = lazy(rf"{_NUMBER}{_STEP}{{0,5}}(?![\w(])")
"""A number with its sign, and a short sum of numbers, which can be said."""

_RECKONED = lazy(rf"{_NUMBER}{_STEP}{{1,5}}(?![\w(])")
"""A sum of two numbers or more, whose signs are heard as words."""

_PICTURED = lazy(
    r"(?<!look at )(?<!see )(?<!study )(?<!draw )(?<!complete )(?<!copy )(?<!compare )"
    r"\b(?:the|a) (?:figure|picture|chart|diagram|plot)s?\b(?! (?:\d|above|below|shows?|shown|on the (?:left|right)))",
    re.IGNORECASE,
)
"""What a lesson without pictures shows nowhere: "the figure rose to ten", "the picture is wrong"."""
_BEGUN_AND_ENDED = lazy(r"(?=.*[a-z])[\"“‘]?[A-Z0-9].*[.!?][\"”’)]*$", re.DOTALL)


def is_borne(one: Refused, said: Text, found: Gathered) -> bool:
    """Whether a refused sentence was refused for little and may be said where it stands; `said`: it as it is told."""
    if not is_for_little(one.why) or not may_be_said(said, found):
        return False
    return one.why not in MAY_BE_NONE or is_told_as_one(said.text, found)


def is_told_as_one(said: str, found: Gathered) -> bool:
    """Whether a sentence that a filter took for none is one: the parser reads it so, or its author gave it a verb."""
    bare = said.rpartition(": ")[2] if _DATED.match(said) else said
    if is_clause(bare, found.judged.trees.of):
        return True
    if len(bare.split()) < _FEWEST or _TORN.match(bare) or said.endswith(":"):
        return False
    return begins_with_order(bare) or has_main_verb(bare, lenient=True)


def is_for_little(why: str) -> bool:
    """Whether what is refused for a reason may well be told between its neighbours."""
    return why in _BORNE


def is_too_long(said: Text) -> bool:
    """Whether a sentence has too many words to be spoken."""
    return len(said.text.split()) > MOST


def may_be_said(said: Text, found: Gathered) -> bool:
    """Whether a sentence is begun and ended, spelled right, neither too long nor of the page, and has no signs that
    cannot be said."""
    if is_too_long(said) or wrong_word(said.text, found.misspelled) or not _BEGUN_AND_ENDED.match(said.text):
        return False
    bare = _SUM.sub("", said.text) if any(map(str.isdigit, said.text)) else said.text
    if UNSAYABLE.search(bare) or _SIGNS.search(bare):
        return False
    if not said.marks and patterns.SIGNS.search(patterns.MONEY.sub("", bare)):
        return False
    spoken = _RECKONED.sub("0", _NOT_OF_THE_PAGE.sub("", said.text))
    return not is_of_the_page(replace(said, text=spoken if found.pictured else _PICTURED.sub("", spoken), marks=()))
