"""Words set in type: which characters the shipped fonts have, and the largest size at which a title fits."""

from functools import cache
from importlib import resources
from itertools import combinations
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
    "a",
    "an",
    "and",
    "as",
    "at",
    "by",
    "for",
    "from",
    "in",
    "is",
    "of",
    "on",
    "or",
    "the",
    "to",
    "what",
    "with",
)
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
    words = [word.strip("–—-&.,:;!?()\"'“”‘’") for word in title.split()]
    words = [word for word in words if word]
    telling = [word for word in words if word.lower() not in _SMALL_WORDS] or words
    return "".join(word[0].upper() for word in telling[:3])


def fit(text: str, width: int, height: int, *, largest: int, most: int) -> tuple[int, list[str]]:
    """The largest size in px, at most `largest`, at which a text fits the box in at most `most` lines; and the lines.

    The lines are balanced: of all ways to break, the one whose longest line is shortest. A text that fits at no
    readable size is cut and ends in "…".
    """
    words = text.split()
    best: tuple[int, list[str]] = (0, [])
    for count in range(1, min(most, len(words)) + 1):
        broken = _balanced(words, count)
        across = width / max(_width(line) for line in broken)
        down = height / (LINE * (count - 1) + 1)
        size = int(min(largest, across * 0.995, down))
        if size > best[0]:
            best = (size, broken)
    if words and best[0] < _SMALLEST_PX:
        shorter = words[:-1] if len(words) > 1 else [words[0][: len(words[0]) * 3 // 4]]
        return fit(" ".join(shorter).rstrip(" …,;:–—-") + "…", width, height, largest=largest, most=most)
    return best


def _balanced(words: list[str], count: int) -> list[str]:
    """The words in `count` lines, the longest as short as can be; of equals the one that breaks first."""
    if len(words) > 24:
        return _greedy(words, count)
    breaks = combinations(range(1, len(words)), count - 1)
    ways = ([" ".join(words[a:b]) for a, b in zip((0, *at), (*at, len(words)), strict=True)] for at in breaks)
    return min(ways, key=lambda lines: max(_width(line) for line in lines))


def _greedy(words: list[str], count: int) -> list[str]:
    """The same for many words, by filling lines to an equal share."""
    share, lines = sum(len(word) + 1 for word in words) / count, [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + len(word) / 2 > share and len(lines) < count:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@cache
def _measure() -> "ImageFont.FreeTypeFont":
    return font(BOLD, _MEASURE_PX)


def _width(line: str) -> float:
    """The width of a line, in sizes."""
    return _measure().getlength(line) / _MEASURE_PX
