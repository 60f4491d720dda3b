"""feed/ over HTTP on this machine, as a podcast host should serve it: HEAD, ranges, ETag, right types."""

import contextlib
import re
import socket
import socketserver
import sys
import threading
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

from audiolesson.errors import FileError
from audiolesson.serve import live as pages
from audiolesson.serve.live import Live
from audiolesson.serve.published import Found, Moved, find
from audiolesson.serve.ranges import UnsatisfiableRange, wanted

Log = Callable[[str], None]

CONNECTIONS = 64
"""Connections served at a time; a further one waits for its turn."""

PATIENCE_S = 2
"""Seconds that a connection waits for its turn; also the longest that Ctrl-C takes."""

IDLE_S = 30
"""Seconds after which a client that says nothing is let go."""

_CHUNK = 64 * 1024


class Server(ThreadingHTTPServer):
    """A server of one folder. `own` is the address at which it answers; `shutdown()` ends `serve_forever()`.

    `published` is the address that `own` stands in place of; it may be set anew. `live`: what open pages are told.
    """

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 2 * CONNECTIONS

    def __init__(self, root: Path, host: str, port: int, address: str, log: Log | None, live: Live | None) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.root, self.published, self.log, self.live = root, address, log, live
        super().__init__((host, port), _Handler)  # which closes itself where the port is taken
        self.slots = threading.BoundedSemaphore(CONNECTIONS)
        # A server that listens everywhere is reached from here by the loopback address.
        host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
        name = f"[{host}]" if ":" in host else host
        self.own = f"http://{name}:{self.server_address[1]}/"

    def server_bind(self) -> None:
        """Bind without asking a name server who we are: that may take seconds, and needs a network."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def server_close(self) -> None:
        """Stop listening, and let go of the pages that wait for news."""
        if self.live:
            self.live.close()
        super().server_close()

    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Serve a connection in a thread of its own, once one of the slots is free; hang up when none gets free."""
        if self.slots.acquire(timeout=PATIENCE_S):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(
        self, request: socket.socket | tuple[bytes, socket.socket], client_address: object
    ) -> None:
        """Serve a connection and free its slot."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.slots.release()

    def handle_error(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """A client that hangs up is no news; anything else is told to the log, and the server goes on."""
        error = sys.exception()
        if self.log and not isinstance(error, OSError):
            self.log(f"error: {error!r}")


def make_server(
    root: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    address: str,
    log: Log | None = None,
    live: Live | None = None,
) -> Server:
    """A server of the folder `root`, bound and not yet running: call `serve_forever()`, end it with `shutdown()`.

    `port` 0 takes a free one. In the texts that it sends, `server.own` stands in place of `address`, the one that
    the show is published at. `log` is given one line for each answer. With `live` pages are sent with a script that
    hears what is told there. Raises FileError when the port is taken.
    """
    try:
        return Server(root, host, port, address, log, live)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", "") or str(error)
        hint = "another program may use the port: choose one with --port, 0 takes any"
        raise FileError(f"cannot listen at {host}:{port}: {reason}", None, hint) from None


class _Handler(BaseHTTPRequestHandler):
    """One connection. It answers GET and HEAD for published files and nothing else."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "audiolesson"
    sys_version = ""
    timeout = IDLE_S
    disable_nagle_algorithm = True  # else the body waits 40 ms for the client to have thanked for the headers

    def do_GET(self) -> None:
        """Send a file, or the range of it that is asked for."""
        self._answer(send=True)

    def do_HEAD(self) -> None:
        """The same without the bytes."""
        self._answer(send=False)

    def do_OPTIONS(self) -> None:
        """A web player asks whether it may send a Range header."""
        self.send_response(HTTPStatus.NO_CONTENT)
        self.send_header("Allow", "GET, HEAD, OPTIONS")
        self._cors()
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Hand one line to the caller's log, without control characters."""
        if self.server.log:
            self.server.log(re.sub(r"[\x00-\x1f\x7f-\x9f]", "?", format % args))

    def _answer(self, *, send: bool) -> None:
        live = self.server.live
        slug = pages.listened_to(self.path) if live and send else None
        if live and slug is not None:
            self._events(live, slug)
            return
        found = self._found(live)
        if found is None and live and self.path.endswith("/"):
            self._plain(HTTPStatus.NOT_FOUND, pages.empty_page(live.published), send, kind="text/html")
        elif found is None:
            self._plain(HTTPStatus.NOT_FOUND, "There is no such file.\n", send)
        elif isinstance(found, Moved):
            self._plain(HTTPStatus.MOVED_PERMANENTLY, "", send, location=found.location)
        elif self._unchanged(found):
            self._headers(HTTPStatus.NOT_MODIFIED, found)
            self.end_headers()
        else:
            self._file(found, send)

    def _found(self, live: Live | None) -> Found | Moved | None:
        """What is asked for; in a live server pages have its script."""
        published = live.published if live else ""  # asked before the file is read: too old rather than too new
        found = find(self.server.root, self.path, published=self.server.published, own=self._own())
        if live and isinstance(found, Found):
            return pages.with_script(found, published)
        return found or (pages.own_file(self.path) if live else None)

    def _events(self, live: Live, slug: str) -> None:
        """Tell a page of each new state until it is closed. Only pages of this server may read it: no CORS."""
        if not live.listen():
            self._plain(HTTPStatus.SERVICE_UNAVAILABLE, "Too many pages are open.\n", True)
            return
        self.close_connection = True
        try:
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", "text/event-stream; charset=utf-8")
            self.send_header("Cache-Control", "no-store")
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Connection", "close")
            self.end_headers()
            for event in live.events(slug):
                self.wfile.write(event)
        except OSError:  # the page was closed
            pass
        finally:
            live.leave()

    def _file(self, found: Found, send: bool) -> None:
        status, first, last = HTTPStatus.OK, 0, found.size - 1
        try:
            asked = wanted(self.headers.get("Range", ""), found.size) if self._range_holds(found) else None
        except UnsatisfiableRange:
            self._plain(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "", send, size=found.size)
            return
        if asked:
            status, (first, last) = HTTPStatus.PARTIAL_CONTENT, asked
        with contextlib.ExitStack() as stack:
            try:
                file = stack.enter_context(found.path.open("rb")) if found.body is None else None
            except OSError:
                self._plain(HTTPStatus.NOT_FOUND, "There is no such file.\n", send)
                return
            self._headers(status, found)
            if asked:
                self.send_header("Content-Range", f"bytes {first}-{last}/{found.size}")
            self.send_header("Content-Length", str(last - first + 1))
            self.end_headers()
            if send:
                self._send(file, found.body, first, last + 1)

    def _send(self, file: BinaryIO | None, body: bytes | None, first: int, end: int) -> None:
        """Send bytes [first, end); a connection whose file became shorter meanwhile is closed, not filled up."""
        try:
            if file is None:
                self.wfile.write((body or b"")[first:end])
                return
            file.seek(first)
            while first < end and (chunk := file.read(min(_CHUNK, end - first))):
                self.wfile.write(chunk)
                first += len(chunk)
            self.close_connection = self.close_connection or first < end
        except OSError:
            self.close_connection = True

    def _headers(self, status: HTTPStatus, found: Found) -> None:
        self.send_response(status)
        if status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Type", found.type)
        self.send_header("ETag", found.etag)
        self.send_header("Last-Modified", found.modified)
        self.send_header("Accept-Ranges", "bytes")
        # Files change whenever the author builds: ask each time, answered by 304.
        self.send_header("Cache-Control", "no-cache")
        self.send_header("X-Content-Type-Options", "nosniff")
        self._cors()

    def _cors(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Access-Control-Allow-Headers", "Range, If-Range")
        self.send_header("Access-Control-Expose-Headers", "Content-Length, Content-Range, Accept-Ranges, ETag")

    def _plain(
        self, status: HTTPStatus, text: str, send: bool, *, location: str = "", size: int = -1, kind: str = "text/plain"
    ) -> None:
        body = text.encode()
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        if size >= 0:
            self.send_header("Content-Range", f"bytes */{size}")
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self._cors()
        self.end_headers()
        if send:
            self.wfile.write(body)

    def _own(self) -> str:
        """The address by which this client reached us: a phone knows the machine by another name than we do."""
        host = self.headers.get("Host", "")
        return (
            f"http://{host}/"
            if re.fullmatch(r"[A-Za-z0-9.\-]+(:\d+)?|\[[0-9a-fA-F:]+\](:\d+)?", host)
            else self.server.own
        )

    def _unchanged(self, found: Found) -> bool:
        """Whether the client has these bytes (If-None-Match counts before If-Modified-Since, RFC 9110, 13.2.2)."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return tags.strip() == "*" or found.etag in [tag.strip().removeprefix("W/") for tag in tags.split(",")]
        return _not_after(found.modified, self.headers.get("If-Modified-Since", ""))

    def _range_holds(self, found: Found) -> bool:
        """Whether the file is still the one of which the client has a part (If-Range)."""
        condition = self.headers.get("If-Range", "").strip()
        return not condition or condition in (found.etag, found.modified)


def _not_after(modified: str, since: str) -> bool:
    try:
        return parsedate_to_datetime(modified) <= parsedate_to_datetime(since)
    except (TypeError, ValueError):
        return False
