"""Gaps in the text where only the site could have put words: references and variables."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.lesson.model import Block, LeftOut, Text
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.lesson.written import without
from audiolesson.patterns import lazy
from audiolesson.wording import sentences

REFERENCE = "\ue000"
"""Stands where a citation or cross-reference stood: the sentence may do without it."""

VARIABLE = "\ue001"
"""Stands where the site would put in a word: the sentence is nothing without it."""

_GAP = lazy(f"[{REFERENCE}{VARIABLE}]")
_LOOSE = lazy(r"(?<=[^\s.,;:])\s+(?=[,;.:](?:\s(?!\.)|\Z))|(?<=\()\s+|\s+(?=\))|(?<=\w)\s*(?:\(\s*\)|\[\s*\])(?!\w)")
"""Blanks that a link, a number or a reference has left behind, and empty brackets."""

_BRACKETS = lazy(rf"\s*[(\[](?:see|e\.g\.|cf\.|also|and|[,;&\s])*(?:{REFERENCE}(?:and|[,;&\s])*)+[)\]]")
_BARE = lazy(rf"(?:\s*{REFERENCE})+")
_WANTING = lazy(
    r"(?:\A|\b(?:in|by|of|see|from|as|with|to|per|on|and|or|the|at|than|like|equations?|figures?|sections?|tables?|eqs?\.|"
    r"figs?\.|chapters?|listings?|algorithms?|shown|following|that|where|using|use|apply|applying|because|hence|thus)|"
    r"[,;:—–])\s*\Z",
    re.IGNORECASE,
)
_MOST_BEFORE = 40

_AS_SHOWN = lazy(
    r",?\s*(?:,|\bsuch as(?: that| those| the ones?)?|\bas(?: (?:is|are|was|were|can be|you can see))?"
    r"|;\s*as)\s*(?:also |further )?"
    r"(?:(?:shown|illustrated|seen|depicted|pictured|visible|displayed|described|discussed|listed|given|explained"
    rf"|outlined|summari[sz]ed|presented|indicated)\s+)?(?:in|by|on) (?:the )?(?:[a-z]+ ){{0,3}}?(?:shown in )?"
    rf"{REFERENCE}(?:(?:,| and| or)?\s*{REFERENCE})*[a-h]?(?:\s?\([a-h]\))?,?(?=[\s.,;)])"
)
"""What only points at a figure in a sentence that is whole without: ", as shown in …", "as illustrated by …"."""


def mended(entries: Sequence[Entry]) -> tuple[list[Entry], list[LeftOut]]:
    """Entries without gaps: a sentence that needs what is missing is left out, others close over it."""
    left: list[LeftOut] = []
    told: list[Entry] = []
    for entry in entries:
        if isinstance(entry, Heading):
            told.append(replace(entry, text=_closed(entry.text)))
        else:
            told.append(_block(entry, left))
    return told, left


def _block(block: Block, left: list[LeftOut]) -> Block:
    if block.kind in ("code", "formula"):
        return block
    rows = tuple(tuple(_closed(cell) for cell in row) for row in block.rows)
    items = tuple(_block(item, left) for item in block.items)
    text = _mended(block, left) if _GAP.search(block.text.text) else _closed(block.text)
    if rows == block.rows and items == block.items and text == block.text:
        return block
    return replace(block, text=text, items=items, rows=rows)


def _mended(block: Block, left: list[LeftOut]) -> Text:
    text = without(block.text, [match.span() for match in _BRACKETS.finditer(block.text.text)])
    text = without(text, [match.span() for match in _AS_SHOWN.finditer(text.text) if match.start()])
    drop = []
    for start, end in sentences.split(text.text):
        sentence = text.text[start:end]
        if VARIABLE in sentence or any(_wanting(sentence, match.start()) for match in _BARE.finditer(sentence)):
            drop.append((start, end))
            left.append(LeftOut(block.place, _GAP.sub("…", sentence), "leans on a reference or on words of the site"))
    return _closed(without(text, drop))


def _wanting(sentence: str, at: int) -> bool:
    """Whether the words before a gap call for what is missing."""
    return bool(_WANTING.search(sentence[max(0, at - _MOST_BEFORE) : at]))


def _closed(text: Text) -> Text:
    closed = without(text, [match.span() for match in _GAP.finditer(text.text)]) if _GAP.search(text.text) else text
    loose = [match.span() for match in _LOOSE.finditer(closed.text) if not _marked(closed, match)]
    return without(closed, loose) if loose else closed


def _marked(text: Text, match: re.Match[str]) -> bool:
    """Whether the blank stands in code, or before a sign that is code itself: "made by `:` in Haskell"."""
    sign = match.end() + (text.text[match.end() : match.end() + 1] in tuple(",;.:)"))
    return any(mark.start < sign and match.start() < mark.end for mark in text.marks)
