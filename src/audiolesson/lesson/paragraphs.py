"""A paragraph of Markdown → what is told of it: a line of its own in front, its text, its pictures."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from audiolesson.errors import Place
from audiolesson.lesson.inline import inline_text
from audiolesson.lesson.item_heads import head_line
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

if TYPE_CHECKING:
    from markdown_it.token import Token

_ENDED = lazy(r"[.:,;!?…–—-]\W*\Z")


def told_in_paragraph(tokens: Iterable["Token"], place: Place) -> list[Block]:
    """A paragraph without its pictures, and the pictures behind it; a head in its first line is one of its own."""
    inline = [token for token in tokens if token.content or token.type != "text"]
    if above := _line_in_bold(inline):
        line = Block("paragraph", place, inline_text(inline[:above]))
        return [line, *_text_and_pictures(inline[above + 1 :], place)]
    if above := head_line(inline):
        line = Block("paragraph", place, inline_text(inline[:above]))
        return [line, *_text_and_pictures(inline[above + 1 :], replace(place, line=place.line + bool(place.line)))]
    lines = _notes(inline) or [inline]
    return [
        block
        for at, line in enumerate(lines)
        for block in _text_and_pictures(line, replace(place, line=place.line + (at if place.line else 0)))
    ]


_FEWEST_WORDS = 4
"""Words of a line that may be a note of its own."""


def _notes(inline: Sequence["Token"]) -> list[list["Token"]]:
    """The lines of notes, each a statement that begins with a capital and has no stop; [] for any other paragraph.

    Wrapped text ends with its stop, and its lines seldom all begin with capitals.
    """
    lines: list[list[Token]] = [[]]
    depth = 0
    for token in inline:
        depth += token.nesting
        if token.type in ("softbreak", "hardbreak"):
            if depth:
                return []
            lines.append([])
        else:
            lines[-1].append(token)
    said = [inline_text(line).text for line in lines] if len(lines) > 1 else []
    apart = said and all(
        one[:1].isupper() and len(one.split()) >= _FEWEST_WORDS and not _ENDED.search(one) for one in said
    )
    return lines if apart else []


def _text_and_pictures(inline: Sequence["Token"], place: Place) -> list[Block]:
    text = inline_text(inline)
    pictures = [
        Block("picture", place, Text(unescape(token.content)), info=str(token.attrGet("src") or ""))
        for token in inline
        if token.type == "image"
    ]
    return [Block("paragraph", place, text), *pictures] if text.text else pictures


def _line_in_bold(inline: Sequence["Token"]) -> int:
    """Where the first line of a paragraph ends that is all in bold letters, for it is a heading; 0 where none is.

    A line that ends as a sentence, or in a colon, goes on in the next.
    """
    if not inline or inline[0].type != "strong_open":
        return 0
    end = next((at for at, token in enumerate(inline) if token.type == "strong_close"), 0)
    said = inline_text(inline[1:end]).text
    behind = inline[end + 1 : end + 3]
    breaks = len(behind) == 2 and behind[0].type in ("softbreak", "hardbreak")
    starts = breaks and (behind[1].type != "text" or behind[1].content[:1].isupper())
    return end + 1 if starts and said and not _ENDED.search(said) else 0
