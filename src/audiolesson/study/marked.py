"""Plain text of facts as paragraphs, with what the lesson writes as code or formula marked again."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.texts import to_spans
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PLAIN, PREPOSITIONS, word_set
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Text
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy
from audiolesson.script.model import Paragraph, Span
from audiolesson.study.facts.kind_nouns import PARTS
from audiolesson.wording.model import Mark, MarkKind

Marks = tuple[tuple[str, MarkKind], ...]
"""What is written as code or formula, each with its kind, the longest first."""


_WORD = lazy(r"[a-z]{3,}")
_SMALL = FUNCTION | word_set("new old true false null none more less first last next")
_EVERYDAY = _SMALL | PLAIN | ALSO_NOUNS
"""Words that are plain in most sentences, though some language has them as code; the small ones are nearly always."""
_PARTS = PARTS | word_set("loop command type tag call")
_OF_WORDS = word_set("loop keyword statement operator clause block")
"""What stands behind a word that is code, and says so: "the `print` call"; behind a small one: "the `for` loop"."""
_SAY_CODE = word_set("keyword operator command function method statement call run type enter")
"""The same before it: "the keyword `new`"."""


def marks_of(blocks: Sequence[Block]) -> Marks:
    """What some blocks write as code or formula.

    No word that they write more often as a plain one ("limits"), and no bare number, which says itself.
    """
    said = [text for block in blocks for text in texts(block)]
    written = Counter((text.text[mark.start : mark.end].strip(), mark.kind) for text in said for mark in text.marks)
    words = {run for run, _ in written if _WORD.fullmatch(run)}
    uses = Counter(word for text in said for word in _WORD.findall(text.text) if word in words) if words else {}
    found = [
        one
        for one, count in written.items()
        if (one[0] not in words or 2 * count >= uses[one[0]]) and not (one[1] == "formula" and one[0].isdigit())
    ]
    return tuple(
        sorted(
            ((written, kind) for written, kind in found if kind in ("code", "formula") and written),
            key=lambda pair: (-len(pair[0]), pair),
        )
    )


def _is_meant(word: str, said: str, start: int) -> bool:
    """Whether a word at a place is code: always where it is no everyday word, else where what it does is asked or told
    or what stands beside it says so."""
    if word not in _EVERYDAY and base_of_s(word) not in PLAIN:
        return True
    before, behind = _ONE_WORD.findall(said[:start])[-1:], _ONE_WORD.findall(said[start + len(word) :])[:1]
    kinds = _OF_WORDS if word in _SMALL else _PARTS
    opens = word not in _SMALL or not before or before[0].lower() in DETERMINERS | PREPOSITIONS
    if opens and any(one.lower().removesuffix("s") in kinds for one in behind):
        return True
    if any(one.lower() in (_OF_WORDS if word in _SMALL else _SAY_CODE) for one in before):
        return True
    lead = _SUBJECT.match(said)
    return (lead is not None and lead.end() == start and _TELLS.match(said, start + len(word)) is not None) or (
        word == said.rstrip(".")
    )


_ONE_WORD = lazy(r"\w+")
_SUBJECT = lazy(r"(?:In [^,]+, )?(?:[Ww]hat (?:is|are|does|do) )?(?:(?:[Tt]he|[Aa]n?) )?")
_TELLS = lazy(r" (?:is|are|does|do|mean|[a-z]+s)\b|\?")
"""What stands around the subject of a question or of a sentence that answers it."""


_WORD_BEHIND = lazy(r" [a-z]{2,}")


def paragraph(said: str, marks: Marks, place: Place, whole: bool = False) -> Paragraph:
    """A text as a paragraph; `whole`: it is marked where all of it is code, whatever its first letter's size."""
    taken: list[Mark] = []
    for written, kind in marks:
        if whole and written.lower() == said.lower():
            return Paragraph(to_spans(replace(Text(written), marks=(Mark(0, len(written), kind),))), place)
        for found in () if whole else re.finditer(rf"(?<![\w`'’]){re.escape(written)}(?![\w`])", said):
            free = not any(mark.start < found.end() and found.start() < mark.end for mark in taken)
            if written in ("A", "a", "I") and _WORD_BEHIND.match(said, found.end()):
                continue  # an article or a pronoun, whatever the page calls so
            if free and (kind != "code" or not _WORD.fullmatch(written) or _is_meant(written, said, found.start())):
                taken.append(Mark(found.start(), found.end(), kind))
    text = replace(Text(said), marks=tuple(sorted(taken, key=lambda mark: mark.start)))
    return Paragraph(to_spans(text) or (Span(""),), place)
