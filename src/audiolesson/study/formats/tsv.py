"""Tables of cards: what Anki exports as text, with its headers, and plain TSV or CSV without.

The headers are those of docs.ankiweb.net/importing/text-files: `#separator:`, `#html:`, `#tags:`, `#columns:`,
`#notetype column:`, `#deck column:`, `#tags column:`, `#guid column:`; each stands on a line before the first card.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiolesson.script.mistakes import shown
from audiolesson.study.formats.anki_html import BLANK, shown_by
from audiolesson.study.formats.anki_note import NAME
from audiolesson.study.formats.anki_template import gaps_of, with_gaps
from audiolesson.study.formats.gather import Gathered
from audiolesson.study.formats.model import Imported, ImportedCard
from audiolesson.study.formats.table_in import Record, records

SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}
HEADER = re.compile(r"#(separator|html|tags|columns|notetype|deck|if matches|(?:notetype|deck|tags|guid) column):(.*)")
_QUESTION = ("question", "front", "term", "text", "prompt", "vorderseite", "recto")
_ANSWER = ("answer", "back", "definition", "response", "rückseite", "verso")
_OTHERS = {
    "hint": ("hint",),
    "again": ("again",),
    "tags": ("tags", "tag"),
    "guid": ("guid",),
    "deck": ("deck",),
    "notetype": ("notetype", "note type", "type"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column, from 0, holds what; "question", "answer" and, where there are such columns, the others."""

    at: Mapping[str, int]
    html: bool = False
    tags: tuple[str, ...] = ()
    notetype: str = ""
    names: tuple[str, ...] = ()

    def name(self, at: int) -> str:
        """A column's name, for messages."""
        if at < len(self.names) and self.names[at].strip():
            return shown(self.names[at])
        ending = {1: "st", 2: "nd", 3: "rd"}.get((at + 1) % 10 if at // 10 != 1 else 0, "th")
        return f"the {at + 1}{ending}"

    def of(self, fields: Sequence[str], name: str) -> str:
        """A field's text, "" where the record has none."""
        at = self.at.get(name, -1)
        return fields[at] if 0 <= at < len(fields) else ""


def read_table(text: str, name: str, separator: str = "") -> Imported:
    """The cards of a table. `separator` goes before that of the headers; without both it is found in the text.

    Of columns without names the first two are question and answer. A gap `{{c1::…}}` makes a card of its own, and a
    note type whose name says "reversed" two.
    """
    found = Gathered(name)
    headers, body, first = _headers(text)
    separator = separator or _named(headers.get("separator", "")) or separator_of(body)
    rows = records(body, separator, first)
    columns, rows = _columns(headers, separator, rows)
    left_out: dict[int, int] = {}
    for row in rows:
        if row.fields[0].startswith("#") and len(row.fields) == 1:
            continue
        _take(found, columns, row)
        for at, field in enumerate(row.fields):
            if field.strip() and at not in columns.at.values():
                left_out.setdefault(at, row.line)
    if left_out:
        names = ", ".join(columns.name(at) for at in sorted(left_out)[:10])
        hint = "name columns question, answer, hint, again or tags in a first line to have them taken"
        found.lost(min(left_out.values()), f"columns are left out: {names}", hint)
    return found.imported()


def _headers(text: str) -> tuple[dict[str, str], str, int]:
    """The headers by their names, the text behind them, and the number of its first line."""
    headers: dict[str, str] = {}
    lines = text.split("\n")
    count = 0
    for line in lines:
        header = HEADER.match(line)
        if not header and not line.startswith("# ") and line.strip():
            break
        if header:
            headers[header[1]] = header[2] if header[1] == "columns" else header[2].strip()
        count += 1
    return headers, "\n".join(lines[count:]), count + 1


def _named(separator: str) -> str:
    """The separator that a header names, in words or as it is; "" where it names none."""
    return SEPARATORS.get(separator.lower(), separator if len(separator) == 1 else "")


def separator_of(text: str) -> str:
    """The sign that stands once or more on most of the first lines: a tab, a semicolon, a bar or a comma."""
    lines = [line for line in text[:50_000].split("\n") if line.strip()][:100]
    scores = {sign: sum(sign in line for line in lines) for sign in ("\t", ";", "|", ",")}
    best = max(scores.values(), default=0)
    return next((sign for sign, score in scores.items() if score and score >= 0.8 * best), "\t")


def _columns(headers: Mapping[str, str], separator: str, rows: Iterator[Record]) -> tuple[Columns, Iterator[Record]]:
    """Which column is which, and the rows without one that names them."""
    at = {
        key.removesuffix(" column"): int(value) - 1
        for key, value in headers.items()
        if key.endswith(" column") and value.isdecimal() and 0 < int(value[:4]) < 1000
    }
    names: tuple[str, ...] = ()
    if "columns" in headers:
        names = next(records(headers["columns"], separator), Record(0, ())).fields
    else:
        head = next(rows, None)
        if head and _is_head(head.fields):
            names = head.fields
        elif head:
            rows = _with(head, rows)
    named = [name.strip().casefold() for name in names]
    for key, known in (("question", _QUESTION), ("answer", _ANSWER), *_OTHERS.items()):
        place = next((named.index(one) for one in known if one in named), None)
        if place is not None:
            at.setdefault(key, place)
    free = iter(number for number in range(1000) if number not in at.values())
    for side in ("question", "answer"):
        if side not in at:
            at[side] = next(free)
    html = headers.get("html", "").lower() == "true"
    return Columns(at, html, tuple(headers.get("tags", "").split()), headers.get("notetype", ""), names), rows


def _is_head(fields: Sequence[str]) -> bool:
    names = {field.strip().casefold() for field in fields}
    return bool(names & set(_QUESTION) and names & set(_ANSWER))


def _with(first: Record, rest: Iterator[Record]) -> Iterator[Record]:
    yield first
    yield from rest


def _take(found: Gathered, columns: Columns, row: Record) -> None:
    line = " ".join(row.fields)
    if row.open:
        found.lost(
            row.line, f"{shown(line)} opens a quotation mark that is never closed", 'close it, or write "" for "'
        )
        return
    question, answer = columns.of(row.fields, "question"), columns.of(row.fields, "answer")
    if not gaps_of(question) and max(columns.at["question"], columns.at["answer"]) >= len(row.fields):
        message = f"{shown(line)} has {len(row.fields)} column{'s' * (len(row.fields) > 1)}, no answer"
        found.lost(row.line, message, "write question and answer with the separator between them")
        return
    tags = (*columns.tags, *columns.of(row.fields, "tags").split())
    guid = columns.of(row.fields, "guid").strip()
    hint, again = columns.of(row.fields, "hint"), columns.of(row.fields, "again")
    try:
        if gaps_of(question):
            _take_gaps(found, columns, row.line, (question, answer), tags, guid)
            return
        question, answer, hint, again = (_text(columns, side) for side in (question, answer, hint, again))
    except ValueError as error:
        found.lost(row.line, f"{shown(line)} cannot be read: {error}", "shorten it")
        return
    found.add(ImportedCard(question, answer, hint, again, tags, line=row.line, guid=guid))
    kind = columns.of(row.fields, "notetype") or columns.notetype
    if "reversed" in kind.casefold() and question.strip() and answer.strip():
        found.add(ImportedCard(answer, question, tags=tags, line=row.line, guid=guid and f"{guid}:2"))


def _take_gaps(
    found: Gathered, columns: Columns, line: int, texts: tuple[str, str], tags: tuple[str, ...], guid: str
) -> None:
    """A card for each gap of a text: the gap is said as "blank", the whole sentence is told again."""
    for gap in gaps_of(texts[0]):
        asked, whole, answer, _ = with_gaps(texts[0], gap)
        question = _text(columns, asked).replace(BLANK, "blank").strip()
        question = "B" + question[1:] if question.startswith("blank") else question
        name = guid if gap == 1 or not guid else f"{guid}:{gap}"
        found.add(ImportedCard(question, _text(columns, answer), "", _text(columns, whole), tags, line=line, guid=name))


def _text(columns: Columns, field: str) -> str:
    """A field as plain text. Raises ValueError where its HTML is too long or too deep."""
    return shown_by(field).text if columns.html else field


def write_anki_text(rows: Sequence[Sequence[str]], columns: Sequence[str], deck: str) -> str:
    """Fields of HTML as a text that Anki reads into its deck `deck`: first the guid, last the tags.

    Where Anki knows our note type, from a package, its notes are updated; else it asks which type to make.
    """
    head = ["#separator:tab", "#html:true", f"#notetype:{NAME}", f"#deck:{' '.join(deck.split())}"]
    head += [f"#columns:{chr(9).join(columns)}", "#guid column:1", f"#tags column:{len(columns)}"]
    return "\n".join([*head, *("\t".join(map(_field, row)) for row in rows)]) + "\n"


def write_csv(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table with the names of its columns in its first line, as RFC 4180 has it."""
    return "".join(",".join(_field(field, ",") for field in row) + "\r\n" for row in (columns, *rows))


def _field(field: str, separator: str = "\t") -> str:
    if field.startswith("#") or any(sign in field for sign in ('"', separator, "\n", "\r")):
        doubled = field.replace('"', '""')
        return f'"{doubled}"'
    return field
