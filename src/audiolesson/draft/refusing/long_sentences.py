"""The sentences of a text that nobody follows by ear, as `check` counts their words."""

from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.wording.sentences import split


def long_ones(said: str, language: str = "en") -> int:
    """How many sentences of a text have over 25 words; a sign between blanks is none."""
    if len(said.split()) <= LONGEST:
        return 0
    return sum(_words(said[start:end]) > LONGEST for start, end in split(said, language))


def _words(sentence: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in sentence.split())
