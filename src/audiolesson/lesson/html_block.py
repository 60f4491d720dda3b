"""A block of HTML inside Markdown → its text: headings, paragraphs and pictures; scripts and frames are left out."""

from dataclasses import dataclass
from html.parser import HTMLParser

from audiolesson.lesson.model import Text
from audiolesson.lesson.written import TextBuilder

LARGEST = 100_000
"""Characters of one HTML block; a larger one is a whole page and is not read."""

_SILENT_TAGS = "script style svg iframe video audio object noscript template nav head"
_BREAKING_TAGS = """p div section article header footer main aside h1 h2 h3 h4 h5 h6 ul ol li table tr td th blockquote
    details summary figure figcaption center pre hr dl dt dd"""
_SILENT = frozenset(_SILENT_TAGS.split())
_BREAKING = frozenset(_BREAKING_TAGS.split())


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text of one element: `tag` names it ("img": a picture with its alt text and address)."""

    tag: str
    text: Text
    url: str = ""


def read_html(source: str) -> list[Piece]:
    """The pieces of text in an HTML fragment, in order; [] where it is larger than `LARGEST`."""
    if len(source) > LARGEST:
        return []
    reader = _Reader()
    reader.feed(source)
    reader.close()
    reader.flush()
    return reader.pieces


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self._builder = TextBuilder()
        self._tag = "p"
        self._silent = 0
        self._links: list[tuple[int, str]] = []
        self._code: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {key: value or "" for key, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BREAKING:
            self.flush()
            self._tag = tag
        elif tag == "br":
            self._builder.add(" ")
        elif tag == "img" and not self._silent:
            builder = TextBuilder()
            builder.add(known.get("alt", ""))
            self.pieces.append(Piece("img", builder.build(), known.get("src", "")))
        elif tag == "a":
            self._links.append((self._builder.here(), known.get("href", "")))
        elif tag == "code":
            self._code = []

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BREAKING:
            self.flush()
        elif tag == "a" and self._links:
            self._builder.link(*self._links.pop())
        elif tag == "code" and self._code is not None:
            self._builder.mark("".join(self._code), "code")
            self._code = None

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._code is not None:
            self._code.append(data)
        else:
            self._builder.add(data)

    def flush(self) -> None:
        """End the current run of text."""
        text = self._builder.build()
        if text.text:
            self.pieces.append(Piece(self._tag, text))
        self._builder = TextBuilder()
        self._links.clear()
        self._tag = "p"
