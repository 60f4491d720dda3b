"""Which sentences name a letter of a formula that they do not explain: "When n and F are positive, …". English only."""

import re

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.verbs import AUXILIARIES, FUNCTION
from audiolesson.lesson.model import Lesson, Text
from audiolesson.patterns import lazy

MOST_SIGNS = 14
"""Signs of a formula that is a name and no statement: "x", "x_t", "\\mathbf{W}"."""

_LETTER = lazy(r"(?<![\w.,’'/+\\-])[b-hj-zα-ω](?![\w’'/+-]|\.\w| rays?\b| (?:axis|axes)\b)")
"""A small letter alone: not "a", and no part of "e.g." or "x-ray". Large ones may be names: "vitamin C"."""

_EXPLAINS = lazy(
    r"[,)]? ?(?:is|are|be|for|denotes?|stands? for|means|represents?) (?:an?|the|how|its)\b"
    r"| (?:the|an?) [a-z]+[.,]?$",
    re.IGNORECASE,
)
_STATES = lazy(r"[=<>≤≥≈∝]|\\(?:leq?|geq?|approx|in|to|mid)\b")


MOST_LETTERED = 0.4
"""A lesson of which more words than this share stand in paragraphs with formulas reasons in formulas."""

_LEAST_LETTERED = 3
"""Paragraphs with formulas that such a lesson has at least."""

_ALONE = lazy(r"(?<![\w.,’'/+$-])[b-hj-zB-HJ-Zα-ωΩΔΣΦ](?![\w’'/+#-]|\.\w|\+\+)")
"""A letter alone, large or small."""

_SUBJECT = lazy(
    r"(?:(?:So|Then|Thus|Here|And|But|If|When),? )?"
    r"(?:[ABE-HJ-QS-Z] (?:is|was|has|had|can|may|will|must|does|did)"
    r"|[A-HJ-Z] (?:owes?|pays?|sues?|sold|gets?|wins?|receives?|denotes?|is \d"
    r"|is an? (?:infinite|finite|set|subset|function|vector|matrix|random)))\b"
)
"""A letter that somebody or something is called by: "So B owes nine coins."."""


def is_of_formulas(lesson: Lesson) -> bool:
    """Whether a lesson reasons in formulas, so that a sentence with a letter means nothing without those before it."""
    paragraphs = [block.text for section in lesson.sections for block in section.blocks if block.kind == "paragraph"]
    lettered = [text for text in paragraphs if any(mark.kind == "formula" for mark in text.marks)]
    words, every = (sum(len(text.text.split()) for text in some) for some in (lettered, paragraphs))
    return len(lettered) >= _LEAST_LETTERED and words > MOST_LETTERED * every


def holds_a_letter(text: Text) -> bool:
    """Whether a sentence has a formula in it, or a letter alone."""
    formulas = [text.text[mark.start : mark.end] for mark in text.marks if mark.kind == "formula"]
    return any(re.search(r"[^\W\d_]", formula) for formula in formulas) or bool(_ALONE.search(text.text))


def is_about_a_letter(said: str) -> bool:
    """Whether a sentence tells of something that is only called by a letter: "So B owes nine coins."."""
    return bool(_SUBJECT.match(said))


def names_a_letter(text: Text) -> bool:
    """Whether a letter stands as a thing of its own, and neither a noun before it nor a verb behind it says what it is.

    "The force F" and "where F is the force" are understood, "F is doubled" is not.
    """
    said = text.text
    marked = [mark for mark in text.marks if mark.kind in ("formula", "code")]
    places = [
        (mark.start, mark.end) for mark in marked if mark.kind == "formula" and _is_a_name(said, mark.start, mark.end)
    ]
    loose = [(found.start(), found.end()) for found in _LETTER.finditer(said)]
    places += [place for place in loose if not any(mark.start <= place[0] < mark.end for mark in marked)]
    return any(_is_bare(said, start, end) for start, end in places)


def _is_a_name(said: str, start: int, end: int) -> bool:
    """Whether a formula is a letter with what hangs on it, and states nothing."""
    written = said[start:end]
    return end - start <= MOST_SIGNS and not _STATES.search(written) and bool(re.match(r"[^\W\d]|\\", written))


def _is_bare(said: str, start: int, end: int) -> bool:
    before = tokens_of(said[:start])
    last = before[-1].lower() if before else ""
    alone = not last or last == "," or last in FUNCTION or last in AUXILIARIES
    return alone and not _EXPLAINS.match(said[end:])
