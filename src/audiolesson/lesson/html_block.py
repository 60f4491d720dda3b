"""A block of HTML inside Markdown → headings and blocks, by the same walk as whole pages."""

import html
import re

from audiolesson.errors import Place
from audiolesson.lesson.html_names import SELLS
from audiolesson.lesson.html_text import tex_of
from audiolesson.lesson.html_tree import Element, parse
from audiolesson.lesson.html_walk import Walk
from audiolesson.lesson.model import LeftOut
from audiolesson.lesson.outline import Entry
from audiolesson.patterns import lazy

_IMAGE = lazy(r"!\[([^\[\]]{0,1000})\]\(([^()\s]{1,500})\)(?:\{:[^{}]{0,200}\})?")
_STRONG = lazy(r"(?<![\w*])\*\*([^\s*<>][^*<>]{0,300})\*\*(?![\w*])")
_LINK = lazy(r"(?<![!\\])\[([^\[\]<>]{1,300})\]\((https?://[^()\s\"<>]{1,500})\)")
_ESCAPED = lazy(r"\\([_*'\"#])")
LARGEST = 100_000
"""Characters of one HTML block; a larger one is a whole page and is not read."""


def read_block(source: str, place: Place) -> tuple[list[Entry], list[LeftOut]]:
    """What an HTML fragment tells and what it does not; nothing where it is larger than `LARGEST`.

    `place` is its first line. Raises LessonError where it is nested beyond sense.
    """
    if len(source) > LARGEST or "<" not in source:
        return [], []
    source = _IMAGE.sub(_image, source)
    if "<pre" not in source and "<code" not in source:
        source = _ESCAPED.sub(r"\1", _LINK.sub(r'<a href="\2">\1</a>', _STRONG.sub(r"<strong>\1</strong>", source)))
    root = parse(f"<div>{source}</div>", place)
    skipped: dict[Element, str] = dict.fromkeys(root.iter("nav", "form"), "navigation")
    skipped |= {
        one: "page furniture" for one in root.iter("div", "aside", "section") if SELLS.search(one.get("class") or "")
    }
    walk = Walk(place.file, skipped, place.line - 1)
    walk.element(root)
    walk.flush()
    return walk.entries, walk.left


def tex_in(source: str) -> str:
    """The TeX of a `<math>` element, else its parts in a line; "" where it shows nothing."""
    element = next(parse(f"<div>{source}</div>", Place("")).iter("math"), None)
    return tex_of(element) if element is not None else ""


def _image(match: re.Match[str]) -> str:
    """A picture of Markdown that stands in a block of HTML, as a tag."""
    return f'<img alt="{html.escape(html.unescape(match[1]))}" src="{html.escape(match[2])}">'
