"""The archive of a show's sources → its files, of which each is only what a show has. All or nothing.

Archives come from strangers. Nothing of one is a path to follow: names are matched, never cleaned; sizes are what
comes out, not what is claimed; and all is looked at before anything is written.
"""

import io
import json
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from audiolesson.build.source_archive import ABOUT, FORMAT
from audiolesson.errors import AudiolessonError, Place
from audiolesson.patterns import lazy
from audiolesson.show.lesson_files import LESSON_ENDINGS, SLUG
from audiolesson.show.read import FILE

LARGEST = 200_000_000
"""Bytes of an archive, and of all that comes out of it."""

LARGEST_TEXT = 2_000_000
LARGEST_MEDIUM = 20_000_000
MOST = 20_000
_HINT = "nothing was written; ask the one who made the show for another archive"
_ENDING = "|".join(map(re.escape, LESSON_ENDINGS))
_KNOWN = lazy(
    rf"(?P<text>show\.toml|sources\.json|scripts/{SLUG.pattern}(?:\.cards|\.quiz)?\.md)"
    rf"|lessons/{SLUG.pattern}(?:{_ENDING})"
    r"|(?:sounds|pictures)/(?:[\w(][\w ().,+-]*/){0,3}[\w(][\w ().,+-]*\.\w{1,5}"
)
_RESERVED = lazy(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
"""What Windows takes for a device."""


@dataclass(frozen=True, slots=True)
class About:
    """Whose show the archive comes from; "" what it does not say. `left_out` are files that did not go along."""

    title: str = ""
    author: str = ""
    address: str = ""
    licence: str = ""
    left_out: tuple[str, ...] = ()


def cloned_files(data: bytes, name: str) -> tuple[About, dict[str, bytes]]:
    """What an archive says of its show, and its files by their paths inside a show, show.toml among them.

    Raises AudiolessonError, with the archive's name, for one that cannot be read, or that holds anything but the
    files of a show, or more than `LARGEST` bytes.
    """
    if len(data) > LARGEST:
        raise _refused(name, f"has {len(data) / 1e6:,.0f} MB, more than {LARGEST // 1_000_000}")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            for member in members[: MOST + 1]:
                _look_at(member, name)
            _all_together(members, name)
            files = _read(archive, members, name)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError) as error:
        raise _refused(name, f"cannot be read: {error}") from error
    if FILE not in files or ABOUT not in files:
        raise _refused(name, "holds no show", "is it an archive of sources, as `audiolesson build` writes them?")
    return _about(files.pop(ABOUT), name), files


def _look_at(member: zipfile.ZipInfo, name: str) -> None:
    """Refuse a member that is no plain file of a show."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    parts = member.filename.split("/")
    if (
        not _KNOWN.fullmatch(member.filename)
        or len(member.filename) > 200
        or any(_RESERVED.fullmatch(part) or part.endswith((".", " ")) for part in parts)
        or kind not in (0, stat.S_IFREG)
    ):
        raise _refused(name, f"holds what no show has: {member.filename!a:.120}")
    if member.flag_bits & 1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _refused(name, f"holds a file that is locked or packed in an unknown way: {member.filename!a:.120}")


def _all_together(members: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse too many, and two that are one file where case or the way of writing accents do not count."""
    if len(members) > MOST:
        raise _refused(name, f"holds more than {MOST:,} files")
    seen: set[str] = set()
    for member in members:
        folded = unicodedata.normalize("NFKC", member.filename).casefold()
        if folded in seen:
            raise _refused(name, f"holds a file twice: {member.filename!a:.120}")
        seen.add(folded)


def _read(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], name: str) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    room = LARGEST
    for member in members:
        match = _KNOWN.fullmatch(member.filename)
        most = min(LARGEST_TEXT if match and match["text"] else LARGEST_MEDIUM, room)
        with archive.open(member) as opened:
            found = opened.read(most + 1)
        if len(found) > most:
            raise _refused(name, f"unpacks to too much: {member.filename!a:.120}")
        room -= len(found)
        files[member.filename] = found
    return files


def _about(data: bytes, name: str) -> About:
    try:
        facts: Any = json.loads(data)
    except (ValueError, RecursionError):
        facts = None
    if not isinstance(facts, Mapping) or facts.get("format") != FORMAT:
        raise _refused(name, "was written by another version of audiolesson", "take a newer audiolesson")
    left_out = facts.get("left_out")
    title, author, address, licence = (_line(facts.get(key)) for key in ("title", "author", "address", "licence"))
    named = tuple(map(_line, left_out[:100])) if isinstance(left_out, list) else ()
    return About(title, author, address, licence, named)


def _line(value: object) -> str:
    """A value as one line of text of at most 255 characters."""
    text = value if isinstance(value, str) else ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:255].strip()


def _refused(name: str, what: str, hint: str = _HINT) -> AudiolessonError:
    return AudiolessonError(f"the archive {what}", Place(name), hint)
