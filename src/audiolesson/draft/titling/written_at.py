"""Where a lesson writes a word or a phrase: its words are indexed once, so that a title costs no scan of the lesson."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.patterns import lazy

_WORD = lazy(r"\w+")


IN_NO_ADDRESS = r"(?<![\w/.@-])"
"""What stands before a word of the lesson that is no part of an address."""

_BOUNDS = (r"\b", r"(?!\w)", r"(?![\w")
"""How a pattern begins that no letter may follow."""


@lru_cache(maxsize=8)
def _index(whole: str, small: bool) -> tuple[dict[str, tuple[int, ...]], list[str]]:
    """Each word, or each in `small` letters, with the places where it begins, and all words in order."""
    places: dict[str, list[int]] = {}
    if small:
        for word, starts in _index(whole, False)[0].items():
            places.setdefault(word.lower(), []).extend(starts)
        kept = {word: tuple(sorted(starts)) for word, starts in places.items()}
    else:
        for found in _WORD.finditer(whole):
            places.setdefault(found.group(), []).append(found.start())
        kept = {word: tuple(starts) for word, starts in places.items()}
    return kept, sorted(kept)


@dataclass(frozen=True, slots=True)
class Written:
    """A place where a lesson writes a phrase: its words there, and what was found behind it."""

    start: int
    text: str
    behind: re.Match[str]

    @property
    def end(self) -> int:
        """Where what was found behind it ends."""
        return self.behind.end()


@lru_cache(maxsize=256)
def _around(pattern: str, flags: int) -> Callable[[str, int], re.Match[str] | None]:
    """What looks for a pattern at a place: those around phrases are few, the phrases are many and never compiled."""
    return re.compile(pattern, flags).match


def written(whole: str, phrase: str, before: str = "", behind: str = "", flags: int = 0) -> Iterator[Written]:
    """The places where a lesson writes `phrase`, which begins as a word, in the order of the text.

    `before` and `behind` are patterns of what must stand around it, `before` of no width; `flags` are those of `re`.
    Where the phrase is one word without a bound behind it, longer words that begin so are found too.
    """
    for at, found in _found(whole, phrase, before, behind, flags):
        yield Written(at, whole[at : at + len(phrase)], found)


def _found(whole: str, phrase: str, before: str, behind: str, flags: int) -> Iterator[tuple[int, re.Match[str]]]:
    """Where each of these places begins, and what was found behind it."""
    first = _WORD.search(phrase)
    if first is None:
        return
    small = bool(flags & re.IGNORECASE)
    places, words = _index(whole, small)
    head = first.group().lower() if small else first.group()
    starts: Sequence[int] = places.get(head, ())
    if first.end() == len(phrase) and not behind.startswith(_BOUNDS):
        at = bisect_left(words, head)
        longer: list[int] = []
        while at < len(words) and words[at].startswith(head):
            longer += places[words[at]]
            at += 1
        starts = sorted(longer)
    wanted, is_before, is_behind = phrase.lower() if small else phrase, _around(before, flags), _around(behind, flags)
    for start in starts:
        at = start - first.start()
        end = at + len(phrase)
        stands = at >= 0 and (whole[at:end].lower() == wanted if small else whole.startswith(wanted, at))
        if stands and is_before(whole, at) and (found := is_behind(whole, end)):
            yield at, found


def count(whole: str, phrase: str, before: str = "", behind: str = "", flags: int = 0) -> int:
    """How often a lesson writes a phrase between what must stand around it."""
    return sum(1 for _ in _found(whole, phrase, before, behind, flags))


def has(whole: str, phrase: str, before: str = "", behind: str = "", flags: int = 0) -> bool:
    """Whether a lesson writes a phrase between what must stand around it."""
    return next(_found(whole, phrase, before, behind, flags), None) is not None
