"""Text of questions and answers: blocks of `Q: …` and `A: …`, in the ways in which people write them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from audiolesson.lesson.carried.sides import BEHIND, SIDES, begins
from audiolesson.patterns import lazy
from audiolesson.script.mistakes import shown
from audiolesson.study.formats.fences import UNCLOSED, Fences, closes, fences_of, opens
from audiolesson.study.formats.gather import Gathered
from audiolesson.study.formats.markdown_text import plain
from audiolesson.study.formats.model import Imported, ImportedCard

_RULE = lazy(r"\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*\Z")
_HEADING = lazy(r"#{1,6}\s+(.*)")
_FRONT = lazy(r"\A---\n(?:.*\n){0,200}?---[ \t]*(?:\n|\Z)")


@dataclass(slots=True)
class _Block:
    """One card while its lines come; `side` is the one that the next line belongs to, "" none.

    `is_over`: an empty line has ended the last side.
    """

    line: int
    side: str
    sides: dict[str, list[str]] = field(default_factory=dict)
    is_over: bool = False


def read_qa(text: str, name: str) -> Imported:
    """The cards of a text such as

        Q: What turns text into tokens?
        A: A tokenizer.

    A side may go on over several lines; `Question:`, `Answer:`, `Q1.` and bold marks are read too, and lines with
    `Hint:`, `Again:` and `Tags:`. A heading or a rule ends a card. What belongs to no card is named by its line.
    """
    front = _FRONT.match(text)
    text = "\n" * front[0].count("\n") + text[front.end() :] if front else text
    lines = text.split("\n")
    reader = _Reader(Gathered(name), fences_of(lines))
    for number, line in enumerate(lines, 1):
        reader.line(number, line)
    reader.finish()
    return reader.found.imported()


class _Reader:
    """Takes line after line."""

    def __init__(self, found: Gathered, fences: Fences) -> None:
        self.found = found
        self.fences = fences
        self.block: _Block | None = None
        self.stray = False
        self._fence = ""

    def line(self, number: int, line: str) -> None:
        """Take one line of the file; lines of code are none of a card."""
        block = self.block
        if self._fence:
            self._fence = "" if closes(line, self._fence) else self._fence
            return
        if fence := opens(line):
            if not self.fences.is_closed(number, fence):
                self.found.lost(number, f"{shown(line)} begins code that nothing ends", UNCLOSED)
                return
            self._fence = fence
            if block:
                hint = "code of several lines cannot be spoken"
                self.found.lost(number, f"code of the card on line {block.line} is left out", hint)
            return
        side, rest = begins(line, block is None or "answer" in block.sides)
        if side == "question":
            self.finish()
            self.block = _Block(number, side, {side: [rest]})
        elif side and block is None:
            self.found.lost(number, f"{shown(line)} stands before any question", "begin each card with a line Q: …")
        elif side and block:
            self._side(block, number, side, rest)
        elif _HEADING.match(line) or _RULE.match(line):
            self.finish()
            heading = _HEADING.match(line)
            self.found.title = self.found.title or (plain(heading[1]) if heading else "")
        elif block and block.side and not line.strip():
            block.is_over = bool("".join(block.sides[block.side]).strip())
            block.side = "" if block.is_over else block.side
        elif block and block.side:
            block.sides[block.side].append(line)
        elif block and block.is_over and line.strip() and not self.stray:
            self.stray = True
            hint = "take out the empty line above it if it belongs to the side; else begin its card with a line Q: …"
            self.found.lost(number, f"{shown(line)} stands behind an empty line and belongs to no answer", hint)
        elif line.strip() and not self.stray:
            self.stray = True
            self.found.lost(number, f"{shown(line)} belongs to no question", "begin each card with a line Q: …")
        self.stray = self.stray and bool(line.strip())

    def _side(self, block: _Block, number: int, side: str, rest: str) -> None:
        if side not in block.sides:
            block.side, block.sides[side] = side, [rest]
            return
        block.side, self.stray = "", True
        message = f"{shown(rest)} is a second {side} of the question on line {block.line}"
        self.found.lost(number, message, "begin its card with a line Q: …, or join the two lines")

    def finish(self) -> None:
        """The block so far, if there is one, is whole."""
        block, self.block = self.block, None
        if block is None:
            return
        sides = {side: "\n".join(lines).strip() for side, lines in block.sides.items()}
        if "answer" not in sides and (behind := BEHIND.search(sides["question"])):  # both sides on one line
            text = sides["question"]
            sides |= {"question": text[: behind.start()], "answer": text[behind.end() :]}
        if "answer" not in sides:
            message = f"the question has no answer: {shown(sides['question'])}"
            self.found.lost(block.line, message, "write a line A: … below it")
            return
        question, answer, hint, again = (plain(sides.get(side, "")) for side in SIDES[:4])
        tags = tuple(tag.strip("#") for tag in re.split(r"[\s,]+", sides.get("tags", "")))
        self.found.add(ImportedCard(question, answer, hint, again, tags, line=block.line))


def write_qa(title: str, cards: Sequence[ImportedCard]) -> str:
    """Cards, whose texts are Markdown, as such a text with a blank line between them."""
    blocks = [f"# {title}"] if title else []
    blocks += ["\n".join(_lines(card)) for card in cards]
    return "\n\n".join(blocks) + "\n"


def _lines(card: ImportedCard) -> Iterator[str]:
    named = (("Q", card.question), ("A", card.answer), ("Hint", card.hint), ("Again", card.again))
    yield from (f"{mark}: {' '.join(text.split())}" for mark, text in named if text)
    if card.tags:
        yield f"Tags: {' '.join(card.tags)}"
