"""Numbers of a table as cards: "How many handles does a pelike have?" of a column "Handles" beside the names."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import is_name
from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact

_NAME = lazy(r"[^\W\d_]{3,}(?:[ -][^\W\d_]+){0,2}")
_COUNT = lazy(r"\d{1,4}")
MOST_OF_TABLE = 3
LEAST_ROWS, MOST_ROWS = 3, 12
_WORTH = 1.6


def valued(ground: Ground) -> Iterator[Fact]:
    """At most three facts for each small table whose rows are things and that counts something of each."""
    for index, section in enumerate(ground.lesson.sections):
        for block in section.blocks:
            if block.kind == "table" and LEAST_ROWS < len(block.rows) <= MOST_ROWS + 1:
                yield from _of_table(ground, index, block)


def _of_table(ground: Ground, index: int, block: Block) -> Iterator[Fact]:
    rows = [[cell.text.strip(" *") for cell in row] for row in block.rows]
    head, body = rows[0], rows[1:]
    if any(len(row) != len(head) for row in body) or not _is_kind(head[0]):
        return
    names = [row[0] for row in body]
    if len(set(names)) < len(names) or any(not _NAME.fullmatch(name) or is_plural(name) for name in names):
        return
    for column in range(1, len(head)):
        counts = [row[column] for row in body]
        thing = head[column].lower()
        if re.fullmatch(r"[a-z]+s", thing) and is_plural(thing) and is_noun_phrase(thing) and _are_counts(counts):
            for name, count in list(zip(names, counts, strict=True))[:MOST_OF_TABLE]:
                x = _with_article(name, ground.whole)
                question, again = f"How many {thing} does {x} have?", f"{large(x)} has {count} {thing}."
                yield Fact("number", name, question, count, index, block.place, again, "", worth=_WORTH)
            return


def _with_article(name: str, whole: str) -> str:
    """A name of a row in mid-sentence: as it stands where the lesson writes it large there, else with "a" or "an"."""
    if is_name(name, whole):
        return name
    small = name[:1].lower() + name[1:]
    return f"{'an' if small[0] in 'aeiou' else 'a'} {small}"


def _is_kind(head: str) -> bool:
    return head.isalpha() and not is_plural(head) and head.lower() not in ("year", "time", "id", "step", "day", "week")


def _are_counts(cells: Sequence[str]) -> bool:
    return all(map(_COUNT.fullmatch, cells)) and len(set(cells)) == len(cells) and "1" not in cells
