"""A page whose text stands in its head, as some site builders keep it: "main: >-" over a page of text, and no body."""

import re
from collections.abc import Sequence

from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

LEAST_WORDS = 100
"""Words of a value that is the text of a page and no summary of it."""

LEAST_SENTENCES = 3

_BLOCK = lazy(r"(?P<key>[A-Za-z][\w-]*):[ \t]+[|>][+-]?\d?[ \t]*(?:#.*)?")
_NO_TEXT = lazy(
    r"(?:title|name|css|styles?|scripts?|js|code|schema|licen[cs]e|copyright|setup|imports?|head|data)",
    re.I,
)
"""Keys of what is no text to be read."""

_END = lazy(r"(?<=[^\W\d_]{2})[.!?](?=\s|$)|[。！？]")
_OF_CODE = lazy(r"[{};]\s*$", re.M)


def with_its_body(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with the texts of the head behind it, where there is no body; each line keeps its number."""
    end = next((at for at, line in enumerate(lines) if at and line.text.rstrip() in ("---", "...")), 0)
    if not end or lines[0].text.rstrip() != "---" or any(line.text.strip() for line in lines[end + 1 :]):
        return lines
    found = [
        (at, _behind(lines, at, end))
        for at in range(1, end)
        if (key := _BLOCK.fullmatch(lines[at].text)) and not _NO_TEXT.fullmatch(key["key"])
    ]
    bodies = [(at, behind) for at, behind in found if _is_text(lines[at + 1 : behind])]
    if not bodies:
        return lines
    taken = {at for start, behind in bodies for at in range(start, behind)}
    head = [line for at, line in enumerate(lines[: end + 1]) if at not in taken]
    return [*head, *(line for at, behind in bodies for line in (*_dedented(lines[at + 1 : behind]), Line("", behind)))]


def _behind(lines: Sequence[Line], start: int, end: int) -> int:
    """Where a text of the head ends: at the next line that is not indented."""
    return next((at for at in range(start + 1, end) if lines[at].text[:1].strip()), end)


def _is_text(lines: Sequence[Line]) -> bool:
    """Whether lines are text that is written out: so many words, in sentences."""
    said = "\n".join(line.text for line in lines)
    return len(said.split()) >= LEAST_WORDS and len(_END.findall(said)) >= max(
        LEAST_SENTENCES, len(_OF_CODE.findall(said))
    )


def _dedented(lines: Sequence[Line]) -> list[Line]:
    """The lines without the indent that all of them have."""
    least = min((len(line.text) - len(line.text.lstrip()) for line in lines if line.text.strip()), default=0)
    return [Line(line.text[least:], line.number) for line in lines]
