"""Shapes that are looked for in every sentence: long alternations, most of which a look for a word of theirs rules out.

A regular expression of many alternatives tries each of them at each letter. Nearly all hold words without which they
match nothing, and to see that no such word is there costs little: the longest of these shapes takes 23 µs a sentence
so, and took 122.
"""

import re
from collections.abc import Callable
from functools import cached_property, lru_cache

from audiolesson.patterns import lazy

_ATOM = lazy(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{\d*,?\d*\}|.", re.DOTALL)
_NO_WIDTH = lazy(r"\\[bBAZ]|[\^$]|\(\?<?[=!]")
_OPTIONAL = lazy(r"[?*]|\{0?,|\{0\}")
_SIGN = lazy(r"[^\\.\[\](){}?*+^$|]|\\[^\w\s]")
_OPENED = lazy(r"^\((?:\?(?:P<\w+>|[\w-]*:))?")

_LONG_ENOUGH = 6
"""Letters of a word that few sentences hold by chance; of words as long as this the fewest are looked for."""

_COMMON = frozenset(
    {"the", "a", "an", "this", "that", "is", "are", "was", "were", "of", "to", "in", "and", "our", "your"}
)
"""Words that most texts hold: to look for them rules out nothing."""

_OF_A_COMMON_ONE = 2
"""Letters that such a word counts as: more than a sign or a blank, which all texts hold."""

_BEGINNING = 4
"""Letters at the beginning of a word that are looked up among those of the text, before the word is looked for."""

_FEW = 16
"""So many words are looked for one by one: that takes no longer than to find with which letters words may begin."""

_Letters = tuple[str, ...]


class Shape:
    """A regular expression that is compiled and searched only where a text holds a word of it.

    `fits` takes its alternatives apart, so that a backreference must be to the first group of its own alternative, and
    "^" is the beginning of the text, never of a line.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _words(self) -> "list[tuple[str, _Way]]":
        """The words, each with its alternative."""
        ways = (_Way(atoms, self.flags) for atoms in alternatives(self.pattern))
        return [(word, way) for way in ways for word in way.words]

    @cached_property
    def _by_beginning(self) -> "dict[_Letters, list[tuple[str, _Way]]]":
        """The words by the letters that each begins with, none where they are few."""
        found: dict[_Letters, list[tuple[str, _Way]]] = {}
        for word, way in self._words if len(self._words) > _FEW else ():
            if len(word) >= _BEGINNING:
                found.setdefault(tuple(word[:_BEGINNING]), []).append((word, way))
        return found

    @cached_property
    def _beginnings(self) -> "frozenset[_Letters]":
        """The letters that words begin with: a set is met with those of a text in a quarter of a dictionary's time."""
        return frozenset(self._by_beginning)

    @cached_property
    def _in_any_text(self) -> "list[tuple[str, _Way]]":
        """The words that are looked for in any text: few ones, and those that have not so many letters."""
        return [(word, way) for word, way in self._words if tuple(word[:_BEGINNING]) not in self._by_beginning]

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where the shape is found; `fits` costs less where it does not matter which."""
        return self._whole.search(text) if self.fits(text) else None

    def fits(self, text: str) -> bool:
        """Whether the shape is found anywhere in the text: by an alternative of which the text holds a word."""
        folded = _folded(text)
        for word, way in self._in_any_text:
            if word in folded and way.search(text):
                return True
        if self._beginnings:
            for letters in self._beginnings & _beginnings_in(folded):
                for word, way in self._by_beginning[letters]:
                    if word in folded and way.search(text):
                        return True
        return False


def either(*shapes: Shape) -> Shape:
    """What fits where one of some shapes of the same flags does: a text is looked at once for all of them."""
    if any(shape.flags != shapes[0].flags for shape in shapes):
        raise ValueError("shapes of other flags are asked apart")
    return Shape("|".join(shape.pattern for shape in shapes), shapes[0].flags)


@lru_cache(maxsize=16)
def _folded(text: str) -> str:
    """A text folded: one text is asked about many shapes."""
    return text.casefold()


@lru_cache(maxsize=16)
def _beginnings_in(folded: str) -> frozenset[_Letters]:
    """All letters of a text with which words may begin."""
    return frozenset(zip(*(folded[at:] for at in range(_BEGINNING)), strict=False))


class _Way:
    """One alternative of a shape: the words of which a text that it matches holds one, and what looks for it."""

    def __init__(self, atoms: list[str], flags: re.RegexFlag) -> None:
        self.words = needed(atoms)
        self._pattern, self._flags = "".join(atoms), flags

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """What looks for the alternative, compiled when it is first asked for."""
        compiled = re.compile(self._pattern, self._flags)
        return compiled.match if self._pattern.startswith("^") else compiled.search


def alternatives(pattern: str) -> list[list[str]]:
    """The alternatives of a pattern, each as its atoms: signs, classes, groups as they stand, repeats."""
    found: list[list[str]] = [[]]
    depth = 0
    for atom in _ATOM.findall(pattern):
        inside = depth > 0
        depth += (atom == "(") - (atom == ")")
        if inside:
            found[-1][-1] += atom
        elif atom == "|":
            found.append([])
        else:
            found[-1].append(atom)
    return found


def needed(atoms: list[str]) -> tuple[str, ...]:
    """Folded words of which any text that the atoms match holds one; the empty word where none is sure."""
    runs: list[tuple[str, ...]] = []
    run = ""
    for atom, behind in zip(atoms, [*atoms[1:], ""], strict=True):
        if _NO_WIDTH.match(atom):
            continue
        optional = _OPTIONAL.match(behind) is not None
        if _SIGN.fullmatch(atom) and atom.isascii() and not optional:
            run += atom[-1].casefold()
            continue
        runs.append((run,))
        run = ""
        if atom.startswith("(") and not optional:
            inner = [needed(way) for way in alternatives(_OPENED.sub("", atom, count=1)[:-1])]
            runs.append(tuple(dict.fromkeys(word for words in inner for word in words)))
    return max((*runs, (run,)), key=_worth)


def _worth(words: tuple[str, ...]) -> tuple[int, int]:
    """How much a look for some words rules out: the more, the longer the shortest of them and the fewer they are."""
    letters = [min(len(word), _OF_A_COMMON_ONE) if word.strip() in _COMMON else len(word) for word in words]
    return min(_LONG_ENOUGH, *letters), -len(words)
