"""What was drawn once: `.audiolesson/pictures/`. Deleting it costs time, never content."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from audiolesson.files import digest, write_whole
from audiolesson.show.model import Show

_SUM = 32


def kept(show: Show, recipe: list[Any], make: Callable[[], bytes]) -> bytes:
    """What `make` gives for this recipe, made when it is missing or damaged; it is never empty."""
    path = path_of(show, recipe)
    found = read(path)
    if not found:
        found = make()
        keep(path, found)
    return found


def path_of(show: Show, recipe: list[Any]) -> Path:
    """Where the thing of a recipe lies."""
    return show.work / "pictures" / digest(recipe)[:32]


def read(path: Path) -> bytes:
    """What is kept there; b"" where nothing is, or it is damaged (its SHA-256 stands before it)."""
    try:
        found = path.read_bytes()
    except OSError:
        return b""
    return found[_SUM:] if found[:_SUM] == hashlib.sha256(found[_SUM:]).digest() else b""


def keep(path: Path, data: bytes) -> None:
    """Keep it. Raises FileError."""
    write_whole(path, hashlib.sha256(data).digest() + data)
