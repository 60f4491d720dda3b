"""Packages made to harm: refused with a name, or harmless; in bounded time and memory; nothing of the rest is lost."""

import contextlib
import io
import json
import random
import sqlite3
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from anki_packages import altered, archive_of, build, card, deck, members_of
from backports import zstd

from audiolesson.errors import AudiolessonError
from audiolesson.study.formats import anki_read, anki_tables, anki_zip
from audiolesson.study.formats.anki_read import read_apkg
from audiolesson.study.formats.anki_template import with_gaps

GOOD, _ = build(deck(*(card(number) for number in range(1, 6))))
LATEST_VERSION = b"\x08\x03"


def refused(data: bytes) -> str:
    with pytest.raises(AudiolessonError) as caught:
        read_apkg(data, "bad.apkg")
    assert str(caught.value).startswith("bad.apkg: ") and caught.value.hint
    return caught.value.message


def in_newest_kind(collection: bytes, media: bytes = b"", files: dict[str, bytes] | None = None) -> bytes:
    packed = {name: zstd.compress(data) for name, data in (files or {}).items()}
    members = {"meta": LATEST_VERSION, "collection.anki21b": zstd.compress(collection), "media": zstd.compress(media)}
    return archive_of(members | packed)


def bomb(size: int) -> bytes:
    """Zstd that unpacks to `size` zeros; 500 times smaller and more."""
    packer = zstd.ZstdCompressor()
    pieces = [packer.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)]
    return b"".join([*pieces, packer.flush()])


def peak_of(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_bombs_of_both_packers_are_refused_before_they_unpack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_zip, "LARGEST_COLLECTION", 10_000_000)
    monkeypatch.setattr(anki_zip, "LARGEST_LIST", 1_000_000)
    zipped = archive_of({"collection.anki2": bytes(100_000_000)})
    packed = archive_of({"collection.anki21b": bomb(100_000_000), "media": b""})
    listed = archive_of(
        {"collection.anki21b": zstd.compress(members_of(GOOD)["collection.anki2"]), "media": bomb(50_000_000)}
    )
    for data in (zipped, packed, listed):
        assert len(data) < 300_000
        assert peak_of(lambda data=data: refused(data)) < 45_000_000  # type: ignore[misc]


def test_a_member_that_lies_about_its_size_is_cut_at_the_same_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_zip, "LARGEST_COLLECTION", 1_000_000)
    data = bytearray(archive_of({"collection.anki2": bytes(20_000_000)}))
    small = (5000).to_bytes(4, "little")
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + offset
        data[at : at + 4] = small
    assert peak_of(lambda: refused(bytes(data))) < 5_000_000


def test_a_window_larger_than_memory_is_refused() -> None:
    huge = zstd.compress(
        bytes(1000), options={zstd.CompressionParameter.window_log: 30, zstd.CompressionParameter.content_size_flag: 0}
    )
    streamed = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 30})
    for packed in (huge, streamed.compress(bytes(1_000_000)) + streamed.flush()):
        refused(archive_of({"collection.anki21b": packed}))


def test_media_that_are_bombs_or_too_many_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_zip, "LARGEST_MEDIUM", 1_000_000)
    monkeypatch.setattr(anki_zip, "LARGEST_MEDIA", 60)
    members = members_of(GOOD)
    members["0"] = bytes(50_000_000)
    packed = archive_of(members)
    peaks: list[Any] = []
    assert peak_of(lambda: peaks.append(read_apkg(packed, "bad.apkg"))) < 10_000_000
    (imported,) = peaks
    assert len(imported.cards) == 5 and 0 < sum(map(len, imported.media.values())) <= 60
    assert "sounds and pictures are not in the package" in imported.problems[0].message


@pytest.mark.parametrize(
    "name",
    [
        "../../evil.mp3",
        "/etc/passwd",
        "C:\\evil.mp3",
        "a/b.mp3",
        "..",
        ".hidden",
        "nul\0.mp3",
        "a\nb.mp3",
        "x" * 300,
        "",
    ],
)
def test_names_that_are_paths_are_never_taken(name: str) -> None:
    members = members_of(GOOD)
    known, shown = json.loads(members["media"]), name[:50].replace("\0", "")
    members["media"] = json.dumps(known | {"0": name}).encode()
    package = altered(archive_of(members), f"UPDATE notes SET flds = replace(flds, '{known['0']}', '{shown}')")
    imported = read_apkg(package, "bad.apkg")
    assert len(imported.cards) == 5 and len(imported.media) == 9
    assert all("/" not in one and "\\" not in one and not one.startswith(".") for one in imported.media)
    newest = in_newest_kind(
        members_of(package)["collection.anki2"], b"\x0a" + _message(name), {"0": b"evil", "1": b"more"}
    )
    assert read_apkg(newest, "bad.apkg").media == {}


def _message(name: str) -> bytes:
    """A list of one medium in protobuf: its length, and a message whose first field is the name."""
    inner = b"\x0a" + _varint(len(name.encode())) + name.encode()
    return _varint(len(inner)) + inner


def _varint(value: int) -> bytes:
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + _varint(value >> 7)


def test_nothing_is_written_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    members = members_of(GOOD) | {"../../evil.txt": b"x", "/tmp/evil.txt": b"x"}
    assert len(read_apkg(archive_of(members), "bad.apkg").cards) == 5
    assert list(tmp_path.iterdir()) == []


def test_sql_in_names_and_texts_is_text() -> None:
    sql = "x'); DROP TABLE notes; --"
    package = altered(GOOD, "UPDATE notes SET guid = 'x''); DROP TABLE notes; --', tags = ' x'');DROP '")
    members = members_of(package)
    imported = read_apkg(archive_of(members | {"collection.anki2": members["collection.anki2"]}), sql)
    assert len(imported.cards) == 5 and imported.cards[0].tags == ("x');DROP",)
    named = altered(GOOD, "UPDATE col SET decks = replace(decks, 'Tides', 'x''); DROP TABLE notes; --')")
    assert read_apkg(named, "bad.apkg").title == sql


def test_views_triggers_functions_and_virtual_tables_do_not_run() -> None:
    ran = "SELECT id, guid, mid, mod, usn, tags, load_extension('evil') AS flds, sfld, csum, flags, data FROM real"
    view = altered(GOOD, "ALTER TABLE notes RENAME TO real", f"CREATE VIEW notes AS {ran}")
    computed = altered(
        GOOD,
        "CREATE TABLE other (id integer primary key, guid, mid, tags, raw, flds AS (printf('%.*c', 100000000, 'x')))",
        "INSERT INTO other (id, guid, mid, tags, raw) SELECT id, guid, mid, tags, flds FROM notes",
        "DROP TABLE notes; ALTER TABLE other RENAME TO notes",
    )
    virtual = altered(GOOD, "DROP TABLE notes", "CREATE VIRTUAL TABLE notes USING fts5(id, guid, mid, flds, tags)")
    for package in (view, computed, virtual):
        assert "cannot be read" in refused(package)
    for extra in (
        "CREATE TRIGGER evil AFTER UPDATE ON notes BEGIN DELETE FROM notes; END",
        "CREATE VIEW cards_too AS SELECT * FROM cards",
        "CREATE VIEW decks AS SELECT 1 AS id, load_extension('x') AS name",
        "CREATE INDEX evil ON notes (upper(flds))",
    ):
        assert len(read_apkg(altered(GOOD, extra), "bad.apkg").cards) == 5


def test_a_query_without_end_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_tables, "MOST_STEPS", 1)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60000) "
    many = altered(GOOD, f"{endless} INSERT INTO revlog SELECT i, i, 0, 1, 0, 0, 0, 0, 0 FROM n")
    imported = read_apkg(many, "bad.apkg")
    assert any("interrupted" in one.message for one in imported.problems)


def test_a_million_empty_notes_end_soon() -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000) "
    million = altered(
        GOOD,
        "DROP INDEX ix_notes_usn; DROP INDEX ix_notes_csum",
        f"{endless} INSERT INTO notes SELECT 9000000000000 + i, i, 1764028800001, 0, 0, '', '', '', 0, 0, '' FROM n",
    )
    imported = read_apkg(million, "bad.apkg")
    assert len(imported.cards) == 5, "the cards before them are kept"
    assert len(imported.problems) < 30, "what one thing mends is told a few times, with a count"
    assert any("with one fault" in one.message for one in imported.problems)
    (cut,) = [one for one in imported.problems if "more than 50,000 notes" in one.message]
    assert "damaged" not in cut.message
    assert "deck by deck" in cut.hint


def test_html_with_scripts_becomes_text_without_them() -> None:
    evil = (
        '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">tide</a>'
        "<iframe src=//evil></iframe><svg onload=alert(1)><b>x</b></svg><style>@import url(//evil)</style>"
        "<object data=//evil></object>&lt;script&gt;shown&lt;/script&gt;"
    ).replace("'", "''")
    package = altered(GOOD, f"UPDATE notes SET flds = replace(flds, 'What', '{evil}')")
    for one in read_apkg(package, "bad.apkg").cards:
        assert one.question.startswith("tide<script>shown</script>") and "alert" not in one.question


@pytest.mark.parametrize(
    "field",
    [
        "<b>" * 5000,
        "<div>" * 200 + "deep",
        "\\(" * 15000,
        "$x$" * 10000,
        "[$]" * 10000,
        "[sound:" * 4000,
        "<" * 30000,
        "&#0;&#xE000;&#xD800;" * 1000,
        "{{c1::" * 4000,
        "x" * 31_000,
        "a" * 29_000,
        "\x1f" * 100_000,
    ],
)
def test_a_monstrous_note_costs_only_itself(field: str) -> None:
    members = members_of(GOOD)
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(members["collection.anki2"])
        (second,) = connection.execute("SELECT id FROM notes ORDER BY id LIMIT 1 OFFSET 1").fetchone()
        connection.execute("UPDATE notes SET flds = ? || flds WHERE id = ?", (field, second))
        connection.commit()
        members["collection.anki2"] = connection.serialize()
    imported = read_apkg(archive_of(members), "bad.apkg")
    assert {1, 3, 4, 5} <= {one.line for one in imported.cards}
    assert all(len(one.question) <= 2000 and len(one.answer) <= 2000 for one in imported.cards)


def test_gaps_within_gaps_end() -> None:
    for text in ("{{c1::" * 3000 + "x" + "}}" * 3000, "{{c1::a" * 3000, "}}" * 9000, "{{c1::a}}" * 3000):
        asked, whole, answer, _ = with_gaps(text, 1)
        assert len(asked) <= 2 * len(text) and len(whole) <= len(text) and len(answer) <= len(text)


def test_a_package_of_more_text_than_a_course_is_cut_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_read, "MOST_HTML", 200)
    imported = read_apkg(GOOD, "bad.apkg")
    assert 0 < len(imported.cards) < 5 and "more than can be read" in imported.problems[-1].message


def test_packages_cut_off_anywhere_are_refused() -> None:
    collection = members_of(GOOD)["collection.anki2"]
    packed = zstd.compress(collection)
    for at in (0, 3, 5, 20, len(packed) // 2, len(packed) - 1):
        refused(archive_of({"collection.anki21b": packed[:at]}))
    for at in (0, 10, 99, 511, 2000, 4096):
        refused(archive_of({"collection.anki2": collection[:at]}))
    for at in (10, len(GOOD) // 2, len(GOOD) - 30):
        refused(GOOD[:at])


def test_what_is_nested_encrypted_or_no_collection_is_refused() -> None:
    refused(archive_of({"inner.apkg": GOOD}))
    refused(archive_of({"collection.anki2": GOOD}))
    with contextlib.closing(sqlite3.connect(":memory:")) as other:
        other.execute("CREATE TABLE people (name text)")
        refused(archive_of({"collection.anki2": other.serialize()}))
    locked = bytearray(GOOD)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(signature) + offset] |= 1
    refused(bytes(locked))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("collection.anki2", members_of(GOOD)["collection.anki2"])
    assert "unknown way" in refused(out.getvalue())


def test_note_types_that_are_nonsense_cost_no_card() -> None:
    for models in (
        "",
        "{}",
        "[]",
        '{"1764028800001": 3}',
        '{"1764028800001": {"flds": [{}], "tmpls": 5}}',
        "{",
        "[" * 5000,
    ):
        package = altered(GOOD, f"UPDATE col SET models = '{models}', decks = '{models}'")
        imported = read_apkg(package, "bad.apkg")
        assert [one.answer for one in imported.cards] == [f"Moon number {n}." for n in range(1, 6)]
        assert any("unknown type" in one.message for one in imported.problems)


def test_damage_anywhere_is_a_named_error_or_costs_what_it_hits() -> None:
    """200 packages with some bytes changed, the same in each run: no other exception ever leaves the reader."""
    chance = random.Random(4)
    collection = members_of(GOOD)["collection.anki2"]
    read = 0
    for number in range(200):
        damaged = bytearray(collection)
        for _ in range(chance.choice([1, 4, 40])):
            damaged[chance.randrange(16, len(damaged))] = chance.randrange(256)
        package = archive_of({"collection.anki2": bytes(damaged)}, packed=False)
        if number % 4 == 0:
            whole = bytearray(GOOD)
            whole[chance.randrange(len(whole))] ^= 255
            package = bytes(whole)
        try:
            read += len(read_apkg(package, "bad.apkg").cards) > 0
        except AudiolessonError:
            continue
    assert read > 100
