"""Places in a row that are reckoned: x[-1] is "x at minus one", which is not the difference x - 1."""

from collections.abc import Iterator

from audiolesson.patterns import lazy

_OPENED = lazy(r"\[(?<=\w\[)")
_NAMED = lazy(r"(?<![\w.\\\]])[a-z_]\w{0,30}\Z")
_INDEX = lazy(r"(?:\[[-\w+: ]{1,15}\]){1,2}(?![\w\[(])")
_RECKONED = lazy(
    r" ?(?:[-−]\w{1,3}, ?[:\w-]{1,9}(?=\])|[-−]\w|[^\[\]{}'\":,;]{0,20}\w\)? ?[-+−*/%] ?[\w(])[^\[\]{}'\":,;]{0,20}\]"
)
"""A place that is reckoned, which would be heard as a sum with the name before it: x[-1], x[i-1]."""

_RECKONED_BEFORE = lazy(r"\w\[[^\[\]{}'\":,;]{0,20}[-+−*/%][^\[\]{}'\":,;]{1,20}\]\Z")


def place_word(text: str, start: int) -> str:
    """The word for the square bracket at `start`, with a pause behind a place that was reckoned: grid[i-1][j]."""
    before = text[start - 1 : start]
    pause = "," if before == "]" and _RECKONED_BEFORE.search(text[:start]) else ""
    if (before.isalnum() or before in ("]", "_")) and _RECKONED.match(text, start + 1):
        return f"{pause} at".strip()
    return pause


def in_prose(text: str) -> Iterator[tuple[int, int, str]]:
    """[start, end) and the text of each slice or place from the end without backticks: x[:-1], names[-1]."""
    for match in _OPENED.finditer(text):
        index = _INDEX.match(text, match.start())
        if not index or not (":" in index[0] or index[0][1] == "-"):
            continue
        name = _NAMED.search(text, max(0, match.start() - 32), match.start())
        if name and (":" in index[0] or len(name[0]) > 1):
            yield name.start(), index.end(), name[0] + index[0]
