"""The inline tokens of markdown-it → `Text`."""

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from audiolesson.lesson.dialects import role_text
from audiolesson.lesson.html_block import tex_in
from audiolesson.lesson.html_text import add_lowered_text, add_raised_text
from audiolesson.lesson.model import Text
from audiolesson.lesson.written import TextBuilder, part, without

if TYPE_CHECKING:
    from markdown_it.token import Token

_ROLE_BEFORE = re.compile(r"\{([A-Za-z][\w:-]{0,40})\}\Z")
"""A MyST role whose text goes over the end of a line; the others are read line by line."""

_MATHS = re.compile(r"<math\b")
_ANY_TAG = re.compile(r"<[^<>]*>")
_SHIFT = re.compile(r"<(/?)(su[pb])\b[^<>]*>", re.IGNORECASE)
_SHORTCODE = re.compile(r"(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:(?![\w:])")
_MARK = re.compile(r"(?<=[^\s\[])!?\[\[[a-z0-9_-]+\]\]|\s\[\[[a-z0-9]+(?:-[a-z0-9]+)+\]\]$")
"""A mark for links that stands right behind a heading: "Training[[training]]"."""

_STARS = re.compile(r"(?<![\w*])\*\*(?!\*)|(?<!\*)\*\*(?![\w*])")
"""Two asterisks that are no power, "2**3"."""

_OPENED = re.compile(r"_[A-Z]")
"""Emphasis that is never closed."""

_DASH = re.compile(r"(?<=\d)(--)(?=\d)|(?<!-)(---)(?!-)|(?<=\w) -- (?=\w)")
"""Dashes as typewriters and LaTeX have them."""

_WIKI = re.compile(r"!?\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_ADDRESS = re.compile(r"https?://[^\s<>\"'`|]+[^\s<>\"'`|.,;:!?)\]]")
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_ANCHOR = re.compile(r"<a\s[^>]*?href\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_ANCHOR_END = re.compile(r"</a\s*>", re.IGNORECASE)


def inline_text(tokens: Sequence["Token"]) -> Text:
    """The written text of inline tokens: no signs of Markdown, no tags, no pictures, no footnote marks."""
    builder = TextBuilder()
    links: list[tuple[int, str]] = []
    bold: list[int] = []
    slanted: list[int] = []
    role = ""
    raised: list[str] = []
    struck = 0
    maths: list[str] = []
    for token in tokens:
        kind = token.type
        if maths or (kind == "html_inline" and _MATHS.match(token.content)):
            maths.append(token.content)
            if kind == "html_inline" and token.content.startswith("</math"):
                builder.mark(tex_in("".join(maths)), "formula")
                maths = []
            continue
        if kind in ("s_open", "s_close"):
            struck += 1 if kind == "s_open" else -1
            continue
        if struck:
            continue
        if kind == "html_inline" and (shift := _SHIFT.fullmatch(token.content)):
            raised = [*raised, shift[2].lower()] if not shift[1] else raised[:-1]
            continue
        if raised and kind == "text":
            (add_raised_text if raised[-1] == "sup" else add_lowered_text)(builder, token.content)
            continue
        if kind in ("text", "text_special"):
            split = _ROLE_BEFORE.search(token.content)
            role = split[1] if split else ""
            _add(builder, token.content[: split.start()] if split else token.content, linked=bool(links))
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
        elif kind == "em_open":
            slanted.append(builder.coming())
        elif kind == "em_close" and slanted:
            builder.slanted(slanted.pop())
        elif kind == "html_inline":
            _tag(token.content, builder, links)
    for written in maths:
        builder.add(_ANY_TAG.sub(" ", written))
    text = builder.build()
    last = len(text.text) - 1
    if text.text.endswith("\\") and not _marked(text, last):
        text = part(text, 0, last)
    if text.text.count("_") == 1 and _OPENED.match(text.text) and not _marked(text, 0):
        text = part(text, 1, len(text.text))
    return _unstarred(text)


def _unstarred(text: Text) -> Text:
    """A text whose asterisks stood so that CommonMark takes them for text, "**bold:**text", read as they are meant."""
    if "**" not in text.text:
        return text
    found = [match for match in _STARS.finditer(text.text) if not _marked(text, match.start())]
    bold = tuple((one.end(), two.start()) for one, two in zip(found[::2], found[1::2], strict=False))
    if len(found) % 2 and found[-1].end() < len(text.text) and text.text[found[-1].end()].isalnum():
        found.pop()
    return without(replace(text, strong=tuple(sorted((*text.strong, *bold)))), [match.span() for match in found])


def _marked(text: Text, at: int) -> bool:
    return any(mark.start <= at < mark.end for mark in text.marks)


def _add(builder: TextBuilder, run: str, linked: bool) -> None:
    """Plain text without `:shortcodes:` of emoji and wiki brackets; bare addresses become links."""
    if "--" in run:
        run = _DASH.sub(lambda match: "–" if match[1] else "—" if match[2] else " – ", run)
    if ":" not in run and "[" not in run:
        builder.add(run)
        return
    run = _MARK.sub("", run)
    run = _WIKI.sub(lambda match: match[2] or match[1], _SHORTCODE.sub("", run))
    at = 0
    for match in _ADDRESS.finditer(run):
        builder.add(run[at : match.start()])
        start = builder.here()
        builder.add(match[0])
        if not linked:
            builder.link(start, match[0])
        at = match.end()
    builder.add(run[at:])


def _tag(tag: str, builder: TextBuilder, links: list[tuple[int, str]]) -> None:
    """An HTML tag within a line: breaks and links count, everything else is dropped."""
    anchor = _ANCHOR.match(tag)
    if _BREAK.match(tag):
        builder.add(" ")
    elif anchor:
        links.append((builder.here(), html.unescape(anchor[1])))
    elif _ANCHOR_END.match(tag) and links:
        builder.link(*links.pop())
