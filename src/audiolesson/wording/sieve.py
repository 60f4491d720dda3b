"""Which rules a text may hold something for: those of which it holds a word that all matches of their pattern hold.

Of the hundreds of rules of a language a sentence needs a few dozen, and looking for words costs little beside trying
patterns. `training/needed_words.py` has taken the words from the patterns, which takes longer than to read a lesson.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from zlib import crc32

from audiolesson.wording.claims import Finder, Rule

_TAKEN_FOR_OTHERS = str.maketrans("ıſ", "is")
"""Small letters that a pattern for letters of any case takes for others."""


class Sieve:
    """The rules of a language, in their order; a rule whose `words` are not known is always tried.

    `words` holds the names of the patterns that are known, under "", and by letter the words that are kept by it, each
    on a line with the names of the patterns that need it or others: only the letters of a text are ever read.
    """

    def __init__(self, rules: Sequence[Rule | Finder], words: Mapping[str, str]) -> None:
        self._rules, self._words = tuple(rules), words
        known = frozenset(words.get("", "").split())
        names = {at: name_of(rule) for at, rule in enumerate(rules) if isinstance(rule, Rule)}
        self._always = [at for at in range(len(rules)) if names.get(at) not in known]
        self._places: dict[str, list[int]] = {}
        for at, name in names.items():
            self._places.setdefault(name, []).append(at)
        self._read: dict[str, list[tuple[str, list[int]]]] = {}

    def __iter__(self) -> Iterator[Rule | Finder]:
        """All rules, in their order."""
        return iter(self._rules)

    def rules_for(self, text: str) -> list[Rule | Finder]:
        """The rules that may find something in a text, in their order."""
        small = text.lower()
        both = f"{text}\n{small if small.isascii() else small.translate(_TAKEN_FOR_OTHERS)}"
        found = set(self._always)
        for letter in self._words.keys() & both:
            for word, places in self._kept_by(letter):
                if word in both:
                    found.update(places)
        return [self._rules[at] for at in sorted(found)]

    def _kept_by(self, letter: str) -> list[tuple[str, list[int]]]:
        """The words that are kept by a letter, with the places of the rules that need them."""
        if letter not in self._read:
            lines = (line.split("\t") for line in self._words[letter].split("\n"))
            self._read[letter] = [
                (word, [at for name in names for at in self._places.get(name, ())]) for word, *names in lines
            ]
        return self._read[letter]


def least(word: str) -> str:
    """The letter that a word is kept by: a sign, a digit or a capital, which few texts hold, before others."""
    return min(word.replace(" ", "") or word)


def name_of(rule: Rule) -> str:
    """A short name of what a rule's pattern is: another pattern has another one."""
    return f"{crc32(f'{rule.pattern.flags} {rule.pattern.pattern}'.encode()):08x}"


def needed_words(file: Path) -> dict[str, str]:
    """The names of patterns and the words that they need, as `Sieve` takes them; none where there is no such file."""
    if not file.exists():
        return {}
    names, *words = file.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    return {"": names, **{least(lines.partition("\t")[0]): lines for lines in words}}
