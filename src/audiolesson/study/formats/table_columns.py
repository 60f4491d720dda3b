"""The headers and columns of a table of cards: which separator parts its fields, and which column holds what.

The headers are those of docs.ankiweb.net/importing/text-files: `#separator:`, `#html:`, `#tags:`, `#columns:`,
`#notetype column:`, `#deck column:`, `#tags column:`, `#guid column:`; each stands on a line before the first card.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.script.mistakes import shown
from audiolesson.study.formats.table_in import Record, records
from audiolesson.study.formats.table_out import COLUMNS

SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}
HEADER = lazy(
    r"#(separator|html|tags|columns|notetype|deck|if matches|(?:notetype|deck|tags|guid) column):(.*)", re.IGNORECASE
)
_TAGS = lazy(r"[\s,;]+")
_EXCEL = lazy(r"sep=(.)\s*\Z")
"""What Excel writes and reads as the first line of a table."""

_QUESTION = ("question", "front", "term", "text", "prompt", "vorderseite", "recto")
_ANSWER = ("answer", "back", "definition", "response", "rückseite", "verso")
_OTHERS = {
    "hint": ("hint",),
    "again": ("again",),
    "tags": ("tags", "tag"),
    "guid": ("guid",),
    "extra": ("extra",),
    "deck": ("deck",),
    "notetype": ("notetype", "note type", "type"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column, from 0, holds what; "question", "answer" and, where there are such columns, the others.

    `is_program`: Anki or we wrote the table, and part tags by blanks alone; people also part them by commas.
    """

    at: Mapping[str, int]
    html: bool = False
    tags: tuple[str, ...] = ()
    notetype: str = ""
    names: tuple[str, ...] = ()
    is_program: bool = False

    def name(self, at: int) -> str:
        """A column's name, for messages."""
        if at < len(self.names) and self.names[at].strip():
            return shown(self.names[at])
        ending = {1: "st", 2: "nd", 3: "rd"}.get((at + 1) % 10 if at // 10 != 1 else 0, "th")
        return f"the {at + 1}{ending}"

    @property
    def third(self) -> int:
        """The first column that holds none of these, where Anki has what asks for the second direction of a note."""
        return next(number for number in range(1000) if number not in self.at.values())

    def tags_of(self, fields: Sequence[str]) -> tuple[str, ...]:
        """The tags of a record; a comma behind one is none of it."""
        written = self.of(fields, "tags")
        found = written.split() if self.is_program else _TAGS.split(written)
        return tuple(tag for one in found if (tag := one.strip(",;")))

    def of(self, fields: Sequence[str], name: str) -> str:
        """A field's text, "" where the record has none."""
        at = self.at.get(name, -1)
        return fields[at] if 0 <= at < len(fields) else ""


def headers_of(text: str) -> tuple[dict[str, str], str, int]:
    """The headers by their names, the text behind them, and the number of its first line."""
    headers: dict[str, str] = {}
    lines = text.split("\n")
    count = 0
    for line in lines:
        header = HEADER.match(line)
        if header:
            name = header[1].lower()
            headers[name] = header[2] if name == "columns" else header[2].strip()
        elif excel := _EXCEL.match(line):
            headers["separator"] = excel[1]
        elif line.strip() and not (line.startswith("#") and "\t" not in line):
            break
        count += 1
    return headers, "\n".join(lines[count:]), count + 1


def named_separator(separator: str) -> str:
    """The separator that a header names, in words or as it is; "" where it names none."""
    return SEPARATORS.get(separator.lower(), separator if len(separator) == 1 else "")


def separator_of(text: str) -> str:
    """The sign that stands once or more on most of the first lines: a tab, a semicolon, a bar or a comma."""
    lines = [line for line in text[:50_000].split("\n") if line.strip()][:100]
    scores = {sign: sum(sign in line for line in lines) for sign in ("\t", ";", "|", ",")}
    best = max(scores.values(), default=0)
    return next((sign for sign, score in scores.items() if score and score >= 0.8 * best), "\t")


def columns_of(headers: Mapping[str, str], separator: str, rows: Iterator[Record]) -> tuple[Columns, Iterator[Record]]:
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
    tags = tuple(headers.get("tags", "").split())
    is_program = names == COLUMNS or bool(headers.keys() - {"separator"})
    return Columns(at, html, tags, headers.get("notetype", ""), names, is_program), rows


def _is_head(fields: Sequence[str]) -> bool:
    names = {field.strip().casefold() for field in fields}
    return bool(names & set(_QUESTION) and names & set(_ANSWER))


def _with(first: Record, rest: Iterator[Record]) -> Iterator[Record]:
    yield first
    yield from rest
