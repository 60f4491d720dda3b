"""What is set off behind a name, and what two reports tell, as sentences of their own.

Each rule gives two sentences or more in order, or () where it is not sure. English only.
"""

import re

from audiolesson.draft.english.binding import waits
from audiolesson.draft.english.clauses import begins_as_clause, stands_alone, verb_first
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.tags import first_verb, has_finite_verb
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_NAME = r"[A-ZÀ-Þ][\w’'-]+"
_FULL = rf"{_NAME}(?: (?:van|von|de|del|da|der|[A-Z]\.))*(?: {_NAME})+"
_WHAT = r"(?:an?|the|one of the|then an?|then the) [^,;:()—–]{3,90}"
_SET_OFF = lazy(
    rf"(?P<left>[^;:()—–]*?(?:(?P<name>{_FULL})|\b(?:at|in|of|on|to|by|for) (?P<one>{_NAME}))), (?P<what>{_WHAT}),"
    r" (?P<rest>[^;:()]+)\.$"
)
_IN_A_ROW = lazy(r"(?:and|or|but|which|who|whose|where|when|an?|the|one) |[A-Z]")
"""What goes on with a row of names, or tells more of the one that is set off."""


def name_set_off(text: Text) -> tuple[Text, ...]:
    """ "A plan by Ann Hill, a potter, failed." → "A plan by Ann Hill failed." "Ann Hill was a potter." """
    found = _SET_OFF.match(text.text)
    if not found or _IN_A_ROW.match(found["rest"]) or _rows(found["left"]) or has_finite_verb(found["what"]):
        return ()
    if _A_NAME.match(found["what"]) or not _goes_on(found["left"], found["rest"]):
        return ()
    main = glue(cut(text, 0, found.end("left")), " ", cut(text, found.start("rest"), len(text.text)))
    verb = first_verb(main.text)
    if verb < 0 or not stands_alone(main.text.rstrip(".")):
        return ()
    being = "was" if is_past(tokens_of(main.text)[verb].lower()) else "is"
    return main, Text(f"{found['name'] or found['one']} {being} {found['what']}.")


_A_NAME = lazy(r"the [A-ZÀ-Þ]")
"""What is set off that is the next name of a row: "Lisbon, the Azores, …"."""


def _goes_on(left: str, rest: str) -> bool:
    """Whether what stands behind goes on with the sentence and with no row: a verb, or where, when or how."""
    if has_finite_verb(left):
        return rest.split()[0].lower() in PREPOSITIONS
    before = " ".join(tokens_of(rest)[: max(0, first_verb(rest))])
    return not re.search(r",|\band\b", before)


def _rows(left: str) -> bool:
    """Whether a name may be the first or next of a row: "Ann Hill, Ben Low, …"."""
    return bool(re.search(rf"{_NAME}, (?:and )?{_NAME}", left))


_WHO = lazy(
    rf"(?P<left>[^;:()]*?\b(?:by|with|to|from|for|under|and|like|called|named) (?P<name>{_FULL}), {_WHAT}),"
    r" who (?P<rest>[^;:()]+)\.$"
)


def who_of_a_name(text: Text) -> tuple[Text, ...]:
    """ "It was run by Ann Hill, a potter, who sold cups." → "… by Ann Hill, a potter." "Ann Hill sold cups." """
    found = _WHO.match(text.text)
    if not found or not has_finite_verb(found["left"]) or verb_first(found["rest"]) != 0:
        return ()
    left = glue(cut(text, 0, found.end("left")), ".")
    return left, Text(f"{found['name']} {found['rest']}.")


_REPORTS = r"(?:says?|said|writes?|wrote|argues?|argued|claims?|claimed|found|finds|holds?|held|shows?|showed|reports?"
_REPORTS += r"|reported|notes?|noted|thinks?|thought|believes?|believed|concludes?|concluded|suggests?|suggested"
_REPORTS += r"|adds?|added|explains?|explained|states?|stated)"
_NO_TIME = (
    r"(?!(?:same |very )?(?:year|day|night|morning|evening|afternoon|week|month|summer|autumn|fall|winter|spring|time"
    r"|moment|hour|one|was|is)\b)"
)
_TWO = lazy(
    rf"(?P<who>[^;:()—–]{{2,70}}?,?) (?P<verb>{_REPORTS}) (?:that )?(?P<one>[^;:()]+?),? and that {_NO_TIME}"
    r"(?P<two>[^;:()]+)\.$"
)
_SHORT_NAME = lazy(r"[^,]+?(?=,| (?:in|of|at|from|who|which|that|for|on|by|with)\b|$)")
_MOST_IN_A_NAME = 4


def two_reports(text: Text) -> tuple[Text, ...]:
    """ "The court in York said that a holds, and that b does." → "The court … said that a holds." "It also said …" """
    found = _TWO.match(text.text)
    if not found or waits(text.text):
        return ()
    who = _SHORT_NAME.match(found["who"])
    words = who.group().split() if who else []
    if (
        not words
        or len(words) > _MOST_IN_A_NAME
        or not _MAY_SAY.match(" ".join(words))
        or has_finite_verb(" ".join(words))
    ):
        return ()
    if not all(begins_as_clause(found[one]) or stands_alone(found[one]) for one in ("one", "two")):
        return ()
    first = glue(cut(text, 0, found.end("one")), ".")
    return first, glue(f"{' '.join(words)} also {found['verb']} that ", cut(text, *found.span("two")), ".")


_MAY_SAY = lazy(r"(?:He|She|It|They|We|The|This|These|His|Her|Their|Some|Many|Most)\b|[A-ZÀ-Þ]")


_AS_IT_WAS = lazy(
    r", as (?:it|he|she|they|we|all of (?:it|them|us)|many|most|others?) (?:is|are|was|were|has|have|had|did|do|does"
    r"|can|could)\b[^,;:()]{0,40},(?= )"
)


def without_as_it_was(text: Text) -> Text:
    """A sentence without "as it has been in Britain" between commas, which compares and tells nothing more."""
    found = _AS_IT_WAS.search(text.text)
    if not found:
        return text
    keep = "," if re.match(r" (?:an?|the|one|it|they|he|she|we|you)\b", text.text[found.end() :]) else ""
    return glue(cut(text, 0, found.start()), f"{keep} ", cut(text, found.end(), len(text.text)))
