"""Files from the network: of a stated size and sum, whole or not at all, gone on with where they broke off."""

import contextlib
import hashlib
import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

from audiolesson.errors import Place, VoiceError

TIMEOUT_S = 30
"""Without a byte for so long a server counts as gone."""

_PIECE = 1 << 16
_OFFLINE = "is there a network? a file that is here already can be given instead: audiolesson voices add FILE.onnx"


def fetched(url: str, most: int, offline: str = "") -> bytes:
    """A file in one piece. Raises VoiceError when it cannot be had or is larger than `most` bytes.

    `offline` is what to do where the network is not there.
    """
    with _opened(url, offline=offline) as answer, _told(url, offline):
        data = answer.read(most + 1)
    if len(data) > most:
        raise VoiceError(f"{url} is larger than {most:,} bytes", hint="is that the right address?")
    return data


def download(
    url: str, to: Path, *, most: int, size: int = 0, md5: str = "", progress: Callable[[int, int], None] | None = None
) -> str:
    """Fetch a file and return its SHA-256 in hex digits; what is there of it from before is gone on with.

    `progress` is told how many bytes are there and how many there will be (0: unknown). While it comes the file is
    called `NAME.part`. Raises VoiceError when it cannot be had, is larger than `most` bytes, or has another size or
    sum than stated.
    """
    part = to.with_name(to.name + ".part")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        have = part.stat().st_size if part.is_file() else 0
        if have and size and have >= size:
            part.unlink()
            have = 0
        _take(url, part, have, size, most, progress)
        sums = _sums(part)
        if (size and part.stat().st_size != size) or (md5 and sums[0] != md5):
            part.unlink()
            raise VoiceError(f"{url} came with other bytes than the catalogue states", hint="try again later")
        part.replace(to)
    except OSError as error:
        raise VoiceError(f"{to.name} cannot be written: {error.strerror or error}", Place(str(to.parent))) from error
    return sums[1]


def _take(url: str, part: Path, have: int, size: int, most: int, progress: Callable[[int, int], None] | None) -> None:
    with _opened(url, have) as answer:
        if have and answer.status != 206:
            have = 0  # the server begins anew
        rest = int(answer.headers.get("Content-Length") or 0)
        total = size or (have + rest if rest else 0)
        with part.open("ab" if have else "wb") as file:
            while True:
                with _told(url):
                    piece = answer.read(_PIECE)
                if not piece:
                    break
                have += len(piece)
                if have > most:
                    raise VoiceError(f"{url} is larger than {most:,} bytes", hint="is that the right address?")
                file.write(piece)
                if progress:
                    progress(have, total)
    if total and have < total:
        hint = "the same command goes on where it broke off"
        raise VoiceError(f"{url} broke off after {have:,} of {total:,} bytes", hint=hint)


def _opened(url: str, have: int = 0, offline: str = "") -> HTTPResponse:
    if urlsplit(url).scheme not in ("http", "https"):
        raise VoiceError(f"{url} is no web address", hint="it begins with https://")
    headers = {"User-Agent": "audiolesson", **({"Range": f"bytes={have}-"} if have else {})}
    with _told(url, offline):
        return cast(
            HTTPResponse, urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=TIMEOUT_S)
        )


class _told(contextlib.AbstractContextManager[None]):
    """What goes wrong on the way, told with the address."""

    def __init__(self, url: str, offline: str = "") -> None:
        self._url, self._offline = url, offline or _OFFLINE

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, urllib.error.HTTPError):
            raise VoiceError(f"{self._url} cannot be had: {error.code} {error.reason}", hint="is that the right name?")
        if isinstance(error, (OSError, HTTPException, ValueError)):
            reason = getattr(error, "reason", None) or error
            raise VoiceError(f"{self._url} cannot be reached: {reason}", hint=self._offline)


def _sums(path: Path) -> tuple[str, str]:
    """MD5, which the catalogue states, and SHA-256."""
    md5, sha = hashlib.md5(usedforsecurity=False), hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            md5.update(piece)
            sha.update(piece)
    return md5.hexdigest(), sha.hexdigest()
