"""Lines of plain text, and what a line by itself is: a heading, an item, "term: what it is"."""

import re
from dataclasses import dataclass

from audiolesson.lesson.carried.sides import begins
from audiolesson.patterns import lazy

MOST_HEADING_WORDS = 12
MOST_HEADING_SIGNS = 90
WIDTH = 60
"""Characters that a wrapped line has at least: a line that ends before, with room for the next word, ends by intent."""

BULLET = lazy(r"(\s*)([•◦▪▸‣·–*+-]|(?:\d{1,3}|[a-z])[.)]|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s+(?=\S)")
NUMBER = lazy(r"\s*(\d{1,3})[.)]\s+(?=[A-Z])")
TERM = lazy(r"(\S[^:.;?!]{1,50}?)\s*(?::\s|\s[-–—]\s)\s*(\S.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the input and its number."""

    text: str
    number: int


def numbered(source: str) -> list[Line]:
    """The lines of a text, counted from 1, tabs widened."""
    return [Line(line.expandtabs(4).rstrip(), number) for number, line in enumerate(source.split("\n"), 1)]


def is_heading(line: str) -> bool:
    """Whether a line that stands alone is a heading: short, no stop at its end, no formula, no bullet."""
    text = line.strip()
    return (
        len(text) <= MOST_HEADING_SIGNS
        and len(text.split()) <= MOST_HEADING_WORDS
        and not re.search(r"[.,;:!…]$|=|https?://", text)
        and not BULLET.match(line)
        and not begins(line)[0]
        and bool(re.match(r"[\"“'(\[]?[A-Z0-9À-Þ]", text))
        and bool(re.search(r"[^\W\d_]{2}", text))
    )
