"""The lines of a unified diff, those that were changed with the words in which they differ from what they were."""

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from audiolesson.patterns import lazy

_PIECE = lazy(r"\w+|\s+|[^\w\s]")
_ALIKE = 0.5
"""Lines that share this much of their words are one line that was changed; else one went and another came."""

_NEAR = 20
"""How many lines further on the changed line is looked for."""

Pieces = tuple[tuple[str, bool], ...]
"""The pieces of a line one after the other, each with whether it is among the changed words."""


def with_changed_words(diff: Iterable[str]) -> Iterator[tuple[str, Pieces]]:
    """Each line of a unified diff as its sign ("+", "-", "@" or " ", "" for its two head lines) and its pieces.

    A line that has no other to be compared with, and one of which nothing stayed, is one piece that counts as
    unchanged: all of it is new or gone.
    """
    gone: list[str] = []
    new: list[str] = []
    for number, line in enumerate(diff):
        sign = "" if number < 2 else line[:1]
        if (sign == "-" and new) or sign not in ("-", "+"):
            yield from _compared(gone, new)
            gone, new = [], []
        if sign == "-":
            gone.append(line[1:])
        elif sign == "+":
            new.append(line[1:])
        else:
            yield sign, ((line[len(sign) :], False),)
    yield from _compared(gone, new)


def _compared(gone: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, Pieces]]:
    """The lines that went, then those that came."""
    before: list[Pieces] = [((line, False),) for line in gone]
    after: list[Pieces] = [((line, False),) for line in new]
    at = 0
    for number, old in enumerate(gone):
        for other, line in enumerate(new[at : at + _NEAR], at):
            if _are_alike(old, line):
                before[number], after[other] = _marked(_PIECE.findall(old), _PIECE.findall(line))
                at = other + 1
                break
    yield from (("-", pieces) for pieces in before)
    yield from (("+", pieces) for pieces in after)


def _are_alike(old: str, new: str) -> bool:
    matcher = SequenceMatcher(None, old.split(), new.split(), autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _marked(before: Sequence[str], after: Sequence[str]) -> tuple[Pieces, Pieces]:
    left: list[tuple[str, bool]] = []
    right: list[tuple[str, bool]] = []
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for number, (kind, begin, end, other, other_end) in enumerate(codes):
        old, new = "".join(before[begin:end]), "".join(after[other:other_end])
        # a blank between two changed words belongs to them
        changed = kind != "equal" or (not old.strip() and 0 < number < len(codes) - 1)
        for pieces, text in ((left, old), (right, new)):
            if text and pieces and pieces[-1][1] == changed:
                pieces[-1] = (pieces[-1][0] + text, changed)
            elif text:
                pieces.append((text, changed))
    return tuple(left), tuple(right)
