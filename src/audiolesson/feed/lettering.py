"""Words set in type: which characters the shipped fonts have, and the largest size at which a title fits."""

import re
from collections.abc import Sequence
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import ImageFont

BOLD, MEDIUM = "Manrope-ExtraBold.ttf", "Manrope-Medium.ttf"

LINE = 1.1
"""Line height, in sizes."""

CAPITAL = 0.72
"""Height of a capital letter, in sizes."""

_MEASURE_PX = 200
_SMALLEST_PX = 90
_SMALL_WORDS = (
    "a", "an", "and", "are", "as", "at", "by", "do", "does", "for", "from", "how", "in", "is", "it", "of", "on", "or",
    "the", "their", "to", "we", "what", "when", "where", "who", "why", "with", "you", "your",
)  # fmt: skip
_SIGNS = frozenset("–—‘’“”„«»‹›•…€™−×·¡¿°&")
_LETTERS = ((0x20, 0x7E), (0xA1, 0x17F), (0x218, 0x21B), (0x386, 0x3CE), (0x400, 0x45F), (0x490, 0x491))


def font(name: str, size: int) -> "ImageFont.FreeTypeFont":
    """A shipped font at a size in px, with the layout that every build of Pillow has."""
    from PIL import ImageFont

    with resources.as_file(resources.files("audiolesson.feed") / "fonts" / name) as path:
        return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


def printable_with(text: str) -> str:
    """What of a text the fonts can show (Latin, Greek, Cyrillic); "" when more than a fifth would be missing."""
    kept = "".join(char if char in _SIGNS or any(a <= ord(char) <= b for a, b in _LETTERS) else " " for char in text)
    lost = sum(1 for before, after in zip(text, kept, strict=True) if after == " " and not before.isspace())
    return "" if lost * 5 > len(text) else " ".join(kept.split())


def initials(title: str) -> str:
    """At most three first letters of a title's telling words: "What is a large language model?" → "LLM"."""
    words = re.findall(r"[^\W_][^\s&]*", title)
    telling = [word for word in words if word.lower() not in _SMALL_WORDS] or words
    return "".join(word[0].upper() for word in telling[:3])


def fit(text: str, width: int, height: int, *, largest: int, most: int) -> tuple[int, list[str]]:
    """The largest size in px, at most `largest`, at which a text fits the box in at most `most` lines; and the lines.

    The lines are balanced: of all ways to break, the one whose longest line is shortest. A text that fits at no
    readable size is cut and ends in "…".
    """
    words = text.split()
    while words:
        widths = [_width(word) for word in words]
        size, breaks = _largest(widths, width, height, most)
        if size >= _SMALLEST_PX or len("".join(words)) < 4:
            lines = [" ".join(words[start:end]) for start, end in pairwise((0, *breaks, len(words)))]
            return min(size, largest), lines
        kept = words[: -max(1, len(words) // 8)] or [words[0][: len(words[0]) * 3 // 4]]
        words = [*kept[:-1], kept[-1].rstrip(" …,;:–—-") + "…"]
    return 0, []


def _largest(widths: Sequence[float], width: int, height: int, most: int) -> tuple[int, tuple[int, ...]]:
    """The largest size for words of these widths, in sizes, in at most `most` lines; and where lines break."""
    best: tuple[int, tuple[int, ...]] = (0, ())
    for count in range(1, min(most, len(widths)) + 1):
        longest, breaks = _balanced(widths, count)
        size = int(min(width / longest * 0.995, height / (LINE * (count - 1) + 1)))
        best = max(best, (size, breaks), key=lambda found: found[0])
    return best


def _balanced(widths: Sequence[float], count: int) -> tuple[float, tuple[int, ...]]:
    """Break words into `count` lines so that the longest is shortest: its width, and the first word of each next line.

    Line by line, the best way to set the first n words is found from the best ways to set fewer.
    """
    blank = _width(" ")
    ends = [0.0]
    for width in widths:
        ends.append(ends[-1] + width + blank)
    ways: list[tuple[float, tuple[int, ...]]] = [(end - blank, ()) for end in ends]
    for line in range(1, count):
        longer = list(ways)
        for last in range(line + 1, len(ends)):
            longer[last] = min(
                (max(ways[first][0], ends[last] - ends[first] - blank), (*ways[first][1], first))
                for first in range(line, last)
            )
        ways = longer
    return ways[-1]


@cache
def _measure() -> "ImageFont.FreeTypeFont":
    return font(BOLD, _MEASURE_PX)


def _width(line: str) -> float:
    """The width of a line, in sizes."""
    return _measure().getlength(line) / _MEASURE_PX
