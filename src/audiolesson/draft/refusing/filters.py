"""What must not be said: sentences that lean on what came before, point at a page, give orders, or are none.

Measured on course pages, these filters decide more than any ranking. The shapes are in `patterns`, the orders that
are advice in `advice`, the verbs in `tags` and `likely`.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from audiolesson.draft.english.articles import lacks_an_article
from audiolesson.draft.english.subjects import is_noun_alone, lacks_subject
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, OPENING
from audiolesson.draft.model import is_english
from audiolesson.draft.refusing import furniture, patterns
from audiolesson.draft.refusing.advice import is_advice
from audiolesson.draft.refusing.beginnings import begins_inside, begins_unsaid
from audiolesson.draft.refusing.by_the_eye import points_at_the_page, without_deed
from audiolesson.draft.refusing.classroom import belongs_to_a_class
from audiolesson.draft.refusing.elsewhere import points_elsewhere
from audiolesson.draft.refusing.examples import supposes
from audiolesson.draft.refusing.exercises import is_for_doing
from audiolesson.draft.refusing.fragments import is_a_fragment
from audiolesson.draft.refusing.hands_on import is_hands_on
from audiolesson.draft.refusing.holes import has_hole
from audiolesson.draft.refusing.letters import is_about_a_letter, names_a_letter
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.refusing.numerals import without_numeral
from audiolesson.draft.refusing.page_matter import is_page_matter
from audiolesson.draft.refusing.plain_formulas import letters_of_formulas
from audiolesson.draft.refusing.reasons import (
    AT_THE_PAGE,
    BEGINS_INSIDE,
    COURSE,
    EXAMPLE,
    FIGURES,
    HALF,
    LABELLED,
    MEANS_HERE,
    NAMES_LETTER,
    NO_SUBJECT,
    NO_VERB,
    ONES_OWN,
    ORDER,
    PAGE_MATTER,
    QUESTION,
    SAYS_LITTLE,
    SIGNS_LEFT,
    TO_STUDENT,
    TOO_LONG,
    TOO_SHORT,
    UNENDED,
)
from audiolesson.draft.refusing.unlettered import UNSAYABLE
from audiolesson.draft.refusing.untold import is_broken, is_fragment, is_reference, takes_as_seen
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LONGEST = 25
"""A sentence of more words than this is said only where nothing else is left: it is hard to follow by ear."""

LONGEST_EVER = 36
"""A sentence of more words than this is not said, whatever it holds."""

RATHER_LONG = 30
"""A sentence of no more words can be followed where those before it are told."""

_LONGEST_CODE = _LONGEST_FORMULA = 24
_ROW_OF_SIGNS = lazy(r"([^\w\s.])\1{3}")
_SHORT_QUOTE = 14
_MOST_FIGURES = 6
_FIGURE = lazy(r"\d+(?:[.,]\d+)*")
_ENDED = lazy(r"[.!][\"'”’)]*$")
_BEFORE_SOMEBODY = lazy(r"([A-Z][\w-]*), (?:we|you|they|it|there) ")
_ORDERS = lazy(r"(?:picture|imagine|put|number|note)\b", re.IGNORECASE)
_STATES = lazy(r": (?=[A-Z][a-z]+ (?!(?:is|are|was)\b)[a-z])")
_DASHES = frozenset("-–—")
_TICKS = frozenset("TF*")
_OF_A_TICK = 4
_LEADS_TO_IT = lazy(r"\b(?:following|this|these|code|command|below|to be)\b", re.IGNORECASE)
_LETTER_IN_BRACKETS = lazy(r"(?<!\w)\w\)")
_QUOTED = lazy(r"“[^”]*”|\"[^\"]*\"")


def why_not(text: Text, language: str = "en", lenient: bool = False) -> str:
    """Why a sentence must never be said, in a few words for the author; "" when nothing forbids it.

    `lenient` takes a sentence of a paragraph at its word where its verb may be a noun.
    That it leans on the sentence before is asked apart, by `leans_back`; how much it may disturb, by `harm`.
    """
    return _first_fault(text, language, lenient)


@lru_cache(maxsize=4096)
def _first_fault(text: Text, language: str, lenient: bool) -> str:
    """A lesson is gathered more than once, and its cards and its quiz ask again."""
    why = _first_shape(text)
    return why or (_why_no_statement(text.text, outside_marks(text), lenient) if is_english(language) else "")


@lru_cache(maxsize=4096)
def _first_shape(text: Text) -> str:
    """What is wrong with a sentence whatever its language: it is asked for, strictly and leniently."""
    return next((why for wrong, why in _shapes(text, outside_marks(text)) if wrong), "") if text.text else "is empty"


@lru_cache(maxsize=1024)
def _every_shape(text: Text) -> tuple[str, ...]:
    return tuple(why for wrong, why in _shapes(text, outside_marks(text)) if wrong) if _first_shape(text) else ()


def every_fault(text: Text, language: str = "en", lenient: bool = False) -> Iterator[str]:
    """All that forbids a sentence, as for `why_not`, each found when it is asked for: the first may be borne."""
    if not text.text:
        yield "is empty"
        return
    yield from _every_shape(text)
    if is_english(language) and (why := _why_no_statement(text.text, outside_marks(text), lenient)):
        yield why


def _shapes(text: Text, outside: str) -> Iterator[tuple[bool, str]]:
    """Each shape that is not for the ear: whether the sentence has it, and its name; the cheapest come first."""
    said = text.text
    count = len(said.split())
    unquoted = without_numeral(without_deed(without_quotes(said)))
    end = said.rstrip("\"'”’)")
    yield count < 4, TOO_SHORT
    yield count > LONGEST_EVER, TOO_LONG
    yield end.endswith(":"), "ends in a colon"
    yield end.endswith("?"), QUESTION
    yield not _ENDED.search(said) or said.endswith(("...", "…", "..")), UNENDED
    yield begins_inside(text), BEGINS_INSIDE
    yield _has_label(outside), LABELLED
    yield _runs_on(said), "runs into another"
    yield belongs_to_a_class(unquoted), "belongs to one class or text"
    yield is_page_matter(unquoted), PAGE_MATTER
    yield patterns.STUDENT.fits(unquoted), TO_STUDENT
    yield points_at_the_page(unquoted), AT_THE_PAGE
    here = "ere" in unquoted and bool(patterns.HERE.search(unquoted))
    yield here and (_is_linked_here(text) or patterns.POINTS_HERE.fits(unquoted)), AT_THE_PAGE
    yield points_elsewhere(unquoted), "points at another part of the course"
    yield patterns.AUTHOR.fits(unquoted), "speaks of the author or the student"
    yield _holds_signs(outside), SIGNS_LEFT
    yield bool(_ROW_OF_SIGNS.search(outside) or UNSAYABLE.search(said)), SIGNS_LEFT
    yield bool(patterns.EMOJI.search(said)), "holds pictures for letters"
    yield any(patterns.REFERENCE.match(said[mark.start : mark.end]) for mark in text.marks), AT_THE_PAGE
    yield any("*" in said[m.start : m.end] for m in text.marks if m.kind == "code"), SIGNS_LEFT
    yield sum(mark.kind == "code" for mark in text.marks) > 3, "is mostly code"
    yield _longest(text, "code") > _LONGEST_CODE, "holds long code"
    yield letters_of_formulas(text) > _LONGEST_FORMULA, "holds a long formula"
    yield names_a_letter(text), NAMES_LETTER
    yield begins_unsaid(text), "begins with what a listener cannot place"
    yield _is_torn(said), "is cut off"
    yield _is_half(said), HALF
    yield has_hole(outside), "is cut off"
    yield bool(patterns.SAYS_LITTLE.match(said)), SAYS_LITTLE
    yield _is_ticked(outside), "is the choice of a quiz"
    yield bool(furniture.NOT_CLEAN.search(outside)), "is not written cleanly"
    yield furniture.ANNOUNCES.fits(unquoted), COURSE
    yield here, MEANS_HERE
    yield is_for_doing(unquoted), "is for doing, not for hearing"
    yield is_hands_on(unquoted), "is a step at a machine"
    yield furniture.KEYBOARD.fits(unquoted), "is done at a keyboard"
    yield furniture.ONE_RUN.fits(unquoted), ONES_OWN
    yield furniture.bare_identifier(said, text.marks), "names parts of a program"
    yield furniture.lacks_article(said), "is written like a note"
    yield supposes(said), EXAMPLE
    yield takes_as_seen(outside) or is_about_a_letter(said), "names what only the page shows"
    yield is_reference(outside), "points at something to read"
    yield is_broken(outside), "is not written cleanly"
    yield len(_FIGURE.findall(said)) > _MOST_FIGURES, FIGURES


def without_quotes(said: str) -> str:
    """A sentence with a plain noun for each short quotation: whose "I" or "you" it holds does not matter."""
    return _QUOTED.sub(_without_words, said)


def _without_words(quoted: re.Match[str]) -> str:
    return "thing" if len(quoted.group().split()) <= _SHORT_QUOTE else quoted.group()


@lru_cache(maxsize=4096)
def _why_no_statement(said: str, outside: str, lenient: bool) -> str:
    """Why English words that nothing else forbids are no statement; "" when they are one, or advice."""
    if is_advice(said):
        return ""
    if lacks_subject(said):
        return NO_SUBJECT
    if is_noun_alone(said) or is_fragment(said):
        return NO_VERB
    if is_a_fragment(said):
        return HALF
    if lacks_an_article(outside):
        return "is written like a note"
    if begins_with_order(said):
        return ORDER
    first = _BEFORE_SOMEBODY.match(said)
    if first and first.group(1).lower() not in FUNCTION | OPENING and not first.group(1).endswith("ly"):
        return BEGINS_INSIDE
    return "" if has_main_verb(outside, lenient) or (lenient and has_likely_verb(outside)) else NO_VERB


def harm(text: Text, language: str = "en") -> int:
    """How much a sentence that may be said disturbs a listener, 0 to 4; the higher, the later it is taken.

    0 stands alone and speaks to nobody; 1 says "you" or "we", advises or exclaims; 2 holds much code or begins with a
    quotation; 3 belongs to work at a keyboard, holds many figures or is rather long; 4 is longer than that.
    """
    said = text.text
    if len(said.split()) > LONGEST:
        return 3 if len(said.split()) <= RATHER_LONG else 4
    if not is_english(language):
        return 0
    figures = any(patterns.HARD_CODE.search(said[m.start : m.end]) for m in text.marks if m.kind == "code")
    formulas = sum(mark.end - mark.start for mark in text.marks if mark.kind == "formula") > _LONGEST_FORMULA // 2
    if figures or formulas or patterns.WORKS_ALONG.fits(said) or len(re.findall(r"\d+", said)) > 4:
        return 3
    if sum(mark.kind == "code" for mark in text.marks) > 2 or said[0] in "\"“‘'":
        return 2
    return 1 if speaks_to_someone(said) or said.endswith("!") or is_advice(said) else 0


def _holds_signs(outside: str) -> bool:
    """Whether signs are left that cannot be said; most sentences hold none of their letters."""
    if patterns.LETTERS_OF_SIGNS.isdisjoint(outside) and "www." not in outside:
        return False
    return bool(patterns.SIGNS.search(patterns.MONEY.sub("", outside)))


def _is_ticked(outside: str) -> bool:
    """Whether a sentence is the choice of a quiz, with its mark at the end or in brackets."""
    marked = "(" in outside or not _TICKS.isdisjoint(outside[-_OF_A_TICK:])
    return marked and patterns.TICKED.search(outside) is not None


def _longest(text: Text, kind: str) -> int:
    """The letters of the longest mark of a kind, 0 without one."""
    return max((mark.end - mark.start for mark in text.marks if mark.kind == kind), default=0)


def _has_label(said: str) -> bool:
    """Whether words that are no sentence stand before a colon: "Caution: …", "2. The …"."""
    if patterns.FIGURE_BEHIND.search(said) or patterns.DASHED.match(said):
        return True
    if not patterns.LABEL.match(said):
        return False
    head = said.split(":", 1)[0]
    return not has_finite_verb(head) or bool(_ORDERS.match(said))


def _runs_on(said: str) -> bool:
    """Whether a sentence is glued to another: "WaterThere is …", "Add this line: The line sets …".

    A colon between two whole sentences is none of this: "Some sharks lay eggs: They hatch in the sea."
    """
    if said[1:].islower() and _DASHES.isdisjoint(said):
        return False  # what begins within another has a capital
    if patterns.RUNS_ON.search(said) or patterns.BEGINS_AGAIN.search(said):
        return True
    found = _STATES.search(said)
    if not found:
        return False
    head = said[: found.start()]
    told = has_main_verb(head) and not begins_with_order(head) and not lacks_subject(head)
    return not told or bool(_LEADS_TO_IT.search(head))


def _is_torn(said: str) -> bool:
    """Whether something was lost: an article before a verb, a bracket or quotation mark without its other half."""
    half_quoted = sum(map(said.count, '"“”')) % 2 == 1
    numbered = len(_LETTER_IN_BRACKETS.findall(said)) if said.count("(") < said.count(")") else 0
    return bool(patterns.TORN.search(said)) or said.count("(") != said.count(")") - numbered or half_quoted


def _is_half(said: str) -> bool:
    """Whether only a clause is there ("If the leg touched the land."), or an end is loose ("…, or.")."""
    clause = patterns.HALF.match(said) and not patterns.WHOLE_AFTER.search(said)
    return bool(clause or patterns.MORE.match(said) or patterns.LOOSE_END.search(said))


def _is_linked_here(text: Text) -> bool:
    return any("here" in text.text[start:end].lower().split() for start, end, _ in text.links)


def outside_marks(text: Text) -> str:
    """The text with code and formulas replaced by a plain noun, so that they count neither as signs nor as verbs."""
    out, at = [], 0
    for mark in sorted(text.marks, key=lambda mark: mark.start):
        if mark.kind in ("code", "formula") and mark.start >= at:
            out += [text.text[at : mark.start], "thing"]
            at = mark.end
    return "".join([*out, text.text[at:]])


def speaks_to_someone(text: str) -> bool:
    """Whether a sentence says "you" or "we": it is taken only where others do not fill the time."""
    return bool(patterns.SOFT.search(text))
