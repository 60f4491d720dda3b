"""The archive that an Anki package is → its collection and media: bounded, whatever the archive claims.

Three kinds are known: `collection.anki2`, `collection.anki21`, and `collection.anki21b`, in which the collection,
the list of media and each of them are packed with zstd.
"""

import io
import json
import sys
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from audiolesson.errors import AudiolessonError, Place
from audiolesson.study.formats.anki_protobuf import messages, strings

LARGEST_FILE = 500_000_000
"""Bytes of a package, nearly all of them media."""

LARGEST_COLLECTION = 128_000_000
LARGEST_LIST = 8_000_000
LARGEST_MEDIUM = 20_000_000
LARGEST_MEDIA = 200_000_000
"""Bytes, unpacked: of the collection, of the list of media, of one sound or picture, and of all of them."""

SQLITE = b"SQLite format 3\0"
"""What a collection begins with."""

MOST_MEMBERS = 100_000
LONGEST_NAME = 200
_WIDEST_WINDOW = 27
"""As a power of two: zstd's memory while unpacking, 128 MB."""

_HINT = "export the deck from Anki again, as an Anki package (.apkg)"


@dataclass(frozen=True, slots=True)
class Package:
    """A package's collection, a SQLite file, and which member of the archive holds which sound or picture."""

    collection: bytes
    packed: bool
    archive: zipfile.ZipFile | None
    members: Mapping[str, str] = field(default_factory=dict)
    """Media by their names, only such as are names and no paths."""

    refused: tuple[str, ...] = ()
    """Names of media that are paths, or no names at all."""


def open_package(data: bytes, name: str) -> Package:
    """Open a package, or a bare collection, which has no media.

    Raises AudiolessonError, with the file's name, where it is neither or too large.
    """
    place = Place(name)
    if len(data) > LARGEST_FILE:
        raise AudiolessonError(f"the package has {len(data) / 1e6:,.0f} MB", place, "export it without its media")
    if data.startswith(SQLITE) and len(data) <= LARGEST_COLLECTION:
        return Package(data, False, None)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        held = {member.filename for member in archive.infolist()}
        kind = next((kind for kind in ("anki21b", "anki21", "anki2") if f"collection.{kind}" in held), "")
        if len(held) > MOST_MEMBERS or not kind:
            raise ValueError("it holds no collection" if not kind else f"it holds {len(held):,} files")
        packed = kind == "anki21b"
        collection = _member(archive, f"collection.{kind}", LARGEST_COLLECTION, packed)
        listed = _member(archive, "media", LARGEST_LIST, packed) if "media" in held else b""
    except _UNREADABLE as error:
        raise AudiolessonError(f"the file is no Anki package that can be read: {_said(error)}", place, _HINT) from error
    members, refused = _sorted_out(_listed(listed, packed))
    return Package(collection, packed, archive, members, refused)


def media_of(package: Package, wanted: Iterable[str]) -> tuple[dict[str, bytes], list[str]]:
    """The wanted sounds and pictures by name, and the names of those that are missing, broken or too large."""
    found: dict[str, bytes] = {}
    missing: list[str] = []
    room = LARGEST_MEDIA
    for name in dict.fromkeys(wanted):
        try:
            if package.archive is None:
                raise KeyError(name)
            found[name] = _member(package.archive, package.members[name], min(LARGEST_MEDIUM, room), package.packed)
            room -= len(found[name])
        except (KeyError, *_UNREADABLE):
            missing.append(name)
    return found, missing


_UNREADABLE = (ValueError, OSError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError)
"""What reading an archive raises that is broken, encrypted or made to harm; of zstd, see `_unpacked`."""


def _said(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__


def _member(archive: zipfile.ZipFile, name: str, most: int, packed: bool) -> bytes:
    """The bytes of a member, at most `most` however it is packed. Raises one of `_UNREADABLE`, or KeyError."""
    member = archive.getinfo(name)
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"{name} is packed in an unknown way")
    with archive.open(member) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise ValueError(f"{name} unpacks to more than {most / 1e6:,.0f} MB")
    return _unpacked(data, name, most) if packed else data


def _unpacked(data: bytes, name: str, most: int) -> bytes:
    """What is packed with zstd. Raises ValueError where it is broken, cut off or larger than `most`."""
    zstd = _zstd()
    options = {zstd.DecompressionParameter.window_log_max: _WIDEST_WINDOW}
    unpacked = bytearray()
    try:
        while data:
            frame = zstd.ZstdDecompressor(options=options)
            while not frame.eof and len(unpacked) <= most:
                unpacked += frame.decompress(data, max_length=most + 1 - len(unpacked))
                data = b""
                if frame.needs_input and not frame.eof:
                    raise ValueError(f"{name} is cut off")
            if len(unpacked) > most:
                raise ValueError(f"{name} unpacks to more than {most / 1e6:,.0f} MB")
            data = frame.unused_data
    except zstd.ZstdError as error:
        raise ValueError(f"{name} is broken: {_said(error)}") from error
    return bytes(unpacked)


def _zstd() -> Any:
    """The standard library's zstd, or before Python 3.14 its twin."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd


def _listed(listed: bytes, packed: bool) -> list[tuple[str, str]]:
    """Media as (name, member): from JSON, or from a message in which the order gives the member. Bad lists are none."""
    try:
        if packed:
            entries = (strings(entry, 1) for entry in messages(listed, 1))
            return [(names[0] if names else "", str(member)) for member, names in enumerate(entries)]
        known = json.loads(listed or b"{}")
        return [(name, member) for member, name in known.items() if isinstance(name, str)]
    except (ValueError, AttributeError, RecursionError):
        return []


def _sorted_out(listed: Iterable[tuple[str, str]]) -> tuple[dict[str, str], tuple[str, ...]]:
    """Members by names that are names, and the other names. Of two with one name the first is taken."""
    members: dict[str, str] = {}
    refused: list[str] = []
    for name, member in listed:
        if is_name(name):
            members.setdefault(unicodedata.normalize("NFC", name), member)
        else:
            refused.append(name[:LONGEST_NAME])
    return members, tuple(refused)


def is_name(name: str) -> bool:
    """Whether this names a file on every system and no path: no folder, drive, control character or leading dot."""
    return (
        0 < len(name) <= LONGEST_NAME
        and name[0] not in ". "
        and name[-1] not in ". "
        and not any(sign in '/\\:*?"<>|' or unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in name)
    )
