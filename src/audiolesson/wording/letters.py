"""Readings with names of letters and respelled words in them.

While a reading is being made, a word that is the name of a letter carries the sign `LETTER` before it, and a word
that voices would say wrongly carries its respelling behind it. `finish` takes both away and says what they were, for
a voice cannot tell the letter A from the article, and a reader of the reading wants the word as it is written.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from audiolesson.patterns import lazy

LETTER = "\ue000"
"""A private-use character: before a word of a reading that is the name of a letter (or a letter's plural)."""

_RESPELLED, _GAP = "\ue001", "\ue002"
_SIGNED = lazy("[\ue000-\ue0ff]")
_PLURAL = lazy(r"(\w)s\Z")
_NONE: Mapping[str, str] = {}


class Words(NamedTuple):
    """A finished reading: plain words; the numbers of those that are names of letters; what a voice is given.

    `spelled` counts the words of `voiced` where that is not "", else those of `spoken`.
    """

    spoken: str
    spelled: tuple[int, ...]
    voiced: str


def respelled(word: str, respelling: str) -> str:
    """A word of a reading that voices are given in another spelling ("read", said "red")."""
    return f"{word}{_RESPELLED}{respelling.replace(' ', _GAP)}"


def listed(reading: str) -> str:
    """A reading of a table, with its letters signed: there a dot before a letter (`·Q lora`) marks its name."""
    return reading.replace("·", LETTER)


def spell(letters: str, tail: str = "") -> str:
    """The names of letters, apart; `tail` "s", "'s" or the "es" behind an S joins the last as "s" or "'s".

    Voices get 's, for they lose the s of "Ms".

    >>> finish(spell("LLM", "s"))
    Words(spoken='L L Ms', spelled=(0, 1, 2), voiced="L L M's")
    """
    names = " ".join(LETTER + letter for letter in letters)
    return names + tail.removeprefix("e").replace("’", "'")


def finish(reading: str, pronounced: Mapping[str, str] = _NONE) -> Words:
    """Plain words, with single blanks, and how voices are given them; `pronounced` maps words to respellings."""
    said: list[str] = []
    given: list[str] = []
    spelled: list[int] = []
    for word in _composed(reading).split():
        shown, _, other = word.partition(_RESPELLED)
        bare = _SIGNED.sub("", shown)
        if not bare:
            continue
        said.append(bare)
        if shown[0] == LETTER:
            spelled.append(len(given))
            given.append(_PLURAL.sub(r"\1's", bare))
        else:
            given += (_SIGNED.sub("", other.replace(_GAP, " ")) or as_pronounced(bare, pronounced)).split()
    spoken, voiced = " ".join(said), " ".join(given)
    return Words(spoken, tuple(spelled), "" if voiced == spoken else voiced)


def _composed(reading: str) -> str:
    """A reading whose letters have their accents in them, for voices pass over an accent that follows its letter."""
    return reading if reading.isascii() else unicodedata.normalize("NFC", reading)


def as_pronounced(word: str, table: Mapping[str, str]) -> str:
    """A word as a table respells it, with its plural or possessive and the mark behind it; joined names one by one."""
    if not table or word in table:
        return table.get(word, word)
    if word.isalpha():
        return f"{table[word[:-1]]}s" if word[-1] == "s" and word[:-1] in table else word
    if "-" in word:
        parts = word.split("-")
        respelled = [as_pronounced(part, table) for part in parts]
        return word if respelled == parts else " ".join(respelled)
    match = re.fullmatch(r"(\w+?)('s|s')?([,;:.?!]?)", word)
    if match is None or (match[1] not in table and match[1][:-1] not in table):
        return word
    if match[1] in table:
        return table[match[1]] + (match[2] or "") + match[3]
    return f"{table[match[1][:-1]]}s{match[2] or ''}{match[3]}" if match[1].endswith("s") else word


def spell_capitals(words: str) -> str:
    """Sign the single capitals in words that a person wrote as a reading ("A P I"), and a lone A only beside others.

    >>> finish(spell_capitals("an A P I"))
    Words(spoken='an A P I', spelled=(1, 2, 3), voiced='')
    """
    parts = _SIGNED.sub("", words).split()
    single = [len(re.sub(r"'?s(?=\W*\Z)|[^\w]", "", part)) == 1 and part[0].isupper() for part in parts]
    out = []
    for index, part in enumerate(parts):
        beside = any(single[max(0, index - 1) : index] + single[index + 1 : index + 2])
        sure = single[index] and (beside or part[0] not in "AI")
        out.append(LETTER + part if sure else part)
    return " ".join(out)
