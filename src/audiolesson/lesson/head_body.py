"""A page whose text stands in its head, as some site builders keep it: "main: >-" over a page of text, and no body."""

from collections.abc import Sequence

from audiolesson.lesson.text import Line
from audiolesson.patterns import lazy

LEAST_WORDS = 100
"""Words of a value that is the text of a page and no summary of it."""

_BLOCK = lazy(r"[A-Za-z][\w-]*:[ \t]+[|>][+-]?\d?[ \t]*(?:#.*)?")


def with_its_body(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with the longest text of the head behind it, where there is no body; each line keeps its number."""
    end = next((at for at, line in enumerate(lines) if at and line.text.rstrip() in ("---", "...")), 0)
    if not end or lines[0].text.rstrip() != "---" or any(line.text.strip() for line in lines[end + 1 :]):
        return lines
    blocks = [(at, _behind(lines, at, end)) for at in range(1, end) if _BLOCK.fullmatch(lines[at].text)]
    start, behind = max(blocks, key=lambda one: _words(lines[slice(*one)]), default=(0, 0))
    if _words(lines[start:behind]) < LEAST_WORDS:
        return lines
    return [*lines[:start], *lines[behind : end + 1], *_dedented(lines[start + 1 : behind])]


def _behind(lines: Sequence[Line], start: int, end: int) -> int:
    """Where a text of the head ends: at the next line that is not indented."""
    return next((at for at in range(start + 1, end) if lines[at].text[:1].strip()), end)


def _words(lines: Sequence[Line]) -> int:
    return sum(len(line.text.split()) for line in lines)


def _dedented(lines: Sequence[Line]) -> list[Line]:
    """The lines without the indent that all of them have."""
    least = min(len(line.text) - len(line.text.lstrip()) for line in lines if line.text.strip())
    return [Line(line.text[least:], line.number) for line in lines]
