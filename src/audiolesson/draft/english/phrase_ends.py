"""Where a noun phrase ends, and whether what stands behind it tells which thing is meant."""

from collections.abc import Sequence

from audiolesson.draft.english.tags import finite_at, may_be_finite
from audiolesson.draft.english.verbs import FUNCTION, word_set

MOST_WORDS = 4
"""Words of a definite noun phrase that are looked at."""


_GOES_ON = word_set("of that which who whom whose where when to between for behind about")
"""What tells behind a noun which one is meant: "the speed of sound", "the people who built it"."""


def end_of_phrase(words: list[str], start: int) -> int:
    """Where the noun phrase behind an article ends: at a small word, a comma, or what must be its verb."""
    end = start
    while end < len(words) and end - start < MOST_WORDS:
        word = words[end].lower()
        if word == "," or word in FUNCTION:
            break
        if end > start and (
            finite_at(words, end) or (end + 1 < len(words) and may_be_finite(words, end) and _ends_clause(words, end))
        ):
            break
        end += 1
    return end


def _ends_clause(tokens: Sequence[str], at: int) -> bool:
    """Whether what may be a verb is followed by what an object or a clause begins with."""
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    return after in FUNCTION


def is_explained(tokens: Sequence[str], end: int) -> bool:
    """Whether the words behind a noun tell which one is meant."""
    after = tokens[end].lower() if end < len(tokens) else ""
    return after in _GOES_ON
