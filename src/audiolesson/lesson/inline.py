"""The inline tokens of markdown-it → `Text`."""

import html
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from audiolesson.lesson.dialects import role_text
from audiolesson.lesson.model import Text
from audiolesson.lesson.written import TextBuilder

if TYPE_CHECKING:
    from markdown_it.token import Token

_ROLE_BEFORE = re.compile(r"\{([A-Za-z][\w:-]{0,40})\}\Z")
"""A MyST role whose text goes over the end of a line; the others are read line by line."""

_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_ANCHOR = re.compile(r"<a\s[^>]*?href\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_ANCHOR_END = re.compile(r"</a\s*>", re.IGNORECASE)


def inline_text(tokens: Sequence["Token"]) -> Text:
    """The written text of inline tokens: no signs of Markdown, no tags, no pictures, no footnote marks."""
    builder = TextBuilder()
    links: list[tuple[int, str]] = []
    bold: list[int] = []
    role = ""
    for token in tokens:
        kind = token.type
        if kind in ("text", "text_special"):
            split = _ROLE_BEFORE.search(token.content)
            role = split[1] if split else ""
            builder.add(token.content[: split.start()] if split else token.content)
        elif role and kind == "code_inline":
            builder.add(role_text(role, token.content))
            role = ""
        elif kind in ("softbreak", "hardbreak"):
            builder.add(" ")
        elif kind == "code_inline":
            builder.mark(token.content, "code")
        elif kind in ("math_inline", "math_inline_double"):
            builder.mark(token.content, "formula")
        elif kind == "link_open":
            links.append((builder.here(), str(token.attrGet("href") or "")))
        elif kind == "link_close" and links:
            builder.link(*links.pop())
        elif kind == "strong_open":
            bold.append(builder.here())
        elif kind == "strong_close" and bold:
            builder.strong(bold.pop())
        elif kind == "html_inline":
            _tag(token.content, builder, links)
    return builder.build()


def _tag(tag: str, builder: TextBuilder, links: list[tuple[int, str]]) -> None:
    """An HTML tag within a line: breaks and links count, everything else is dropped."""
    anchor = _ANCHOR.match(tag)
    if _BREAK.match(tag):
        builder.add(" ")
    elif anchor:
        links.append((builder.here(), html.unescape(anchor[1])))
    elif _ANCHOR_END.match(tag) and links:
        builder.link(*links.pop())
