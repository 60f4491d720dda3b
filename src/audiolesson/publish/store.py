"""What all targets can do, and how a file is put whole: under a name of its own first, then renamed."""

import re
import secrets
from collections.abc import Iterable, Mapping
from typing import Protocol

from audiolesson.errors import PublishError
from audiolesson.patterns import lazy
from audiolesson.publish.headers import Headers

_TEMPORARY = lazy(r"\.al-[0-9a-f]{8}\.tmp")


class Store(Protocol):
    """A target: a flat set of files by name. All methods raise PublishError and nothing else on purpose.

    `name` tells people where it is, and holds no secret. `parallel` is how many puts may run at a time.
    """

    name: str
    parallel: int

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """Name → bytes of all files that lie at the top and directly in the named folders."""

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None when there is none."""

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        """Put a file whole: a reader sees the old bytes or the new ones, never a part."""

    def remove(self, name: str) -> None:
        """Remove a file; one that is not there is no mistake."""

    def clear(self, folders: Iterable[str]) -> int:
        """Remove what killed runs left half put, at the top and in the named folders; returns how many."""

    def settle(self, message: str) -> None:
        """Let readers see what was put so far, where they do not already."""

    def close(self) -> None:
        """Let go of connections."""


def temporary_beside(name: str) -> str:
    """A fresh name in the folder of another: what `clear` finds."""
    folder, slash, _ = name.rpartition("/")
    return f"{folder}{slash}.al-{secrets.token_hex(4)}.tmp"


def is_temporary(name: str) -> bool:
    """Whether a killed publish left this."""
    return bool(_TEMPORARY.fullmatch(name.rpartition("/")[2]))


def is_hidden(name: str) -> bool:
    """Whether a part of a name begins with a dot: such files are other people's, but for the one that tells headers."""
    return name != ".htaccess" and any(part.startswith(".") for part in name.split("/"))


def safe(name: str) -> str:
    """A name that stays inside the target. Raises PublishError for another."""
    parts = name.split("/")
    if not name or any(part in ("", ".", "..") for part in parts) or re.search(r"[\x00-\x1f\\]", name):
        raise PublishError(f"{name!r:.80} is no name of a published file")
    return name
