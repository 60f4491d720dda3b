"""Where a lesson's own cards and quiz stand: under a heading that names them, as lines, to the next heading."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from audiolesson.lesson.carried.sides import begins
from audiolesson.lesson.text_lines import Line, is_heading
from audiolesson.patterns import lazy

CARDS, QUIZ = "flashcards", "quiz"

_HEADING = lazy(r"(?P<level>#{1,6})\s+(?P<title>.+?)\s*#*")
_QUIZ = lazy(
    r"\b(?:quiz(?:zes)?|knowledge checks?|check your (?:knowledge|understanding|learning)|self-?checks?|multiple choice"
    r"|test your(?:self| knowledge| understanding)|review questions)\b",
    re.IGNORECASE,
)
_OF_CARDS = r"(?:flash[ -]?cards?|(?:study|review|anki) cards?)"
_DECK = lazy(
    rf"(?!(?:how|why|what|when|who|making|using|creating|writing|reviewing|about|make|use|create|write|good|better)\b)"
    rf"(?:[\w'’-]+ ){{0,3}}{_OF_CARDS}(?: (?:for|on|about|to|of) .{{1,60}}|:? \d{{1,3}})?",
    re.IGNORECASE,
)
_ALONE = lazy(
    rf"(?:(?:[\w'’-]+ )?{_OF_CARDS}|(?:(?:short|final|mini|practice|review|end) )?quiz(?:zes)?|quiz questions"
    r"|knowledge checks?|check your (?:knowledge|understanding|learning)|self-?checks?"
    r"|(?:multiple[ -]choice|review) questions|test your(?:self| knowledge| understanding))(?: \d{1,2})?",
    re.IGNORECASE,
)
"""What heads cards or a quiz in plain text, where a heading is only a short line."""
_SURE = lazy(rf"\b(?:{_OF_CARDS}|quiz(?:zes)?|multiple[ -]choice|test yourself)\b", re.IGNORECASE)
"""What heads nothing else; textbooks have open questions under "Review questions"."""
ANSWERS = lazy(r"(?:(?:quiz|correct|the) )?(?:answers?|solutions?)(?: keys?)?(?: to the quiz)?|key", re.IGNORECASE)
"""What heads the right answers behind the questions."""
FENCE = lazy(r"\s*(?:```|~~~)")
"""The line above or below code."""
_GOES_ON = lazy(r"\s*(?:[-*+•]\s|\(?[A-Ha-h\d][.)]\s|\[[ xX]\]|(?:true|false|answer|correct)\b)|.*(?:\?|::).*", re.I)
"""What no heading of plain text is: a choice, an answer, a question, a card."""


@dataclass(slots=True)
class Region:
    """The lines under a heading that names cards or a quiz; `sure`: open questions and prose have no place there."""

    kind: str
    title: Line
    sure: bool = True
    lines: list[Line] = field(default_factory=list)

    def numbers(self) -> set[int]:
        """Its lines in the file, that of its heading with them."""
        return {line.number for line in (self.title, *self.lines)}


def regions(lines: Sequence[Line], is_markdown: bool) -> Iterator[Region]:
    """The parts of a lesson that hold cards or a quiz, in their order; code is none of them. Linear time."""
    yield from _of_markdown(lines) if is_markdown else _of_text(lines)


def bare(title: str) -> str:
    """What a heading says, without its marks."""
    return title.strip("*_#:. ")


def is_sure(title: str) -> bool:
    """Whether a heading says that nothing but cards or a quiz stands below it."""
    return bool(_ALONE.fullmatch(title) and _SURE.search(title)) or bool(_DECK.fullmatch(title))


def _kind(title: str) -> str:
    if title.endswith("?"):
        return ""
    return CARDS if _DECK.fullmatch(title) else QUIZ if _QUIZ.search(title) else ""


def _of_markdown(lines: Sequence[Line]) -> Iterator[Region]:
    """The lines under each such heading, to the next heading that is neither below it, nor asks, nor heads answers."""
    level, region, fenced = 0, Region("", Line("", 0)), False
    for line in lines:
        mark = FENCE.match(line.text)
        fenced ^= bool(mark)
        heading = None if fenced or not line.text.startswith("#") else _HEADING.fullmatch(line.text)
        title = bare(heading["title"]) if heading else ""
        asks = heading and (title.endswith("?") or ANSWERS.fullmatch(title) or _is_numbered(title))
        if heading and level and len(heading["level"]) <= level and not asks:
            yield region
            level = 0
        if heading and not level and (kind := _kind(title)):
            level, region = len(heading["level"]), Region(kind, line, is_sure(title))
        elif heading and level and region.kind == QUIZ and _DECK.fullmatch(title):
            yield region
            region = Region(CARDS, line)
        elif level and not fenced and not mark:
            region.lines.append(line)
    if level:
        yield region


def _is_numbered(title: str) -> bool:
    return bool(re.fullmatch(r"(?:question|q)\s?\d{1,3}", title, re.IGNORECASE))


def _of_text(lines: Sequence[Line]) -> Iterator[Region]:
    """The same of plain text, where a line that says nothing else is such a heading."""
    region: Region | None = None
    blank, last = Line("", 0), Line("", 0)
    for line, after in itertools.pairwise([*lines, blank]):
        title = bare(line.text)
        named = not last.text.strip() and _ALONE.fullmatch(title)
        if named or (region and not last.text.strip() and _ends(line, after)):
            if region:
                yield region
            region = Region(_kind(title), line, is_sure(title)) if named else None
        elif region:
            region.lines.append(line)
        last = line
    if region:
        yield region


def _ends(line: Line, after: Line) -> bool:
    """Whether a line behind an empty one is a heading of the lesson itself: alone, or underlined."""
    title = bare(line.text)
    if re.fullmatch(r"={3,}|-{3,}|~{3,}", after.text.strip()):
        return True
    is_part = _GOES_ON.match(line.text) or begins(line.text)[0] or ANSWERS.fullmatch(title) or _is_numbered(title)
    return not after.text.strip() and not is_part and is_heading(line.text)
