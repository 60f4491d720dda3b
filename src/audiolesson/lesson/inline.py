"""The inline tokens of markdown-it → `Text`."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from audiolesson.lesson.dialects import role_text
from audiolesson.lesson.html_block import tex_in
from audiolesson.lesson.html_text import add_lowered_text, add_raised_text
from audiolesson.lesson.model import Text
from audiolesson.lesson.written import TextBuilder, part, without
from audiolesson.patterns import lazy
from audiolesson.wording.model import MarkKind

if TYPE_CHECKING:
    from markdown_it.token import Token

_ROLE_BEFORE = lazy(r"\{([A-Za-z][\w:-]{0,40})\}\Z")
"""A MyST role whose text goes over the end of a line; the others are read line by line."""

_MATHS = lazy(r"<math\b")
_ANY_TAG = lazy(r"<[^<>]*>")
_SHIFT = lazy(r"<(/?)(su[pb])\b[^<>]*>", re.IGNORECASE)
_SHORTCODE = lazy(r"(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:(?![\w:])")
_MARK = lazy(r"(?<=[^\s\[])!?\[\[[a-z0-9_-]+\]\]|\s\[\[[a-z0-9]+(?:-[a-z0-9]+)+\]\]$")
"""A mark for links that stands right behind a heading: "Training[[training]]"."""

_STARS = lazy(r"(?<![\w*])\*\*(?!\*)|(?<!\*)\*\*(?![\w*])")
"""Two asterisks that are no power, "2**3"."""

_OPENED = lazy(r"_[A-Z]")
"""Emphasis that is never closed."""

_DASH = lazy(r"(?<=\d)(--)(?=\d)|(?<!-)(---)(?!-)|(?<=\w) -- (?=\w)")
"""Dashes as typewriters and LaTeX have them."""

_WIKI = lazy(r"!?\[\[([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_ADDRESS = lazy(r"https?://[^\s<>\"'`|]+[^\s<>\"'`|.,;:!?)\]]")
_BREAK = lazy(r"<br\b", re.IGNORECASE)
_ANCHOR = lazy(r"<a\s[^>]*?href\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)
_ANCHOR_END = lazy(r"</a\s*>", re.IGNORECASE)

_MARKS: dict[str, MarkKind] = {
    "code_inline": "code",
    "math_inline": "formula",
    "math_inline_double": "formula",
}


def inline_text(tokens: Sequence["Token"]) -> Text:
    """The written text of inline tokens: no signs of Markdown, no tags, no pictures, no footnote marks."""
    line = _Line()
    for token in tokens:
        if not line.passes_over(token):
            line.take(token)
    text = line.built()
    last = len(text.text) - 1
    if text.text.endswith("\\") and not _marked(text, last):
        text = part(text, 0, last)
    if text.text.count("_") == 1 and _OPENED.match(text.text) and not _marked(text, 0):
        text = part(text, 1, len(text.text))
    return _unstarred(text)


@dataclass(slots=True)
class _Line:
    """A text on its way, and what is open in it.

    That is: links with their address, emphasis, a MyST role, raised letters, struck words, a formula of tags.
    """

    builder: TextBuilder = field(default_factory=TextBuilder)
    links: list[tuple[int, str]] = field(default_factory=list)
    bold: list[int] = field(default_factory=list)
    slanted: list[int] = field(default_factory=list)
    role: str = ""
    raised: list[str] = field(default_factory=list)
    struck: int = 0
    maths: list[str] = field(default_factory=list)

    def passes_over(self, token: "Token") -> bool:
        """Whether a token is no text of its own: struck, part of a formula, or a tag that raises what follows."""
        kind, tag = token.type, token.type == "html_inline"
        if self.maths or (tag and _MATHS.match(token.content)):
            self.maths.append(token.content)
            if tag and token.content.startswith("</math"):
                self.builder.mark(tex_in("".join(self.maths)), "formula")
                self.maths = []
            return True
        if kind in ("s_open", "s_close"):
            self.struck += 1 if kind == "s_open" else -1
            return True
        if not self.struck and tag and (shift := _SHIFT.fullmatch(token.content)):
            self.raised = [*self.raised, shift[2].lower()] if not shift[1] else self.raised[:-1]
            return True
        return bool(self.struck)

    @property
    def _leads_to_a_note(self) -> bool:
        """Whether the text is a link to a place on its own page, as the raised number of a note is."""
        if not self.links or self.links[-1][0] != self.builder.here():
            return False  # "10" and its power are one link
        return self.links[-1][1].startswith("#")

    def take(self, token: "Token") -> None:
        """Add what a token says."""
        kind, builder = token.type, self.builder
        if (
            self.raised
            and kind == "text"
            and self.raised[-1] == "sup"
            and (builder.ends_a_clause or self._leads_to_a_note)
            and token.content.isdigit()
        ):
            return  # the number of a note
        if self.raised and kind == "text":
            (add_raised_text if self.raised[-1] == "sup" else add_lowered_text)(builder, token.content)
        elif kind in ("text", "text_special"):
            split = _ROLE_BEFORE.search(token.content)
            self.role = split[1] if split else ""
            _add(builder, token.content[: split.start()] if split else token.content, linked=bool(self.links))
        elif self.role and kind == "code_inline":
            builder.add(role_text(self.role, token.content))
            self.role = ""
        elif kind in ("softbreak", "hardbreak"):
            builder.add(" ")
        elif kind in _MARKS:
            builder.mark(token.content, _MARKS[kind])
        elif kind == "html_inline":
            self._tag(token.content)
        else:
            self._emphasis_or_link(token)

    def _emphasis_or_link(self, token: "Token") -> None:
        kind, builder = token.type, self.builder
        if kind == "link_open":
            self.links.append((builder.here(), str(token.attrGet("href") or "")))
        elif kind == "link_close" and self.links:
            builder.link(*self.links.pop())
        elif kind == "strong_open":
            self.bold.append(builder.here())
        elif kind == "strong_close" and self.bold:
            builder.strong(self.bold.pop())
        elif kind == "em_open":
            self.slanted.append(builder.coming())
        elif kind == "em_close" and self.slanted:
            builder.slanted(self.slanted.pop())

    def _tag(self, tag: str) -> None:
        """An HTML tag within a line: breaks and links count, everything else is dropped."""
        anchor = _ANCHOR.match(tag)
        if _BREAK.match(tag):
            self.builder.add(" ")
        elif anchor:
            self.links.append((self.builder.here(), html.unescape(anchor[1])))
        elif _ANCHOR_END.match(tag) and self.links:
            self.builder.link(*self.links.pop())

    def built(self) -> Text:
        """The text; of a formula that never ends, its words."""
        for written in self.maths:
            self.builder.add(_ANY_TAG.sub(" ", written))
        return self.builder.build()


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
    run = _WIKI.sub(_of_a_link, _SHORTCODE.sub("", run))
    at = 0
    for match in _ADDRESS.finditer(run):
        builder.add(run[at : match.start()])
        start = builder.here()
        builder.add(match[0])
        if not linked:
            builder.link(start, match[0])
        at = match.end()
    builder.add(run[at:])


def _of_a_link(found: re.Match[str]) -> str:
    """What a link of a wiki says: "[[Kiln#Heat|hot]]" is "hot", "[[Kiln#Heat]]" is "Kiln"; a picture says nothing."""
    if found[0].startswith("!"):
        return ""
    page, _, part = found[1].partition("#")
    return found[2] or page.strip() or part.lstrip("^ ")
