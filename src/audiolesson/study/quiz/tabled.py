"""Questions from tables whose second column is what the first one does: "Which element holds the title?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.forms import base_of_s, is_plural
from audiolesson.draft.sections import role
from audiolesson.draft.tags import has_finite_verb, is_noun_phrase
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.study.facts.answer import POINTING, is_whole
from audiolesson.study.facts.ground import Ground
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.pose import Posed

_WORTH = 1.6
"""What such a question is worth: less than a definition, more than a plain sentence."""

_MOST_WORDS = 14
_ARTICLE = re.compile(r"(?:an?|the|its|each|every) ")


def tabled(base: Ground) -> Iterator[Posed]:
    """The questions that the tables of a lesson give, each row with those beside it as wrong choices."""
    for index, section in enumerate(base.lesson.sections):
        if role(section.title, section.level) != "told":
            continue
        for block in section.blocks:
            if block.kind == "table" and len(block.rows) > LEAST + 1:
                yield from _of_table(block.rows, index, block.place)


def _of_table(rows: Sequence[Sequence[Text]], index: int, place: Place) -> Iterator[Posed]:
    head = [cell.text.strip(" *:") for cell in rows[0]]
    body = [[cell.text.strip() for cell in row] for row in rows[1:]]
    if len(head) < 2 or any(len(row) != len(head) for row in body) or not _is_one(head[0]):
        return
    names = [row[0] for row in body]
    if len({name.lower() for name in names}) < len(names) or not all(map(_is_name, names)):
        return
    for column in range(1, len(head)):
        cells = [row[column] for row in body]
        if not _acts(head[column]) or not all(_is_told(cell) for cell in cells):
            continue
        for at, (name, cell) in enumerate(zip(names, cells, strict=True)):
            others = frozenset[str]().union(*(stems(other) for other in cells if other != cell))
            if cells.count(cell) > 1 or stems(cell) & stems(name) or not stems(cell) - others:
                continue
            asked = f"Which {head[0].lower()} {head[column].lower()} {cell.rstrip('.')}?"
            wrong = (*names[at + 1 :], *names[:at])[:WANTED]
            why = f"{name} {head[column].lower()} {cell.rstrip('.')}."
            yield Posed(asked, name, wrong, place, "term", why, _WORTH, index)


def _is_one(head: str) -> bool:
    """Whether a column is called after one thing: "Element"."""
    return head.isalpha() and not is_plural(head) and is_noun_phrase(head)


def _acts(head: str) -> bool:
    """Whether a column is called after what is done: "Holds"."""
    return head.isalpha() and base_of_s(head.lower()) != ""


def _is_name(cell: str) -> bool:
    return 1 <= len(cell.split()) <= 3 and not re.search(r"^\d|[,;:?!]", cell)


def _is_told(cell: str) -> bool:
    """Whether a cell is a noun phrase that can be heard alone."""
    said = cell.rstrip(".")
    fits = _ARTICLE.match(said) and len(said.split()) <= _MOST_WORDS and not has_finite_verb(said)
    return bool(fits) and is_whole(said) and not POINTING.search(said)
