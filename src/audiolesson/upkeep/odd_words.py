"""Words that look as if a voice might say them wrongly, though no rule of reading warns of them.

A look at the letters alone: it names what an author should hear once, and is content to name too much. Such a look is
made at English texts; other languages are left to their voices.
"""

import unicodedata

from audiolesson.patterns import lazy
from audiolesson.wording.model import Token

_TAIL = lazy(r"['’]s?\Z")
_CAPITALS = lazy(r"[A-Z]{2,5}s?")
_MIXED = lazy(r"[A-Za-z]*(?:[a-z][A-Z]|[A-Z]{2}[a-z]{2})[A-Za-z]*")
_SURNAME = lazy(r"(?:Mc|Mac|O|D|De|Di|Du|Fitz|La|Le|Van)[A-Z][a-z]+")
_FOREIGN = lazy(
    r"\A(?:Dh|Gj|Hj|Kh|Mb|Mk|Mw|Nd|Ng|Nk|Ns|Qi|Sr[aeiou]|Sz|Tch|Tz|Vl|Xi|Xu|Zb|Zd|Zh)|aa|chsch|cz|dzh|eau[xs]?\b"
    r"|gli[aeo]|gnol|ieu\b|ij[kns]|kj|lj|oux\b|q(?!u)|sz|tsch|tzsch|uij|uu|[bcdfghjklmnpqrstvwxz]{6}|[^aeiou]sk[iy]\b"
    r"|ov[iy]c\b|wj|zz[aeio]\b|[aiou]gh[aio]\b|j\b"
)
"""Letters that stand so in names of other languages and hardly in English words."""

_ENGLISH = frozenset({"Bureau", "Bureaus", "Isaac"})


def why_odd(token: Token, language: str) -> str:
    """Why a word should be heard once before it is published; "" for one that looks like any other.

    >>> why_odd(Token("Dijkstra", 0, 8, "Dijkstra"), "en")
    'looks like a foreign name'
    """
    word = _TAIL.sub("", token.written)
    if language.partition("-")[0].lower() != "en" or token.lang or not word.isalpha() or len(word) < 2:
        return ""
    if token.voiced and token.voiced.rstrip(",") != token.spoken:
        return ""  # a list of the language respells it
    if not word.isascii():
        letters = {sign for sign in word if not sign.isascii()}
        return f"holds {', '.join(sorted(letters))}" if not _is_plain(letters) else ""
    as_written = token.spoken.replace(" ", "").rstrip("'s").lower() == word.rstrip("s").lower()
    if _CAPITALS.fullmatch(word):
        return "is spelled: no list has it" if as_written and " " in token.spoken and not _is_listed(word) else ""
    if _MIXED.fullmatch(word):
        return "is written in small and capital letters" if as_written and not _is_name(word) else ""
    return "looks like a foreign name" if word[0].isupper() and word not in _ENGLISH and _FOREIGN.search(word) else ""


def _is_plain(letters: set[str]) -> bool:
    """Whether all letters are ligatures or raised signs that say nothing of a language."""
    return all(unicodedata.category(sign) == "Lm" for sign in letters)


def _is_name(word: str) -> bool:
    return bool(_SURNAME.fullmatch(word)) or _is_listed(word)


def _is_listed(word: str) -> bool:
    from audiolesson.wording.en.words.acronym_list import COMMON, LETTERS, RESPELLED, WORDS

    return any(one in table for one in (word, word.removesuffix("s")) for table in (COMMON, LETTERS, RESPELLED, WORDS))
