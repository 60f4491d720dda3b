"""`clone`: a new show from the published sources of another, with an identity of its own and credit to the old."""

import re
import tomllib
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from audiolesson.build.inputs import TAKEN_OVER
from audiolesson.errors import AudiolessonError, FileError, Place, ProblemsError, ShowError
from audiolesson.files import whole_folder
from audiolesson.patterns import lazy
from audiolesson.script.source import HEAD
from audiolesson.show.model import BasedOn
from audiolesson.show.read import FILE, parse_show
from audiolesson.upkeep.cloned_files import cloned_files
from audiolesson.upkeep.find_sources import find_sources
from audiolesson.upkeep.new import IGNORED

_SLOT = timedelta(seconds=180)
_SCRIPT = lazy(r"scripts/[a-z0-9-]+\.md")
_DATE = lazy(r"^date:[ \t]*[\"']?(\S+?)[\"']?[ \t]*$", re.MULTILINE)
_GUID = lazy(r"^guid:.*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Cloned:
    """`files` were written; `origin` is the show that they come from; `left_out` did not go along."""

    files: tuple[str, ...]
    origin: BasedOn
    left_out: tuple[str, ...]


def clone(source: str, folder: Path, now: datetime, title: str = "") -> Cloned:
    """Make a show in `folder`, which is empty or not there, from the sources that `source` leads to.

    The id is new, so are all guids; scripts are dated up to `now`, in their old order; the licence stays, the author,
    the address and the e-mail address do not. Raises ShowError when the folder is not empty, AudiolessonError when
    there are no sources or they are not those of a show; nothing is written then.
    """
    _refuse_full(folder)
    name, data = find_sources(source)
    about, files = cloned_files(data, name)
    origin = BasedOn(about.title, about.author, about.address, about.licence)
    files[FILE] = _settings(files[FILE], origin, title, folder, name).encode()
    files = _renewed(files, now) | {path: text.encode() for path, text in IGNORED.items()}
    whole_folder(folder, files)
    return Cloned(tuple(sorted(files)), origin, about.left_out)


def _refuse_full(folder: Path) -> None:
    try:
        full = folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir())))
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror}", Place(str(folder)), "choose another folder") from error
    if full:
        raise ShowError("this folder is not empty", Place(str(folder)), "choose an empty one; nothing was written")


def _settings(data: bytes, origin: BasedOn, title: str, folder: Path, name: str) -> str:
    """The new show.toml: what the old one says of sound and look, under a new id."""
    import tomlkit

    try:
        old = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _wrong(name, str(error)) from error
    kept = {key: value for key, value in old.items() if key in TAKEN_OVER and key != "based_on"}
    credit = {key: text for key, text in asdict(origin).items() if text}
    title = title.strip() or origin.title or "A course"
    top = {"id": str(uuid.uuid4()), "title": title, "author": title}
    tables = {key: value for key, value in kept.items() if isinstance(value, dict)}
    values = {key: value for key, value in kept.items() if key not in tables}
    written = tomlkit.document()
    written.add(tomlkit.comment(f"Cloned from {origin.title or name}; docs/settings.md of audiolesson describes all."))
    for key, value in {**top, **values, **tables, **({"based_on": credit} if credit else {})}.items():
        written[key] = value
    text = tomlkit.dumps(written)
    try:
        parse_show(text, folder)
    except ProblemsError as error:
        raise _wrong(name, error.problems[0].message) from error
    except ShowError as error:
        raise _wrong(name, error.message) from error
    return text


def _wrong(name: str, what: str) -> AudiolessonError:
    return AudiolessonError(f"the archive's {FILE} is none: {what}", Place(name), "nothing was written")


def _renewed(files: Mapping[str, bytes], now: datetime) -> dict[str, bytes]:
    """Files without the guids of the old show, scripts with dates of their own: the last one now."""
    scripts = sorted((name for name in files if _SCRIPT.fullmatch(name)), key=lambda name: (_dated(files[name]), name))
    last = len(scripts) - 1
    at = now.astimezone(UTC).replace(microsecond=0)
    dates = {name: f"{at - (last - place) * _SLOT:%Y-%m-%dT%H:%M:%SZ}" for place, name in enumerate(scripts)}
    return {
        name: _own(data, dates.get(name, "")) if name.startswith("scripts/") else data for name, data in files.items()
    }


def _dated(data: bytes) -> str:
    """The date of a script as UTC, for sorting; "" where there is none that can be read."""
    head = HEAD.match(data.decode("utf-8", "replace").lstrip("\ufeff").replace("\r\n", "\n"))
    match = _DATE.search(head[0]) if head else None
    try:
        date = datetime.fromisoformat(match[1]) if match else None
    except ValueError:
        return ""
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC).isoformat() if date else ""


def _own(data: bytes, date: str) -> bytes:
    """A file of scripts/ without a guid and with a new date, all else as it stands."""
    text = data.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    head = HEAD.match(text.lstrip("\ufeff"))
    if not head:
        return data
    renewed = _GUID.sub("", head[0])
    if date and _DATE.search(renewed):
        renewed = _DATE.sub(f"date: {date}", renewed, count=1)
    return text.replace(head[0], renewed, 1).encode("utf-8", "surrogateescape")
