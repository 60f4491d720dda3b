"""Code between fences in somebody's Markdown. A fence that nobody closed is text, so that nothing behind it is lost."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audiolesson.patterns import lazy

_OPENS = lazy(r"\s*(`{3,}(?=[^`\n]*\Z)|~{3,})")
"""Behind backticks none may stand, as in CommonMark: else it is code within a line."""

_CLOSES = lazy(r"\s*(`{3,}|~{3,})\s*\Z")
UNCLOSED = "close it with the same signs on a line of their own; what stands behind it is read as text"


def opens(line: str) -> str:
    """The fence that a line would begin code with, "" where it is none."""
    match = _OPENS.match(line)
    return match[1] if match else ""


def closes(line: str, fence: str) -> bool:
    """Whether a line ends the code behind a fence: it has as many of its signs at least, and nothing else."""
    match = _CLOSES.match(line)
    return bool(match and match[1].startswith(fence))


@dataclass(frozen=True, slots=True)
class Fences:
    """Where fences can be closed: by sign, the lengths of its fences, rising, and the last line with one so long."""

    last: Mapping[str, tuple[tuple[int, ...], tuple[int, ...]]]

    def is_closed(self, number: int, fence: str) -> bool:
        """Whether a line behind the line `number` closes a fence."""
        lengths, lines = self.last.get(fence[0], ((), ()))
        at = bisect_left(lengths, len(fence))
        return at < len(lengths) and lines[at] > number


def fences_of(lines: Sequence[str]) -> Fences:
    """The fences of a text, whose lines count from 1. Linear time."""
    found: dict[str, dict[int, int]] = {}
    for number, line in enumerate(lines, 1):
        if match := _CLOSES.match(line):
            found.setdefault(match[1][0], {})[len(match[1])] = number
    last = {}
    for sign, by_length in found.items():
        lengths = sorted(by_length)
        behind, most = [], 0
        for length in reversed(lengths):
            most = max(most, by_length[length])
            behind.append(most)
        last[sign] = (tuple(lengths), tuple(reversed(behind)))
    return Fences(last)


def without_code(text: str) -> str:
    """The text without its code of several lines. Linear time."""
    lines = text.split("\n")
    fences, fence, kept = fences_of(lines), "", []
    for number, line in enumerate(lines, 1):
        if fence:
            fence = "" if closes(line, fence) else fence
        elif (opened := opens(line)) and fences.is_closed(number, opened):
            fence = opened
        else:
            kept.append(line)
    return "\n".join(kept)
