"""`serve --live` over HTTP: pages get a script, feed/ stays as it is, open pages hear of each build."""

import http.client
import json
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from audiolesson.serve.live import MOST_LISTENERS, Live, listened_to, own_file
from audiolesson.serve.server import Server, make_server

ADDRESS = "https://example.org/course/"
PAGE = "<!DOCTYPE html><html><body><p>lesson</p></body></html>"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "feed"
    (root / "one").mkdir(parents=True)
    (root / "one" / "index.html").write_text(PAGE)
    (root / "one" / "episode-1a2b3c4d.html").write_text(PAGE)
    (root / "feed.xml").write_text(f"<rss><link>{ADDRESS}</link></rss>")
    return root


@pytest.fixture
def live() -> Live:
    live = Live()
    live.tell({"published": "0a1b", "problems": []}, {"one": {"at": 48}})
    return live


@pytest.fixture
def server(root: Path, live: Live) -> Iterator[Server]:
    server = make_server(root, port=0, address=ADDRESS, live=live)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(5)
    assert not thread.is_alive()


def ask(server: Server, path: str, method: str = "GET") -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=60)
    try:
        connection.request(method, path)
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


class Listener:
    """A page that is open."""

    def __init__(self, server: Server, slug: str = "") -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=60)
        self.connection.request("GET", f"/.live?lesson={slug}")
        self.answer = self.connection.getresponse()

    def state(self) -> dict[str, object]:
        """The next state that it is told."""
        while True:
            line = self.answer.readline()
            assert line, "the server has ended"
            if line.startswith(b"data: "):
                return dict(json.loads(line[6:]))


def test_pages_get_the_script_and_nothing_else_does(server: Server, root: Path) -> None:
    answer, body = ask(server, "/one/")
    assert body.decode().startswith("<!DOCTYPE html><html><body><p>lesson</p><link rel=")
    assert '<script src="/.live.js" data-published="0a1b"></script>' in body.decode()
    assert answer.getheader("Content-Length") == str(len(body))
    assert (root / "one/index.html").read_text() == PAGE
    assert ask(server, "/one/episode-1a2b3c4d.html")[1].decode() == PAGE
    assert b".live" not in ask(server, "/feed.xml")[1]


def test_a_server_that_is_not_live_knows_nothing_of_it(root: Path) -> None:
    with make_server(root, port=0, address=ADDRESS) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        assert ask(server, "/one/")[1].decode() == PAGE
        assert [ask(server, path)[0].status for path in ("/.live", "/.live.js", "/.live.css")] == [404] * 3
        server.shutdown()


def test_script_and_style_ask_no_other_host_and_need_no_leave(server: Server) -> None:
    for name, kind in (("js", "text/javascript"), ("css", "text/css")):
        answer, body = ask(server, f"/.live.{name}")
        assert answer.status == 200 and (answer.getheader("Content-Type") or "").startswith(kind)
        assert not re.search(rb"https?://|innerHTML|outerHTML|insertAdjacent|eval\(|\bFunction\(|document\.write", body)
    assert own_file("/.live/../server.py") is None and own_file("/.live.py") is None
    tags = ask(server, "/one/")[1]
    assert b"style=" not in tags and not re.search(rb"<script[^>]*>[^<]", tags) and not re.search(rb"\son\w+=", tags)


def test_a_page_hears_the_state_at_once_and_each_new_one(server: Server, live: Live) -> None:
    page = Listener(server, "one")
    assert page.answer.getheader("Content-Type") == "text/event-stream; charset=utf-8"
    assert page.answer.getheader("Access-Control-Allow-Origin") is None
    assert page.state() == {"published": "0a1b", "problems": [], "lesson": {"at": 48}}
    live.tell({"published": "2c3d", "text": "two\nlines \u2028 </script>"}, {"two": {}})
    assert page.state() == {"published": "2c3d", "text": "two\nlines \u2028 </script>", "lesson": None}
    page.connection.close()


def test_only_the_newest_state_is_told_to_one_who_was_slow(live: Live) -> None:
    events = live.events("")
    assert next(events).startswith(b"retry: ")
    for number in range(50):
        live.tell({"published": str(number)}, {})
    assert b'"published": "49"' in next(events)
    live.close()
    assert list(events) == []


def test_pages_that_were_closed_free_their_place(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audiolesson.serve.live.QUIET_S", 0.05)
    pages = [Listener(server) for _ in range(MOST_LISTENERS)]
    assert ask(server, "/.live")[0].status == 503
    assert ask(server, "/one/")[0].status == 200
    for page in pages:
        page.answer.close()
        page.connection.close()
    for _ in range(1200):
        if Listener(server).answer.status == 200:
            return
        time.sleep(0.05)
    raise AssertionError("no place was freed")


def test_where_there_is_no_page_yet_one_waits_for_it(server: Server, root: Path) -> None:
    answer, body = ask(server, "/soon/")
    assert answer.status == 404 and b"/.live.js" in body
    assert (answer.getheader("Content-Type") or "").startswith("text/html")
    assert ask(server, "/soon/x.mp3")[1] == b"There is no such file.\n"
    assert ask(server, "/soon/", "HEAD")[1] == b""


@pytest.mark.parametrize(
    ("target", "slug"),
    [("/.live", ""), ("/.live?lesson=", ""), ("/.live?lesson=a-b2", "a-b2"), ("/.live?lesson=../x", None),
     ("/.live?x=1", None), ("/.live/", None), ("/.live.js", None), ("/.livex", None)],
)  # fmt: skip
def test_events_have_one_address(target: str, slug: str | None) -> None:
    assert listened_to(target) == slug
