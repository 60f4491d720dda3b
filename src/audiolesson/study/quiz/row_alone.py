"""What a table says of one of its rows alone, and beside which other rows it can be asked for."""

import re
from collections.abc import Sequence

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
        if not (own and other) or (re.search(r"\d", cells[at]) and re.search(r"\d", cells[row])):
            return True
        return not own & other if alike else not (own <= other or other <= own)

    found = [row for row in (*range(at + 1, len(names)), *range(at)) if is_apart(row)][:WANTED]
    return tuple(names[row] for row in found) if len(found) >= LEAST else ()
