"""The line above a list of entries, with their names: "There are three looms: …" names all that it leads to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut, glue, sentences_of
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.sentences.entries.names import in_small
from audiolesson.draft.sentences.lists import lead_and_items
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_MOST = 40
"""Words of a line with the names of its entries."""

_AHEAD = lazy(r"\b(?:following|below|these|here (?:is|are)|here['’]s|this)\b", re.IGNORECASE)

_OPEN = frozenset(("is", "are", "include", "includes"))
"""Verbs behind which the names stand without a colon."""


_BECAUSE = lazy(r" (?:because|since):$")


def plainly_led(line: str) -> str:
    """A line to reasons that ends in the middle, "… matters because:", as one that counts them."""
    return _BECAUSE.sub(" for several reasons:", line)


def _is_clause(name: Text) -> bool:
    """Whether a name is a question, as headings may be, and so is none: "Is the kiln cold?"."""
    return name.text.endswith(("?", "!"))


_HERE_IS_HOW = lazy(r"(?:Here|This|That|Below)(?:['’]s| is| are) (?:how|what|why|where|when)\b")


def with_names(block: Block, terms: Sequence[Text], whole: str) -> list[Block]:
    """A paragraph whose last line leads to entries, with that line as a sentence that names them, or as it stands."""
    if block.kind != "paragraph" or not block.text.text.endswith(":"):
        return [block]
    spans = sentences_of(block.text, "en")
    line = cut(block.text, *spans[-1])
    line = line if (plain := plainly_led(line.text)) == line.text else Text(plain)
    rest = cut(block.text, 0, spans[-1][0])
    said = _said(line, [Text(in_small(bare_term(term.text), whole)) for term in terms], whole)
    if said is None:
        return [block]
    return [replace(block, text=glue(rest, " ", said) if rest.text else said)]


def _said(line: Text, names: Sequence[Text], whole: str) -> Text | None:
    """The line with the names of its entries, else as a sentence where it is one without them."""
    if _HERE_IS_HOW.match(line.text) or any(map(_is_clause, names)):
        return None
    if joined := lead_and_items(line, names, whole):
        return joined
    said = bare_lead(line)
    if not leads(said.text) or _AHEAD.search(said.text) or not has_main_verb(said.text):
        return None
    last_word = said.text.rsplit(" ", 1)[-1].lower()
    if last_word in FUNCTION and last_word not in _OPEN:
        return None
    small = [name.text for name in names]
    comma, last = ("; ", "; and ") if any(" and " in name for name in small) else (", ", " and ")
    row = f"{comma.join(small[:-1])}{last}{small[-1]}"
    told = glue(said, " " if last_word in _OPEN else ": ", row, ".")
    return told if len(told.text.split()) <= _MOST else None
