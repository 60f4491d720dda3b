"""Request paths → published files: nothing hidden, nothing outside the folder; texts with another address."""

import re
from dataclasses import dataclass
from email.utils import formatdate
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes, urlsplit

from audiolesson.feed.apps import moved
from audiolesson.feed.qr import drawn_anew
from audiolesson.feed.types import is_text, media_type

_TEXT_LIMIT = 32 * 1024 * 1024
"""Bytes of the largest text that is read into memory to replace addresses; a larger one is sent as it is."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to send. `body` holds the bytes of a text; a medium (None) is read from `path` as it is sent."""

    path: Path
    type: str
    size: int
    etag: str
    modified: str
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A folder asked for without its slash: the address, inside this server, to ask for instead."""

    location: str


def find(root: Path, target: str, *, published: str, own: str) -> Found | Moved | None:
    """What a request target names below `root`, or None. In texts `own` stands in place of `published`.

    A name that begins with a dot, a backslash, a control character, or a path or link that leaves `root` names
    nothing; a folder is its index.html.
    """
    asked = urlsplit(target).path if target.startswith("http://") else target.partition("?")[0].partition("#")[0]
    parts = _parts(asked)
    if parts is None:
        return None
    try:
        path = _inside(root, root.joinpath(*parts))
        if path and path.is_dir():
            if parts and not asked.endswith("/"):
                return Moved("/" + "/".join(quote(part) for part in parts) + "/")
            path = _inside(root, path / "index.html")
        elif asked.endswith("/"):
            return None
        return _found(path, published, own) if path and path.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None


def _parts(path: str) -> list[str] | None:
    """The names along a request path, decoded once; None when one of them is never served."""
    try:
        decoded = unquote_to_bytes(path).decode()
    except UnicodeDecodeError:
        return None
    if not decoded.startswith("/") or re.search(r"[\x00-\x1f\x7f\\:]", decoded):
        return None
    parts = [part for part in decoded.split("/") if part]
    return None if any(part.startswith(".") for part in parts) else parts


def _inside(root: Path, path: Path) -> Path | None:
    """Where a path leads, links followed; None when that is outside `root` or hidden."""
    root, path = root.resolve(), path.resolve()
    if not path.is_relative_to(root) or any(part.startswith(".") for part in path.relative_to(root).parts):
        return None
    return path


def _found(path: Path, published: str, own: str) -> Found:
    status = path.stat()
    modified = formatdate(status.st_mtime, usegmt=True)
    if is_text(path.name) and status.st_size <= _TEXT_LIMIT:
        body = path.read_bytes()
        if published and own != published:
            body = moved(body, published, own)
            body = drawn_anew(body) if path.suffix == ".html" else body
        etag = f'"{sha256(body).hexdigest()[:32]}"'
        return Found(path, media_type(path.name), len(body), etag, modified, body)
    etag = f'"{status.st_size:x}-{status.st_mtime_ns:x}"'
    return Found(path, media_type(path.name), status.st_size, etag, modified, None)
