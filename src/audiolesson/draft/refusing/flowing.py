"""Paragraphs that flow: nothing in them is for the eye alone, so that they can be told as they stand.

What a filter takes for no statement is one in its place: "It is not." behind "The two look alike.", a question with
its answer, "Suppose you save 100 a year." before what comes of it. Where such a sentence is left out of a clean
paragraph, those around it lean on nothing, or say what is not so. So it is told behind the sentence before it, and
with what goes on from it.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.refusing.filters import every_fault, without_quotes
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.refusing.patterns import OWN
from audiolesson.draft.refusing.read_aloud import is_for_the_ear, surely_seen
from audiolesson.draft.refusing.reasons import (
    EXAMPLE,
    HALF,
    LABELLED,
    MEANS_HERE,
    NAMES_LETTER,
    NO_SUBJECT,
    NO_VERB,
    ONES_OWN,
    ORDER,
    QUESTION,
    SAYS_LITTLE,
    TOO_SHORT,
    UNENDED,
)
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

IN_PLACE = frozenset(
    {
        TOO_SHORT,
        QUESTION,
        ORDER,
        EXAMPLE,
        SAYS_LITTLE,
        LABELLED,
        NAMES_LETTER,
        NO_VERB,
        NO_SUBJECT,
        HALF,
        MEANS_HERE,
    }
)
"""What is wrong with a sentence that is told alone, and right between the others of its paragraph."""

_OUR_EXAMPLE = lazy(r"\b[Oo]ur example\b")

_OF_QUESTIONS = frozenset({QUESTION, UNENDED})

_LEADS_ON = frozenset({QUESTION, EXAMPLE})
"""What is no statement, and makes a listener wait for the next sentence."""

_LEAST = 2
"""Sentences of a paragraph that flows."""

_SURE = 0.6
"""The share of its sentences that are statements by themselves."""

_MOST = 2 / 3
"""The share of its sentences that nothing is wrong with where they stand."""
_MOST_OF_CLEAN = 1 / 2
"""The same in a lesson that is written to be read: there one that a filter refuses may be right."""

_AT_THE_PAGE = Shape(
    r"\b(?:listing|snippet|screenshot|notebook|homework|assignment|quiz|exercise|click|copyright|licensed|subscribe"
    r"|sign up|log ?in|video|repo(?:sitory)?|README|forum|Discord|Slack|GitHub|Twitter|YouTube|episode|blog|CodePen"
    r"|playground|curriculum|tutorial|hackathon|webinar|slides)s?\b"
    r"|\b(?:this|next|previous|last|our) (?:page|chapter|section|lesson|course|article|guide|post|module|unit|workshop"
    r"|code|program|function|script|command|method|loop|class|file|test|query|example|table|figure|diagram|list)s?\b"
    r"|\bworkshops? (?:will|covers?|teach\w*|is for|is about)\b|\b(?:this|next|last) week,? (?:we|you|I|our|your)\b"
    rf"|{OWN}|\b[Ll]et['’]?s (?:look|see|start|begin|move|go|get|dive|jump|try|take)\b"
)
"""What sends a listener to the page, belongs to the course, or is an author's own."""

_LABEL = 2
"""Words that stand first in a paragraph and are what it is called by, not what to do: "Deposit insurance."."""
_DO = lazy(r"(?:(?:[Ss]o|[Aa]nd|[Bb]ut|[Oo]r) )?(?:[Dd]o|[Dd]on['’]t|[Nn]ever|[Aa]lways) ")
_TURNS = lazy(r"(?:[Bb]ut |[Aa]nd )?(?:[Nn]ow|[Tt]hen|[Nn]ext|[Ff]irst|[Ss]econd|[Ff]inally|[Ll]ast(?:ly)?)\b")
"""How a paragraph begins that names what it turns to: "Now the double arrow."."""

_EXERCISE = lazy(
    r"(?:answer|discuss|explain|describe|list|find|identify|match|choose|complete|calculate|solve|draw|label|compare"
    r"|write|read|watch|go|open|run|type|click|download|install|create|add|see|check|try|review|note|notice"
    r"|look(?! (?:down|up|along|out)\b)"
    r"|visit|use|copy|select|press|enter|save|start|make)\b",
    re.IGNORECASE,
)
"""How an order begins that is work for a reader, or a step at a machine."""


_COMES_OF_IT = lazy(
    r",? and (?:(?:you|it|they|the [a-z]+)(?:['’]ll| will| can| may| get| have| is| are| lose| risk)"
    r"|(?:it|the [a-z]+) [a-z]+s) "
    r"(?!see\b|find\b|notice\b|be able\b|get to\b)"
)
"""What makes a condition of an order: "Copy a page word for word and you will be found out."."""


def flows(sentences: Sequence[Text], why: Callable[[Text], str]) -> bool:
    """Whether all of a paragraph can be told as it stands; `why`: as below."""
    return bool(sentences) and all(flowing_ones(sentences, why))


def flowing_ones(sentences: Sequence[Text], why: Callable[[Text], str], clean: bool = False) -> tuple[bool, ...]:
    """Which sentences of a paragraph can be told as they stand between its others: none where it does not flow.

    It flows where few of its sentences are for the eye, and most of the rest are statements. `why`: what is wrong with
    a sentence that is told alone, "" where nothing is; `clean`: the lesson is written to be read, see `in_place`. A
    last line that ends in a colon leads to what stands below and is not asked about.
    """
    none = (False,) * len(sentences)
    if len(sentences) < (1 if clean else _LEAST):
        return none
    own = sentences[:-1] if sentences[-1].text.endswith(":") else sentences
    faults = [why(one) for one in own]
    stand = _standing(own, faults, clean)
    stated = [fault for fault, one in zip(faults, stand, strict=True) if one and fault not in _LEADS_ON | {ONES_OWN}]
    if not clean and sum(fault in ("", TOO_SHORT) for fault in stated) < _SURE * len(stated):
        return none
    if sum(stand) < (_MOST_OF_CLEAN if clean else _MOST) * len(own):
        return none
    return (*stand, *(not _AT_THE_PAGE.fits(line.text) for line in sentences[len(own) :]))


def _standing(own: Sequence[Text], faults: Sequence[str], clean: bool) -> list[bool]:
    """Which sentences of a paragraph, each with what is wrong with it alone, are right where they stand."""
    found: list[bool] = []
    answering = False
    for one, fault in zip(own, faults, strict=True):
        noted = clean and fault and (_is_noted(one.text, fault, not any(found)) or surely_seen(one.text))
        found.append(not noted and stands(one, fault, answering, clean))
        answering = one.text.endswith("?")
    return found


def _is_noted(said: str, fault: str, first: bool) -> bool:
    """Whether a sentence of a careful author is written as in notes: a definition under its name, or no subject."""
    if fault == NO_SUBJECT:
        return not _DO.match(said)
    if fault == TOO_SHORT:
        order = len(said.split()) > _LABEL and begins_with_order(said)
        return first and not (has_main_verb(said) or said.endswith("?") or order)
    return first and fault in (NO_VERB, HALF) and not _TURNS.match(said)


def stands(sentence: Text, why: str, answering: bool = False, clean: bool = False) -> bool:
    """Whether a sentence is right where it stands in its paragraph, and not for the eye; the rest as for `in_place`."""
    if _is_for_the_eye(sentence.text):
        return False
    return not (why and in_place(sentence, why, answering, clean))


@lru_cache(maxsize=1024)
def _is_for_the_eye(said: str) -> bool:
    """A lesson asks it of each sentence when it is found to be clean, and when its paragraph is told."""
    return _AT_THE_PAGE.fits(without_quotes(said))


def in_place(sentence: Text, why: str, answering: bool = False, clean: bool = False) -> str:
    """What is left wrong with a sentence of a paragraph that flows, "" where nothing is; `why`: what is wrong alone.

    `answering`: a question stands before it, behind which a word or two are enough: "Hardly." `clean`: the lesson is
    written to be read from beginning to end, so that a filter is more often wrong than the author.
    """
    borne: set[str] = set()
    every = every_fault(sentence, lenient=True)
    while why and (
        _is_borne(sentence.text, why)
        or (answering and why == TOO_SHORT)
        or (clean and is_for_the_ear(sentence.text, why))
    ):
        borne |= _OF_QUESTIONS if why == QUESTION else {why}
        why = next((one for one in every if one not in borne), "")
    return why


_SEVERAL_DO = lazy(
    r"(?:(?:the|these|those|few|many|most|some|both|all|his|her|its|their|our) (?P<of>[a-z]+)|(?P<alone>[A-Z][a-z]+))"
    r" (?P<verb>[a-z]{3,})[.!]",
    re.IGNORECASE,
)


def _is_of_several(said: str) -> bool:
    """Whether two or three words say what several do or did: "Prices fell.", "Few guests slept."."""
    found = _SEVERAL_DO.fullmatch(said)
    if not found or not is_plural((found["of"] or found["alone"]).lower()):
        return False
    return bool(found["verb"].endswith("ed") or (found["of"] and not found["verb"].endswith(("s", "ing", "ly"))))


def _is_borne(said: str, why: str) -> bool:
    if why == ONES_OWN:
        return bool(_OUR_EXAMPLE.search(said))
    order = begins_with_order(said)
    if why not in IN_PLACE or (order and _EXERCISE.match(said) and not _COMES_OF_IT.search(said)):
        return False
    if why != TOO_SHORT or said.endswith("?") or order:
        return True
    return has_main_verb(said, lenient=True) or has_likely_verb(said) or _is_of_several(said)
