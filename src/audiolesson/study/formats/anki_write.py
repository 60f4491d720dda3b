"""Notes → an Anki package (`.apkg`) by genanki: same notes, same bytes, whatever the machine and the day.

The collection is written in memory, without the free space in which a build of SQLite may leave what it likes, and
the archive is stored, not packed: sound cannot be packed, and packers differ.
"""

import io
import itertools
import json
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from audiolesson.study.formats.anki_note import BACK, CSS, FIELDS, FRONT, NAME, NOTE_TYPE, REVISED, TEMPLATE, AnkiNote

_HEADER = {24: 1, 40: 1, 92: 1, 96: 3_040_000}
"""What SQLite counts and names in a file's header, each 4 bytes: changes, changes of the schema, the library's version.

Set to the same for all (sqlite.org/fileformat2.html, section 1.3), for they tell of the writer and not of the content.
"""

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_SETTINGS = "PRAGMA page_size=4096; PRAGMA auto_vacuum=0; PRAGMA encoding='UTF-8'; PRAGMA secure_delete=1"


def write_apkg(notes: Sequence[AnkiNote], deck: int, title: str, modified: Mapping[str, int]) -> bytes:
    """The package. `deck` is its number (see `deck_id`), `title` its name in Anki, where "::" begins a level.

    `modified` gives, by card id, the second since 1970 that Anki compares (see `revisions`): of a note that it knows
    it takes new words only when this is later than its own.
    """
    media = {name: sound for note in notes for name, sound in note.media.items()}
    names = sorted(media)
    files = {"collection.anki2": _collection(notes, deck, title, modified)}
    files |= {str(number): media[name] for number, name in enumerate(names)}
    files["media"] = json.dumps({str(number): name for number, name in enumerate(names)}).encode()
    return _archive(files)


def _collection(notes: Sequence[AnkiNote], deck: int, title: str, modified: Mapping[str, int]) -> bytes:
    """The file `collection.anki2`, in the oldest schema, which every Anki reads."""
    from genanki.apkg_col import APKG_COL
    from genanki.apkg_schema import APKG_SCHEMA

    with_ids = itertools.count(min(modified.values(), default=REVISED) * 1000)
    connection = sqlite3.connect(":memory:")
    try:
        cursor = connection.cursor()
        for script in (_SETTINGS, APKG_SCHEMA, APKG_COL):
            cursor.executescript(script)
        _deck(notes, deck, title).write_to_db(cursor, REVISED, with_ids)
        ids = dict(cursor.execute("SELECT guid, id FROM notes"))
        times = [(modified[note.card], ids[note.guid]) for note in notes]
        cursor.executemany("UPDATE notes SET mod = ? WHERE id = ?", times)
        cursor.executemany("UPDATE cards SET mod = ? WHERE nid = ?", times)
        connection.commit()
        cursor.execute("VACUUM")
        data = bytearray(connection.serialize())
    finally:
        connection.close()
    for at, value in _HEADER.items():
        data[at : at + 4] = value.to_bytes(4, "big")
    return bytes(data)


def _deck(notes: Sequence[AnkiNote], number: int, title: str) -> Any:
    import genanki

    model = genanki.Model(
        NOTE_TYPE,
        NAME,
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": TEMPLATE, "qfmt": FRONT, "afmt": BACK}],
        css=CSS,
    )
    deck = genanki.Deck(number, title)
    deck.add_model(model)
    for position, note in enumerate(notes):
        deck.add_note(genanki.Note(model, fields=list(note.fields), tags=list(note.tags), guid=note.guid, due=position))
    return deck


def _archive(files: Mapping[str, bytes]) -> bytes:
    """A zip archive whose bytes say nothing about when and where it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return out.getvalue()
