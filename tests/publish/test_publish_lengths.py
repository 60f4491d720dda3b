"""The length of what is published is learned from hosts of any kind, and only what is wrong is refused."""

import gzip
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from publishing import NOW, at, copy_of

from audiolesson import api
from audiolesson.errors import PublishError
from audiolesson.show.model import Show
from audiolesson.web import Unreachable, Web


class Host(BaseHTTPRequestHandler):
    """A host that tells as little as `way` says of the files in `root`."""

    protocol_version = "HTTP/1.1"
    root: Path
    way: str
    asked: list[tuple[str, str]]

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self) -> None:
        path = self.root / self.path.lstrip("/")
        if self.way == "lists" and path.is_dir():
            self._send(200, {"Content-Type": "text/html"}, b"<p>a list of files</p>", is_told=True)
            return
        path = path / "index.html" if path.is_dir() else path
        wanted = self.headers.get("Range", "")
        self.asked.append((self.command, wanted))
        if not path.is_file():
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        data = path.read_bytes()
        headers = {"Content-Type": {".mp3": "audio/mpeg", ".xml": "application/rss+xml"}.get(path.suffix, "text/plain")}
        if wanted and self.way in ("ranges", "packed", "unknown"):
            first, last = (int(part or len(data) - 1) for part in wanted.removeprefix("bytes=").split("-"))
            place = {"Content-Range": f"bytes {first}-{last}/{'*' if self.way == 'unknown' else len(data)}"}
            self._send(206, {**headers, **place}, data[first : last + 1], is_told=True)
        elif self.way == "packed" and path.suffix != ".mp3":
            self._send(200, {**headers, "Content-Encoding": "gzip"}, gzip.compress(data), is_told=True)
        else:
            self._send(200, headers, data[: len(data) // 2] if self.way == "cut" else data, is_told=False)

    def _send(self, status: int, headers: dict[str, str], data: bytes, *, is_told: bool) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if is_told and self.command == "GET":
            self.send_header("Content-Length", str(len(data)))
        elif self.command == "GET":
            self.send_header("Transfer-Encoding", "chunked")
            data = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (data[:7], data[7:]) if part) + b"0\r\n\r\n"
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Starts a host of one way; gives its address."""
    Host.root, Host.asked = tmp_path / "host", []
    Host.root.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()

        def started(way: str) -> str:
            Host.way = way
            return f"http://127.0.0.1:{server.server_address[1]}/"

        yield started
        server.shutdown()


@pytest.mark.parametrize(
    ("way", "asked"),
    [
        ("ranges", [("HEAD", ""), ("GET", "bytes=0-0")]),
        ("packed", [("HEAD", ""), ("GET", "bytes=0-0")]),
        ("unknown", [("HEAD", ""), ("GET", "bytes=0-0"), ("GET", "")]),
        ("silent", [("HEAD", ""), ("GET", "bytes=0-0")]),
    ],
)
def test_a_length_that_head_does_not_tell_is_asked_for_or_counted(
    host: Callable[[str], str], way: str, asked: list[tuple[str, str]]
) -> None:
    address = host(way)
    (Host.root / "a.txt").write_bytes(b"x" * 100_001)
    answer = Web().head(address + "a.txt")
    assert (answer.status, answer.length, answer.type) == (200, 100_001, "text/plain")
    assert Host.asked == asked
    assert Web().get(address + "a.txt").body == b"x" * 100_001, "unpacked, where the host packs"
    assert Web().head(address + "b.txt").status == 404


def test_a_host_that_tells_no_length_is_published_to_and_one_that_cuts_is_refused(
    host: Callable[[str], str], rivers: Show, tmp_path: Path
) -> None:
    own = host("silent")
    show = at(copy_of(rivers, tmp_path / "show"), own)
    api.publish(show, str(Host.root), now=NOW, wait_s=5)
    assert (Host.root / "feed.xml").read_bytes() == (show.published / "feed.xml").read_bytes()
    host("packed")
    assert not [one for one in api.verify(own, now=NOW).problems if one.severity == "error"]
    host("cut")
    for path in Host.root.glob("*.xml"):
        path.unlink()
    with pytest.raises(PublishError, match=r"bytes, not [\d,]+"):
        api.publish(show, str(Host.root), now=NOW, wait_s=0, everything=True)
    assert not (Host.root / "feed.xml").exists()


def test_a_host_that_lists_folders_instead_of_showing_their_page_is_told_apart(
    host: Callable[[str], str], rivers: Show, tmp_path: Path
) -> None:
    show = at(copy_of(rivers, tmp_path / "show"), host("lists"))
    with pytest.raises(PublishError, match=r"index\.html: its folder does not show it"):
        api.publish(show, str(Host.root), now=NOW, wait_s=0)
    assert not (Host.root / "feed.xml").exists()


def test_what_is_read_in_pieces_tells_why_it_ended(host: Callable[[str], str]) -> None:
    address = host("silent")
    (Host.root / "a.txt").write_bytes(b"x" * 50)
    with Web().reading(address + "a.txt") as (answer, read):
        assert answer.status == 200 and b"".join(iter(lambda: read(9), b"")) == b"x" * 50
    with pytest.raises(Unreachable, match="no web address"), Web().reading("file:///etc/passwd"):
        pass
    with pytest.raises(Unreachable, match="refused"), Web().reading("http://127.0.0.1:9/"):
        pass


def test_a_proxy_of_the_environment_is_used(host: Callable[[str], str], monkeypatch: pytest.MonkeyPatch) -> None:
    address = host("silent")
    monkeypatch.setenv("http_proxy", address)
    monkeypatch.setenv("no_proxy", "")
    seen: list[str] = []

    def seeing(self: Host) -> None:
        seen.append(self.path)
        self.send_error(404)

    monkeypatch.setattr(Host, "do_GET", seeing)
    assert Web().get("http://show.example/feed.xml").status == 404
    assert seen == ["http://show.example/feed.xml"]
