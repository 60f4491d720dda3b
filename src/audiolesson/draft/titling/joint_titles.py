"""One title for two sections: "A and B"."""

import re

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.titling.headings import ASKS, MOST_WORDS, sentence_case
from audiolesson.draft.titling.other_tongues import is_foreign
from audiolesson.patterns import lazy

_SAYS_NOTHING = lazy(r"(?:examples?|data|features|details|results|notes?)$", re.IGNORECASE)
"""A heading that is no half of a title."""


_THE = lazy(r"the\s", re.IGNORECASE)
_DOING = lazy(r"[a-z]+ing (?:the|an?|your|its|their) \w", re.IGNORECASE)


def joint(one: str, two: str, whole: str) -> str:
    """Two titles as one of at most five words, the one whose words the other has; "" where they make none."""
    if is_foreign(whole) or any(_hard_to_join(title) or _SAYS_NOTHING.match(title) for title in (one, two)):
        return ""
    if _is_doing(one) != _is_doing(two):
        return ""
    first, second = (re.sub(r"^(?:the|an?)\s+", "", title, flags=re.IGNORECASE) for title in (one, two))
    if {*first.lower().split()} <= {*second.lower().split()}:
        return one
    if {*second.lower().split()} <= {*first.lower().split()}:
        return two
    the = "the " if _THE.match(two) else ""
    title = f"{upper_first(first)} and {the}{_inside(second, whole)}"
    return title if len(title.split()) <= MOST_WORDS and first.lower() != second.lower() else ""


def _is_doing(title: str) -> bool:
    """Whether a title says what is done to something: of "breaking the ice and rivers" nobody hears two parts."""
    return bool(_DOING.match(title))


def _inside(title: str, whole: str) -> str:
    """A title behind "and": its first word small, but for a name."""
    first, _, rest = title.partition(" ")
    small = first if any(c.isupper() for c in first[1:]) else sentence_case(first, whole)
    return f"{small} {rest}".strip()


def _hard_to_join(title: str) -> bool:
    """Whether a title is a question, an order or a row of its own, which makes no good half of "A and B"."""
    first, asks = title.split()[0].lower(), bool(re.search(r"[,:?]| and | or | & ", title) or ASKS.match(title))
    loose = first.endswith("ly") or (" " not in title and bool(base_of_ed(first)))
    return asks or loose or first in PREPOSITIONS or begins_with_order(title)
