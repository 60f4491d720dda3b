"""The lines under "Flashcards" → cards, in the ways in which people write them; and pairs of Q: and A: anywhere."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from audiolesson.lesson.carried.model import Carried
from audiolesson.lesson.carried.sides import BEHIND, begins
from audiolesson.lesson.model import Asked
from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

Plain = Callable[[str], str]
"""A written line → what it says, without the signs of its format."""

NO_CARD = "no card that is understood: write Q: … and A: … on two lines"
NO_ANSWER = "a question without an answer: write A: … below it"

_HEADING = lazy(r"#{1,6}\s+(?P<said>.+?)\s*#*")
_BETWEEN = lazy(r"(?<!:):::?(?!:)")
_ITEM = lazy(r"(?P<indent>\s*)(?:[-*+•]\s+|\d{1,3}[.)]\s+)(?P<said>\S.*)")
_BOLD = lazy(r"(?:\*\*|__)(?P<said>[^*_]+?)(?:\*\*|__)\s*(?P<behind>.*)")
_NAMED = lazy(r"(?P<term>[^:.?!]{1,80}?)\s*(?::\s+|\s[-–—=]+>?\s|\s→\s)\s*(?P<said>\S.*)")
_IN_ONE = lazy(r"(?P<term>[^?]{4,300}\?)\s*(?:[-–—:=]+>?|→)?\s*(?P<said>\S.*)")
_RULE = lazy(r"[-=*_~]{3,}|\+\+\+|:?-+:?(?:\s*\|\s*:?-+:?)*")
_CELL = lazy(r"(?<!\\)\|")
_TAG = lazy(r"</?(?:div|details|summary|section|p|br|ul|ol|li|b|i)\b[^<>]{0,200}>|<!--.*?-->", re.IGNORECASE)
_LABEL = lazy(r"(?P<side>front|back)\s?\d{0,3}\s?:\s*(?P<said>.*)", re.IGNORECASE)
_FOLDS = lazy(r"</?(?P<tag>details)\b", re.IGNORECASE)


def cells(row: str) -> list[str]:
    """The cells of a line of a table."""
    return [cell.strip() for cell in _CELL.split(row.strip().removeprefix("|").removesuffix("|"))]


@dataclass(slots=True)
class _Card:
    """A card while its lines come. `sure`: its question is marked as one; a heading may only name a group."""

    line: int
    question: str
    sure: bool = True
    answer: list[str] = field(default_factory=list)
    hint: list[str] = field(default_factory=list)
    indent: int = -1


class CardReader:
    """Takes line after line of a section of cards."""

    def __init__(self, found: Carried, plain: Plain) -> None:
        """What is found is put into `found`."""
        self.found = found
        self._plain = plain
        self._card: _Card | None = None
        self._side = ""
        self._stray = False
        self._folded = False
        self._head: list[str] = []
        self._ready = Line("", 0)

    def read(self, lines: Sequence[Line]) -> None:
        """Take all lines of a section."""
        for line in lines:
            if fold := _FOLDS.search(line.text):  # folded answers are read as such
                self._end()
                self._folded = "</" + fold["tag"] not in line.text and not fold[0].startswith("</")
                continue
            if not self._folded:
                self.line(line)
        self._end()

    def line(self, line: Line) -> None:
        """Take one line."""
        text = _TAG.sub("", line.text)
        said = text.strip()
        if not said or _RULE.fullmatch(said):
            self._side = self._side if self._card and not self._card.answer else ""
            self._stray, self._head = self._stray and not said, self._head if said else []
            return
        label = _LABEL.fullmatch(said.strip("*"))
        side, rest = begins(text, self._card is None or bool(self._card.answer))
        if label:
            side, rest = ("question" if label["side"].lower() == "front" else "answer"), label["said"]
        if said.startswith("|"):
            self._row(line.number, cells(said))
        elif side:
            self._marked(line, side, rest)
        elif not self._whole(line, said):
            self._open(line, text)

    def _marked(self, line: Line, side: str, rest: str) -> None:
        if side == "question":
            behind = BEHIND.search(f"{rest} ")
            self._begin(line.number, rest[: behind.start()] if behind else rest)
            if behind:
                self._add("answer", rest[behind.end() :])
        elif self._card and side in ("answer", "hint") and not (side == "answer" and self._card.answer):
            self._side = side
            self._add(side, rest)
        elif side != "tags":
            self._lost(line)

    def _whole(self, line: Line, said: str) -> bool:
        """Take a line that holds both sides of a card."""
        item = _ITEM.fullmatch(line.text)
        bare = item["said"] if item else said
        bold = _BOLD.fullmatch(bare)
        between = _BETWEEN.search(bare)
        if between and bare[: between.start()].strip() and bare[between.end() :].strip():
            self._both(line.number, bare[: between.start()], bare[between.end() :])
            return True
        if self._card and not self._card.answer and (not item or len(item["indent"]) > self._card.indent >= 0):
            return False  # the answer of what stands above
        if bold and not bold["behind"]:
            return False
        if bold and bold["said"].endswith(("?", ":")):
            self._both(line.number, bold["said"].rstrip(":"), bold["behind"])
            return True
        pair = _IN_ONE.fullmatch(bare) or (_NAMED.fullmatch(bare) if item or bold else None)
        if pair and not _HEADING.match(bare):
            self._both(line.number, pair["term"], pair["said"])
            return True
        return False

    def _open(self, line: Line, text: str) -> None:
        """Take a line that is one side of a card, or none."""
        said = text.strip()
        if said in ("?", "??"):  # as Obsidian parts the sides
            if self._ready.text and self._ready.number == line.number - 1:
                self._begin(self._ready.number, self._ready.text)
            return
        heading, item, bold = _HEADING.fullmatch(said), _ITEM.fullmatch(text), _BOLD.fullmatch(said)
        bare = heading["said"] if heading else item["said"] if item else said
        waits = self._card is not None and not self._card.answer
        if heading:
            self._begin(line.number, bare, sure=bare.rstrip("*_").endswith("?"))
        elif bare.rstrip("*_").endswith("?") and not (waits and self._card and self._card.indent >= 0 and item):
            self._begin(line.number, bare, indent=len(item["indent"]) if item else -1)
        elif bold and not bold["behind"] and not waits:
            self._begin(line.number, bold["said"], sure=False)
        elif self._card and (waits or self._side):
            self._add(self._side or "answer", re.sub(r"^(?::|>)\s+", "", bare))
            self._side = self._side or "answer"
        else:
            self._ready = Line(bare, line.number)
            self._lost(line)

    def _row(self, number: int, cells: list[str]) -> None:
        self._end()
        if len(self._head) < 2:
            self._head = cells
            return
        if len(cells) > 1 and any(cells) and not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
            hints = [cell for name, cell in zip(self._head, cells, strict=False) if name.lower().strip("*") == "hint"]
            self._both(number, cells[0], cells[1], hints[0] if hints else "")

    def _both(self, number: int, question: str, answer: str, hint: str = "") -> None:
        self._begin(number, question)
        self._add("answer", answer)
        if hint:
            self._add("hint", hint)
        self._side = "answer"

    def _begin(self, number: int, question: str, sure: bool = True, indent: int = -1) -> None:
        self._end()
        if self.found.unread and self.found.unread[-1].place.line == number:  # the question of a line "?"
            self.found.unread.pop()
        self._card, self._side, self._stray = _Card(number, question, sure, indent=indent), "", False

    def _add(self, side: str, text: str) -> None:
        if self._card and text.strip():
            (self._card.hint if side == "hint" else self._card.answer).append(text)

    def _lost(self, line: Line) -> None:
        """Name a paragraph that belongs to no card, once."""
        if not self._stray:
            self.found.lost(line.number, line.text, NO_CARD)
        self._stray = True

    def _end(self) -> None:
        """The card so far is whole."""
        card, self._card, self._side = self._card, None, ""
        if card is None:
            return
        question, answer, hint = (self._plain(" ".join(one)) for one in ([card.question], card.answer, card.hint))
        if question and answer:
            self.found.cards.append(Asked(question, self.found.place(card.line), answer, hint=hint))
        elif card.sure:
            self.found.lost(card.line, card.question, NO_ANSWER)
