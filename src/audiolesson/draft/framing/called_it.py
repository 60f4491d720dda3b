"""Titles that call the lesson's subject "it": "why it matters" is "why photosynthesis matters"."""

import re
from dataclasses import replace

from audiolesson.draft.framing.slots import Slot
from audiolesson.patterns import lazy

_OF_THE_WHOLE = lazy(
    r"^(?:why|how|what|where|when|who)\b.*\b(?:works?|worked|matters?|mattered|happens?|happened|forms?|formed|begins?|began"
    r"|starts?|started|spreads?|is|are|was|were|do|does|did|means?|meant|comes?|came|goes|used?|made|makes?|looks?|called)"
    r"\b",
    re.IGNORECASE,
)
"""What is asked of a lesson's subject itself, wherever it stands."""
_PRONOUN = lazy(r"\b(?:it|its|they|them|their|this|that|these|those)\b", re.IGNORECASE)


def of_topic(one: Slot, subject: Slot) -> Slot:
    """A clause or question that calls the lesson's `subject` "it" or "they" with its name instead: "why it matters" is
    "why photosynthesis matters".
    """
    pronoun = "they|them" if subject.plural else "it(?! all)"
    named = subject.kind == "noun" and subject.telling and not subject.is_indefinite
    if not named or one.kind not in ("clause", "question") or len(_PRONOUN.findall(one.text)) != 1:
        return one
    if not _OF_THE_WHOLE.search(one.text):
        return one  # "does it work?" may ask for what the section before spoke of
    text = re.sub(rf"\b(?:{pronoun})\b", lambda _: subject.text, one.text)
    asked = re.sub(rf"\b(?:{pronoun})\b", lambda _: subject.text, one.asked)
    return replace(one, text=text, asked=asked, telling=True) if text != one.text else one
