"""Headings of lessons in other languages than English: their letters stand as they are written."""

import re
from functools import lru_cache

from audiolesson.draft.titling.heading_labels import unlabelled
from audiolesson.draft.titling.headings import with_capital
from audiolesson.lesson.tongue import language_of
from audiolesson.patterns import lazy

_MOST_WORDS = 10
"""A heading of more words is cut before what explains it, or is no title."""

_EXPLAINS = lazy(r"\s*[:–—(]\s|\s-\s|\s*\(")
_MARKS_AROUND = lazy(r"^[\s.:;,!#*–—-]+|[\s.:;,#*–—-]+$")


@lru_cache(maxsize=64)
def is_foreign(whole: str) -> bool:
    """Whether the words of a lesson are surely of another language than English, or most letters of another script."""
    if language_of("", [whole]) not in ("", "en"):
        return True
    letters = [sign for sign in whole[:_SAMPLE] if sign.isalpha()]
    return 2 * sum(sign > _LAST_LATIN for sign in letters) > len(letters)


_SAMPLE = 2_000
_LAST_LATIN = "\u024f"


def as_written(heading: str) -> str:
    """A heading as a title, without numbers and marks around it; only its start where it is long, "" for more."""
    title = _MARKS_AROUND.sub("", unlabelled(_MARKS_AROUND.sub("", heading)))
    if len(title.split()) > _MOST_WORDS:
        title = _EXPLAINS.split(title)[0]
    fits = len(title.split()) <= _MOST_WORDS and re.search(r"[^\W\d_]", title)
    return with_capital(title) if fits else ""
