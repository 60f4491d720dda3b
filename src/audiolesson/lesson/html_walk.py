"""The tree of a web page, or of HTML inside Markdown → headings and blocks, each with its line."""

import re
from collections.abc import Callable
from dataclasses import replace

from audiolesson.errors import Place
from audiolesson.lesson import html_text
from audiolesson.lesson.furniture_rules import untold_heading
from audiolesson.lesson.html_inline import SIGNS, Gatherer
from audiolesson.lesson.html_tree import Element, names, report_of, text_of
from audiolesson.lesson.model import Block, LeftOut, Text
from audiolesson.lesson.outline import Heading, written
from audiolesson.lesson.written import join, part, plain
from audiolesson.patterns import lazy

_BREAKING_TAGS = """address article noscript aside body center dd details div dl dt fieldset figcaption figure footer
    form header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr
    ul blockquote h1 h2 h3 h4 h5 h6 caption menu option legend search"""
BREAKING = frozenset(_BREAKING_TAGS.split())
"""Elements that end the paragraph before them."""

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SILENT_TAGS = "script style template svg iframe object video audio head button input select textarea"
_SILENT = frozenset(_SILENT_TAGS.split())
_UNSAID = frozenset(("del", "s", "strike", "rt", "rp"))
_CALL_OUT_TITLES = frozenset(
    ("admonition-title", "callout-title", "alert-heading", "custom-block-title", "admonition-heading", "alert__title")
)
SUMMARY = lazy(
    r"(?:(?:show|see|click for|reveal|view|expand)(?: the| me the)?\s+)?"
    r"(solution|answer|hint|quiz|spoiler|exercise|answers|solutions)\b.*",
    re.IGNORECASE,
)
"""Labels of folded parts that are not told."""


class Walk(Gatherer):
    """Gathers entries and what is left out. `skipped` says why elements are not told, `first` is the line before
    the source, `local` makes links within the page start with "#"."""

    def __init__(
        self,
        name: str,
        skipped: dict[Element, str],
        first: int = 0,
        local: Callable[[str], str] = lambda url: url,
    ) -> None:
        super().__init__(name, first, local)
        self.skipped = skipped
        self.left: list[LeftOut] = []

    def inside(self, element: Element) -> None:
        """Add the text and the children of an element."""
        self._text(element.text, element)
        for child in element:
            self.element(child)
            self._text(child.tail, element)

    def element(self, element: Element) -> None:
        """Add what one element gives."""
        tag = element.tag
        formula = html_text.is_formula(element)
        if formula:
            self._formula(element, alone=formula == "alone")
        elif element in self.skipped:
            self._drop(element, self.skipped[element])
        elif not isinstance(tag, str) or tag in _SILENT or tag in _UNSAID or names(element) & html_text.LINE_NUMBERS:
            return
        elif tag in BREAKING:
            self.flush()
            self._line = element.sourceline or 0
            self._block(element, tag)
            self.flush()
        else:
            self._inline(element, tag)

    def _block(self, element: Element, tag: str) -> None:
        place = self._place(element)
        if tag in _HEADINGS:
            self._heading(element, int(tag[1]), place)
        elif tag in ("ul", "ol", "menu"):
            self._list(element, tag == "ol")
        elif tag == "dl":
            self._definitions(element)
        elif tag == "table":
            self._table(element, place)
        elif tag == "pre":
            code, language = html_text.code_of(element)
            if code:
                self.entries.append(Block("code", place, Text(code), info=language))
        elif tag == "figure":
            self._figure(element)
        elif tag == "blockquote":
            self._quote(element)
        elif tag == "details":
            self._details(element, place)
        elif tag == "figcaption":
            self._drop(element, "caption")
        elif tag in ("caption", "summary") or names(element) & _CALL_OUT_TITLES:
            self._drop(element, "label")
        elif element.get("role") == "heading" and (element.get("aria-level") or "").isdecimal():
            self._heading(element, int(element.get("aria-level")), place)
        else:
            self.inside(element)

    def _heading(self, element: Element, level: int, place: Place) -> None:
        inner = self._within(element)
        text = join([entry.text for entry in inner if entry.text.text and entry.kind != "picture"])
        while text.text and text.text[-1] in "¶§🔗#":
            text = part(text, 0, len(text.text) - 1)
        if self._teases(text, level) or (level > 1 and self._linked(element)):
            self.left.append(LeftOut(place, text.text, "link to another page"))
        elif text.text:
            self.entries.append(Heading(text, max(1, min(level, 9)), place))
        self.entries += [entry for entry in inner if entry.kind == "picture"]

    @staticmethod
    def _teases(text: Text, level: int) -> bool:
        """Whether a heading is the title of another page; links to its own place start with "#"."""
        linked = [(start, end) for start, end, url in text.links if not url.startswith("#")]
        return level > 1 and linked == [(0, len(text.text))]

    @staticmethod
    def _linked(element: Element) -> bool:
        """Whether all that a heading says stands inside a link to another page, however it is built."""
        links = [link for link in element.iter("a") if not (link.get("href") or "#").startswith("#")]
        return len(links) == 1 and text_of(links[0]) == text_of(element) != ""

    def _within(self, element: Element) -> list[Block]:
        """The blocks inside an element, apart from what was gathered so far; headings there are paragraphs."""
        kept, self.entries = self.entries, []
        self._line = element.sourceline or 0
        self.inside(element)
        self.flush()
        inner, self.entries = self.entries, kept
        return [Block("paragraph", e.place, e.text) if isinstance(e, Heading) else e for e in inner]

    def _list(self, element: Element, ordered: bool) -> None:
        items: list[Block] = []
        behind: list[Block] = []
        for child in element:
            if child in self.skipped:
                self._drop(child, self.skipped[child])
            elif child.tag in ("ul", "ol") and items:
                nested = [item for block in self._within_one(child) for item in block.items]
                items[-1] = replace(items[-1], items=(*items[-1].items, *nested))
            elif isinstance(child.tag, str) and child.tag not in _SILENT:
                item = self._item(self._within(child), self._place(child), behind)
                if item.text.text or item.items:
                    items.append(item)
        if items:
            self.entries.append(Block("list", self._place(element), items=tuple(items), ordered=ordered))
        self.entries += behind

    def _within_one(self, element: Element) -> list[Block]:
        kept, self.entries = self.entries, []
        self.element(element)
        inner, self.entries = self.entries, kept
        return [entry for entry in inner if isinstance(entry, Block)]

    def _item(self, inner: list[Block], place: Place, behind: list[Block]) -> Block:
        """An item of a list; blocks that cannot stand in it are put behind the list."""
        texts = [block.text for block in inner if block.kind in ("paragraph", "quote")]
        nested = [item for block in inner if block.kind == "list" for item in block.items]
        behind += [block for block in inner if block.kind not in ("paragraph", "quote", "list")]
        return Block("paragraph", place, join(texts), tuple(nested))

    def _definitions(self, element: Element) -> None:
        """A list of terms: each with its definition, "Term: what it is", the term in bold."""
        items: list[Block] = []
        behind: list[Block] = []
        terms: list[Text] = []
        for child in (one for one in element.iter("dt", "dd") if self._owner(one) is element):
            if child in self.skipped:
                continue
            item = self._item(self._within(child), self._place(child), behind)
            if child.tag == "dt":
                if item.text.text:
                    terms.append(item.text)
            elif terms:
                items.append(replace(item, text=defined(terms, item.text)))
                terms = []
            elif items and item.text.text:
                items[-1] = replace(items[-1], text=join([items[-1].text, item.text]))
            elif item.text.text or item.items:
                items.append(item)
        if items:
            self.entries.append(Block("list", self._place(element), items=tuple(items)))
        self.entries += behind

    @staticmethod
    def _owner(element: Element) -> Element:
        return next((parent for parent in element.iterancestors("dl")), None)

    def _table(self, element: Element, place: Place) -> None:
        """A table; one that only lays out the page, or numbers the lines of a listing, is what stands in it."""
        layout = element.get("role") in ("presentation", "none") or any(
            next(element.iterdescendants(tag), None) is not None
            for tag in ("table", "pre", "h1", "h2", "h3", "h4", "blockquote")
        )
        rows = [row for row in element.iter("tr") if row not in self.skipped]
        widest = max((len(row) for row in rows), default=0)
        if layout or (widest < 2 and next(element.iter("th"), None) is None):
            for child in element:
                if child.tag != "caption":
                    self.inside(child)
                    self.flush()
            return
        caption = next(element.iter("caption"), None)
        read = tuple(
            tuple(join([block.text for block in _flat(self._within(cell))]) for cell in row.iter("td", "th"))
            for row in rows
        )
        read = tuple(row for row in read if any(cell.text for cell in row))
        if read:
            self.entries.append(
                Block("table", place, plain(text_of(caption) if caption is not None else ""), rows=read)
            )

    def _figure(self, element: Element) -> None:
        """A picture whose text is its description or its caption, whichever says more; other things as they are."""
        caption = next(element.iter("figcaption"), None)
        said = " ".join(text_of(caption).split()) if caption is not None else ""
        for child in element:
            if child is not caption:
                self.element(child)
            self._text(child.tail, element)
        self.flush()
        last = self.entries[-1] if self.entries else None
        if isinstance(last, Block) and last.kind == "picture" and len(said) > len(last.text.text):
            self.entries[-1] = replace(last, text=plain(said))
        elif said:
            self._drop(caption, "caption")

    def _quote(self, element: Element) -> None:
        kept, self.entries = self.entries, []
        self.inside(element)
        self.flush()
        inner, self.entries = self.entries, kept
        for entry in inner:
            if isinstance(entry, Heading):
                self.left.append(LeftOut(entry.place, written(entry), "heading of a call-out"))
            else:
                self.entries.append(replace(entry, kind="quote") if entry.kind == "paragraph" else entry)

    def _details(self, element: Element, place: Place) -> None:
        summary = next(element.iter("summary"), None)
        label = text_of(summary) if summary is not None else ""
        if SUMMARY.match(label) or untold_heading(label):
            self._drop(element, "solution")
            return
        if label and _TURNS.search(label):
            self.flush()
            self.entries.append(Block("paragraph", place, plain(label)))
        elif label:
            self.left.append(LeftOut(place, label, "label of a folded part"))
        for child in element:
            if child is not summary:
                self.element(child)
            self._text(child.tail, element)

    def _drop(self, element: Element, why: str) -> None:
        text = report_of(element)
        if text and not SIGNS.fullmatch(text) and why not in ("no text", "hidden"):
            self.left.append(LeftOut(self._place(element), text, why))


_TURNS = lazy(r"^(?:do not|don['’]?ts?|never|avoid|not|no)\b|\b(?:myths?|mistakes?|wrong|false|bad)\b", re.IGNORECASE)
"""The label of a folded part without which what is in it says the other thing: "Don't" over "Open the kiln hot."."""


def defined(terms: list[Text], definition: Text) -> Text:
    """A term in bold, a colon, and what it is."""
    term = join([one for at, term in enumerate(terms) for one in ([plain("or"), term] if at else [term])])
    bare = len(term.text.rstrip(" :"))
    named = replace(part(term, 0, bare), strong=((0, bare),)) if bare else term
    return join([replace(named, text=f"{named.text}:"), definition]) if definition.text else named


def _flat(blocks: list[Block]) -> list[Block]:
    return [inner for block in blocks for inner in (block, *_flat(list(block.items)))]
