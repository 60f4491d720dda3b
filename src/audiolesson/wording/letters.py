"""Readings with names of letters in them.

While a reading is being made, a word that is the name of a letter carries the sign `LETTER` before it. `finish`
takes the signs away and says which words had one, for a voice cannot tell the letter A from the article.
"""

import re

LETTER = "\ue000"
"""A private-use character: before a word of a reading that is the name of a letter (or a letter's plural)."""

_SIGNED = re.compile("[\ue000-\ue0ff]")


def spell(letters: str, tail: str = "") -> str:
    """The names of letters, apart; `tail` "s" or "'s" joins the last ("L L M's": without the apostrophe it is lost).

    >>> finish(spell("LLM", "s"))
    ("L L M's", (0, 1, 2))
    """
    names = " ".join(LETTER + letter for letter in letters)
    return names + ("'s" if tail else "")


def finish(reading: str) -> tuple[str, tuple[int, ...]]:
    """Plain words, with single blanks, and the numbers of those words that are names of letters."""
    words = [word for word in reading.split() if _SIGNED.sub("", word)]
    spelled = tuple(index for index, word in enumerate(words) if word.startswith(LETTER))
    return _SIGNED.sub("", " ".join(words)), spelled


def spell_capitals(words: str) -> str:
    """Sign the single capitals in words that a person wrote as a reading ("A P I"), and a lone A only beside others.

    >>> finish(spell_capitals("an A P I"))
    ('an A P I', (1, 2, 3))
    """
    parts = _SIGNED.sub("", words).split()
    single = [len(re.sub(r"'s|[^\w]", "", part)) == 1 and part[0].isupper() for part in parts]
    out = []
    for index, part in enumerate(parts):
        beside = any(single[max(0, index - 1) : index] + single[index + 1 : index + 2])
        sure = single[index] and (beside or part[0] not in "AI")
        out.append(LETTER + part if sure else part)
    return " ".join(out)
