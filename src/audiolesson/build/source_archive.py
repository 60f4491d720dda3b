"""The sources of a show as one archive in feed/, from which `clone` makes another show.

What was built is what is in it: a file that was changed since, by an edit that could not be built yet, is taken from
the archive of before. Its bytes depend on its files alone: sorted, without dates, nothing compressed, for libraries
that compress differ from machine to machine.
"""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from audiolesson.build.inputs import source_settings
from audiolesson.files import bytes_digest
from audiolesson.manifest import LessonManifest
from audiolesson.patterns import lazy
from audiolesson.show.lesson_files import slug_of
from audiolesson.show.model import Show
from audiolesson.show.read import FILE

NAME = lazy(r"sources-([0-9a-f]{8})\.zip")
"""The archive's name in feed/: it holds the first digits of the SHA-256 of its bytes."""

ABOUT = "sources.json"
FORMAT = 1
_MEDIA = ("sounds/", "pictures/")
LARGEST_MEDIUM = 10_000_000
LARGEST_MEDIA = 60_000_000
"""Bytes of one sound or picture and of all of them; what is over is named and left out."""

_EPOCH = (1980, 1, 1, 0, 0, 0)


def source_archive(show: Show, lessons: Sequence[LessonManifest], before: Path | None = None) -> bytes:
    """The archive of the built `lessons`; b"" where the show wants none or there is no lesson.

    `before` is the archive that feed/ has now; it is read only for files that are not as they were built.
    """
    if not show.sources.publish or not lessons:
        return b""
    found: dict[str, bytes] = {}
    left_out: list[str] = []
    room = LARGEST_MEDIA
    for name, sha256 in sorted(_wanted(show, lessons).items()):
        data = _as_built(show, name, sha256, before)
        if data is None or (name.startswith(_MEDIA) and len(data) > min(LARGEST_MEDIUM, room)):
            left_out.append(name)
            continue
        room -= len(data) if name.startswith(_MEDIA) else 0
        found[_inside(name)] = data
    found[FILE] = _settings(show)
    found[ABOUT] = _about(show, left_out)
    return _zipped(found)


def _wanted(show: Show, lessons: Sequence[LessonManifest]) -> dict[str, str]:
    """Path inside the show → digest at the time of the build, of all files that go along."""
    return {
        name: sha256
        for lesson in lessons
        for name, sha256 in lesson.inputs.items()
        if name.startswith(("scripts/", *_MEDIA)) or (show.sources.lessons and name.startswith("lessons/"))
    }


def _inside(name: str) -> str:
    """What a file of the show is called in the archive: a lesson's text by its slug, whatever its author calls it."""
    path = PurePosixPath(name)
    return f"lessons/{slug_of(path.stem)}{path.suffix.lower()}" if name.startswith("lessons/") else name


def _as_built(show: Show, name: str, sha256: str, before: Path | None) -> bytes | None:
    data = _bytes(show, name)
    if bytes_digest(data) != sha256:
        data = _member(before, _inside(name)) if before else b""
    return data if bytes_digest(data) == sha256 else None


def _bytes(show: Show, name: str) -> bytes:
    try:
        return (show.root / name).read_bytes()
    except OSError:
        return b""


def _member(archive: Path, name: str) -> bytes:
    """A file of an archive of ours; b"" where there is none."""
    try:
        with zipfile.ZipFile(archive) as opened:
            return opened.read(name)
    except (zipfile.BadZipFile, OSError, ValueError, KeyError):
        return b""


def _settings(show: Show) -> bytes:
    import tomlkit

    return tomlkit.dumps(source_settings(show)).encode()


def _about(show: Show, left_out: Sequence[str]) -> bytes:
    facts = {
        "format": FORMAT,
        "title": show.title,
        "author": show.author,
        "address": show.address,
        "licence": show.licence,
        "left_out": left_out,
    }
    return json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def _zipped(files: Mapping[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, files[name])
    return whole.getvalue()
