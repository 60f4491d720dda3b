"""Building and cutting `Text`: whitespace folded, marks, links and strong stretches kept in step."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.wording.model import Mark, MarkKind

_INVISIBLE = lazy(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)


def as_tex(written: str) -> str:
    r"""A formula as it can stand between dollar signs: its own are `\$`, and no backslash stands alone at its end."""
    escaped = re.sub(r"\\.|\$|\\$", lambda sign: {"$": r"\$", "\\": ""}.get(sign[0], sign[0]), written, flags=re.DOTALL)
    return escaped.strip()


_HAS_A_POWER = lazy(r"(?:\d ?|\b(?:sq|cu) ?)[A-Za-z]{1,3}\.$|\b(?:sq|cu|in|ft|yd|lb)\.$|[“\"]\w[”\"]$")


class TextBuilder:
    """Collects runs of written text into one `Text`; runs of blanks become one space, none at the ends."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._gap = False
        self._marks: list[Mark] = []
        self._links: list[tuple[int, int, str]] = []
        self._strong: list[tuple[int, int]] = []
        self._slanted: list[tuple[int, int]] = []

    def add(self, run: str) -> None:
        """Append plain text."""
        run = _INVISIBLE.sub("", run)
        words = run.split()
        if not words:
            self._gap = self._gap or bool(run)
            return
        self._gap = self._gap or run[0].isspace()
        self.here()
        self._put(" ".join(words))
        self._gap = run[-1].isspace()

    @property
    def ends_a_clause(self) -> bool:
        """Whether a stop, a comma or a quotation mark was added last, so that a raised number is no power.

        "5 in." and "“x”" have powers.
        """
        said = "".join(self._parts[-3:])[-16:]
        return not self._gap and said[-1:] in tuple('.,;:!?”"') and not _HAS_A_POWER.search(said)

    def mark(self, run: str, kind: MarkKind) -> None:
        """Append text that stood between signs: code or a formula."""
        start = self.here()
        self.add(as_tex(run) if kind == "formula" else run.strip())
        if self._length > start:
            self._marks.append(Mark(start, self._length, kind))

    def link(self, start: int, url: str) -> None:
        """What was added since `start` (from `here`) is a link."""
        if self._length > start:
            self._links.append((start, self._length, url))

    def strong(self, start: int) -> None:
        """What was added since `start` (from `here`) is bold."""
        if self._length > start:
            self._strong.append((start, self._length))

    def coming(self) -> int:
        """The offset at which the next run begins, or the blank before it; nothing is written, as `here` does."""
        return self._length + (self._gap and self._length > 0)

    def slanted(self, start: int) -> None:
        """What was added since `start` (from `coming`) is in italics."""
        if self._length > start:
            self._slanted.append((start, self._length))

    def here(self) -> int:
        """The offset at which the next run begins."""
        if self._gap and self._length:
            self._put(" ")
        self._gap = False
        return self._length

    def _put(self, run: str) -> None:
        self._parts.append(run)
        self._length += len(run)

    def build(self) -> Text:
        """The text so far."""
        text = "".join(self._parts)
        kept = (tuple(self._marks), tuple(self._links), tuple(self._strong), tuple(self._slanted))
        return part(Text(text, *kept), 0, len(text))


def plain(text: str) -> Text:
    """A `Text` without any marks."""
    builder = TextBuilder()
    builder.add(text)
    return builder.build()


def part(text: Text, start: int, end: int) -> Text:
    """The stretch `text[start:end]` without blanks at its ends."""
    written = text.text
    while start < end and written[start].isspace():
        start += 1
    while start < end and written[end - 1].isspace():
        end -= 1
    return text if (start, end) == (0, len(written)) else _kept(text, [(start, end)])


def without(text: Text, stretches: Iterable[tuple[int, int]]) -> Text:
    """The text without some stretches (sorted, disjoint); the blanks around each fold into one."""
    kept, at = [], 0
    for start, end in stretches:
        if start > at:
            kept.append((at, start))
        at = end
    kept.append((at, len(text.text)))
    cut = _kept(text, kept)
    doubles = [(match.start(), match.end() - 1) for match in re.finditer(r"\s{2,}", cut.text)]
    if doubles:
        return without(cut, doubles)
    return part(cut, 0, len(cut.text))


def join(texts: Sequence[Text]) -> Text:
    """Texts one after the other, a space between them."""
    builder = TextBuilder()
    marks: list[Mark] = []
    links: list[tuple[int, int, str]] = []
    strong: list[tuple[int, int]] = []
    slanted: list[tuple[int, int]] = []
    for text in texts:
        builder.add(" ")
        at = builder.here()
        builder.add(text.text)
        marks += [Mark(mark.start + at, mark.end + at, mark.kind, mark.value) for mark in text.marks]
        links += [(start + at, end + at, url) for start, end, url in text.links]
        strong += [(start + at, end + at) for start, end in text.strong]
        slanted += [(start + at, end + at) for start, end in text.slanted]
    return Text(builder.build().text, tuple(marks), tuple(links), tuple(strong), tuple(slanted))


def _kept(text: Text, stretches: Sequence[tuple[int, int]]) -> Text:
    """Only these stretches of the text (sorted, disjoint), with everything on them moved along."""

    starts = [start for start, _ in stretches]
    before = list(itertools.accumulate((end - start for start, end in stretches), initial=0))

    def moved(offset: int) -> int:
        """How many kept characters stand before `offset`."""
        at = bisect_right(starts, offset) - 1
        return before[at] + min(stretches[at][1], offset) - starts[at] if at >= 0 else 0

    marks = [Mark(moved(mark.start), moved(mark.end), mark.kind, mark.value) for mark in text.marks]
    links = [(moved(start), moved(end), url) for start, end, url in text.links]
    strong = [(moved(start), moved(end)) for start, end in text.strong]
    slanted = [(moved(start), moved(end)) for start, end in text.slanted]
    return Text(
        "".join(text.text[start:end] for start, end in stretches),
        tuple(mark for mark in marks if mark.end > mark.start),
        tuple(link for link in links if link[1] > link[0]),
        tuple(bold for bold in strong if bold[1] > bold[0]),
        tuple(slant for slant in slanted if slant[1] > slant[0]),
    )
