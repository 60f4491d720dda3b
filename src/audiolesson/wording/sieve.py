"""Which rules a text may hold something for: those of which it holds a word that all matches of their pattern hold.

Of the hundreds of rules of a language a sentence needs a few dozen, and looking for words costs little beside trying
patterns. `training/needed_words.py` has taken the words from the patterns, which takes longer than to read a lesson.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from zlib import crc32

from audiolesson.wording.claims import Finder, Rule

_TAKEN_FOR_OTHERS = str.maketrans("ıſ", "is")
"""Small letters that a pattern for letters of any case takes for others."""


class Sieve:
    """The rules of a language, in their order; `needed`: by the name of a pattern, the words that it needs one of.

    A pattern without words there is always tried.
    """

    def __init__(self, rules: Sequence[Rule | Finder], needed: Mapping[str, Sequence[str]]) -> None:
        self._rules = tuple(rules)
        self._always: list[int] = []
        self._by_letter: dict[str, dict[str, list[int]]] = {}
        for at, rule in enumerate(rules):
            words = () if isinstance(rule, Finder) else needed.get(name_of(rule), ())
            for word in words:
                self._by_letter.setdefault(_least(word), {}).setdefault(word, []).append(at)
            if not words:
                self._always.append(at)

    def rules_for(self, text: str) -> list[Rule | Finder]:
        """The rules that may find something in a text, in their order."""
        small = text.lower()
        both = f"{text}\n{small if small.isascii() else small.translate(_TAKEN_FOR_OTHERS)}"
        found = set(self._always)
        for letter in self._by_letter.keys() & both:
            for word, places in self._by_letter[letter].items():
                if word in both:
                    found.update(places)
        return [self._rules[at] for at in sorted(found)]


def _least(word: str) -> str:
    """The letter of a word by which it is kept: a sign, a digit or a capital, which few texts hold, before others."""
    return min(word.replace(" ", "") or word)


def name_of(rule: Rule) -> str:
    """A short name of what a rule's pattern is: another pattern has another one."""
    return f"{crc32(f'{rule.pattern.flags} {rule.pattern.pattern}'.encode()):08x}"


def needed_words(file: Path) -> dict[str, list[str]]:
    """The words that patterns need, by their names; none where there is no such file."""
    if not file.exists():
        return {}
    lines = file.read_text(encoding="utf-8").splitlines()
    return {name: words for name, *words in (line.split("\t") for line in lines)}
