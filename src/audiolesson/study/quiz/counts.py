"""Wrong choices for how many of something there are: the small counts beside the right one, all surely wrong.

A lesson that says how many there are says with it that there are not one more or one fewer.
"""

import re

from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import WANTED

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ASKS = re.compile(r"(?:In [^,]+, )?how many [a-z]", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:about|around|at least|at most|up to|more than|over|nearly|almost|usually|often|can|may)\b", re.I
)
_LEAST = 2


def other_counts(right: Fact) -> tuple[str, ...]:
    """The counts beside a count, written as it is; none for what is no small whole number or said loosely."""
    answer = right.answer.strip().lower()
    if not _ASKS.match(right.question) or _LOOSE.search(f"{right.question} {right.sentence}"):
        return ()
    figure = answer.isdigit()
    count = int(answer) if figure else _WORDS.index(answer) + 1 if answer in _WORDS else 0
    if not _LEAST <= count < len(_WORDS) - WANTED:
        return ()
    first = max(_LEAST, count - 1 - (len(right.question) % 2))
    others = [near for near in range(first, first + WANTED + 1) if near != count]
    return tuple(str(near) if figure else _WORDS[near - 1].capitalize() for near in others)
