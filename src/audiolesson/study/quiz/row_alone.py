"""What a table says of one of its rows alone, and beside which other rows it can be asked for."""

import re
from collections.abc import Sequence

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING, is_whole
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import abbreviates, gives_away, stems

MOST_WORDS = 14


def is_clause(cell: str) -> bool:
    return len(cell.split()) <= MOST_WORDS and is_whole(cell) and not POINTING.search(cell)


def tells_row(words: str, name: str, said: Sequence[str], at: int) -> bool:
    """Whether what a column says of a row is told of no other row, and does not hold the row's name."""
    if not words or said.count(words) > 1 or stems(words) & stems(name) or gives_away(words, name, []):
        return False
    if abbreviates(name, words):
        return False
    if (short := _spelled_short(name)) and re.search(rf"\b{short}\b", words):
        return False
    others = frozenset[str]().union(*(stems(other) for row, other in enumerate(said) if row != at))
    return bool(stems(words) - others) or bool(re.search(r"\d", words))


def _spelled_short(name: str) -> str:
    """The first letters of a name of some words, by which a page calls it: "Fire Year", FY; "" of one word."""
    letters = "".join(word[0].upper() for word in re.findall(r"[A-Za-z]+", name))
    return letters if len(letters) > 1 else ""


_NUMBERS = lazy(r"\d[\d.,]*\d|\d")
_OPEN = lazy(r"\d ?[–-] ?\d|\b(?:to|up|least|most|over|under|about|around|nearly|almost|more|less|between)\b", re.I)
"""What makes a number a range or a bound, which another may meet."""

_MEASURE = lazy(r"(?:.* )?(?P<number>\d[\d.,]*) ?(?P<unit>[a-zA-Z]+?)s?\.?")
_SIZES = {
    "second": ("time", 1),
    "minute": ("time", 60),
    "hour": ("time", 3600),
    "day": ("time", 86_400),
    "week": ("time", 604_800),
    "month": ("time", 2_630_000),
    "year": ("time", 31_560_000),
    "mg": ("mass", 1),
    "g": ("mass", 1000),
    "kg": ("mass", 1_000_000),
    "t": ("mass", 1_000_000_000),
    "mm": ("length", 1),
    "cm": ("length", 10),
    "m": ("length", 1000),
    "km": ("length", 1_000_000),
}
"""What units measure, and their size in the smallest of theirs: "60 minutes" is "1 hour"."""

_NEARLY = 0.1


def _are_other_numbers(one: str, other: str) -> bool:
    """Whether two cells surely differ by their number, in one unit or in two of one kind; ranges may meet."""
    if _OPEN.search(one) or _OPEN.search(other):
        return False
    mine, others = _size(one), _size(other)
    if mine and others and mine[0] == others[0]:
        return abs(mine[1] - others[1]) > _NEARLY * max(mine[1], others[1])
    return _NUMBERS.findall(one) != _NUMBERS.findall(other) and _NUMBERS.sub("", one) == _NUMBERS.sub("", other)


def _size(cell: str) -> tuple[str, float] | None:
    found = _MEASURE.fullmatch(cell.strip())
    kind = _SIZES.get(found["unit"]) if found else None
    return (kind[0], float(found["number"].replace(",", "")) * kind[1]) if found and kind else None


def rivals_of(names: Sequence[str], cells: Sequence[str], at: int, alike: bool = False) -> tuple[str, ...]:
    """The wrong choices beside the row `at`, next ones first; () where fewer than two are plainly wrong.

    A row whose cell says the same and less, or more, may be right as well: "clay" beside "debris and clay". `alike`: so
    may one that shares a word with it which not all cells have. Cells with a number differ by it.
    """
    said = [stems(cell) for cell in cells]
    telling = [words for words in said if words]
    common = frozenset.intersection(*telling) if telling else frozenset[str]()
    own = said[at] - common

    def is_apart(row: int) -> bool:
        other = said[row] - common
        if re.search(r"\d", cells[at]) and re.search(r"\d", cells[row]):
            return _are_other_numbers(cells[at], cells[row])
        if not (own and other):
            return True
        return not own & other if alike else not (own <= other or other <= own)

    if _is_coded(cells) or any(_holds(cells[row], cells[at]) for row in range(len(names)) if row != at):
        return ()
    found = [row for row in (*range(at + 1, len(names)), *range(at)) if is_apart(row)][:WANTED]
    return tuple(names[row] for row in found) if len(found) >= LEAST else ()


_JOINT = lazy(r"\s*(?:,|;|/|\band\b|\bor\b|&|\+)\s*")
_CODE = lazy(r"[A-Z]{2,3}")


def _members(cell: str) -> frozenset[str]:
    """The things that a cell has in a row, small: "clay, sand and ash"."""
    return frozenset(one.lower() for one in _JOINT.split(cell) if one)


def _holds(other: str, cell: str) -> bool:
    """Whether another row has each thing of a cell and more, so that it has what is asked for as well."""
    members = _members(cell)
    return bool(members) and members < _members(other)


def _is_coded(cells: Sequence[str]) -> bool:
    """Whether some cells of a column are short forms and others words, which may be the same: "AZ, NM", "Arizona"."""
    short = [all(map(_CODE.fullmatch, _JOINT.split(cell))) for cell in cells]
    return any(short) and not all(short)
