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
_BOUND = lazy(r"\\b|\^|\(\?<!(?:\\w|\[\\w[^\]]*\])\)")
_REPEAT = lazy(r"[?*+{]")
_OPTIONAL = lazy(r"[?*]|\{0?,|\{0\}")
_SIGN = lazy(r"[^\\.\[\](){}?*+^$|]|\\[^\w\s]|\[(?P<letter>[a-zA-Z])(?i:(?P=letter))\]")
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
"""Letters of a word that are looked up among those with which the words of the text begin, before it is looked for."""

_BEGINS = "\b"
"""What stands before a needed word that stands at the beginning of a word of the text."""

_WORDS = lazy(r"\w+")
_FIRST = lazy(r" ?(\w+)(?=(.?))", re.DOTALL)


class Shape:
    """A regular expression that is compiled and searched only where a text holds a word of it.

    `fits` takes its alternatives apart, so that a backreference must be to the first group of its own alternative, and
    "^" is the beginning of the text, never of a line.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _by_beginning(self) -> "dict[str, list[tuple[str, _Way]]]":
        """The words by what the first word of each begins with in a text; by "" those that may stand inside a word."""
        found: dict[str, list[tuple[str, _Way]]] = {"": []}
        for way in (_Way(atoms, self.flags) for atoms in alternatives(self.pattern)):
            for word in way.words:
                found.setdefault(_beginning(word), []).append((word.removeprefix(_BEGINS), way))
        return found

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """What words begin with: a set is met with that of a text in a quarter of a dictionary's time."""
        return frozenset(self._by_beginning)

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where the shape is found; `fits` costs less where it does not matter which."""
        return self._whole.search(text) if self.fits(text) else None

    def fits(self, text: str) -> bool:
        """Whether the shape is found anywhere in the text: by an alternative of which the text holds a word."""
        folded, beginnings = _looked_at(text)
        tried: set[_Way] = set()
        for letters in self._beginnings & beginnings:
            for word, way in self._by_beginning[letters]:
                if word in folded and way not in tried:
                    if way.search(text):
                        return True
                    tried.add(way)
        return False


def either(*shapes: Shape) -> Shape:
    """What fits where one of some shapes of the same flags does: a text is looked at once for all of them."""
    if any(shape.flags != shapes[0].flags for shape in shapes):
        raise ValueError("shapes of other flags are asked apart")
    return Shape("|".join(shape.pattern for shape in shapes), shapes[0].flags)


@lru_cache(maxsize=16)
def _looked_at(text: str) -> tuple[str, frozenset[str]]:
    """A text folded, and what its words begin with, "" among it, with which all do: it is asked about many shapes."""
    folded = text.casefold()
    return folded, frozenset(("", *(word[:_BEGINNING] for word in _WORDS.findall(folded))))


def _beginning(word: str) -> str:
    """What a word of the text begins with where a needed word stands; "" where that is not sure."""
    found = _FIRST.match(word.removeprefix(_BEGINS)) if word.startswith((_BEGINS, " ")) else None
    return found[1][:_BEGINNING] if found and (found[2] or len(found[1]) >= _BEGINNING) else ""


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


def needed(atoms: list[str], begins: bool = False) -> tuple[str, ...]:
    """Folded words of which any text that the atoms match holds one; the empty word where none is sure.

    `begins`: a word of the text begins where the first atom stands. What begins one has `_BEGINS` before it.
    """
    runs: list[tuple[str, ...]] = []
    run = ""
    for atom, behind in zip(atoms, [*atoms[1:], ""], strict=True):
        if _NO_WIDTH.match(atom):
            begins = begins or (not run and _BOUND.fullmatch(atom) is not None)
            continue
        optional = _OPTIONAL.match(behind) is not None
        found = None if optional else _SIGN.fullmatch(atom)
        if found and (atom.isascii() or not atom.isalnum()):
            sign = (found["letter"] or atom[-1]).casefold()
            run += _BEGINS * (begins and not run and sign.isalnum()) + sign
            begins = sign == " "
            continue
        runs.append((run,))
        run = ""
        ways = alternatives(_OPENED.sub("", atom, count=1)[:-1]) if atom.startswith("(") else []
        if ways and not optional:
            runs.append(tuple(dict.fromkeys(word for way in ways for word in needed(way, begins))))
        if not _REPEAT.match(atom):
            begins = (begins or not optional) and bool(ways) and all(way[-1:] == [" "] for way in ways)
    return max((*runs, (run,)), key=_worth)


def _worth(words: tuple[str, ...]) -> tuple[int, int]:
    """How much a look for some words rules out: the more, the longer the shortest of them and the fewer they are."""
    bare = [word.removeprefix(_BEGINS) for word in words]
    letters = [min(len(word), _OF_A_COMMON_ONE) if word.strip() in _COMMON else len(word) for word in bare]
    return min(_LONG_ENOUGH, *letters), -len(words)
