"""The one form in which a paragraph's spans are held: single blanks, nothing empty, equal neighbours as one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from audiolesson.script.characters import collapse
from audiolesson.script.model import Span

Run = tuple[Span, int]
"""A span and the line of the file that it begins on."""


def tidy(runs: Iterable[Run]) -> tuple[tuple[Span, ...], tuple[tuple[int, int], ...]]:
    """The spans in their one form, and at which offset of their joined text which line begins.

    Runs of blanks become one blank, and none is left at either end of the paragraph; blanks at the ends of a
    span that says more than its text (emphasis, link, code …) move out of it; empty spans go; neighbours that
    differ in nothing become one, but for formulas and spans with `say`, each of which is spoken by itself.
    """
    pieces = _stripped(_collapsed(runs))
    lines: list[tuple[int, int]] = []
    offset = 0
    for span, line in pieces:
        if not lines or lines[-1][1] != line:
            lines.append((offset, line))
        offset += len(span.text)
    whole = _joined(span for span, _ in pieces)
    return tuple(_joined(part for span in whole for part in _parted(span))), tuple(lines)


def _joined(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in spans:
        if found and _alike(found[-1], span):
            found[-1] = replace(span, text=found[-1].text + span.text)
        else:
            found.append(span)
    return found


def _collapsed(runs: Iterable[Run]) -> list[Run]:
    pieces, blank = [], True
    for span, line in runs:
        text = collapse(span.text)
        text = text.removeprefix(" ") if blank else text
        if text:
            pieces.append((replace(span, text=text), line))
            blank = text.endswith(" ")
    return pieces


def _stripped(pieces: list[Run]) -> list[Run]:
    while pieces and not (text := pieces[0][0].text.lstrip()):
        pieces.pop(0)
    if pieces:
        pieces[0] = (replace(pieces[0][0], text=text), pieces[0][1])
    while pieces and not (text := pieces[-1][0].text.rstrip()):
        pieces.pop()
    if pieces:
        pieces[-1] = (replace(pieces[-1][0], text=text), pieces[-1][1])
    return pieces


def _parted(span: Span) -> Sequence[Span]:
    if is_plain(span):
        return (span,)
    core = span.text.strip()
    before = span.text[: len(span.text) - len(span.text.lstrip())]
    after = span.text[len(before) + len(core) :]
    parts = (Span(before), replace(span, text=core) if core else Span(""), Span(after))
    return [part for part in parts if part.text]


def is_plain(span: Span) -> bool:
    """Whether a span is nothing but its text."""
    return span == Span(span.text)


def _alike(one: Span, other: Span) -> bool:
    return one.kind != "formula" and not one.say and replace(one, text="") == replace(other, text="")
