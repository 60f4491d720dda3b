"""Tables of cards: what Anki exports as text, with its headers, and plain TSV or CSV without."""

import re
from collections.abc import Sequence

from audiolesson.patterns import lazy
from audiolesson.script.mistakes import shown
from audiolesson.study.formats.anki_html import BLANK, FORMULA_BLANK, shown_by
from audiolesson.study.formats.anki_names import BOTH, EITHER, directions
from audiolesson.study.formats.anki_note import NAME
from audiolesson.study.formats.anki_plain import plain_of
from audiolesson.study.formats.anki_template import gaps_of, with_gaps
from audiolesson.study.formats.gather import Gathered
from audiolesson.study.formats.model import Imported, ImportedCard
from audiolesson.study.formats.table_columns import Columns, columns_of, headers_of, named_separator, separator_of
from audiolesson.study.formats.table_in import Record, records
from audiolesson.study.formats.table_out import COLUMNS, GUARDED

_HINT = lazy(r"<details class=\"hint\"><summary>.*?</summary>(.*?)</details>", re.DOTALL)
_AGAIN = lazy(r"<div class=\"again\">(.*?)</div>", re.DOTALL)


def read_table(text: str, name: str, separator: str = "") -> Imported:
    """The cards of a table. `separator` goes before that of the headers; without both it is found in the text.

    Of columns without names the first two are question and answer. A gap `{{c1::…}}` in a question makes a card of
    its own, whatever the note's type is called, and a note of a type that Anki names so makes two.
    """
    found = Gathered(name)
    headers, body, first = headers_of(text)
    separator = separator or named_separator(headers.get("separator", "")) or separator_of(body)
    rows = records(body, separator, first)
    columns, rows = columns_of(headers, separator, rows)
    left_out: dict[int, int] = {}
    unknown: dict[str, int] = {}
    for row in rows:
        if row.fields[0].startswith("#") and len(row.fields) == 1:
            continue
        kind = columns.of(row.fields, "notetype").strip() or columns.notetype
        _take(found, columns, row, kind)
        if kind and kind != NAME and not directions(kind):
            unknown.setdefault(kind, row.line)
        for at, field in enumerate(row.fields):
            asks = at == columns.third and directions(kind) == EITHER
            if field.strip() and at not in columns.at.values() and not asks:
                left_out.setdefault(at, row.line)
    if left_out:
        names = ", ".join(columns.name(at) for at in sorted(left_out)[:10])
        hint = "name columns question, answer, hint, again or tags in a first line to have them taken"
        found.lost(min(left_out.values()), f"columns are left out: {names}", hint)
    for kind, line in unknown.items():
        message = f"{shown(kind)} is no note type of Anki's own: one card of each of its notes is taken"
        found.lost(line, message, "export a package (.apkg) if its notes have more cards; else there is nothing to do")
    return found.imported()


def _take(found: Gathered, columns: Columns, row: Record, kind: str) -> None:
    """Take the cards of a record, a note of the type `kind`, or name its line."""
    line = " ".join(row.fields)
    question = columns.of(row.fields, "question")
    gaps = [] if kind == NAME or columns.names == COLUMNS else gaps_of(question)
    if gaps and "image-occlusion:" in question:
        found.lost(row.line, f"{shown(line)} asks for a part of a picture", "ask for it in words")
        return
    if row.open:
        message = f"{shown(line)} opens a quotation mark that is never closed"
        found.lost(row.line, message, 'close it, or write "" for "')
        return
    if not gaps and max(columns.at["question"], columns.at["answer"]) >= len(row.fields):
        message = f"{shown(line)} has {len(row.fields)} column{'s' * (len(row.fields) > 1)}, no answer"
        found.lost(row.line, message, "write question and answer with the separator between them")
        return
    try:
        _take_gaps(found, columns, row, gaps) if gaps else _take_card(found, columns, row, kind)
    except ValueError as error:
        found.lost(row.line, f"{shown(line)} cannot be read: {error}", "shorten it")


def _take_card(found: Gathered, columns: Columns, row: Record, kind: str) -> None:
    """A card, and where its note type says so, the other way round."""
    hint, again, extra = (columns.of(row.fields, name) for name in ("hint", "again", "extra"))
    if kind == NAME and extra:
        hint, again = (match[1] if (match := part.search(extra)) else "" for part in (_HINT, _AGAIN))
    sides = (columns.of(row.fields, "question"), columns.of(row.fields, "answer"), hint, again)
    question, answer, hint, again = (_text(columns, side) for side in sides)
    tags, guid = _tags_and_guid(columns, row)
    found.add(ImportedCard(question, answer, hint, again, tags, line=row.line, guid=guid))
    ways = directions(kind)
    asks = "".join(row.fields[columns.third : columns.third + 1])
    if (ways == BOTH or (ways == EITHER and _text(columns, asks).strip())) and question.strip() and answer.strip():
        found.add(ImportedCard(answer, question, tags=tags, line=row.line, guid=guid and f"{guid}:2"))


def _take_gaps(found: Gathered, columns: Columns, row: Record, gaps: Sequence[int]) -> None:
    """A card for each gap of a text: the gap is said as "blank", the whole sentence is told again."""
    text = columns.of(row.fields, "question")
    tags, guid = _tags_and_guid(columns, row)
    for gap in gaps:
        asked, whole, answer, _ = with_gaps(text, gap)
        question = _text(columns, asked).replace(BLANK, "blank").strip()
        question = "B" + question[1:] if question.startswith("blank") else question
        answer = f"\\({answer}\\)" if FORMULA_BLANK in question else answer
        name = guid if gap == 1 or not guid else f"{guid}:{gap}"
        again = _text(columns, whole)
        found.add(ImportedCard(question, _text(columns, answer), "", again, tags, line=row.line, guid=name))


def _tags_and_guid(columns: Columns, row: Record) -> tuple[tuple[str, ...], str]:
    return (*columns.tags, *columns.tags_of(row.fields)), columns.of(row.fields, "guid").strip()


def _text(columns: Columns, field: str) -> str:
    """A field as plain text. Raises ValueError where its HTML is too long or too deep."""
    if columns.names == COLUMNS:  # ours: what looks like a sign of Anki's is the author's text
        return GUARDED.sub("", field)
    return shown_by(field).text if columns.html else plain_of(field)
