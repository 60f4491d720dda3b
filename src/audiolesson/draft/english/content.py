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


def are_forms(one: str, other: str) -> bool:
    """Whether two words are one in two forms: "merge", "merging"; not two that only begin alike, "transfer" and
    "transpiration".
    """
    if one[:_LEAST_ALIKE] != other[:_LEAST_ALIKE]:
        return False
    alike = next((at for at, (mine, its) in enumerate(zip(one, other, strict=False)) if mine != its), -1)
    alike = alike if alike >= 0 else min(len(one), len(other))
    return alike >= min(_MOST_ALIKE, max(_LEAST_ALIKE, min(len(one), len(other)) - _ENDING)) or one == other


_LEAST_ALIKE, _MOST_ALIKE, _ENDING = 4, 7, 2
"""Letters in which two forms agree at least, and more than which need not agree; and letters of an ending."""
