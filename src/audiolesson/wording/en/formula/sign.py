"""One sign of a formula, as its parser sees it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of a formula.

    kind: num, var (a letter), name (words to be said), fn, big, acc (before its body), mark (an accent after its
    letter), cmd (frac, sqrt …), op, open, close, and the sign itself for { } ^ _ , & and the row end. `touching`: no
    blank before it.
    """

    kind: str
    text: str
    touching: bool = False
