"""Why an item of a list is no sentence that may be told: a step, a note, a title, an order."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import words
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PREPOSITIONS
from audiolesson.draft.refusing.reasons import LABELLED, NO_SUBJECT, NO_VERB, ORDER, SIGNS_LEFT
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

HELD = "is only true with the line, heading or question above it"
"""Why an item is not told: said alone it would be heard as a plain fact."""

_ADVISES = lazy(r"\b(?:recommend\w*|practices?|advice|principles|hints|tips|guidance|guidelines)\b", re.IGNORECASE)
"""A heading under which an order is advice to everyone; elsewhere it is a step or a note."""

_ORDERS = lazy(r"(?:do(?: not|n['’]t)|never|always|please|keep|let|make sure|be) ", re.IGNORECASE)

_LATE_VERB = lazy(r"[^,]+, (?:as|because|since|so|which|where|while|when)\b|[A-Z]?[a-z]{2,}ing\b")
"""An item whose first verb may stand in a clause: "Tendency to rust, as the air is damp"."""

_CLAUSE = lazy(
    r", (?:as|because|since|so|which|where|while|when)\b| (?:to|how|what|that|which|who|where|when|while|so|if|as) "
)


def why_no_item(item: str, ordered: bool, whole: str, heading: str) -> str:
    """Why an item is no sentence that may be told, or ""."""
    stopped = item.endswith((".", "!"))
    if ordered and not stopped:
        return "is a step"
    if not stopped and (_is_a_title(item) or lacks_article(item, whole) or _is_a_report(item)):
        return "is written like a note"
    if re.match(r"[^.:]{3,90}: [A-Z]", item):
        return LABELLED
    if not _ADVISES.search(heading) and (begins_with_order(item) or _ORDERS.match(item)):
        return ORDER
    if re.search(r" / |<[a-z_]+>", item):
        return SIGNS_LEFT
    if _LATE_VERB.match(item) and not has_finite_verb(_CLAUSE.split(item)[0]):
        return NO_VERB
    if _begins_with_act(item):
        return NO_SUBJECT
    return HELD if "?" in item else ""


def _begins_with_act(item: str) -> bool:
    """Whether an item is what somebody does, "Prints out a line", and does not say who."""
    first, second = ([word.lower() for word in words(item)] + ["", ""])[:2]
    acts = bool(base_of_s(first))
    alone = acts and not has_finite_verb(" ".join(words(item)[1:]))
    return alone or (acts and second in DETERMINERS | PREPOSITIONS - {"of"})


def are_notes(items: Sequence[Text], whole: str, heading: str) -> str:
    """Why the items of a list are hardly statements where most of them are none: a checklist, notes; or ""."""
    good = sum(not why_no_item(item.text, False, whole, heading) and has_main_verb(item.text) for item in items)
    return "is written like a note" if good * 2 < len(items) and len(items) > 1 else ""


def is_whole(item: str) -> bool:
    """Whether an item without a full stop is a sentence, or an order."""
    return has_finite_verb(item) or (begins_with_order(item) and len(item.split()) > 4)


def _is_a_title(item: str) -> bool:
    """Whether Nearly All Words Begin Large, as in the title of something to read."""
    others = [word for word in words(item) if word.lower() not in FUNCTION]
    return len(others) > 2 and sum(word[:1].isupper() for word in others) >= 0.8 * len(others)


def lacks_article(item: str, whole: str) -> bool:
    """Whether a note begins with a bare thing, "User views the page", that the lesson elsewhere gives an article."""
    first = (words(item) or [""])[0]
    if is_plural(first) or not first[:1].isupper() or first_verb(item) != 1:
        return False
    return bool(re.search(rf"\b(?:a|an|the|each|every) {re.escape(first)}\b", whole, re.IGNORECASE))


def _is_a_report(item: str) -> bool:
    """Whether a note without a stop tells of one case, as the title of a fault does: "Clock stops if cable breaks"."""
    first, case = (words(item) or [""])[0], re.search(r"\b(?:if|when|after|on) ([a-z]+) ", item + " ")
    bare = bool(first) and not is_plural(first) and first.lower() not in FUNCTION | DETERMINERS
    return bool(bare and case and case[1] not in FUNCTION and not is_plural(case[1]) and not case[1].endswith("ing"))
