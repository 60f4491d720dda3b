"""Asking published addresses: HEAD, GET and ranges, politely and within bounds."""

import contextlib
import http.client
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urljoin, urlsplit

from audiolesson import __version__

MOST_BYTES = 32 * 1024 * 1024
"""Of one answer; what is longer is no text of a show."""

_REDIRECTS = 5
_BUSY = (429, 503)
_LONGEST_PAUSE_S = 10.0


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


class Site(Protocol):
    """Where published files are asked for: over HTTP, or in a folder."""

    def head(self, url: str) -> Answer:
        """What is told of an address."""

    def get(self, url: str, first: int | None = None, last: int | None = None) -> Answer:
        """The bytes of an address, or those from `first` to `last`, both counted in."""


class Web:
    """HTTP as a listener's app speaks it, but slower: a connection a thread, one more try where a host is busy.

    Safe to share between threads; each keeps one connection to the host that it asked last.
    """

    def __init__(self, timeout_s: float = 30) -> None:
        self.timeout_s = timeout_s
        self._local = threading.local()

    def head(self, url: str) -> Answer:
        """See Site. Where HEAD tells no length, a request for the first byte may."""
        answer = self._ask("HEAD", url, {})
        if answer.status == 200 and answer.length < 0:
            part = self._ask("GET", url, {"Range": "bytes=0-0"})
            total = part.headers.get("content-range", "").rpartition("/")[2]
            if part.status == 206 and total.isdigit():
                return Answer(200, part.url, int(total), part.type, part.headers)
        return answer

    def get(self, url: str, first: int | None = None, last: int | None = None) -> Answer:
        """See Site."""
        wanted = {} if first is None else {"Range": f"bytes={first}-{'' if last is None else last}"}
        return self._ask("GET", url, wanted)

    def _ask(self, method: str, url: str, headers: Mapping[str, str]) -> Answer:
        for _ in range(_REDIRECTS + 1):
            answer = self._patiently(method, url, headers)
            if answer.status not in (301, 302, 303, 307, 308):
                return answer
            url = urljoin(url, answer.headers.get("location", ""))
        return Answer(0, url, why="too many redirects")

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
            parts = urlsplit(url)
            if parts.scheme not in ("http", "https") or not parts.hostname:
                return Answer(0, url, why="no web address")
            connection, is_kept = self._connection(parts.scheme, parts.hostname, parts.port)
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            own = {"User-Agent": f"audiolesson/{__version__}", "Accept-Encoding": "identity"}
            connection.request(method, target, headers={**own, **headers})
            return self._read(method, url, connection.getresponse())
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            self._drop()
            return Answer(0, url, why=_CLOSED if is_kept else "the host hung up")
        except TimeoutError:
            self._drop()
            return Answer(0, url, why=f"no answer within {self.timeout_s:g} s")
        except ssl.SSLError as error:
            self._drop()
            return Answer(0, url, why=f"no safe connection: {error.reason or error}")
        except (OSError, http.client.HTTPException, ValueError, UnicodeError) as error:
            self._drop()
            return Answer(
                0, url, why=getattr(error, "strerror", None) or " ".join(str(error).split())[:100] or "no answer"
            )

    def _read(self, method: str, url: str, response: http.client.HTTPResponse) -> Answer:
        told = {name.lower(): value for name, value in response.getheaders()}
        body = self._body(response)  # of HEAD there is none
        if len(body) > MOST_BYTES or response.will_close or not response.isclosed():
            self._drop()
        length = told.get("content-length", "")
        return Answer(
            response.status,
            url,
            int(length) if length.isdigit() else -1,
            told.get("content-type", ""),
            told,
            body[:MOST_BYTES],
            len(body) > MOST_BYTES,
        )

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        """At most `MOST_BYTES` + 1. Raises TimeoutError for a host that sends drop by drop."""
        parts, room = [], MOST_BYTES + 1
        end = time.monotonic() + 10 * self.timeout_s
        while room and (part := response.read1(min(room, 1 << 20))):
            parts.append(part)
            room -= len(part)
            if time.monotonic() > end:
                raise TimeoutError
        return b"".join(parts)

    def _connection(self, scheme: str, host: str, port: int | None) -> tuple[http.client.HTTPConnection, bool]:
        kept = getattr(self._local, "kept", None)
        if kept and kept[0] == (scheme, host, port):
            return kept[1], True
        self._drop()
        kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
        made = kind(host, port, timeout=self.timeout_s)
        made.connect()
        if made.sock:
            made.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._local.kept = ((scheme, host, port), made)
        return made, False

    def _drop(self) -> None:
        kept = getattr(self._local, "kept", None)
        self._local.kept = None
        if kept:
            with contextlib.suppress(OSError):
                kept[1].close()


_CLOSED = "the host closed the connection"
