"""Shortcodes of Hugo, by which a page draws in pictures, films and boxes: `{{< figure src="kiln.jpg" >}}`.

One that stands by itself, on a line or over several, is left out; what stands between the two of a pair is the page's
own text and stays, but for code, diagrams and pictures. One inside a line is a gap, as other templates are.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from audiolesson.errors import Place
from audiolesson.lesson.model import LeftOut
from audiolesson.patterns import lazy

_MOST_LINES = 12
"""Lines of one shortcode: one that is never shut is text."""

_MOST_HELD = 400
"""Lines that stand between the two of a pair at most."""

_OPENS = lazy(r"\s*(?:[-*+]\s+)?\{\{[<%]")
_WHOLE = lazy(r"\s*(?:[-*+]\s+)?(?:\{\{[<%](?:(?!\}\}).){0,900}\}\}\s*)+")
_SHUTS = lazy(r"[>%]\}\}\s*\Z")
_HOLDS_NO_TEXT = lazy(
    r"\s*\{\{[<%]\s*(highlight|mermaid|chart|gist|katex|math|plotly|rawhtml|imgcard)\b[^}]{0,300}\}\}\s*"
)
"""A shortcode whose text is not the page's: code, what draws a diagram, a formula set apart."""

_OF_A_PAIR = lazy(r"\s*\{\{[<%]\s*(?P<shuts>/\s*)?(?P<name>\w+)\b")
_FENCE = lazy(r"\s{0,3}(`{3,}(?!.*`)|~{3,})")
WHY = "template code"


def without_shortcodes(lines: Sequence[str], name: str, first: int) -> tuple[list[str], list[LeftOut]]:
    """The lines, one for each, with blanks for shortcodes, and what was left out; `first` is the first line's number.

    Code between fences stays as it is. Linear time.
    """
    if not any("{{" in line for line in lines):
        return list(lines), []
    told: list[str] = []
    left: list[LeftOut] = []
    ends: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if found := _OF_A_PAIR.match(line):
            ends.setdefault(found["name"], []).append(at if found["shuts"] else ~at)
    fence, until = "", 0
    for at, line in enumerate(lines):
        opened = _FENCE.match(line)
        if opened and (not fence or opened[1].startswith(fence)):
            fence = "" if fence else opened[1]
        if at >= until and not fence and _OPENS.match(line):
            until = at + _length(lines, at, ends)
        gone = at < until
        told.append("" if gone else line)
        if gone and line.strip():
            left.append(LeftOut(Place(name, first + at), line.strip(), WHY))
    return told, left


def _length(lines: Sequence[str], at: int, ends: Mapping[str, Sequence[int]]) -> int:
    """How many lines a shortcode takes that opens one, with what it holds; 0 where text stands behind it, or no end.

    `ends`: the lines that shut pairs, by their names, and those that open them, each inverted.
    """
    if held := _HOLDS_NO_TEXT.fullmatch(lines[at]):
        own = ends[held[1]]
        behind = bisect_right(own, at, key=lambda one: one if one >= 0 else ~one)
        near = behind < len(own) and 0 <= own[behind] <= at + _MOST_HELD  # and no other of its name opens before
        return own[behind] - at + 1 if near else 1
    if _WHOLE.fullmatch(lines[at]):
        return 1
    if "}}" in lines[at]:
        return 0
    for number in range(at + 1, min(at + _MOST_LINES, len(lines))):
        if "}}" in lines[number]:
            return number - at + 1 if _SHUTS.search(lines[number]) else 0
    return 0
