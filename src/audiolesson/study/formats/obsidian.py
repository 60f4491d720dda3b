"""Notes with cards for Obsidian's spaced repetition: `Q::A`, `Q:::A`, a line `?` or `??` between, `==gaps==`.

As the plugin reads them (github.com/st3v3nmw/obsidian-spaced-repetition, docs/en/flashcards): a card ends at an empty
line, a heading may be one, three colons or two question marks make a second card the other way round, each highlight of
a paragraph is a gap of its own. When it is due next (`<!--SR:…-->`) is the learner's, and left out.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from audiolesson.patterns import lazy
from audiolesson.script.mistakes import shown
from audiolesson.study.formats.fences import UNCLOSED, Fences, closes, fences_of, opens
from audiolesson.study.formats.gather import LONGEST_SIDE, Gathered
from audiolesson.study.formats.markdown_text import masked, plain
from audiolesson.study.formats.model import Imported, ImportedCard

_OPENED = lazy(r"(?<!\\)<!--|(?<!\\)%%")
_CLOSED = {"<!--": "-->", "%%": "%%"}
_FRONT = lazy(r"\A---\n(?:.*\n){0,200}?---[ \t]*(?:\n|\Z)")
_HEADING = lazy(r"#{1,6}\s+(.*)")
_TAGS = lazy(r"(?<![\w#&\\])#([^\s#.,;:!?()\[\]{}\"'`=]*[^\W\d_][^\s#.,;:!?()\[\]{}\"'`=]*)")
_ITEM = lazy(r"\s*(?:>\s?)*(?:[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,3}[.)]\s+)?")
_HIGHLIGHT = lazy(r"==(?=[^\s=])([^=\n]|=(?!=)){0,300}?(?<=[^\s=])==(?!=)")
_NAME = lazy(r"(?:(?<=\s)|\A)\^[\w-]+\s*\Z")
_SIGN = lazy(r"(?<=:):|(?<=%)%|(?<==)=|(?<![\w#&])#(?=[\w-])|(?:(?<=\s)|\A)\^(?=[\w-]+\Z)")
"""What would be a sign of the plugin's or of Obsidian's, where it is to be text."""
_BETWEEN = lazy(r"(?<!:):::?(?!:)")
DECK_TAG = "flashcards"
"""The tag that makes a note one with cards; what stands behind it, as in `#flashcards/biology`, is the deck."""


@dataclass(slots=True)
class _Paragraph:
    """The lines of a paragraph so far, with their numbers; `sign` ("?" or "??") stands behind the first `asked`.

    `headed`: the first line is a heading, without its signs.
    """

    lines: list[tuple[int, str]] = field(default_factory=list)
    headed: bool = False
    sign: str = ""
    asked: int = 0


def read_obsidian(text: str, name: str) -> Imported:
    """The cards of a note; prose around them is no mistake. Tags on a line of a card become its tags, the deck's that
    of all cards below them. What looks like a card and lacks a side is named by its line."""
    lines = text.split("\n")
    reader = _Reader(Gathered(name), fences_of(lines), _ends_of_comments(lines))
    front = _FRONT.match(text)
    for number, line in enumerate(lines, 1):
        if not front or number > front[0].count("\n"):
            reader.line(number, line)
    reader.end()
    return reader.found.imported()


def _ends_of_comments(lines: Sequence[str]) -> dict[str, tuple[int, int]]:
    """The last sign of each kind that ends a comment: its line and its offset there."""
    found = {}
    for number, line in enumerate(lines, 1):
        for sign in _CLOSED.values():
            if (at := line.rfind(sign)) >= 0:
                found[sign] = (number, at)
    return found


class _Reader:
    """Takes line after line."""

    def __init__(self, found: Gathered, fences: Fences, ends: Mapping[str, tuple[int, int]]) -> None:
        self.found = found
        self.fences = fences
        self.ends = ends
        self.paragraph = _Paragraph()
        self.tags: tuple[str, ...] = ()
        self._fence = ""
        self._comment = ""

    def line(self, number: int, line: str) -> None:
        """Take one line of the file."""
        if self._fence:
            self._fence = "" if closes(line, self._fence) else self._fence
            return
        seen = self._without_comments(number, line)
        if seen is None:
            return
        line = seen
        if fence := opens(line):
            if not self.fences.is_closed(number, fence):
                self.found.lost(number, f"{shown(line)} begins code that nothing ends", UNCLOSED)
                return
            self._fence = fence
            if self.paragraph.sign:
                self.found.lost(number, "the code of an answer is left out", "code of several lines cannot be spoken")
            return
        heading = _HEADING.match(line)
        if not line.strip() or heading:
            self.end()
            line = _without_signs(heading[1]) if heading else ""
            self.paragraph.headed = bool(line)
        if not line:
            return
        if line.strip() in ("?", "??") and not self.paragraph.sign:
            self.paragraph.sign, self.paragraph.asked = line.strip(), len(self.paragraph.lines)
            self.paragraph.lines.append((number, ""))
        elif not self.paragraph.sign and self._one_line(number, line):
            self.paragraph = _Paragraph()
        else:
            self.paragraph.lines.append((number, line))

    def _without_comments(self, number: int, line: str) -> str | None:
        """The line as a reader sees it; None where it holds nothing but a comment, which ends no paragraph."""
        hidden = bool(self._comment) or line.strip().startswith(tuple(_CLOSED))
        parts, at = [], 0
        signs = masked(line) if "`" in line else line  # a sign in code begins no comment
        while True:
            if self._comment:
                end = line.find(self._comment, at)
                if end < 0:
                    break
                at, self._comment = end + len(self._comment), ""
            opened = self._opened(number, signs, at)
            parts.append(line[at : opened.start() if opened else len(line)])
            if not opened:
                break
            at, self._comment = opened.end(), _CLOSED[opened[0]]
        seen = "".join(parts)
        return None if hidden and not seen.strip() else seen

    def _opened(self, number: int, line: str, at: int) -> re.Match[str] | None:
        """The sign that begins a comment at an offset or behind it. One that nothing ends is text, and is named."""
        for opened in _OPENED.finditer(line, at):
            if (number, opened.end() - 1) < self.ends.get(_CLOSED[opened[0]], (0, 0)):
                return opened
            hint = f"end it with {_CLOSED[opened[0]]}; what stands behind it is read as text"
            self.found.lost(number, f"{opened[0]} begins a comment that nothing ends", hint)
        return None

    def _one_line(self, number: int, line: str) -> bool:
        """Take a line as a card, if it is one."""
        between = _BETWEEN.search(masked(line))
        if not between:
            return False
        line = _ITEM.sub("", line[: between.start()], count=1) + line[between.start() :]
        between = _BETWEEN.search(masked(line))
        if not between:
            return False
        self._card(number, line[: between.start()], line[between.end() :], len(between[0]) == 3)
        return True

    def _card(self, number: int, question: str, answer: str, both: bool) -> None:
        own = self._tags_of(f"{question} {answer}")
        question, answer = (plain(_NAME.sub("", _TAGS.sub("", side))) for side in (question, answer))
        self.found.add(ImportedCard(question, answer, tags=own, line=number))
        if both and question.strip() and answer.strip():
            self.found.add(ImportedCard(answer, question, tags=own, line=number))

    def _tags_of(self, text: str) -> tuple[str, ...]:
        tags = [tag.strip("/") for tag in _TAGS.findall(masked(text))]
        decks = [tag for tag in tags if tag == DECK_TAG or tag.startswith(f"{DECK_TAG}/")]
        if decks:
            self.tags = tuple(tag.removeprefix(f"{DECK_TAG}/") for tag in decks if tag != DECK_TAG)
        return tuple(dict.fromkeys([*self.tags, *(tag for tag in tags if tag not in decks)]))

    def end(self) -> None:
        """The paragraph so far is whole."""
        paragraph, self.paragraph = self.paragraph, _Paragraph()
        if not paragraph.sign:
            if paragraph.headed and paragraph.lines:
                heading = paragraph.lines.pop(0)  # by itself: a gap of the text below it is none of it
                self.found.title = self.found.title or plain(_TAGS.sub("", heading[1]))
                self._prose([heading])
            if paragraph.lines:
                self._prose(paragraph.lines)
            return
        first = paragraph.lines[0][0]
        lines = [_ITEM.sub("", line, count=1) for _, line in paragraph.lines]
        question, answer = "\n".join(lines[: paragraph.asked]), "\n".join(lines[paragraph.asked + 1 :])
        if not question and not answer:
            hint = "leave no empty line between it and the question, nor the answer"
            self.found.lost(first, f"{paragraph.sign!r} stands alone", hint)
            return
        self._card(first, question, answer, paragraph.sign == "??")

    def _prose(self, paragraph: Sequence[tuple[int, str]]) -> None:
        """Take what lines without a sign between them hold: gaps, and the tag of a deck."""
        first = paragraph[0][0]
        text = "\n".join(_ITEM.sub("", line, count=1) for _, line in paragraph)
        tags = self._tags_of(text)
        if len(text) <= LONGEST_SIDE:
            self._gaps(first, _NAME.sub("", _TAGS.sub("", text)), tags)
        elif _HIGHLIGHT.search(text):
            self.found.lost(first, f"{shown(text)} is too long for a card", f"at most {LONGEST_SIDE:,} characters")

    def _gaps(self, number: int, text: str, tags: tuple[str, ...]) -> None:
        gaps = list(_HIGHLIGHT.finditer(masked(text)))
        whole = plain(text) if gaps else ""
        for gap in gaps:
            blank = "Blank" if not text[: gap.start()].strip() else "blank"
            question = plain(f"{text[: gap.start()]}{blank}{text[gap.end() :]}")
            answer = plain(text[gap.start() + 2 : gap.end() - 2])
            self.found.add(ImportedCard(question, answer, again=whole, tags=tags, line=number))


def _without_signs(heading: str) -> str:
    """The text of a heading without the signs that may close it."""
    text = heading.strip()
    bare = text.rstrip("#")
    return bare.rstrip() if bare[-1:].isspace() or not bare else text


def write_obsidian(deck: str, cards: Sequence[ImportedCard]) -> str:
    """Cards, whose texts are Markdown, as a note with the tag `#flashcards/DECK`; hints are left out."""
    return "\n\n".join([f"#{DECK_TAG}/{deck}", *map(_write, cards)]) + "\n"


def _write(card: ImportedCard) -> str:
    question, answer = (_escaped(" ".join(text.split())) for text in (card.question, card.answer))
    tags = "".join(f"#{tag} " for tag in card.tags if _TAGS.fullmatch(f"#{tag}"))
    if question.endswith(":") or answer.startswith(":"):
        return f"{tags}{question}\n?\n{answer}"
    return f"{tags}{question}::{answer}"


def _escaped(text: str) -> str:
    """The text with a backslash before each sign of the plugin's outside code and formulas."""
    signs = [match.start() for match in _SIGN.finditer(masked(text))]
    parts = [text[start:end] for start, end in zip([0, *signs], [*signs, len(text)], strict=True)]
    return "\\".join(parts)
