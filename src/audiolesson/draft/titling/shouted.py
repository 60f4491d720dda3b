"""Headings all in capitals, with their words as the lesson writes them."""

import re
from collections import Counter

from audiolesson.draft.english.known_names import LANDS
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.titling.written_at import count, has, written
from audiolesson.patterns import lazy

ALONE = r"(?<![\w/._-])"
"""What may not stand right before a word: it would be a part of a path, a name or a longer word."""

OFTEN = 3
"""A word so often large in mid-sentence, and more often than small, is a name that an address or code writes small."""

_SHOUTED = lazy(r"(?=.*[A-ZÀ-Þ]{4})[A-ZÀ-Þ“][A-ZÀ-Þ'’“”&:,.-]*(?: [A-ZÀ-Þ0-9'’“”&:,.-]+)+[?!]?")
"""A heading all in capitals: "HISTORICAL PERSPECTIVES"."""

_SHOUTED_WORD = lazy(r"(?<![\w-])[A-Z]{3,}(?![\w-])")
_LONGEST_NAME = 4
_LONGEST_ACRONYM = 7


def from_shouted(text: str, whole: str) -> str:
    """A heading all in capitals with its words as the lesson writes them in mid-sentence; small where it does not.

    Words that stand together there are looked for first: "THE GOLD RUSH" is "the Gold Rush".
    """
    one = _is_shouted(text, whole)
    if not _SHOUTED.fullmatch(text) and not one:
        return _SHOUTED_WORD.sub(lambda found: _quiet(found[0], whole), text)
    words, said = text.split(), []
    while words:
        for many in range(min(_LONGEST_NAME, len(words)), 0, -1):
            if used := _as_used(" ".join(words[:many]), whole):
                break
        known = words[0].capitalize() if LANDS.fullmatch(words[0].capitalize()) else words[0].lower()
        said.append(used or known)
        words = words[many:]
    return " ".join(said)


def _quiet(word: str, whole: str) -> str:
    """One word in capitals among others, small where it is a plain one: "THE wrong blood"."""
    return word.lower() if word == "THE" or (len(word) > _LONGEST_ACRONYM and _is_shouted(word, whole)) else word


def _is_shouted(word: str, whole: str) -> bool:
    """Whether one word in capitals is a plain one: the lesson writes it small too, or never in capitals."""
    if re.fullmatch(r"[A-ZÀ-Þ]{4,5}", word):
        return count(whole, word.lower(), ALONE, r"\b") >= OFTEN and not has(whole, word, r"\b", r"\b")
    if not re.fullmatch(r"[A-ZÀ-Þ]{6,}", word):
        return False
    small = has(whole, word.capitalize(), r"\b", r"\b") or has(whole, word.lower(), r"\b", r"\b")
    return small or (len(word) > _LONGEST_ACRONYM and not has(whole, word, r"\b", r"\b"))


def _as_used(phrase: str, whole: str) -> str:
    """How a lesson mostly writes a phrase in mid-sentence, "" where it does not; small words are always small."""
    if phrase.lower() in FUNCTION:
        return phrase.lower()
    bare = phrase.strip(".,:;'’“”?!")
    if not bare or set(",:;") & set(bare):
        return ""
    found = written(whole, bare, "(?<=[A-Za-z,;] )", r"(?![\w'’-])", re.IGNORECASE)
    uses = Counter(one.text for one in found)
    best = max(sorted(uses), key=lambda use: uses[use], default="")
    return phrase.replace(bare, best) if best else ""
