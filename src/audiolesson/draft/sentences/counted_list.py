"""A sentence that counts what the list right under it holds names it: "There are two causes: rust and rot."

Without the names a listener waits for each of them, and a list is seldom told to its end.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import NUMBERS
from audiolesson.draft.english.texts import cut, sentence_parts
from audiolesson.draft.model import NEVER
from audiolesson.draft.sentences import lists
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Text

_MOST_BEHIND = 5
"""Words behind what is counted, "three causes of a weak joint": behind more of them the list belongs to another."""


def name_what_is_counted(found: Gathered, items: Sequence[Text], last: int) -> bool:
    """Whether the sentence `last` counts the items and now names them; they are things, or the terms of a list."""
    candidate = found.candidates[last]
    said = candidate.text.text
    if candidate.tier == NEVER or not 2 <= len(items) < len(NUMBERS) or len(sentence_parts(said)) > 1:
        return False
    number = rf"(?:{NUMBERS[len(items)]}|{len(items)})"
    if not re.search(
        rf"\b{number} (?:[a-z-]+ ){{0,2}}?[a-z]+s(?: [\w’'-]+){{0,{_MOST_BEHIND}}}\.$", said, re.IGNORECASE
    ):
        return False
    named = lists.lead_and_items(cut(candidate.text, 0, len(said) - 1), items, found.whole)
    if named is None or found.fault(named):
        return False
    found.candidates[last] = replace(candidate, text=named)
    return True
