"""Questions from tables: each row is asked for by what another column says of it, with the rows beside it as choices.

By the head of the column: "Holds" gives "Which element holds the title?", "Parameters" with numbers "Which model
has 175 billion parameters?", "What it showed" "Which model showed that …?", "Reviewed" "Which box is reviewed …?".
"""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.study.facts.answer import POINTING, is_whole
from audiolesson.study.facts.ground import Ground
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import gives_away, stems
from audiolesson.study.quiz.pose import FIRST, NUMBERS, Posed

_WORTH = 1.6
"""What such a question is worth: less than a definition, more than a plain sentence."""

_MOST_WORDS = 14
_ARTICLE = re.compile(r"(?:an?|the|its|each|every) ")
_AMOUNT = re.compile(r"\d[\d,.]*(?: (?:thousand|million|billion|trillion))?")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")
_WITHOUT_IT = re.compile(r"what (?:fails|breaks|happens|goes wrong|is lost) without (?:it|them)", re.IGNORECASE)
_WHAT_IT_DID = re.compile(r"what (?:it|they) (?P<verb>[a-z]+ed)", re.IGNORECASE)


def tabled(base: Ground) -> Iterator[Posed]:
    """The questions that the tables of a lesson give, each row once for each column that can be asked."""
    for index, section in enumerate(base.lesson.sections):
        if role(section.title, section.level) != "told":
            continue
        for block in section.blocks:
            if block.kind == "table" and len(block.rows) > LEAST + 1:
                yield from _of_table(block.rows, index, block.place)


def _of_table(rows: Sequence[Sequence[Text]], index: int, place: Place) -> Iterator[Posed]:
    head = [cell.text.strip(" *:") for cell in rows[0]]
    body = [[cell.text.strip() for cell in row] for row in rows[1:]]
    at = next((at for at, title in enumerate(head) if _is_one(title)), -1)
    if len(head) < 2 or at < 0 or any(len(row) != len(head) for row in body):
        return
    names = [row[at] for row in body]
    kind = head[at].lower()
    if all(name.isdigit() for name in names):
        names = [f"{head[at].capitalize()} {name}" for name in names]
    if len({name.lower() for name in names}) < len(names) or not all(map(_is_name, names)):
        return
    for column in sorted(set(range(len(head))) - {at}, reverse=True):
        said = _column(head[column], [row[column] for row in body])
        for row, words in enumerate(said):
            if _asks(words, names[row], said, row):
                wrong = (*names[row + 1 :], *names[:row])[:WANTED]
                rank = NUMBERS if re.search(r"\d", words) else FIRST
                why = f"{names[row]} {words}."
                yield Posed(f"Which {kind} {words}?", names[row], wrong, place, "term", why, _WORTH, index, rank=rank)


def _asks(words: str, name: str, said: Sequence[str], at: int) -> bool:
    """Whether what a column says of a row is told of no other row, and does not hold the row's name."""
    if not words or said.count(words) > 1 or stems(words) & stems(name) or gives_away(words, name, []):
        return False
    others = frozenset[str]().union(*(stems(other) for row, other in enumerate(said) if row != at))
    return bool(stems(words) - others) or bool(re.search(r"\d", words))


def _column(head: str, cells: Sequence[str]) -> tuple[str, ...]:
    """What a column says of each row, with its verb; nothing where its head gives none."""
    title = head.lower()
    cells = [re.sub(r"[.\s]+$", "", cell) for cell in cells]
    if title.isalpha() and base_of_s(title) and all(map(_is_told, cells)):
        return tuple(f"{title} {cell}" for cell in cells)
    if title.isalpha() and is_plural(title) and is_noun_phrase(title) and all(map(_AMOUNT.fullmatch, cells)):
        return tuple(f"has {cell} {title}" for cell in cells)
    if title == "year" and all(map(_YEAR.fullmatch, cells)):
        return tuple(f"dates from {cell}" for cell in cells)
    if (did := _WHAT_IT_DID.fullmatch(title)) and all(has_main_verb(cell) and _is_clause(cell) for cell in cells):
        return tuple(f"{did['verb']} that {cell[0].lower()}{cell[1:]}" for cell in cells)
    if _WITHOUT_IT.fullmatch(title) and all(has_main_verb(cell) and _is_clause(cell) for cell in cells):
        return tuple(f"is missing when {cell[0].lower()}{cell[1:]}" for cell in cells)
    if base_of_ed(title) and all(re.match(r"(?:every|once|in|by|at|on|from|for|with) ", cell) for cell in cells):
        return tuple(f"is {title} {cell}" for cell in cells)
    return ()


def _is_one(head: str) -> bool:
    """Whether a column is called after one thing that can be named: "Element"; no year and no number."""
    said = head.lower()
    return head.isalpha() and not is_plural(head) and is_noun_phrase(head) and said not in ("year", "time", "name")


def _is_name(cell: str) -> bool:
    return 1 <= len(cell.split()) <= 3 and len(cell) > 1 and not re.search(r"^\d|[,;:?!]", cell)


def _is_clause(cell: str) -> bool:
    return len(cell.split()) <= _MOST_WORDS and is_whole(cell) and not POINTING.search(cell)


def _is_told(cell: str) -> bool:
    """Whether a cell is a noun phrase that can be heard alone."""
    fits = _ARTICLE.match(cell) and len(cell.split()) <= _MOST_WORDS and not has_finite_verb(cell)
    return bool(fits) and is_whole(cell) and not POINTING.search(cell)
