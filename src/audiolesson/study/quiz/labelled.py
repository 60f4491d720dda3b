"""Rows of a table asked for by what a column calls a side of them: "Which knife has an average life of …?"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.verbs import word_set
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.quiz.looks import shown_as
from audiolesson.study.quiz.pose import FIRST, MEASURES, Posed
from audiolesson.study.quiz.row_alone import is_clause, rivals_of, tells_row
from audiolesson.study.quiz.side_said import Side, names_again, side_said

_WORTH = 1.4
"""What such a question is worth: less than one for what a row does."""
_NO_KIND = word_set(
    """week day date session unit lecture module chapter lesson step file field parameter option flag setting
    property attribute variable column author student team version dataset rank command argument key item task
    topic section question resource link tool library package model provider retailer company product brand
    vendor feature aspect criterion metric dimension characteristic record identifier blockchain platform
    service plan project outcome"""
)
"""What a table lists that is of a course or a program, and not of what is taught."""
_NO_SIDE = lazy(
    r"(?:examples?|links?|urls?|notes?|comments?|remarks?|status|dates?|due|points|reading|sources?|pages?|versions?|defaults?|ids?"
    r"|types?|descriptions?|definitions?|meanings?|required|readings?|topics?|activity|activities|owner|weights?|grade"
    r"|score|files?|code|syntax|command|strengths?|weakness(?:es)?|pros?|cons?|advantages?|disadvantages?|benefits?"
    r"|librar(?:y|ies)|frameworks?|tools?|packages?|plugins?|vendors?|software"
    r"|drawbacks?|target|primary|key|trial|instance|price|cost|license)\b",
    re.IGNORECASE,
)
_OF_AN_EVENT = lazy(
    r"(?:arrival|departure|outbreak|onset|introduction|adoption|completion|start|end|peak|direction|result|outcome)",
    re.IGNORECASE,
)
"""A side of something that the table does not name: "Arrival: early May", of what?"""
_MOST_IN_CELL = 10
_SAYS_NOTHING = lazy(r"(?:yes|no|none|n/?a|true|false|low|medium|high|same|varies|any|all|-|–|—|\W*)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rows:
    """A table whose rows are told apart: `at` is the column of their `names`, `kind` what a question calls them."""

    rows: Sequence[Sequence[Text]]
    at: int
    names: Sequence[str]
    kind: str
    section: int
    place: Place
    whole: str


def labelled(table: Rows, column: int) -> Iterator[Posed]:
    """What a column calls a side of each row: "Which place has an average stay of 9 days?"."""
    head = table.rows[0][table.at].text.strip(" *:").lower()
    side = table.rows[0][column].text.strip(" *:")
    cells = [re.sub(r"[.\s]+$", "", row[column].text.strip()) for row in table.rows[1:]]
    if not _is_side(side) or not _is_plain(table, column, cells) or head in _NO_KIND or table.at > column:
        return
    of = table.kind.endswith(f" {head}") or " of " in table.kind
    named = table.kind if of else head
    which = "of these" if not head or named in OF_ANY else named
    for row, cell in enumerate(cells):
        wrong = rivals_of(table.names, cells, row, alike=True)
        if not wrong or not tells_row(cell, table.names[row], cells, row):
            continue
        name = table.names[row]
        said = side_said(Side(side, cell, which, name, table.whole))
        if (which != "of these" or not head) and (shown := shown_as(side, cell, table.whole)):
            said = f"Which {which} {shown}?", large(f"{name} {shown}.")
        if said:
            rank = MEASURES if re.search(r"\d", cell) else FIRST
            yield Posed(said[0], name, wrong, table.place, "term", said[1], _WORTH, table.section, rank=rank)


def _is_side(side: str) -> bool:
    """Whether the head of a column names a side of its rows that can be heard."""
    bare = _UNIT.sub("", side)
    return (
        re.search("[A-Za-z]{3}", bare) is not None
        and (is_noun_phrase(bare.lower()) or names_again(bare))
        and len(bare.split()) <= _MOST_OF_SIDE
        and not _NO_SIDE.match(bare)
        and not _OF_AN_EVENT.fullmatch(bare)
        and not _SIGN.search(bare)
    )


def _is_plain(table: Rows, column: int, cells: Sequence[str]) -> bool:
    """Whether a small table has plain names and cells of a few words, none of them a statement or a sign."""
    wide, high = sorted((len(table.rows), len(table.rows[0])))
    if high > _MOST_ROWS or wide > _MOST_COLUMNS:
        return False
    body = table.rows[1:]
    if any(mark.kind in ("code", "formula") for row in body for mark in (*row[column].marks, *row[table.at].marks)):
        return False
    titled = sum(bool(_TITLED.fullmatch(cell)) for cell in cells) * 2 > len(cells)
    if titled or any(map(_SAYS_NOTHING.fullmatch, cells)) or not all(map(_PLAIN_NAME.fullmatch, table.names)):
        return False
    return not any(
        len(cell.split()) > _MOST_IN_CELL
        or not is_clause(cell)
        or _SIGN.search(cell)
        or first_verb(cell) == 0
        or cell.lower().startswith("there ")
        for cell in cells
    )


_UNIT = lazy(r"\s*\((?:in )?[°%A-Za-z/]{1,14}\)$")
_MOST_OF_SIDE = 3
_MOST_ROWS, _MOST_COLUMNS = 10, 4  # of a table that teaches; a larger one is data
_PLAIN_NAME = lazy(r"[^\W\d_]{2,}(?:[ '’-]+[^\W\d_]+)*['’]?s?")
_TITLED = lazy(r"[A-Z][\w-]*(?:,? (?:(?:of|and|the|in|for|&) )*[A-Z][\w-]*)+")
_SIGN = lazy(r"[$€£/()&+=×^√Δ]|[^\w\s,.;:%'’“”\"°–-]|\d[A-Za-z]|\b[A-Z][a-z]?\d")
"""What is of a formula, a price or a sheet of data, and cannot be heard."""
OF_ANY = frozenset(
    ["type", "kind", "form", "sort", "class", "category", "group", "method", "level", "name", "term", "example"]
)
"""Kinds that say nothing of what is of them."""
