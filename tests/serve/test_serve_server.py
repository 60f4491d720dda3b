"""`serve` behaves as a podcast host should, seen through real sockets."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from showmaker import hear_interrupts

from audiolesson.errors import FileError
from audiolesson.serve.ranges import UnsatisfiableRange, wanted
from audiolesson.serve.server import CONNECTIONS, Server, make_server

ADDRESS = "https://example.org/course/"
AUDIO = bytes(range(256)) * 1000


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "feed"
    (root / "one").mkdir(parents=True)
    (root / "empty").mkdir()
    (root / "index.html").write_text(f'<a href="{ADDRESS}one/">one</a>')
    (root / "one" / "index.html").write_text("<p>lesson</p>")
    (root / "one" / "episode-1a2b3c4d.mp3").write_bytes(AUDIO)
    (root / "one" / "episode-1a2b3c4d.chapters.json").write_text('{"version": "1.2.0", "chapters": []}')
    (root / "one" / "episode-1a2b3c4d.json").write_text("{}")
    (root / "one" / "episode-1a2b3c4d.vtt").write_text("WEBVTT\n")
    (root / "one" / "episode-1a2b3c4d.srt").write_text("1\n")
    (root / "cover-0a0b0c0d.jpg").write_bytes(b"\xff\xd8\xff")
    (root / "feed.xml").write_text(f"<rss><link>{ADDRESS}</link><enclosure url='{ADDRESS}one/é.mp3'/></rss>")
    (root / ".manifest.json").write_text("secret")
    (root / ".git").mkdir()
    (root / ".git" / "config").write_text("secret")
    (tmp_path / "show.toml").write_text("secret")
    return root


@pytest.fixture
def server(root: Path) -> Iterator[Server]:
    server = make_server(root, port=0, address=ADDRESS)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join(5)
    assert not thread.is_alive()


def ask(server: Server, path: str, method: str = "GET", **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=60)
    try:
        connection.putrequest(method, path, skip_host="Host" in headers)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer, answer.read()
    finally:
        connection.close()


def test_a_file_comes_whole_and_head_says_its_length(server: Server) -> None:
    answer, body = ask(server, "/one/episode-1a2b3c4d.mp3")
    assert (answer.status, body) == (200, AUDIO)
    head, nothing = ask(server, "/one/episode-1a2b3c4d.mp3", "HEAD")
    assert (head.status, nothing) == (200, b"")
    assert head.headers["Content-Length"] == answer.headers["Content-Length"] == str(len(AUDIO))
    assert head.headers["ETag"] == answer.headers["ETag"]
    assert answer.headers["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/feed.xml", "application/xml; charset=utf-8"),
        ("/one/episode-1a2b3c4d.mp3", "audio/mpeg"),
        ("/one/episode-1a2b3c4d.chapters.json", "application/json+chapters"),
        ("/one/episode-1a2b3c4d.json", "application/json"),
        ("/one/episode-1a2b3c4d.vtt", "text/vtt; charset=utf-8"),
        ("/one/episode-1a2b3c4d.srt", "application/x-subrip; charset=utf-8"),
        ("/cover-0a0b0c0d.jpg", "image/jpeg"),
        ("/one/", "text/html; charset=utf-8"),
    ],
)
def test_each_kind_of_file_has_its_type_and_any_site_may_read_it(server: Server, path: str, kind: str) -> None:
    answer, _ = ask(server, path)
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ("bytes=0-99", 0, 99),
        ("bytes=1000-1999", 1000, 1999),
        ("bytes=255900-", 255_900, 255_999),
        ("bytes=255900-999999999", 255_900, 255_999),
        ("bytes=-100", 255_900, 255_999),
    ],
)
def test_a_range_gives_those_bytes(server: Server, asked: str, first: int, last: int) -> None:
    answer, body = ask(server, "/one/episode-1a2b3c4d.mp3", Range=asked)
    assert (answer.status, body) == (206, AUDIO[first : last + 1])
    assert answer.headers["Content-Range"] == f"bytes {first}-{last}/{len(AUDIO)}"
    assert answer.headers["Content-Length"] == str(last - first + 1)


def test_a_range_past_the_end_is_416_and_says_the_size(server: Server) -> None:
    for asked in ("bytes=256000-", "bytes=999999-1000000", "bytes=-0"):
        answer, body = ask(server, "/one/episode-1a2b3c4d.mp3", Range=asked)
        assert (answer.status, body) == (416, b"")
        assert answer.headers["Content-Range"] == f"bytes */{len(AUDIO)}"


@pytest.mark.parametrize("asked", ["bytes=0-1,5-9", "bytes=9-5", "bytes=-", "bytes=a-b", "lines=1-2", "bytes"])
def test_what_is_no_single_range_gives_the_whole_file(server: Server, asked: str) -> None:
    answer, body = ask(server, "/one/episode-1a2b3c4d.mp3", Range=asked)
    assert (answer.status, body) == (200, AUDIO)


def test_a_range_of_a_file_that_changed_gives_the_whole_new_file(server: Server, root: Path) -> None:
    path = root / "one" / "episode-1a2b3c4d.mp3"
    tag = ask(server, "/one/episode-1a2b3c4d.mp3", "HEAD")[0].headers["ETag"]
    assert ask(server, "/one/episode-1a2b3c4d.mp3", Range="bytes=0-9", If_Range=tag)[0].status == 206
    path.write_bytes(AUDIO[::-1])
    os.utime(path, (1_000_000_000, 1_000_000_000))
    answer, body = ask(server, "/one/episode-1a2b3c4d.mp3", Range="bytes=0-9", If_Range=tag)
    assert (answer.status, body) == (200, AUDIO[::-1])


def test_what_a_client_has_is_not_sent_again(server: Server, root: Path) -> None:
    for path in ("/feed.xml", "/one/episode-1a2b3c4d.mp3"):
        first, _ = ask(server, path)
        by_tag, body = ask(server, path, If_None_Match=f'"other", W/{first.headers["ETag"]}')
        assert (by_tag.status, body) == (304, b"")
        assert ask(server, path, If_Modified_Since=first.headers["Last-Modified"])[0].status == 304
        other = {"If_None_Match": '"other"', "If_Modified_Since": first.headers["Last-Modified"]}
        assert ask(server, path, **other)[0].status == 200
    tag = ask(server, "/feed.xml")[0].headers["ETag"]
    (root / "feed.xml").write_text("<rss/>")
    assert ask(server, "/feed.xml", If_None_Match=tag)[1] == b"<rss/>"


def test_texts_carry_the_servers_own_address_and_their_own_length(server: Server) -> None:
    for path in ("/feed.xml", "/"):
        answer, body = ask(server, path, Host=f"127.0.0.1:{server.server_address[1]}")
        assert ADDRESS.encode() not in body
        assert server.own.encode() in body
        assert answer.headers["Content-Length"] == str(len(body))
        assert ask(server, path, "HEAD")[0].headers["Content-Length"] == str(len(body))
        part, piece = ask(server, path, Range="bytes=5-30")
        assert (part.status, piece) == (206, body[5:31])
    assert b"http://laptop.local:8000/one/" in ask(server, "/feed.xml", Host="laptop.local:8000")[1]
    assert server.own.encode() in ask(server, "/feed.xml", Host="<script>")[1]


@pytest.mark.parametrize(
    "path",
    [
        "/.manifest.json",
        "/.git/config",
        "/%2emanifest.json",
        "/one/../.git/config",
        "/../show.toml",
        "/%2e%2e/show.toml",
        "/%2e%2e%2fshow.toml",
        "/one/..%5c..%5cshow.toml",
        "/one/%00",
        "/%ff%fe",
        "/C:/Windows/win.ini",
        "/out/show.toml",
        "/secret.toml",
        "/shown.json",
        "/empty/",
        "/feed.xml/",
        "/loop",
        "/nothing",
        "//etc/passwd",
        "show.toml",
        "/" + "a" * 5000,
    ],
)
def test_what_is_hidden_outside_or_no_file_is_not_found(server: Server, root: Path, path: str) -> None:
    (root / "out").symlink_to(root.parent)
    (root / "secret.toml").symlink_to(root.parent / "show.toml")
    (root / "shown.json").symlink_to(root / ".manifest.json")
    (root / "loop").symlink_to(root / "loop")
    answer, body = ask(server, path)
    assert answer.status == 404
    assert b"secret" not in body


def test_a_folder_is_its_index_and_is_never_listed(server: Server) -> None:
    answer, _ = ask(server, "/one?x=1")
    assert (answer.status, answer.headers["Location"]) == (301, "/one/")
    assert ask(server, "/one/")[1] == b"<p>lesson</p>"
    assert ask(server, "/empty/")[0].status == 404


def test_other_methods_are_refused_and_the_server_goes_on(server: Server) -> None:
    assert ask(server, "/feed.xml", "POST")[0].status == 501
    assert ask(server, "/feed.xml", "DELETE")[0].status == 501
    assert ask(server, "/feed.xml", "OPTIONS")[0].status == 204
    with socket.create_connection(server.server_address[:2], 5) as raw:
        raw.sendall(b"\x00\xff nonsense\r\n\r\n")
        raw.recv(100)
    assert ask(server, "/feed.xml")[0].status == 200


def test_a_connection_carries_one_request_after_another(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=60)
    for path, status in (("/feed.xml", 200), ("/nothing", 404), ("/one", 301), ("/one/episode-1a2b3c4d.mp3", 200)):
        connection.request("GET", path)
        answer = connection.getresponse()
        assert answer.status == status
        answer.read()
    connection.close()


def test_a_client_that_hangs_up_or_stalls_disturbs_nobody(server: Server) -> None:
    stalled = [socket.create_connection(server.server_address[:2], 5) for _ in range(CONNECTIONS // 2)]
    for client in stalled:
        client.sendall(b"GET /one/episode-1a2b3c4d.mp3 HTTP/1.1\r\n")
    gone = socket.create_connection(server.server_address[:2], 5)
    gone.sendall(b"GET /one/episode-1a2b3c4d.mp3 HTTP/1.1\r\n\r\n")
    gone.close()
    assert ask(server, "/one/episode-1a2b3c4d.mp3")[1] == AUDIO
    for client in stalled:
        client.close()


def test_the_log_hears_one_line_an_answer_without_control_characters(root: Path) -> None:
    lines: list[str] = []
    server = make_server(root, port=0, address=ADDRESS, log=lines.append)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    with socket.create_connection(server.server_address[:2], 5) as raw:
        raw.sendall(b"GET /feed.xml\x1b[31m HTTP/1.0\r\n\r\n")
        while raw.recv(4096):
            pass
    deadline = time.monotonic() + 5
    while not lines and time.monotonic() < deadline:
        time.sleep(0.01)
    server.shutdown()
    server.server_close()
    thread.join(5)
    assert len(lines) == 1
    assert "/feed.xml" in lines[0]
    assert "\x1b" not in lines[0]


def test_a_taken_port_is_told_with_what_to_do(server: Server, root: Path) -> None:
    with pytest.raises(FileError, match="cannot listen") as caught:
        make_server(root, port=server.server_address[1], address=ADDRESS)
    assert "--port" in caught.value.hint
    with pytest.raises(FileError):
        make_server(root, port=70_000, address=ADDRESS)


def test_a_server_that_listens_everywhere_names_an_address_that_works(root: Path) -> None:
    with make_server(root, host="0.0.0.0", port=0, address=ADDRESS) as server:
        assert server.own == f"http://127.0.0.1:{server.server_address[1]}/"


def test_ctrl_c_ends_the_server_cleanly_while_clients_hang_on(root: Path) -> None:
    program = (
        "import sys, pathlib; from audiolesson.serve.server import make_server\n"
        "server = make_server(pathlib.Path(sys.argv[1]), port=0, address='https://example.org/course/')\n"
        "print(server.server_address[1], flush=True)\n"
        "try:\n    server.serve_forever()\nexcept KeyboardInterrupt:\n    server.server_close(); print('closed')\n"
    )
    command = [sys.executable, "-c", program, str(root)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=hear_interrupts
    ) as process:
        assert process.stdout
        port = int(process.stdout.readline())
        with socket.create_connection(("127.0.0.1", port), 5) as client:
            client.sendall(b"GET /one/episode-1a2b3c4d.mp3 HTTP/1.1\r\n\r\n")
            assert client.recv(100).startswith(b"HTTP/1.1 200")
            process.send_signal(signal.SIGINT)
            out, error = process.communicate(timeout=60)
    assert (process.returncode, out, error) == (0, "closed\n", "")


def test_ranges_of_an_empty_file_cannot_be_satisfied() -> None:
    for asked in ("bytes=0-", "bytes=-5"):
        with pytest.raises(UnsatisfiableRange):
            wanted(asked, 0)


def test_head_sends_nothing_behind_its_headers(server: Server) -> None:
    for path in ("/one/episode-1a2b3c4d.mp3", "/feed.xml", "/nope"):
        with socket.create_connection(("127.0.0.1", server.server_address[1]), timeout=60) as client:
            client.sendall(f"HEAD {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            got = b"".join(iter(lambda: client.recv(65_536), b""))
        assert got.count(b"\r\n\r\n") == 1 and got.endswith(b"\r\n\r\n")


def test_a_web_player_of_another_site_may_read_errors_and_must_ask_for_changes(server: Server) -> None:
    for path, status in (("/nope", 404), ("/one", 301), ("/feed.xml", 200)):
        answer, _ = ask(server, path)
        assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (status, "*")
    assert ask(server, "/feed.xml")[0].headers["Cache-Control"] == "no-cache"
    assert ask(server, "/feed.xml", If_None_Match="*")[0].status == 304


def test_more_bytes_from_the_end_than_there_are_is_the_whole_file(server: Server) -> None:
    assert wanted("bytes=-2000", 1000) == (0, 999)
    answer, body = ask(server, "/one/episode-1a2b3c4d.mp3", Range=f"bytes=-{len(AUDIO) + 5}")
    assert (answer.status, body) == (206, AUDIO)


def test_a_client_that_says_nothing_is_let_go(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    assert 5 <= server.RequestHandlerClass.timeout <= 60
    monkeypatch.setattr(server.RequestHandlerClass, "timeout", 0.1)
    with socket.create_connection(("127.0.0.1", server.server_address[1]), timeout=60) as client:
        assert client.recv(1) == b""


def test_thirty_clients_at_once_get_every_byte(server: Server) -> None:
    wrong: list[object] = []

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=60)
        for _ in range(5):
            connection.request("GET", "/one/episode-1a2b3c4d.mp3", headers={"Range": f"bytes={number}-"})
            if connection.getresponse().read() != AUDIO[number:]:
                wrong.append(number)
        connection.close()

    threads = [threading.Thread(target=client, args=(number,)) for number in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert wrong == [] and not any(thread.is_alive() for thread in threads)
