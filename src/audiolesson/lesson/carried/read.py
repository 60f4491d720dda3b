"""A lesson's lines → the cards and the quiz that it carries."""

from collections.abc import Sequence
from functools import partial

from audiolesson.lesson.carried.cards import CardReader, Plain
from audiolesson.lesson.carried.head import in_head
from audiolesson.lesson.carried.model import Carried
from audiolesson.lesson.carried.pairs import pairs, tables
from audiolesson.lesson.carried.quiz import NO_RIGHT, QuizReader
from audiolesson.lesson.carried.regions import CARDS, FENCE, Region, bare, regions
from audiolesson.lesson.model import LeftOut
from audiolesson.lesson.text import said
from audiolesson.lesson.text_lines import Line
from audiolesson.patterns import lazy

NOTHING = "nothing in it is understood"
_SIGNS = lazy(r"[*_`$\\<&\[~:^{]")


def carried(lines: Sequence[Line], name: str, is_markdown: bool) -> tuple[Carried, list[Region]]:
    """The cards and questions of a lesson, in its sections for them, its pairs of Q: and A:; and the sections
    that give some. What stands in such a section and is not understood is named. Linear time."""
    plain: Plain = _plain if is_markdown else partial(_plain_text)
    found, read = Carried(name), list[Region]()
    within: set[int] = set()
    for region in regions(lines, is_markdown):
        part = Carried(name)
        if region.kind == CARDS:
            CardReader(part, plain).read(region.lines)
        else:
            QuizReader(part).read(region.lines)
        gives = bool(part.cards or part.quiz)
        if not gives and region.sure and any(line.text.strip() for line in region.lines):
            part.unread = [LeftOut(found.place(region.title.number), bare(region.title.text), NOTHING)]
        elif not region.sure:
            part.unread = [one for one in part.unread if one.why == NO_RIGHT] if gives else []
        found.take(part)
        if gives:
            read.append(region)
            within |= region.numbers()
    rest = [line for line in _without_code(lines) if line.number not in within]
    found.cards += pairs(rest, found, plain)
    found.cards += tables(rest, found, plain) if is_markdown else ()
    return found, read


def carried_in_head(lines: Sequence[Line], name: str) -> Carried:
    """The cards and questions that the head of a lesson lists, each with its line. The head was read before."""
    found = Carried(name)
    in_head(lines, found, _plain)
    return found


def _without_code(lines: Sequence[Line]) -> list[Line]:
    fenced, told = False, list[Line]()
    for line in lines:
        mark = FENCE.match(line.text) is not None
        fenced ^= mark
        told.append(Line("", line.number) if fenced or mark else line)
    return told


def _plain(written: str) -> str:
    """What a line of Markdown says."""
    from audiolesson.lesson.markdown import inline

    return inline(written).text if _SIGNS.search(written) else " ".join(written.split())


def _plain_text(written: str) -> str:
    return said(written).text
