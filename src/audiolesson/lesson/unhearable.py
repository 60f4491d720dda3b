"""What no ear can take: a word of hundreds of letters, a row of hundreds of signs. No rule needs to look at it.

The rules search each sentence for many shapes, some from each of its letters on: a sentence is short, and this is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.lesson.model import Block, LeftOut, Text
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.lesson.written import without
from audiolesson.patterns import lazy
from audiolesson.wording import sentences

LONGEST_WORD = 300
"""Signs without a blank: no word, formula or address that is told has so many."""

_LONGEST_UNPARTED = 3000
"""The same in a script that sets no blanks between its words; the end of a sentence parts them."""

MOST_SIGNS = 200
"""Signs one behind the other of which none is a letter or a figure."""

_UNPARTED = "\u0e00-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U0001b000-\U0003ffff"
"""Letters of scripts without blanks between words: Thai to Burmese, Khmer, Chinese, Japanese, Korean."""

_WORD = lazy(rf"[^\s{_UNPARTED}]{{{LONGEST_WORD + 1},}}|[^\s。！？．｡!?…]{{{_LONGEST_UNPARTED},}}")
_SIGNS = lazy(rf"[\W_]{{{MOST_SIGNS + 1},}}")

_A_WORD, _A_ROW = UNHEARABLE = ("a word that nobody can say", "a row of signs")
"""Why something is left out here."""

_SHOWN = 60
"""Signs of what is left out that a report shows."""

_AS_THEY_ARE = ("code", "formula")
"""Blocks that are no sentences: they are told by rules of their own, or not at all."""


def without_unhearable(entries: Sequence[Entry]) -> tuple[list[Entry], list[LeftOut]]:
    """The entries without the sentences that hold such a word or row, and these with their reason."""
    told: list[Entry] = []
    left: list[LeftOut] = []
    for entry in entries:
        if isinstance(entry, Heading):
            text = _hearable(entry, entry.text, left)
            told += [replace(entry, text=text)] if text.text or not entry.text.text else []
        elif entry.kind in _AS_THEY_ARE or (block := _cleared(entry, left)) == entry:
            told.append(entry)
        elif block is not None:
            told.append(block)
    return told, left


def _cleared(block: Block, left: list[LeftOut]) -> Block | None:
    """A block with what can be heard of it; None where that is nothing. A table keeps the places of its cells."""
    text = _hearable(block, block.text, left)
    inner = [(item, _cleared(item, left)) for item in block.items]
    rows = tuple(tuple(_hearable(block, cell, left) for cell in row) for row in block.rows)
    if text is block.text and all(kept is item for item, kept in inner) and rows == block.rows:
        return block
    items = tuple(kept for _, kept in inner if kept is not None)
    return replace(block, text=text, items=items, rows=rows) if text.text or items or rows else None


def _hearable(entry: Entry, text: Text, left: list[LeftOut]) -> Text:
    """A text without its sentences that hold what no ear can take; what it was goes to `left`."""
    if len(text.text) <= MOST_SIGNS or not (gone := list(_unhearable(text))):
        return text
    for start, end, why in gone:
        said = text.text[start:end]
        left.append(LeftOut(entry.place, said if len(said) <= _SHOWN else said[:_SHOWN] + "…", why))
    return without(text, [(start, end) for start, end, _ in gone])


def _unhearable(written: Text) -> Iterator[tuple[int, int, str]]:
    """The stretches of sentences that hold such a word or row, in order, and why; those that meet are one.

    A formula has rules of its own.
    """
    text = written.text
    found = [(one.start(), one.end(), _A_WORD) for one in _WORD.finditer(text)]
    found += [(one.start(), one.end(), _A_ROW) for one in _SIGNS.finditer(text)]
    formulas = [(mark.start - 1, mark.end + 1) for mark in written.marks if mark.kind == "formula"] if found else []
    found = [one for one in found if not any(start <= one[0] and one[1] <= end for start, end in formulas)]
    if not found:
        return
    spans, at, last = sentences.split(text), 0, 0
    for start, end, why in sorted(found):
        while at < len(spans) - 1 and spans[at][1] <= start:
            at += 1
        begin = max(last, min(start, spans[at][0]))
        while at < len(spans) - 1 and spans[at][1] < end:
            at += 1
        last = max(end, spans[at][1])
        if begin < last:
            yield begin, last, why
