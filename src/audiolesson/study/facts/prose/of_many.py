"""Whether a lesson says "a valve" or "each valve" anywhere: then "the valve" is one of many."""

from functools import lru_cache

from audiolesson.draft.titling.written_at import written
from audiolesson.patterns import lazy

_BEFORE = lazy(r"\b(?:an?|each|every|some|another) (?:[\w-]+ )?\Z")
"""What stands before a thing of which there are many: an article, perhaps with a word behind it."""

_BEFORE_OR_POINTING = lazy(r"\b(?:an?|each|every|this|some|another|no|any) (?:[\w-]+ )?\Z")
"""The same, or what is also said of the one thing there is."""

_NEAR = 60
"""Signs before it that are looked at."""


@lru_cache(maxsize=4096)
def is_one_of_many(name: str, low: str, *, pointing: bool = False) -> bool:
    """Whether a lesson, in small letters, says a name behind such a word; `pointing`: also behind "this", "no", "any".

    What was found is kept, for a lesson speaks again and again of the same things.
    """
    before = _BEFORE_OR_POINTING if pointing else _BEFORE
    places = written(low, name, "(?<= )", r"\b")
    return any(before.search(low, max(0, one.start - _NEAR), one.start) for one in places)
