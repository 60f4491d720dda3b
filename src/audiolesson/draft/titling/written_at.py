"""Where a lesson writes a word or a phrase: its words are indexed once, so that a title costs no scan of the lesson."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from audiolesson.patterns import lazy

_WORD = lazy(r"\w+")


IN_NO_ADDRESS = r"(?<![\w/.@-])"
"""What stands before a word of the lesson that is no part of an address."""

_BOUNDS = (r"\b", r"(?!\w)", r"(?![\w")
"""How a pattern begins that no letter may follow."""


@lru_cache(maxsize=4)
def _index(whole: str, small: bool) -> tuple[dict[str, list[int]], list[str]]:
    """Each word, or each in `small` letters, with the places where it begins, and all words in order."""
    places: dict[str, list[int]] = {}
    for found in _WORD.finditer(whole):
        word = found.group()
        places.setdefault(word.lower() if small else word, []).append(found.start())
    return places, sorted(places)


def written(whole: str, phrase: str, before: str = "", behind: str = "", flags: int = 0) -> Iterator[re.Match[str]]:
    """The places where a lesson writes `phrase`, which begins as a word, in the order of the text.

    `before` and `behind` are patterns of what must stand around it, `before` of no width; `flags` are those of `re`.
    Where the phrase is one word without a bound behind it, longer words that begin so are found too.
    """
    first = _WORD.search(phrase)
    if first is None:
        return
    small = bool(flags & re.IGNORECASE)
    places, words = _index(whole, small)
    head = first.group().lower() if small else first.group()
    starts = places.get(head, [])
    if first.end() == len(phrase) and not behind.startswith(_BOUNDS):
        at = bisect_left(words, head)
        longer = []
        while at < len(words) and words[at].startswith(head):
            longer += places[words[at]]
            at += 1
        starts = sorted(longer)
    if not starts:
        return
    pattern = re.compile(before + re.escape(phrase) + behind, flags)
    for start in starts:
        if start >= first.start() and (found := pattern.match(whole, start - first.start())):
            yield found


def count(whole: str, phrase: str, before: str = "", behind: str = "", flags: int = 0) -> int:
    """How often a lesson writes a phrase between what must stand around it."""
    return sum(1 for _ in written(whole, phrase, before, behind, flags))


def has(whole: str, phrase: str, before: str = "", behind: str = "", flags: int = 0) -> bool:
    """Whether a lesson writes a phrase between what must stand around it."""
    return next(written(whole, phrase, before, behind, flags), None) is not None
