"""Orders under a label that says when they hold: "Not breathing", and below it what to do.

Heard without it they would hold always, which may be dangerous. So the first of them is told behind the label, and the
others only behind that one; where it cannot be told, none is. English only.
"""

import re
from dataclasses import replace

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import glue
from audiolesson.draft.model import Refused
from audiolesson.draft.refusing.reasons import LEANS
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import lower_first
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

_ONLY_LEADS = lazy(
    r"(?:what to do|how to\b(?!.*\b(?:who|someone|if|when|not|without)\b).*"
    r"|(?:(?:the|a|basic|general|main|first|next|key|lab|detailed|safe|short|further|following|these) )*"
    r"(?:steps?|method|procedures?|instructions?|directions?|tasks?))\W*$",
    re.IGNORECASE,
)
"""A label that says no more than that orders follow."""


_NO_LABEL = lazy(
    r"https?:|www\.|[;:!?@]|\.\S|^(?:\w+ )?\d+\W*$|^(?:steps?|stage|part|phase|day|task|lesson|exercise) \d|^\d"
)
_MOST = 7
"""Words of a label that is said in front of an order."""

_CASE = lazy(r"\b(?:not|no|never|if|when|while|without|under|after|before|during|[a-z]+ing|[a-z]+ed)\b", re.IGNORECASE)
"""What says of a label that it tells when the orders under it hold: "Not breathing", "After a fall"."""

_LACKS = lazy(r"\b(?:not|no|never|without)\b", re.IGNORECASE)
_NOT_TO_DO = lazy(
    r"\b(?:not to|never|avoid|do(?:n['’]t| not)|worse|wrong(?:ly)?|mistakes?|myths?|errors?|bad|false)\b", re.IGNORECASE
)
"""What says of a label that the orders under it are to be left: "What not to do"."""


def bind_to_label(found: Gathered, label: str, before: int) -> None:
    """Have the orders that a list gave be told behind its label; `before`: how many candidates there were above it.

    Orders that are to be left, and such whose case cannot be told, are refused.
    """
    told = found.candidates[before:]
    name = re.sub(r"(?<=\w)\s?/\s?(?=\w)", " or ", label.rstrip(" :."))
    first = told[0] if told else None
    if not name or first is None or not any(begins_with_order(one.text.text) for one in told):
        return
    if _NOT_TO_DO.search(name):
        _refuse(found, before)
        return
    if _NO_LABEL.search(name) or _ONLY_LEADS.match(name):
        return
    if stems(name) <= stems(first.text.text) and not _LACKS.search(name):
        return
    torn = any(one.before <= before and one.block == first.block for one in found.refused)
    if torn or len(name.split()) > _MOST or not begins_with_order(first.text.text):
        if _CASE.search(name):
            _refuse(found, before)
        return
    found.candidates[before] = replace(first, text=glue(f"{name}: ", lower_first(first.text)))
    for order in range(before + 1, len(found.candidates)):
        one = found.candidates[order]
        if one.follows < 0:
            found.candidates[order] = replace(one, follows=order - 1)


def _refuse(found: Gathered, before: int) -> None:
    """Refuse all that a list gave."""
    for one in found.candidates[before:]:
        found.refused.append(Refused(one.section, one.text.text, LEANS, before, block=one.block, said=one.text))
    del found.candidates[before:]
    for orders in (found.counted, found.defined):
        orders -= {order for order in orders if order >= before}
