"""The source of a web page → its tree, with lxml; nested too deep or empty is an error."""

import re
from typing import Any

from audiolesson.errors import LessonError, Place
from audiolesson.patterns import lazy

Element = Any
"""An element of lxml: `tag`, `text`, `tail`, `sourceline`, children; comments have a tag that is no string."""

TIGHTEST = 100
"""Levels that we walk; saved pages of news sites have up to 60. The parser itself stops at 255."""

MOST_ELEMENTS = 30_000
"""Of one page; articles have some 2,000, a book on one page 10,000."""

_HEAD_END = lazy(r"\A\s*<\?xml[^>]{0,300}\?>", re.IGNORECASE)


def parse(source: str, place: Place) -> Element:
    """The root of the tree. Linear time. Raises LessonError where it is nested or large beyond sense."""
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", recover=True, remove_comments=True, remove_pis=True)
    source = _HEAD_END.sub(lambda match: "\n" * match[0].count("\n"), source)
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except etree.ParserError:
        root = None
    if root is None:
        raise LessonError("the page is empty", place, "save the page again, as HTML")
    if any("depth" in error.message for error in parser.error_log) or _depth(root) > TIGHTEST:
        hint = "save only the part that is to be learned, or the page's text"
        raise LessonError(f"the page is nested too deep: over {TIGHTEST} levels", place, hint)
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise LessonError(f"the page has over {MOST_ELEMENTS:,} elements", place, "save only the part to be learned")
    return root


def _depth(root: Element) -> int:
    """The longest way from the root to a leaf, without recursion."""
    deepest, level, layer = 0, 0, [root]
    while layer:
        deepest, level = level, level + 1
        layer = [child for element in layer for child in element]
    return deepest


def names(element: Element) -> set[str]:
    """The classes and the id of an element, in small letters."""
    written = f"{element.get('class') or ''} {element.get('id') or ''}"
    return set(written.casefold().split())


def text_of(element: Element) -> str:
    """All text inside, blanks folded."""
    return " ".join("".join(element.itertext()).split())


def report_of(element: Element) -> str:
    """All text inside for a report: the texts of its elements apart."""
    return " ".join(" ".join(element.itertext()).split())
