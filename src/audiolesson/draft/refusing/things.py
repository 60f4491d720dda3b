"""Whether a label is the name of a thing, so that it can be said inside a sentence: "Take the damper."."""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import PAST, PLAIN, word_set
from audiolesson.patterns import lazy

_PLACE = lazy(
    r"\b(?:lines?|rows?|pages?|steps?|figs?\.?|figures?|box(?:es)?|slides?|tables?|parts?|panels?) \d", re.IGNORECASE
)
"""A place of the page: "Lines 31-37"."""

_SIGNS = lazy(r"[<>=+≤≥≠→]")
_OF_NOTES = word_set(
    "key property properties problem theorem lemma proof claim case fact quote source remember recall example"
)
"""What a note is of its page: "Key: …", "Property: …"."""

_OF_QUALITY = lazy(r"(?:in)?dependent|(?:ir)?respective|regardless|free|full|short|aware|capable|afraid|different")
"""What stands before "of" or "from" and is no thing: "Independent of the kiln"."""

_HIDDEN = word_set(
    "hidden broken frozen written spoken given taken known unknown shown grown drawn worn torn sunken lost"
)
"""What was done to a thing: a label of a quality."""

_SAYS = lazy(
    r"(?:\S+ )*(?P<noun>[\w-]+) (?:matters|helps|varies|wins|fails|comes|goes|grows|differs|depends|happens|exists"
    r"|occurs|pays off)"
)
"""A clause whose verb can hardly be a noun here: "The heat matters"."""


def names_a_thing(label: str) -> bool:
    """Whether a label may be a thing: no clause, no quality, no place of the page."""
    words = label.lower().split()
    if _SIGNS.search(label) or (len(words) == 1 and words[0] in _OF_NOTES):
        return False
    if _PLACE.search(label) or (words[1:2] in (["of"], ["from"]) and _OF_QUALITY.fullmatch(words[0])):
        return False
    if len(words) == 1 and words[0] not in PLAIN and (words[0] in _HIDDEN or words[0] in PAST):
        return False
    said = _SAYS.fullmatch(label.lower())
    return said is None or is_plural(said["noun"])
