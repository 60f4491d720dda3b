"""The HTML of an Anki field or card → plain text: code in backticks, formulas in dollar signs, what it shows named."""

import html
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote

from audiolesson.errors import LessonError, Place
from audiolesson.lesson.html_text import add_lowered_text, add_raised_text, add_written, code_of, tex_of
from audiolesson.lesson.html_tree import Element, parse
from audiolesson.lesson.model import Text
from audiolesson.lesson.written import TextBuilder
from audiolesson.patterns import lazy

LONGEST = 30_000
"""Characters of the HTML of one side of a card; what is spoken of it has at most 2,000."""

MOST_SIGNS = 400
"""Backslashes and dollar signs in it, each of which might begin a formula."""

LONGEST_ALT = 300
"""Characters of what is said of a picture."""

BLANK = "\ue002"
"""Stands where a card asks for what is left out."""

FORMULA_BLANK = r"\text{blank}"
"""The same within a formula."""

_SOUND = lazy(r"\[sound:([^\[\]\n]{1,300})\]")
_COMMAND = lazy(r"\[anki:[^\[\]]{0,200}\](?:[^\[\]]{0,2000}\[/anki:[^\[\]]{0,40}\])?")
_MATHS = (("[$$]", "[/$$]", "\\[", "\\]"), ("[$]", "[/$]", "\\(", "\\)"), ("[latex]", "[/latex]", " ", " "))
"""What began and ended a formula before, and what does now."""

_HIDDEN = lazy(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNSPOKEN_WRITTEN = """
    audio button canvas embed head iframe input link meta noscript object rp rt script select style svg template
    textarea title video"""
_UNSPOKEN = frozenset(_UNSPOKEN_WRITTEN.split())
_BLOCKS_WRITTEN = """
    article blockquote br center dd details div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p section summary table
    tr ul"""
_BLOCKS = frozenset(_BLOCKS_WRITTEN.split())
_MARKED = lazy(r"[<&\\$\[]")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a side of a card holds: its text, its sounds and pictures by file name, and the pictures' words, `alts`."""

    text: str
    sounds: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()

    @property
    def media(self) -> tuple[tuple[str, str], ...]:
        """The name and the words of each picture and sound, each once."""
        words = dict(zip(reversed(self.pictures), reversed(self.alts), strict=True))
        names = dict.fromkeys(unicodedata.normalize("NFC", one) for one in (*self.pictures, *self.sounds))
        return tuple((name, words.get(name, "")) for name in names)


def shown_by(source: str) -> Shown:
    """The text of some HTML with a line for each of its blocks, and the media that it names.

    Scripts, styles, what is hidden and whatever asks for an answer are left out. Linear time. Raises ValueError
    where it is too long or nested beyond sense.
    """
    if len(source) > LONGEST:
        raise ValueError(f"it has {len(source):,} characters")
    if not _MARKED.search(source):
        return Shown(_folded(source))
    source = with_plain_maths(source)
    if source.count("\\") + source.count("$") > MOST_SIGNS:
        raise ValueError("it has too many formulas")
    source, sounds = without_sounds(source)
    if not source.strip():
        return Shown("", sounds)
    walk = _Walk()
    try:
        walk.element(parse(f"<div>{source}</div>", Place("")))
    except LessonError as error:
        raise ValueError(error.message) from error
    walk.end_line()
    return Shown("\n".join(walk.lines), sounds, tuple(walk.pictures), tuple(walk.alts))


def with_plain_maths(source: str) -> str:
    """The source with MathJax's signs in place of those that Anki had for formulas before."""
    for begins, ends, start, end in _MATHS:
        if ends in source:
            source = source.replace(begins, start).replace(ends, end)
    return source


def without_sounds(source: str) -> tuple[str, tuple[str, ...]]:
    """The source without Anki's commands for sound and speech, and the names of its sounds."""
    source = _COMMAND.sub("", source)
    sounds = tuple(html.unescape(name).strip() for name in _SOUND.findall(source))
    return _SOUND.sub(" ", source), sounds


def _folded(text: str) -> str:
    """Plain text with its blanks folded; line ends mean nothing in HTML."""
    builder = TextBuilder()
    builder.add(text)
    return builder.build().text


class _Walk:
    """Collects the lines of a tree."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.pictures: list[str] = []
        self.alts: list[str] = []
        self._builder = TextBuilder()
        self._items: set[int] = set()

    def element(self, element: Element) -> None:
        """Walk an element and what follows within it; the tree is at most 100 levels deep."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSPOKEN or _HIDDEN.search(element.get("style") or ""):
            return
        if tag in _BLOCKS:
            self.end_line()
        self._inside(element, tag)
        if tag in _BLOCKS:
            self.end_line()
            if tag == "li":
                self._item()
        elif tag in ("td", "th"):
            self._builder.add(" ")

    def _inside(self, element: Element, tag: str) -> None:
        inner = " ".join("".join(element.itertext()).split()) if tag in ("sup", "sub", "anki-mathjax") else ""
        if tag == "img":
            if source := (element.get("src") or "").strip():
                self.pictures.append(unquote(source))
                self.alts.append(" ".join((element.get("alt") or "").split())[:LONGEST_ALT])
        elif tag == "pre":
            self.end_line()
            for line in code_of(element)[0].split("\n"):
                self._builder.mark(line, "code")
                self.end_line()
        elif tag in ("code", "kbd", "samp", "tt"):
            self._builder.mark(" ".join(code_of(element)[0].split()), "code")
        elif tag == "anki-mathjax":
            self._builder.mark(inner, "formula")
        elif tag == "math":
            self._builder.mark(tex_of(element), "formula")
        elif tag == "sup" and len(element) == 0:
            add_raised_text(self._builder, inner)
        elif tag == "sub" and len(element) == 0:
            add_lowered_text(self._builder, inner)
        else:
            self._children(element)

    def _children(self, element: Element) -> None:
        add_written(self._builder, element.text or "")
        for child in element:
            self.element(child)
            add_written(self._builder, child.tail or "")

    def _item(self) -> None:
        """The last line is an item of a list: what stands before it, if that is one too, ends with a comma at least."""
        last = len(self.lines) - 1
        if last - 1 in self._items and self.lines[last - 1][-1] not in ".,;:!?":
            self.lines[last - 1] += ","
        self._items.add(last)

    def end_line(self) -> None:
        """The line so far is whole."""
        text = self._builder.build()
        self._builder = TextBuilder()
        if text.text:
            self.lines.append(_signed(text))


def _signed(text: Text) -> str:
    """A text with the signs around its code and formulas that it would have had where it was written."""
    parts: list[str] = []
    at = 0
    for mark in text.marks:
        inner = text.text[mark.start : mark.end]
        parts.append(text.text[at : mark.start])
        if mark.kind == "formula" and "$" not in inner:
            parts.append(f"${inner.replace(BLANK, FORMULA_BLANK)}$")
        else:
            fence = "``" if "`" in inner else "`"
            parts.append(f"{fence}{inner}{fence}")
        at = mark.end
    return "".join([*parts, text.text[at:]])
