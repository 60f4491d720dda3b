"""Gathering the mistakes of one file, so that its author sees all of them at once."""

import difflib
from collections.abc import Iterable

from audiolesson.errors import Place, Problem, ProblemsError
from audiolesson.script.format import SCRIPT, Format


class Mistakes:
    """The mistakes found so far in the file `name`; every message quotes the text that it is about."""

    def __init__(self, name: str, kind: Format = SCRIPT) -> None:
        self.name = name
        self.kind = kind
        self.found: list[Problem] = []

    def add(self, line: int, message: str, hint: str = "") -> None:
        """Note one mistake on a line of the file (from 1; 0: the whole file)."""
        self.found.append(Problem(self.kind.rule, "error", Place(self.name, line), message, hint))

    def in_order(self) -> tuple[Problem, ...]:
        """All mistakes, each once, in the order of the file."""
        return tuple(sorted(dict.fromkeys(self.found), key=lambda problem: problem.place))

    def raise_any(self) -> None:
        """Raise ProblemsError with all mistakes, in the order of the file, when there are any."""
        if self.found:
            raise ProblemsError(self.in_order())


def near(word: str, known: Iterable[str]) -> str:
    """A hint for an unknown word: the known word that looks like it, else all known words."""
    words = list(known)
    close = closest(word, words)
    return f"did you mean {close!r}?" if close else f"known are: {', '.join(words)}"


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that looks like an unknown one; "" where none does."""
    return next(iter(difflib.get_close_matches(word[:100], known, 1)), "")


def shown(text: str, most: int = 60) -> str:
    """Some offending text for a message: on one line, quoted, shortened."""
    flat = " ".join(text.split())
    return repr(flat if len(flat) <= most else flat[: most - 1] + "…")
