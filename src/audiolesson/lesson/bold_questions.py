"""Questions in bold that stand alone above their answers, as headings, as in pages of questions."""

import re
from collections.abc import Sequence
from itertools import pairwise

from audiolesson.lesson.model import Block
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.patterns import lazy

_OF_THE_READER = lazy(r"\b(?:(?:did|do|have|are|were|would|will|can) you|your)\b", re.IGNORECASE)
"""What a form asks of whoever fills it in."""

LEAST_QUESTIONS = 3
"""So many of them show that the page is written so; fewer may be stressed."""

MOST_WORDS = 20
"""Words of a question that is a heading."""


def asked_as_headings(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with each question in bold that has its answer behind it as a heading below the last one before."""
    found = {id(one) for one, behind in pairwise(entries) if _asks(one) and isinstance(behind, Block)}
    if len(found) < LEAST_QUESTIONS:
        return list(entries)
    level, made = 1, list[Entry]()
    for entry in entries:
        if isinstance(entry, Heading):
            level = entry.level
        asked = isinstance(entry, Block) and id(entry) in found
        made.append(Heading(entry.text, level + 1, entry.place) if asked else entry)
    return made


def _asks(entry: Entry) -> bool:
    """Whether an entry is a paragraph all in bold that ends with a question mark."""
    if not isinstance(entry, Block) or entry.kind != "paragraph" or entry.items:
        return False
    said = entry.text.text.strip()
    bold = sum(end - start for start, end in entry.text.strong)
    asked = said.endswith("?") and bold >= len(said) and len(said.split()) <= MOST_WORDS
    return asked and not _OF_THE_READER.search(said)
