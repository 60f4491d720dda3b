"""A sentence that was read: what hangs on what, and how surely."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from audiolesson.draft.english.parse.tokens import Token

FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})
"""Tags of verbs that make a statement."""
ROOT = -1
"""What the main verb hangs on."""


@dataclass(frozen=True)
class Tree:
    """The words of a sentence, each with its tag (Penn), the place of its head, its relation to it (Universal
    Dependencies) and the share, 0 to 1, that the parser gives this head."""

    words: tuple[Token, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]
    sure: tuple[float, ...]

    @cached_property
    def root(self) -> int:
        """The place of the word on which all hang."""
        return self.heads.index(ROOT)

    @cached_property
    def _below(self) -> tuple[tuple[int, ...], ...]:
        below: list[list[int]] = [[] for _ in self.words]
        for at, head in enumerate(self.heads):
            if head != ROOT:
                below[head].append(at)
        return tuple(map(tuple, below))

    def below(self, at: int, *labels: str) -> tuple[int, ...]:
        """What hangs on a word, in order; with labels those of these relations alone."""
        return tuple(one for one in self._below[at] if not labels or self.labels[one] in labels)

    def under(self, at: int) -> tuple[int, ...]:
        """A word and all that hangs on it, near or far, in order."""
        found = [at]
        for one in found:
            found += self._below[one]
        return tuple(sorted(found))

    def above(self, at: int) -> Iterator[int]:
        """What a word hangs on, nearest first."""
        while (at := self.heads[at]) != ROOT:
            yield at

    def text(self, start: int, end: int) -> str:
        """The words from one place up to another, as one line without blanks at its ends; marks stand as written."""
        said = ""
        for at in range(start, end):
            gap = at > start and self.words[at].start > self.words[at - 1].end
            said += f"{' ' * gap}{self.words[at].text}"
        return said
