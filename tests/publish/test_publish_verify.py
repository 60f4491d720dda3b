"""`verify` finds what is wrong with a published show, and does no more than look."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from publishing import NOW, files_in

from audiolesson import api
from audiolesson.errors import PublishError
from audiolesson.feed.reading import read_feed
from audiolesson.publish.mp3_length import seconds, tag_length
from audiolesson.publish.rules import problems_of_feed
from audiolesson.publish.texts import problem_of
from audiolesson.show.model import Show


@pytest.fixture
def there(rivers: Show, www: Path) -> Path:
    """The show, published in a folder that is served."""
    for name, data in files_in(rivers.published).items():
        (www / name).parent.mkdir(exist_ok=True)
        (www / name).write_bytes(data)
    return www


def rules(where: str | Path) -> set[str]:
    return {problem.rule for problem in api.verify(str(where), now=NOW).problems}


def test_a_whole_show_has_no_problem_by_http_and_as_a_folder(rivers: Show, there: Path) -> None:
    by_http, as_folder = api.verify(rivers.address, now=NOW), api.verify(str(there), now=NOW)
    assert by_http.problems == () == as_folder.problems
    assert by_http.items == as_folder.items == 3 and by_http.addresses == as_folder.addresses > 10
    assert api.verify(rivers.address + "feed.xml", now=NOW).problems == ()


def gone(there: Path) -> None:
    next(there.glob("rivers/episode-*.mp3")).unlink()


def cut(there: Path) -> None:
    path = next(there.glob("rivers/episode-*.mp3"))
    path.write_bytes(path.read_bytes()[:-1000])


def other_sound(there: Path) -> None:
    path = next(there.glob("rivers/episode-*.mp3"))
    path.write_bytes(bytes(path.stat().st_size))


def longer(there: Path) -> None:
    in_feed(there, "<itunes:duration>", "<itunes:duration>9")


def bad_chapters(there: Path) -> None:
    path = next(there.glob("rivers/episode-*.chapters.json"))
    chapters = json.loads(path.read_bytes())
    chapters["chapters"][-1]["startTime"] = 9000
    path.write_text(json.dumps(chapters))


def bad_captions(there: Path) -> None:
    path = next(there.glob("rivers/episode-*.vtt"))
    path.write_text(path.read_text(encoding="utf-8").replace("WEBVTT", "VTT"), encoding="utf-8")


def no_picture(there: Path) -> None:
    next(there.glob("cover-[0-9a-f]*.jpg")).unlink()


def same_guid(there: Path) -> None:
    feed = read_feed((there / "feed.xml").read_bytes(), "feed.xml")
    in_feed(there, feed.items[0].guid, feed.items[1].guid)


def no_language(there: Path) -> None:
    in_feed(there, "<language>en</language>", "")


def later(there: Path) -> None:
    in_feed(there, "01 Mar 2026", "01 Mar 2027")


def in_feed(there: Path, old: str, new: str) -> None:
    for name in ("feed.xml", "drills.xml"):
        path = there / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        (gone, "enclosure-answers"),
        (cut, "enclosure-length"),
        (other_sound, "enclosure-sound"),
        (longer, "enclosure-duration"),
        (bad_chapters, "chapters-reads"),
        (bad_captions, "transcript-reads"),
        (no_picture, "picture-answers"),
        (same_guid, "item-guid"),
        (no_language, "feed-required"),
        (later, "item-date"),
    ],
)
def test_each_fault_is_found_by_its_rule(there: Path, rivers: Show, fault: Callable[[Path], None], rule: str) -> None:
    fault(there)
    assert rule in rules(there) and rule in rules(rivers.address)


@pytest.mark.parametrize(
    "feed", [b"", b"<rss", b"<html/>", b"<!DOCTYPE x [<!ENTITY a 'b'>]><rss/>", b"\xff\xfe<\x00", b"x" * 100]
)
def test_what_is_no_feed_is_named_and_costs_nothing(there: Path, rivers: Show, feed: bytes) -> None:
    (there / "feed.xml").write_bytes(feed)
    for where in (str(there), rivers.address):
        with pytest.raises(PublishError):
            api.verify(where, now=NOW)


def test_where_nobody_answers_it_says_so(tmp_path: Path) -> None:
    for where in ("http://127.0.0.1:9/x/", str(tmp_path), str(tmp_path / "none.xml"), "http://[/"):
        with pytest.raises(PublishError):
            api.verify(where, now=NOW, timeout_s=5)


class _Rude(BaseHTTPRequestHandler):
    """A host without ranges and types, that is busy, and that redirects without end."""

    root: Path
    asked: dict[str, int]
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:
        self._answer(False)

    def do_GET(self) -> None:
        self._answer(True)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def _answer(self, send: bool) -> None:
        self.asked[self.path] = self.asked.get(self.path, 0) + 1
        if self.path.endswith(".vtt"):
            self.send_response(302)
            self.send_header("Location", self.path)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.path.endswith(".srt") and self.asked[self.path] == 1:
            self.send_response(503)
            self.send_header("Retry-After", "0")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path = self.root / self.path.lstrip("/")
        data = (path / "index.html" if path.is_dir() else path).read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if send:
            self.wfile.write(data)


@pytest.fixture
def rude(rivers: Show, tmp_path: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Rude) as server:
        own = f"http://127.0.0.1:{server.server_address[1]}/"
        _Rude.root, _Rude.asked = tmp_path / "rude", {}
        for name, data in files_in(rivers.published).items():
            (_Rude.root / name).parent.mkdir(parents=True, exist_ok=True)
            (_Rude.root / name).write_bytes(data.replace(rivers.address.encode(), own.encode()))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield own
        server.shutdown()


def test_a_host_that_does_not_serve_as_apps_need_is_told_apart(rude: str) -> None:
    seen = api.verify(rude, now=NOW)
    found = {problem.rule: problem for problem in seen.problems}
    assert "players cannot jump" in found["enclosure-ranges"].message
    assert "too many redirects" in found["transcript-answers"].message
    assert found["enclosure-type"].severity == "warning" and "feed-type" in found
    assert not any(".srt" in problem.place.file and "answers" in problem.rule for problem in seen.problems)


def test_at_most_so_many_items_are_asked_for(there: Path, rivers: Show) -> None:
    seen = api.verify(rivers.address, now=NOW, most_items=1)
    assert {problem.rule for problem in seen.problems} == {"verify-bounds"}
    assert seen.addresses < api.verify(rivers.address, now=NOW).addresses


def test_the_length_of_sound_is_read_from_its_first_bytes(rivers: Show) -> None:
    data = next(rivers.episode("rivers").glob("episode.mp3")).read_bytes()
    from audiolesson.build.freshness import manifest_of

    made = manifest_of(rivers, "rivers")
    tag = tag_length(data[:10])
    assert made and abs(seconds(data[tag : tag + 8192], len(data) - tag) - made.length / 1000) < 0.1
    assert seconds(b"\x00" * 5000, 5000) == 0 and tag_length(b"ID3\x03\x00\x00\xff\xff\xff\xff") == 0


@pytest.mark.parametrize(
    ("kind", "data", "why"),
    [
        ("text/vtt", b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHi\n", ""),
        ("text/vtt", b"WEBVTT\n\n00:00:02.000 --> 00:00:01.000\nHi\n", "a cue from"),
        ("text/vtt", b"WEBVTT\n\n00:09:01.000 --> 00:09:02.000\nHi\n", "ends at"),
        ("application/x-subrip", b"1\n00:00:01,000 --> 00:00:02,000\nHi\n", ""),
        ("application/x-subrip", b"1\nHi\n", "no cue"),
        ("application/json", b'{"segments": [{"startTime": 1, "body": "Hi"}]}', ""),
        ("application/json", b'{"segments": [{"startTime": "1", "body": "Hi"}]}', "no time"),
        ("application/json", b"[" * 100_000, "cannot be read"),
        ("text/html", b"<p>Hi</p>", ""),
        ("text/html", b"\xff", "no UTF-8"),
    ],
)
def test_transcripts_are_read_with_doubt(kind: str, data: bytes, why: str) -> None:
    found = problem_of("transcript", kind, data, 60)
    assert why in found and bool(why) == bool(found)


def test_our_own_feeds_keep_the_rules_and_many_faults_of_a_kind_are_counted(rivers: Show) -> None:
    data = (rivers.published / "feed.xml").read_bytes()
    assert problems_of_feed(read_feed(data, "feed.xml"), data, now=NOW) == []
    item = data[data.index(b"<item>") : data.index(b"</item>") + 7]
    many = data.replace(b"</channel>", item * 50 + b"</channel>")
    found = problems_of_feed(read_feed(many, "feed.xml"), many, now=NOW)
    assert {"item-guid", "item-enclosure"} <= {problem.rule for problem in found} and len(found) < 30
