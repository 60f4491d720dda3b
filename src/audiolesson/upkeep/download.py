"""Files from the network: of a stated size and sum, whole or not at all, gone on with where they broke off."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from audiolesson.errors import NetworkError, Place
from audiolesson.web import Answer, Unreachable, Web

_PIECE = 1 << 16
_RIGHT = "is that the right address?"


def fetched(url: str, most: int, offline: str) -> bytes:
    """A file in one piece. Raises NetworkError when it cannot be had or is larger than `most` bytes.

    `offline` is what to do where the network is not there.
    """
    parts: list[bytes] = []
    left = most + 1
    try:
        with Web().reading(url) as (answer, read):
            _must_be_there(url, answer)
            while left and (part := read(min(left, _PIECE))):
                parts.append(part)
                left -= len(part)
    except Unreachable as error:
        raise NetworkError(f"{url} cannot be reached: {error}", hint=offline) from error
    if not left:
        raise NetworkError(f"{url} is larger than {most:,} bytes", hint=_RIGHT)
    data = b"".join(parts)
    if 0 <= answer.length != len(data):
        raise NetworkError(f"{url} broke off after {len(data):,} of {answer.length:,} bytes", hint="try again")
    return data


def download(
    url: str,
    to: Path,
    *,
    most: int,
    offline: str,
    size: int = 0,
    md5: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> str:
    """Fetch a file and return its SHA-256 in hex digits; what is there of it from before is gone on with.

    `progress` is told how many bytes are there and how many there will be (0: unknown). While it comes the file is
    called `NAME.part`. Raises NetworkError when it cannot be had, is larger than `most` bytes, or has another size or
    sum than stated; `offline`: see fetched.
    """
    part = to.with_name(to.name + ".part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        have = part.stat().st_size if part.is_file() else 0
        if have and size and have >= size:
            part.unlink()
            have = 0
        try:
            _take(url, part, have, size, most, progress)
        except Unreachable as error:
            raise NetworkError(f"{url} cannot be reached: {error}", hint=offline) from error
        sums = _sums(part)
        if (size and part.stat().st_size != size) or (md5 and sums[0] != md5):
            part.unlink()
            raise NetworkError(f"{url} came with other bytes than the catalogue states", hint="try again later")
        part.replace(to)
    except OSError as error:
        raise NetworkError(f"{to.name} cannot be written: {error.strerror or error}", Place(str(to.parent))) from error
    return sums[1]


def _take(url: str, part: Path, have: int, size: int, most: int, progress: Callable[[int, int], None] | None) -> None:
    """Write what comes behind the `have` bytes that are there. Raises Unreachable, NetworkError, OSError."""
    with Web().reading(url, {"Range": f"bytes={have}-"} if have else {}) as (answer, read):
        _must_be_there(url, answer)
        if have and answer.status != 206:
            have = 0  # the server begins anew
        total = size or (have + answer.length if answer.length > 0 else 0)
        with part.open("ab" if have else "wb") as file:
            while piece := read(_PIECE):
                have += len(piece)
                if have > most:
                    raise NetworkError(f"{url} is larger than {most:,} bytes", hint=_RIGHT)
                file.write(piece)
                if progress:
                    progress(have, total)
    if total and have < total:
        hint = "the same command goes on where it broke off"
        raise NetworkError(f"{url} broke off after {have:,} of {total:,} bytes", hint=hint)


def _must_be_there(url: str, answer: Answer) -> None:
    if answer.status not in (200, 206):
        raise NetworkError(f"{url} cannot be had: it answers {answer}", hint="is that the right name?")


def _sums(path: Path) -> tuple[str, str]:
    """MD5, which the catalogue states, and SHA-256."""
    md5, sha = hashlib.md5(usedforsecurity=False), hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            md5.update(piece)
            sha.update(piece)
    return md5.hexdigest(), sha.hexdigest()
