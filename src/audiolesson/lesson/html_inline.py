"""What stands within a line of HTML, gathered into paragraphs: text, links, formulas, raised signs, pictures."""

from collections.abc import Callable

from audiolesson.errors import Place
from audiolesson.lesson import html_text
from audiolesson.lesson.html_tree import Element, names, text_of
from audiolesson.lesson.model import Block, Text
from audiolesson.lesson.outline import Entry
from audiolesson.lesson.written import TextBuilder, as_tex, plain
from audiolesson.patterns import lazy
from audiolesson.wording.model import Mark

_CODE = frozenset(("code", "kbd", "samp", "tt"))
_BOLD = frozenset(("b", "strong"))
_SLANTED = frozenset(("em", "i", "dfn"))
SIGNS = lazy(r"[¶#§🔗🔖\s]*")
"""What links of a heading to itself show."""


class Gatherer:
    """Gathers runs of text until a paragraph ends. `first` is the line before the source, `local` makes links within
    the page start with "#"; `inside` is the walk over an element's text and children."""

    def __init__(self, name: str, first: int, local: Callable[[str], str]) -> None:
        self.name, self.first, self.local = name, first, local
        self.entries: list[Entry] = []
        self._start()
        self._line = 0

    def inside(self, element: Element) -> None:
        """Add the text and the children of an element."""
        raise NotImplementedError

    def _start(self) -> None:
        self._builder = TextBuilder()
        self._pictures: list[Block] = []

    def _place(self, element: Element) -> Place:
        return Place(self.name, (element.sourceline or 0) + self.first)

    def _text(self, run: str | None, element: Element) -> None:
        if run:
            if not self._line and run.strip():
                self._line = element.sourceline or 0
            html_text.add_written(self._builder, run)

    def flush(self) -> None:
        """End the paragraph."""
        text = self._builder.build()
        place = Place(self.name, self._line + self.first if self._line else 0)
        formulas = [mark for mark in text.marks if mark.kind == "formula"]
        if len(formulas) == 1 and (formulas[0].start, formulas[0].end) == (0, len(text.text)):
            self.entries.append(Block("formula", place, text))
        elif text.text:
            self.entries.append(Block("paragraph", place, text))
        self.entries += self._pictures
        self._start()
        self._line = 0

    def _formula(self, element: Element, alone: bool) -> None:
        tex = " ".join((element.text or "").split()) if element.tag == "script" else html_text.tex_of(element)
        tex = as_tex(tex)
        if not tex:
            return
        if alone:
            self.flush()
            self.entries.append(Block("formula", self._place(element), Text(tex, (Mark(0, len(tex), "formula"),))))
        else:
            self._line = self._line or element.sourceline or 0
            self._builder.mark(tex, "formula")

    def _inline(self, element: Element, tag: str) -> None:
        builder = self._builder
        if tag == "br":
            self._break(element)
        elif tag == "img":
            self._image(element)
        elif tag in _CODE:
            builder.mark("".join(element.itertext()), "code")
        elif tag == "sup":
            html_text.add_raised(builder, element)
        elif tag == "sub":
            html_text.add_lowered(builder, element)
        elif tag == "a" and SIGNS.fullmatch(text_of(element)) and next(element.iter("img"), None) is None:
            return
        else:
            start = builder.here() if tag in ("a", *_BOLD) else builder.coming()
            if tag == "q":
                builder.add("“")
            self.inside(element)
            if tag == "q":
                self._builder.add("”")
            if builder is self._builder and tag == "a" and element.get("href"):
                builder.link(start, self.local(element.get("href").strip()))
            elif builder is self._builder and tag in _BOLD:
                builder.strong(start)
            elif builder is self._builder and tag in _SLANTED:
                builder.slanted(start)

    def _break(self, element: Element) -> None:
        """One break is a blank; two in a row part paragraphs."""
        following = element.getnext()
        if following is not None and following.tag == "br" and not (element.tail or "").strip():
            self.flush()
        elif _is_head_before(element):
            self._builder.add(": ")
        else:
            self._builder.add(" ")

    def _image(self, element: Element) -> None:
        alt = " ".join((element.get("alt") or "").split())
        named = names(element)
        if named & {"tex", "latex", "math"} and alt:
            self._builder.mark(alt.strip("$"), "formula")
        elif not named & {"emoji", "icon", "avatar", "mwe-math-fallback-image-inline", "logo"} and not _tiny(element):
            url = element.get("src") or element.get("data-src") or ""
            self._pictures.append(Block("picture", self._place(element), plain(alt), info=url))


_GOES_ON = lazy(r"\b(?:is|are|was|were|has|have|the|an?|of|to|in|on|at|for|and|or|that|with|by|from)$")
"""How bold words end that their sentence goes on from: "The rate is"."""


def _is_head_before(element: Element) -> bool:
    """Whether a break stands behind bold words that begin their item and end without a stop: its label."""
    head, parent = element.getprevious(), element.getparent()
    if head is None or head.tag not in _BOLD or (head.tail or "").strip() or parent is None or parent.tag != "li":
        return False
    said = " ".join("".join(head.itertext()).split())
    begins = not (parent.text or "").strip() and head.getprevious() is None
    behind = (element.tail or "").strip()[:1]
    whole = bool(said) and said[-1] not in ".:;,?!" and not _GOES_ON.search(said)
    return begins and whole and behind.isupper()


def _tiny(element: Element) -> bool:
    return any((element.get(side) or "").strip("px") in ("0", "1") for side in ("width", "height"))
