"""Cards of a clean lesson's tables: what a quiz asks of a row can be answered without choices too."""

import re
from collections import Counter
from collections.abc import Iterator

from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy
from audiolesson.study.facts.cells_told import cells_told
from audiolesson.study.facts.field import field_of
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.sound import sound
from audiolesson.study.facts.prose.clean import Manner
from audiolesson.study.facts.rows_told import rows_told
from audiolesson.study.quiz.pose import MEASURES, NUMBERS, Posed
from audiolesson.study.quiz.side_said import READER_DOES
from audiolesson.study.quiz.tabled import tabled

_WORTH = 1.2
"""What such a card is worth: less than a definition, for a table asks the same of each row."""
MOST_OF_A_TABLE = 4
_OF_ANY = lazy(r"(?:\b[Ww]hich of these|^Which (?:type|kind|form|sort|class|category|group|method|level)(?! of)) ")
"""What names no kind, so that only its choices tell what is asked."""


_SHOWS = lazy(r" (?:shows|means|says|tells) (?!that |an? |the )")
"""Where a statement may stand without the "that" that it needs."""


_REST = lazy(r"\b(?:everything|anything|something|nothing|none)(?: else)?$|: (?:the )?(?:rest|others?)\.", re.I)
"""A row for what no other row of its table has."""


_HEADED = lazy(r"(?P<head>[^:?]+): (?P<said>[^?]+)\. Which .*\?")


def _is_heard_in(one: Posed) -> bool:
    """Whether a row is asked for by a sound or a piece of its own name, or under the head of what its reader does:
    "Say: rak. Which glaze is meant?", of raku."""
    found = _HEADED.fullmatch(one.question)
    if not found:
        return False
    said, name = found["said"].lower(), one.right.lower()
    return found["head"].lower() in READER_DOES or (" " not in said and (said in name or name in said))


_SAMPLE = lazy(
    r"\b(?:largest|biggest|major|main|top|famous|notable|examples?|some|popular|common|selected|important|well-known)\b",
    re.I,
)
_AS_ITS = lazy(r" (?:as its|as their|has an?|have an?) ")
"""A few of many, of which others may have the same: "Which lake has Sweden as its land?", of the largest lakes."""


def asked_of_tables(lesson: Lesson) -> Iterator[Fact]:
    """The rows of a clean lesson's tables, each asked for by what stands in it, a few of each table."""
    if not any(block.kind == "table" for section in lesson.sections for block in section.blocks):
        return
    base = ground(lesson)
    yield from rows_told(base, field_of(base))
    if not Manner(base).is_taught_throughout:
        return
    cells = [
        Fact(
            "description", cell.term, cell.question, cell.answer, cell.section, cell.place, cell.again, worth=_WORTH,
            kept=True,
        )
        for cell in cells_told(base)
    ]  # fmt: skip
    yield from sound(base, cells)
    asked: Counter[object] = Counter()
    for one in sorted(tabled(base), key=lambda one: one.question.endswith(" meant?")):  # a whole question is better
        if one.rank in (NUMBERS, MEASURES) or _OF_ANY.search(one.question) or _SHOWS.search(one.question):
            continue
        if _REST.search(f"{one.question} {one.right}") or _is_heard_in(one):
            continue
        if _SAMPLE.search(lesson.sections[one.section].title) and _AS_ITS.search(one.question):
            continue
        asked[one.place.line, one.right] += 1
        asked[one.place.line] += 1
        if asked[one.place.line, one.right] == 1 and asked[one.place.line] <= MOST_OF_A_TABLE:
            yield Fact(
                "description", one.right, one.question, large(one.right), one.section, one.place, one.why, worth=_WORTH
            )
