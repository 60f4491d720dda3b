"""Places in a row that are reckoned: x[-1] is "x at minus one", which is not the difference x - 1."""

import re

IN_PROSE = re.compile(
    r"(?<![\w.\\\]])(?:[a-z_]\w{0,30}(?=\[[^\]]{0,9}:)|[a-z_]\w{1,30}(?=\[-))(?:\[[-\w+: ]{1,15}\]){1,2}(?![\w\[(])"
)
"""A slice or a place counted from the end, without backticks: x[:-1], names[-1]."""
_RECKONED = re.compile(
    r" ?(?:[-−]\w{1,3}, ?[:\w-]{1,9}(?=\])|[-−]\w|[^\[\]{}'\":,;]{0,20}\w\)? ?[-+−*/%] ?[\w(])[^\[\]{}'\":,;]{0,20}\]"
)
"""A place that is reckoned, which would be heard as a sum with the name before it: x[-1], x[i-1]."""

_RECKONED_BEFORE = re.compile(r"\w\[[^\[\]{}'\":,;]{0,20}[-+−*/%][^\[\]{}'\":,;]{1,20}\]\Z")


def place_word(text: str, start: int) -> str:
    """The word for the square bracket at `start`, with a pause behind a place that was reckoned: grid[i-1][j]."""
    before = text[start - 1 : start]
    pause = "," if before == "]" and _RECKONED_BEFORE.search(text[:start]) else ""
    if (before.isalnum() or before in ("]", "_")) and _RECKONED.match(text, start + 1):
        return f"{pause} at".strip()
    return pause
