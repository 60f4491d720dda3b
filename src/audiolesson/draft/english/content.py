"""The words of a text that carry meaning."""

from functools import lru_cache

from audiolesson.draft.english.forms import is_singular_in_s
from audiolesson.draft.english.texts import words
from audiolesson.draft.english.verbs import FUNCTION


@lru_cache(maxsize=4096)
def content_words(text: str) -> tuple[str, ...]:
    """The words that carry meaning, in lower case, plural s off, in the order in which they stand."""
    found = []
    for word in words(text.lower().replace("/", " ").replace("—", " ").replace("–", " ").replace("(", " (")):
        if word not in FUNCTION and (len(word) > 2 or word.isdigit()):
            found.append(word[:-1] if word.endswith("s") and not is_singular_in_s(word) and len(word) > 3 else word)
    return tuple(found)
