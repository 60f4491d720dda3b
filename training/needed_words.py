"""Finds the words that patterns of wording need, and writes them beside the rules: `python training/needed_words.py`.

A text that holds none of these words matches nothing, so that the pattern is not tried on it (`wording/sieve.py`).
They are read off the trees into which `re` takes patterns apart. A pattern that is not in the file is always tried, so
that a rule without words is slower, never wrong; a test says when the file is not that of the rules.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from audiolesson.wording.claims import Finder, Rule
from audiolesson.wording.en.rules import RULES
from audiolesson.wording.sieve import least, name_of

FILE = Path(__file__).parents[1] / "src/audiolesson/wording/en/needed.tsv"
_MOST_OF_A_CLASS = 80
_MOST_ENDS = 26
_MOST_WORDS = 120
_MUCH = 0.85
"""Words of which about so many sentences hold one rule nothing out."""

_USUAL = 0.75
_SELDOM = (("jqxz", 0.2), (" ", 1.0), (".,", 0.7), ("0123456789", 0.015), ("abcdefghijklmnopqrstuvwxyz", _USUAL))
_LENGTHS = (1, 0.15, 0.06, 0.03, 0.015, 0.01)
"""About how many sentences hold a sign, and how many fewer a word of one letter, of two …"""

_REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)

Words = tuple[str, ...]
Part = tuple[Any, Any]


def words_of(rule: Rule) -> Words:
    """The words of which every match of a rule's pattern holds one, or what stands around it; () where none is known.

    Words of a pattern that takes letters of any case are written small.
    """
    parts = parser.parse(rule.pattern.pattern, rule.pattern.flags)
    small = bool(rule.pattern.flags & re.IGNORECASE) or _takes_any_case(parts)
    best = _rarest(_needed(parts, small, ("",)))
    return best if _share(best) < _MUCH else ()


def _takes_any_case(parts: Iterable[Part]) -> bool:
    """Whether some group of a pattern takes letters of any case."""
    return any(kind is kinds.SUBPATTERN and what[1] & re.IGNORECASE for kind, what in parts) or any(
        _takes_any_case(inner) for kind, what in parts for inner in _inside(kind, what)
    )


def _inside(kind: Any, what: Any) -> list[Any]:
    """The parts that a part is made of."""
    if kind is kinds.SUBPATTERN:
        return [what[3]]
    if kind is kinds.BRANCH:
        return list(what[1])
    if kind in _REPEATS:
        return [what[2]]
    if kind in (kinds.ASSERT, kinds.ASSERT_NOT):
        return [what[1]]
    return [what] if kind is kinds.ATOMIC_GROUP else []


def _needed(parts: Iterable[Part], small: bool, ends: Words) -> list[Words]:
    """Sets of words, of each of which a match of the parts holds one; `ends`: what stands right before them."""
    found: list[Words] = []
    for kind, what in parts:
        if kind in (kinds.AT, kinds.ASSERT_NOT):
            continue
        if kind is kinds.ASSERT:
            ahead, inner = what
            found += _needed(inner, small, ends if ahead > 0 else ("",))
            continue
        signs = _signs(kind, what, small)
        if signs and len(signs) * len(ends) <= _MOST_ENDS:
            ends = tuple(end + sign for end in ends for sign in signs)
            continue
        found.append(ends)
        if signs:
            ends = signs
            continue
        if kind is kinds.BRANCH:
            ways = [_rarest(_needed(way, small, ends)) for way in what[1]]
            found.append(tuple(word for way in ways for word in way) if all(ways) else ())
        elif kind not in _REPEATS or what[0] > 0:
            for inner in _inside(kind, what):
                found += _needed(inner, small, ends)
        ends = ("",)
    return [words for words in (*found, ends) if all(words) and 0 < len(words) <= _MOST_WORDS]


def _signs(kind: Any, what: Any, small: bool) -> Words:
    """The signs of which a part takes one; () where it takes any of too many, or more than one sign."""
    signs: set[str] = set()
    for inner, which in what if kind is kinds.IN else [(kind, what)]:
        if inner is kinds.LITERAL:
            signs.add(chr(which))
        elif inner is kinds.RANGE and which[1] - which[0] < _MOST_OF_A_CLASS:
            signs |= set(map(chr, range(which[0], which[1] + 1)))
        elif inner is kinds.CATEGORY and which is kinds.CATEGORY_DIGIT:
            signs |= set("0123456789")  # rules look at texts whose digits are these alone
        else:
            return ()
    if "\t" in signs or "\n" in signs or "\r" in signs or (small and not "".join(signs).isascii()):
        return ()
    return tuple(sorted({sign.lower() for sign in signs} if small else signs))


def _rarest(sets: Sequence[Words]) -> Words:
    """The set of words of which the fewest sentences hold one."""
    return min(sets, key=_share, default=())


def _share(words: Words) -> float:
    """About how many sentences hold one of the words."""
    return sum(min(map(_share_of_sign, word)) * _LENGTHS[min(len(word), len(_LENGTHS)) - 1] for word in words)


def _share_of_sign(sign: str) -> float:
    return next((share for signs, share in _SELDOM if sign in signs), 0.06 if sign.isascii() else 0.004)


def table() -> str:
    """The names of the patterns of English whose words are known; then the words with the patterns that need them,
    those that are kept by one letter together.
    """
    patterns = {name_of(rule): words_of(rule) for rule in RULES if not isinstance(rule, Finder)}
    needing: dict[str, list[str]] = {}
    for name, words in sorted(patterns.items()):
        for word in dict.fromkeys(words):
            needing.setdefault(word, []).append(name)
    kept = sorted(needing, key=lambda word: (least(word), word))
    lines = [["\t".join((word, *needing[word])) for word in some] for _, some in groupby(kept, key=least)]
    known = sorted(name for name, words in patterns.items() if words)
    return "\n\n".join("\n".join(some) for some in (known, *lines)) + "\n"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
