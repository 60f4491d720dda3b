"""Words set in type: which characters the shipped fonts have, and the largest size at which a title fits."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import ImageFont

BOLD, MEDIUM = "Manrope-ExtraBold.ttf", "Manrope-Medium.ttf"

LINE = 1.05
"""Line height, in sizes."""

CAPITAL = 0.72
"""Height of a capital letter, in sizes."""

SMALLEST_PX = 90
"""Words on a picture of 3000 px are not set smaller."""

_MEASURE_PX = 200
_SMALL_WORDS = (
    "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "how", "in", "is", "it", "its",
    "of", "on", "or", "our", "that", "the", "their", "this", "to", "we", "what", "when", "where", "who", "why", "with",
    "you", "your",
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
    text = unicodedata.normalize("NFC", text)
    kept = "".join(char if char in _SIGNS or any(a <= ord(char) <= b for a, b in _LETTERS) else " " for char in text)
    lost = sum(1 for before, after in zip(text, kept, strict=True) if after == " " and not before.isspace())
    return "" if lost * 5 > len(text) else " ".join(kept.split())


def initials(title: str) -> str:
    """At most three first letters of a title's telling words: "What is a large language model?" → "LLM"."""
    words = re.findall(r"[^\W_][^\s&]*", title)
    telling = [word for word in words if word.lower() not in _SMALL_WORDS] or words
    return "".join(word[0].upper() for word in telling[:3])


def headlines(title: str) -> tuple[str, ...]:
    """What may stand for a title, the whole first: what is before a colon or dash, and that without its first small
    words.

    >>> headlines("What is attention? – A tour")
    ('What is attention? – A tour', 'What is attention?', 'Attention')
    """
    main = re.split(r"[:;]\s|\s[–—-]\s|\s\(|(?<=[?!])\s", title, maxsplit=1)[0].strip()
    words = main.rstrip("?!").split()
    while len(words) > 1 and words[0].lower() in _SMALL_WORDS:
        words = words[1:]
    telling = " ".join(words)
    return tuple(dict.fromkeys([title, main or title, telling[:1].upper() + telling[1:]]))


def fit(
    text: str, width: int, height: int, *, largest: int, most: int, least: int = SMALLEST_PX
) -> tuple[int, list[str]]:
    """The largest size in px, at most `largest`, at which a text fits the box in at most `most` lines; and the lines.

    Lines break at blanks and behind hyphens, and are balanced: of all ways to break, the one whose longest line is
    shortest. A text that would be set below `least` px is cut and ends in "…".
    """
    words = text.split()
    while words:
        pieces = _pieces(words)
        size, breaks = _largest(pieces, width, height, most)
        if size >= least or len("".join(words)) < 4:
            return min(size, largest), [
                "".join((piece.before if at else "") + piece.text for at, piece in enumerate(pieces[start:end]))
                for start, end in pairwise((0, *breaks, len(pieces)))
            ]
        kept = words[: -max(1, len(words) // 8)] or [words[0][: len(words[0]) * 3 // 4]]
        words = [*kept[:-1], kept[-1].rstrip(" …,;:–—-") + "…"]
    return 0, []


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stays on one line; `before` it stands a blank, or nothing behind a hyphen. Widths in sizes."""

    before: str
    text: str
    gap: float
    width: float


def _pieces(words: Sequence[str]) -> list[_Piece]:
    blank = _width(" ")
    return [
        _Piece("" if at else " ", part, 0.0 if at else blank, _width(part))
        for word in words
        for at, part in enumerate(re.split(r"(?<=\w{3}-)(?=\w{3})", word))
    ]


def _largest(pieces: Sequence[_Piece], width: int, height: int, most: int) -> tuple[int, tuple[int, ...]]:
    """The largest size for pieces in at most `most` lines; and where lines break."""
    best: tuple[int, tuple[int, ...]] = (0, ())
    for count in range(1, min(most, len(pieces)) + 1):
        longest, breaks = _balanced(pieces, count)
        size = int(min(width / longest * 0.995, height / (LINE * (count - 1) + 1)))
        best = max(best, (size, breaks), key=lambda found: found[0])
    return best


def _balanced(pieces: Sequence[_Piece], count: int) -> tuple[float, tuple[int, ...]]:
    """Break pieces into `count` lines so that the longest is shortest: its width, and the first piece of each next
    line.

    Line by line, the best way to set the first n pieces is found from the best ways to set fewer.
    """
    starts, ends = [], [0.0]
    for piece in pieces:
        starts.append(ends[-1] + piece.gap)
        ends.append(starts[-1] + piece.width)
    ways: list[tuple[float, tuple[int, ...]]] = [(end - starts[0], ()) for end in ends]
    for line in range(1, count):
        longer = list(ways)
        for last in range(line + 1, len(ends)):
            longer[last] = min(
                (max(ways[first][0], ends[last] - starts[first]), (*ways[first][1], first))
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
