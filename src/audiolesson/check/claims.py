"""Which numbers and names a text states, and whether a lesson has them.

A summary may say less than its lesson, never more. Whether a sentence is true to its lesson no rule can tell; but a
number or a name that the lesson does not hold is a claim of somebody else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.wording.en.numbers.numbers import cardinal

_NUMBER = lazy(r"(?:\d+(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)*")
_WORD = lazy(r"[^\W\d_](?:[\w.'’/&+-]*[^\W_])?")
_PART = lazy(r"[^\W\d_]+")
_TAIL = lazy(r"['’]s?\Z")
_SMALL = 12
"""Counts up to this are said of the lesson ("It has four parts"), not by it."""
_MEASURED = lazy(
    r"\s?(?:%|°|[$€£]"
    r"|(?:[mckµnd]?m|[kmµ]?g|[mcdµ]?[lL]|k?W|[kMGT]?Hz|[kMGT]?B|km/h|mph|m/s|ms|min|h|hp)(?![\w’'-])"
    r"|(?:percent|per cent|hundred|thousand|million|billion|trillion|degrees?|seconds?|minutes?|hours?|days?|weeks?"
    r"|months?|years?|centur(?:y|ies)|decades?|(?:kilo|centi|milli)?(?:metres?|meters?|grams?|litres?|liters?)|miles?|feet|inches"
    r"|pounds?|tons?|tonnes?|dollars?|euros?|times|fold)\b)"
)
"""What is measured is said by the lesson, however small: 5 cm, 4 km/h, 2 million."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a lesson states: its words in lower case without possessive or plural s, and its numbers as digits."""

    words: frozenset[str]
    numbers: frozenset[str]


def known(texts: Iterable[str]) -> Known:
    """The words and numbers of all texts of a lesson; a number in words counts as its digits too."""
    words: set[str] = set()
    numbers: set[str] = set()
    for text in texts:
        numbers |= {_digits(match.group()) for match in _NUMBER.finditer(text)}
        for match in _WORD.finditer(text):
            words |= set(_forms(match.group()))
    numbers |= {str(value) for value in range(100) if cardinal(value) in words}
    return Known(frozenset(words), frozenset(numbers))


def claims(text: str, starts: Iterable[int] = (0,)) -> Iterator[tuple[int, int]]:
    """[start, end) of each number and name in a text, in order; `starts` are the offsets where its sentences begin.

    A name is a word with a capital inside, or one that begins with a capital where no sentence does. A first word is
    none: it has its capital anyway.
    """
    first = {_first_letter(text, start) for start in starts}
    found = [match.span() for match in _NUMBER.finditer(text)]
    for match in _WORD.finditer(text):
        word = _TAIL.sub("", match.group())
        inner = any(map(str.isupper, word[1:])) and not re.fullmatch(r"[A-Z]?[a-z]+(?:-[A-Z][a-z]+)+", word)
        if inner or (word[0].isupper() and len(word) > 1 and match.start() not in first):
            found.append((match.start(), match.start() + len(word)))
    yield from sorted(found)


def lacking(text: str, starts: Iterable[int], lesson: Known) -> Iterator[tuple[int, int]]:
    """[start, end) of the claims that the lesson does not hold; names in a row are one claim ("Ada Brook")."""
    last: tuple[int, int] | None = None
    for start, end in claims(text, starts):
        if is_known(text[start:end], lesson, measured=_MEASURED.match(text, end) is not None):
            continue
        if last and text[last[1] : start].isspace():
            last = (last[0], end)
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def is_known(claim: str, lesson: Known, measured: bool = False) -> bool:
    """Whether the lesson holds this number, or this name: whole, or each of its parts.

    A small count needs none, unless it is `measured`.
    """
    if claim[0].isdigit():
        value = _digits(claim)
        small = value.isdigit() and len(value) <= 2 and int(value) <= _SMALL
        return value in lesson.numbers or (small and not measured)
    if any(form in lesson.words for form in _forms(claim)):
        return True
    parts = _PART.findall(claim)
    return len(parts) > 1 and all(any(form in lesson.words for form in _forms(part)) for part in parts)


def _digits(number: str) -> str:
    return number.replace(",", "").lstrip("0") or "0"


def _forms(word: str) -> Iterator[str]:
    """A word as it is looked up: lower case, without possessive, without a plural s, and its parts."""
    low = _TAIL.sub("", word.casefold())
    yield low
    yield low.removesuffix("s")
    for part in _PART.findall(low):
        yield part
        yield part.removesuffix("s")


def _first_letter(text: str, start: int) -> int:
    found = _PART.search(text, start)
    return found.start() if found else start
