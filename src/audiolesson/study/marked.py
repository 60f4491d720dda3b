"""Plain text of facts as paragraphs, with what the lesson writes as code or formula marked again."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.texts import to_spans
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Text
from audiolesson.lesson.outline import texts
from audiolesson.script.model import Paragraph, Span
from audiolesson.wording.model import Mark, MarkKind

Marks = tuple[tuple[str, MarkKind], ...]
"""What is written as code or formula, each with its kind, the longest first."""


_WORD = re.compile(r"[a-z]{3,}")


def marks_of(blocks: Sequence[Block]) -> Marks:
    """What some blocks write as code or formula; no word that they write more often as a plain one ("limits")."""
    said = [text for block in blocks for text in texts(block)]
    written = Counter((text.text[mark.start : mark.end].strip(), mark.kind) for text in said for mark in text.marks)
    words = {run for run, _ in written if _WORD.fullmatch(run)}
    uses = Counter(word for text in said for word in _WORD.findall(text.text) if word in words) if words else {}
    found = [one for one, count in written.items() if one[0] not in words or 2 * count >= uses[one[0]]]
    return tuple(
        sorted(
            ((written, kind) for written, kind in found if kind in ("code", "formula") and written),
            key=lambda pair: (-len(pair[0]), pair),
        )
    )


def paragraph(said: str, marks: Marks, place: Place, whole: bool = False) -> Paragraph:
    """A text as a paragraph; `whole`: it is marked where all of it is code, whatever its first letter's size."""
    taken: list[Mark] = []
    for written, kind in marks:
        if whole and written.lower() == said.lower():
            return Paragraph(to_spans(replace(Text(written), marks=(Mark(0, len(written), kind),))), place)
        for found in () if whole else re.finditer(rf"(?<![\w`]){re.escape(written)}(?![\w`])", said):
            if not any(mark.start < found.end() and found.start() < mark.end for mark in taken):
                taken.append(Mark(found.start(), found.end(), kind))
    text = replace(Text(said), marks=tuple(sorted(taken, key=lambda mark: mark.start)))
    return Paragraph(to_spans(text) or (Span(""),), place)
