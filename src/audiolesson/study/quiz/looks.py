"""How a thing of a table looks, as it is said of the thing: "has flat lobes", "is shrubby"."""

import re

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import with_a
from audiolesson.study.facts.form import small_item

_LOOKS = lazy(r"appearance|look|looks|texture|build", re.IGNORECASE)
"""Heads of columns that tell how a thing looks, by what it has or by how it is."""


def shown_as(head: str, cell: str, whole: str) -> str:
    """What a cell says of its row behind "Which glaze"; "" where the head is another one, or the cell is no phrase."""
    if not _LOOKS.fullmatch(head):
        return ""
    said = _joined(small_item(cell, whole))
    tree = tree_of(f"It is {said}.")
    tag = tree.tags[tree.root] if tree else ""
    if tag.startswith("JJ"):
        return f"is {said}"
    told = with_a(said)
    return f"has {told}" if tag.startswith("NN") and (told != said or tag == "NNS") else ""


_MOST_IN_LIST = 2


def _joined(said: str) -> str:
    """What a cell lists with commas alone as it is said: "white, dull and rough"."""
    parts = said.split(", ")
    if " and " in said or " or " in said or len(parts) < len(("one", "two")):
        return said
    short = all(len(part.split()) <= _MOST_IN_LIST for part in parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if short or len(parts) > len(("one", "two")) else said
