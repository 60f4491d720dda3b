"""Cards that hold a blank of an exercise or a word of which only one letter was typed: no card, not even a suggestion.

"The process of firing ? pots" is a gap that the reader of the page is to fill.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.model import Fact

_BLANK = lazy(r"(?:^|\s)(?:\?+|_{2,}|\.{4,}|\[\s*\]|\(\s*\))(?=\s|[.,;:?]|$)")
_LETTER = lazy(r"(?<=[a-z] )[b-z](?= [a-z]{2,})")


def has_a_gap(fact: Fact, whole: str) -> bool:
    """Whether a card has a blank, or a small letter by itself that its lesson (`whole`) writes once only."""
    said = f"{fact.question} {fact.answer}"
    if fact.kind != "given" and _BLANK.search(said):
        return True
    return any(len(re.findall(rf"(?<![\w’'-]){one}(?![\w’'-])", whole)) == 1 for one in _LETTER.findall(said))
