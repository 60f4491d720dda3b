"""Orders under a label that says when they hold: "Not breathing", and below it what to do.

Heard without it they would hold always, which may be dangerous. So the first of them is told behind the label, and the
others only behind that one; where it cannot be told, none is. English only.
"""

import re
from dataclasses import replace

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import cut, glue, words
from audiolesson.draft.model import Refused
from audiolesson.draft.refusing.reasons import LEANS
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

_ONLY_LEADS = lazy(
    r"(?:what to do|how to\b.*|(?:[\w-]+ )?(?:steps?|method|procedures?|instructions?|directions?|tasks?))\W*$",
    re.IGNORECASE,
)
"""A label that says no more than that orders follow."""


_NO_LABEL = lazy(r"https?:|www\.|[\d.,;:!?@/]")
_MOST = 6
"""Words of a label that is said in front of an order."""

_CASE = lazy(r"\b(?:not|no|never|if|when|while|without|under|after|before|during|[a-z]+ing|[a-z]+ed)\b", re.IGNORECASE)
"""What says of a label that it tells when the orders under it hold: "Not breathing", "After a fall"."""


def bind_to_label(found: Gathered, label: str, before: int) -> None:
    """Have the orders that a list gave be told behind its label; `before`: how many candidates there were above it."""
    told = found.candidates[before:]
    name = label.rstrip(" :.")
    first = told[0] if told else None
    fits = name and len(name.split()) <= _MOST and not (_NO_LABEL.search(name) or _ONLY_LEADS.match(name))
    if first is None or not fits or not any(begins_with_order(one.text.text) for one in told):
        return
    if stems(name) <= stems(first.text.text):
        return
    if any(one.before <= before and one.block == first.block for one in found.refused):
        if _CASE.search(name):
            for one in told:
                found.refused.append(Refused(one.section, one.text.text, LEANS, before, block=one.block, said=one.text))
            del found.candidates[before:]
        return
    text = first.text
    small = text if words(text.text)[:1] == ["I"] else glue(text.text[0].lower(), cut(text, 1, len(text.text)))
    found.candidates[before] = replace(first, text=glue(f"{name}: ", small))
    for order in range(before + 1, len(found.candidates)):
        one = found.candidates[order]
        if one.follows < 0:
            found.candidates[order] = replace(one, follows=order - 1)
