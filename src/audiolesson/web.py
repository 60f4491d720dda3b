"""Asking addresses of the web: HEAD, GET, ranges and whole files, politely and within bounds."""

import contextlib
import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from audiolesson import __version__

MOST_BYTES = 32 * 1024 * 1024
"""Of one answer that is kept; what is longer is no text of a show."""

TIMEOUT_S = 30
"""Without a byte for so long a host counts as gone."""

_MOST_COUNTED = 1024 * 1024 * 1024
_REDIRECTS = 5
_BUSY = (429, 503)
_LONGEST_PAUSE_S = 10.0
_MOVED = (301, 302, 303, 307, 308)
_CLOSED = "the host closed the connection"
_TOO_MANY = "too many redirects"
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
_ERRORS = (OSError, http.client.HTTPException, ValueError, zlib.error)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an address answered. `status` 0: nothing, and `why` tells the reason. `length` −1: not told.

    `url` is where redirects led; `body` is empty for HEAD, and cut at `MOST_BYTES` where `cut`.
    """

    status: int
    url: str = ""
    length: int = -1
    type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    cut: bool = False
    why: str = ""

    def __str__(self) -> str:
        return f"{self.status}" if self.status else self.why


class Unreachable(Exception):
    """Nothing more came from an address; the message tells why."""


class Site(Protocol):
    """Where published files are asked for: over HTTP, or in a folder."""

    def head(self, url: str) -> Answer:
        """What is told of an address."""

    def get(self, url: str, first: int | None = None, last: int | None = None) -> Answer:
        """The bytes of an address, or those from `first` to `last`, both counted in."""


class Web:
    """HTTP as a listener's app speaks it, but slower: a connection a thread, one more try where a host is busy.

    Safe to share between threads; each keeps one connection to the host that it asked last. Proxies are those of the
    environment.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self.timeout_s = timeout_s
        self._local = threading.local()

    def head(self, url: str) -> Answer:
        """See Site. Where HEAD tells no length, or that of a packed answer, the file is asked for its first byte,
        whose answer tells how many there are; where it does not, the file is read and counted."""
        answer = self._ask("HEAD", url, {})
        if answer.status != 200 or answer.length >= 0:
            return answer
        with contextlib.suppress(Unreachable), self.reading(url, {"Range": "bytes=0-0"}) as (part, read):
            total = part.headers.get("content-range", "").rpartition("/")[2]
            if part.status == 206 and total.isdigit():
                return replace(answer, length=int(total))
            if part.status == 200:
                return replace(answer, length=_counted(read))
        with contextlib.suppress(Unreachable), self.reading(url) as (whole, read):
            if whole.status == 200:
                return replace(answer, length=_counted(read))
        return answer

    def get(self, url: str, first: int | None = None, last: int | None = None) -> Answer:
        """See Site."""
        wanted = {} if first is None else {"Range": f"bytes={first}-{'' if last is None else last}"}
        return self._ask("GET", url, wanted)

    @contextlib.contextmanager
    def reading(self, url: str, headers: Mapping[str, str] = {}) -> Iterator[tuple[Answer, Callable[[int], bytes]]]:
        """What an address answers to GET, without its body, and a function that gives the next bytes of that, at most
        so many; b"" at its end. Both raise Unreachable where nothing more comes."""
        for _ in range(_REDIRECTS + 1):
            self._drop()  # a kept connection may have been closed meanwhile
            try:
                response = self._sent("GET", url, headers)
            except _ERRORS as error:
                raise Unreachable(self._why(error)) from error
            try:
                answer = _answer(url, response)
                if answer.status not in _MOVED:
                    yield answer, self._guarded(_Body(response, answer).read)
                    return
            finally:
                self._drop()  # what was not read to its end cannot be used again
            url = urljoin(url, answer.headers.get("location", ""))
        raise Unreachable(_TOO_MANY)

    def _guarded(self, read: Callable[[int], bytes]) -> Callable[[int], bytes]:
        def guarded(most: int) -> bytes:
            try:
                return read(most)
            except _ERRORS as error:
                raise Unreachable(self._why(error)) from error

        return guarded

    def _ask(self, method: str, url: str, headers: Mapping[str, str]) -> Answer:
        for _ in range(_REDIRECTS + 1):
            answer = self._patiently(method, url, headers)
            if answer.status not in _MOVED:
                return answer
            url = urljoin(url, answer.headers.get("location", ""))
        return Answer(0, url, why=_TOO_MANY)

    def _patiently(self, method: str, url: str, headers: Mapping[str, str]) -> Answer:
        """One more try where a host is busy, or closed a connection that it kept."""
        answer = self._once(method, url, headers)
        if answer.status in _BUSY:
            told = answer.headers.get("retry-after", "1")
            time.sleep(min(float(told) if told.isdigit() else 1.0, _LONGEST_PAUSE_S))
            return self._once(method, url, headers)
        return self._once(method, url, headers) if answer.status == 0 and answer.why == _CLOSED else answer

    def _once(self, method: str, url: str, headers: Mapping[str, str]) -> Answer:
        try:
            response = self._sent(method, url, headers)
            answer = _answer(url, response)
            body = self._body(_Body(response, answer))  # of HEAD there is none
        except _ERRORS as error:
            self._drop()
            return Answer(0, url, why=self._why(error))
        if len(body) > MOST_BYTES or response.will_close or not response.isclosed():
            self._drop()
        return replace(answer, body=body[:MOST_BYTES], cut=len(body) > MOST_BYTES)

    def _sent(self, method: str, url: str, headers: Mapping[str, str]) -> http.client.HTTPResponse:
        """The head of what an address answers. Raises one of _ERRORS."""
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("no web address")
        connection = self._connection(parts.scheme, parts.hostname, parts.port)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if parts.scheme == "http" and _proxy("http", parts.hostname):
            target = f"http://{parts.netloc.rpartition('@')[2]}{target}"
        own = {"User-Agent": f"audiolesson/{__version__}", "Accept-Encoding": "identity"}
        connection.request(method, target, headers={**own, **headers})
        return connection.getresponse()

    def _why(self, error: Exception) -> str:
        """What went wrong, in words."""
        if isinstance(error, (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError)):
            return _CLOSED if getattr(self._local, "is_used", False) else "the host hung up"
        if isinstance(error, TimeoutError):
            return f"no answer within {self.timeout_s:g} s"
        if isinstance(error, ssl.SSLError):
            return f"no safe connection: {error.reason or error}"
        return getattr(error, "strerror", None) or " ".join(str(error).split())[:100] or "no answer"

    def _body(self, body: "_Body") -> bytes:
        """At most `MOST_BYTES` + 1. Raises TimeoutError for a host that sends drop by drop."""
        parts, room = [], MOST_BYTES + 1
        end = time.monotonic() + 10 * self.timeout_s
        while room and (part := body.read(min(room, 1 << 20))):
            parts.append(part)
            room -= len(part)
            if time.monotonic() > end:
                raise TimeoutError
        return b"".join(parts)

    def _connection(self, scheme: str, host: str, port: int | None) -> http.client.HTTPConnection:
        kept: tuple[object, http.client.HTTPConnection] | None = getattr(self._local, "kept", None)
        self._local.is_used = kept is not None and kept[0] == (scheme, host, port)
        if kept and self._local.is_used:
            return kept[1]
        self._drop()
        kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
        through = urlsplit(_proxy(scheme, host))
        made = kind(through.hostname or host, through.port if through.hostname else port, timeout=self.timeout_s)
        if through.hostname and scheme == "https":
            made.set_tunnel(host, port)
        made.connect()
        if made.sock:
            made.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._local.kept = ((scheme, host, port), made)
        return made

    def _drop(self) -> None:
        kept = getattr(self._local, "kept", None)
        self._local.kept = None
        if kept:
            with contextlib.suppress(OSError):
                kept[1].close()


class _Body:
    """The bytes of an answer in pieces, unpacked where a host packs though it was asked not to."""

    def __init__(self, response: http.client.HTTPResponse, answer: Answer) -> None:
        self._response = response
        packed = answer.headers.get("content-encoding", "").strip().lower() in ("gzip", "x-gzip", "deflate")
        self._unpack = zlib.decompressobj(_GZIP_OR_ZLIB) if packed else None

    def read(self, most: int) -> bytes:
        """The next bytes, at most so many; b"" at the end."""
        if self._unpack is None:
            return self._response.read1(most)
        while packed := self._unpack.unconsumed_tail or self._response.read1(1 << 16):
            if data := self._unpack.decompress(packed, most):
                return data
        return b""


def _answer(url: str, response: http.client.HTTPResponse) -> Answer:
    told = {name.lower(): value for name, value in response.getheaders()}
    length = told.get("content-length", "")
    is_plain = told.get("content-encoding", "identity").strip().lower() in ("", "identity")
    known = int(length) if length.isdigit() and is_plain else -1
    return Answer(response.status, url, known, told.get("content-type", ""), told)


def _counted(read: Callable[[int], bytes]) -> int:
    """How many bytes come; −1 where they do not end."""
    count = 0
    while count <= _MOST_COUNTED and (part := read(1 << 20)):
        count += len(part)
    return count if count <= _MOST_COUNTED else -1


def _proxy(scheme: str, host: str) -> str:
    """The address of the proxy for a host; "" for none."""
    found = getproxies().get(scheme, "")
    if not found or proxy_bypass(host):
        return ""
    return found if "://" in found else f"http://{found}"
