"""The SQLite file of an Anki package → its note types, notes and cards, of schema 11 (JSON) and of 18 (tables).

The file comes from anybody. It is opened in memory and never written; nothing is read but columns of real tables
by fixed statements, so that no view, trigger, function or virtual table of it runs; and the work is bounded.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

from audiolesson.errors import AudiolessonError, Place
from audiolesson.study.formats.anki_protobuf import integers, strings
from audiolesson.study.formats.anki_zip import SQLITE

MOST_NOTES = 50_000
MOST_CARD_ROWS = 200_000
MOST_REVIEWS = 2_000_000
MOST_STEPS = 2_000
"""Of 100,000 instructions of SQLite each: some ten seconds."""

MOST_FIELDS = 200
MOST_TAGS = 100
LONGEST_GUID = 200

LARGEST_VALUE = 32_000_000
"""Bytes of one value: the note types of a large collection have some 5 MB."""

HARD_LAPSES = 3
"""A card that was known and forgotten so often is a hard one; Anki calls it a leech at 8."""

TABLES = ("col", "notes", "cards", "revlog", "notetypes", "fields", "templates", "decks")
SEPARATOR = "\x1f"
_HINT = "export the deck from Anki again, as an Anki package (.apkg)"


@dataclass(frozen=True, slots=True)
class NoteType:
    """Names of the fields, and by number the front and back of each card that a note makes, as HTML templates."""

    name: str
    cloze: bool
    fields: tuple[str, ...]
    templates: Mapping[int, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Note:
    """A note as it is stored: fields are HTML. `number` counts from 1 in the order of their making."""

    number: int
    id: int
    guid: str
    type: int
    fields: tuple[str, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardState:
    """What a learner's collection says of a card: its number within the note, whether suspended, whether hard."""

    ord: int
    suspended: bool
    hard: bool


@dataclass(frozen=True, slots=True)
class Collection:
    """A whole collection. `title` is that of the deck of most cards; `broken` says what could not be read.

    `is_cut`: it has more than `MOST_NOTES`, and the rest was not read.
    """

    title: str
    types: Mapping[int, NoteType]
    notes: tuple[Note, ...]
    cards: Mapping[int, tuple[CardState, ...]]
    broken: tuple[str, ...] = ()
    is_cut: bool = False


def read_collection(data: bytes, name: str) -> Collection:
    """Read a collection. Raises AudiolessonError where it is none, or nothing of it can be read."""
    try:
        with closing(_opened(data)) as connection:
            return _Reader(connection).collection()
    except (sqlite3.Error, ValueError, TypeError, LookupError, MemoryError, OverflowError, RecursionError) as error:
        said = " ".join(str(error).split())[:200]
        raise AudiolessonError(f"the package's collection cannot be read: {said}", Place(name), _HINT) from error


def _opened(data: bytes) -> sqlite3.Connection:
    """The file in memory, behind locks. Raises ValueError or sqlite3.Error."""
    if not data.startswith(SQLITE) or len(data) < 512:
        raise ValueError("it is no SQLite file")
    plain = bytearray(data)
    plain[18:20] = b"\1\1"  # a journal beside the file, which one in memory cannot have, was announced there
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(plain)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    for setting in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {setting}")
    connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
    steps = iter(range(MOST_STEPS))
    connection.set_progress_handler(lambda: next(steps, None) is None, 100_000)
    return connection


def _only_columns(action: int, table: str | None, column: str | None, base: str | None, inner: str | None) -> int:
    """SQLite's authorizer: selecting, and columns of our tables that no view or trigger asks for."""
    if action == sqlite3.SQLITE_SELECT or (action == sqlite3.SQLITE_READ and table in TABLES and inner is None):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


@dataclass(slots=True)
class _Reader:
    connection: sqlite3.Connection
    broken: list[str] = field(default_factory=list)
    is_cut: bool = False

    def collection(self) -> Collection:
        real = self.real_tables()
        self.connection.set_authorizer(_only_columns)
        if not {"col", "notes"} <= real:
            raise ValueError("it has no notes")
        col = next(self.rows("SELECT models, decks FROM col LIMIT 1", 1), ("", ""))
        types = self.types_of_json(col[0])
        if not types and {"notetypes", "fields", "templates"} <= real:
            types = self.types()
        cards, decks = self.cards(real) if "cards" in real else ({}, {})
        names = _names_of_json(col[1])
        if not names and "decks" in real:
            names = {row[0]: str(row[1]).replace(SEPARATOR, "::") for row in self.rows("SELECT id, name FROM decks")}
        notes = tuple(self.notes())
        if not notes and self.broken:
            raise ValueError(self.broken[0])
        return Collection(_title(decks, names), types, notes, cards, tuple(dict.fromkeys(self.broken)), self.is_cut)

    def real_tables(self) -> set[str]:
        """Those of our tables that are tables with rows of their own; a view or a virtual table has no page."""
        found = self.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0")
        names = {name for (name,) in found if name in TABLES}
        for name in sorted(names):
            if any(row[6] for row in self.connection.execute(f"PRAGMA table_xinfo({name})")):
                raise ValueError(f"its table {name} has columns that are computed")
        return names

    def rows(self, statement: str, most: int = MOST_NOTES) -> Iterator[tuple[Any, ...]]:
        """At most `most` rows; where the file is damaged those before the damage, and the damage is named."""
        try:
            for number, row in enumerate(self.connection.execute(statement)):
                if number == most:
                    return
                yield row
        except sqlite3.Error as error:
            self.broken.append(" ".join(str(error).split())[:200])

    def types_of_json(self, text: Any) -> dict[int, NoteType]:
        """The note types of schema 11, which keeps them as JSON; none where there is none."""
        types: dict[int, NoteType] = {}
        try:
            models = dict(json.loads(text) if text else {})
        except (ValueError, TypeError, RecursionError):
            self.broken.append("its note types are broken")
            return types
        for key, model in models.items():
            try:
                names = tuple(str(one["name"]) for one in sorted(model["flds"], key=lambda one: int(one["ord"])))
                sides = {int(one["ord"]): (str(one["qfmt"]), str(one["afmt"])) for one in model["tmpls"]}
                types[int(key)] = NoteType(str(model.get("name", "")), model.get("type") == 1, names, sides)
            except (LookupError, ValueError, TypeError, AttributeError):
                self.broken.append(f"the note type {str(key)[:40]!r} is broken")
        return types

    def types(self) -> dict[int, NoteType]:
        fields: dict[int, list[tuple[int, str]]] = {}
        for ntid, ordinal, name in self.rows("SELECT ntid, ord, name FROM fields"):
            fields.setdefault(ntid, []).append((int(ordinal), str(name)))
        templates: dict[int, dict[int, tuple[str, str]]] = {}
        for ntid, ordinal, config in self.rows("SELECT ntid, ord, config FROM templates"):
            sides = (_last(strings(bytes(config), 1)), _last(strings(bytes(config), 2)))
            templates.setdefault(ntid, {})[int(ordinal)] = sides
        types = {}
        for ntid, name, config in self.rows("SELECT id, name, config FROM notetypes"):
            names = tuple(field for _, field in sorted(fields.get(ntid, ())))
            cloze = 1 in integers(bytes(config), 1)
            types[ntid] = NoteType(str(name), cloze, names, templates.get(ntid, {}))
        return types

    def notes(self) -> Iterator[Note]:
        found = self.rows("SELECT id, guid, mid, flds, tags FROM notes ORDER BY id", MOST_NOTES + 1)
        for number, (row_id, guid, type_id, fields, tags) in enumerate(found, 1):
            if number > MOST_NOTES:
                self.is_cut = True
                return
            parts = tuple(fields.split(SEPARATOR, MOST_FIELDS)[:MOST_FIELDS]) if isinstance(fields, str) else ()
            named = str(tags).split(maxsplit=MOST_TAGS)[:MOST_TAGS]
            yield Note(number, row_id, str(guid)[:LONGEST_GUID], type_id, parts, tuple(named))

    def cards(self, real: set[str]) -> tuple[dict[int, tuple[CardState, ...]], dict[int, int]]:
        """The cards by the ids of their notes, and how many each deck has (a filtered deck's at home)."""
        failed = self.failed() if "revlog" in real else frozenset()
        cards: dict[int, dict[int, CardState]] = {}
        decks: dict[int, int] = {}
        columns = "SELECT id, nid, ord, queue, lapses, did, odid FROM cards"
        for row_id, note, ordinal, queue, lapses, deck, home in self.rows(columns, MOST_CARD_ROWS):
            if not all(isinstance(value, int) for value in (ordinal, lapses, deck, home)):
                continue
            hard = row_id in failed or lapses >= HARD_LAPSES
            cards.setdefault(note, {})[ordinal] = CardState(ordinal, queue == -1, hard)
            decks[home or deck] = decks.get(home or deck, 0) + 1
        return {note: tuple(made[ordinal] for ordinal in sorted(made)) for note, made in cards.items()}, decks

    def failed(self) -> frozenset[int]:
        """The ids of cards whose last answer was Again (1 of Anki's 1 to 4; 0 is a change by hand)."""
        last: dict[int, tuple[int, int]] = {}
        for when, card, ease in self.rows("SELECT id, cid, ease FROM revlog", MOST_REVIEWS):
            if ease in (1, 2, 3, 4) and isinstance(when, int) and when > last.get(card, (-1, 0))[0]:
                last[card] = (when, ease)
        return frozenset(card for card, (_, ease) in last.items() if ease == 1)


def _last(values: list[str]) -> str:
    return values[-1] if values else ""


def _names_of_json(text: Any) -> dict[int, str]:
    try:
        return {int(key): str(deck["name"]) for key, deck in (json.loads(text) if text else {}).items()}
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _title(decks: Mapping[int, int], names: Mapping[int, str]) -> str:
    """The name of the deck of most cards, without those above it; "" where there is none."""
    most = max(decks, key=lambda deck: (decks[deck], -deck), default=0) if decks else 0
    return names.get(most, "").rpartition("::")[2]
