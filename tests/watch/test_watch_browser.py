"""`serve --live` in a real browser: from the save to the sentence that changed, and a page that knows no other host."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser import Page, browser
from showmaker import edit
from watching import Watched

from audiolesson import api
from audiolesson.serve.live import Live
from audiolesson.serve.server import Server, make_server
from audiolesson.show.model import Show

PANEL = "document.querySelector('#audiolesson-live')"
BOX = f"{PANEL}.shadowRoot.querySelector('.box')"
READY = f"{PANEL} && {PANEL}.dataset.ready"
SEEN = """(() => {
  const place = document.querySelector('.audiolesson-new').getBoundingClientRect();
  return place.top >= 0 && place.bottom <= innerHeight;
})()"""
MARKED = "[...document.querySelectorAll('.audiolesson-new')].map(node => node.textContent.trim())"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A page of a browser."""
    from programs import program

    with browser(program("chromium"), tmp_path_factory.mktemp("browser")) as page:
        yield page


@pytest.fixture
def serving() -> Iterator[Callable[[Server], Server]]:
    """Runs servers to the end of the test."""
    running: list[tuple[Server, threading.Thread]] = []

    def start(server: Server) -> Server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        running.append((server, thread))
        return server

    yield start
    for server, thread in running:
        server.shutdown()
        server.server_close()
        thread.join(5)


def test_a_save_reloads_the_page_at_the_sentence_marks_and_plays_it(
    show: Show, page: Page, serving: Callable[[Server], Server]
) -> None:
    with api.live_server(show.root, port=0) as server, Watched(show.root, live=serving(server)) as watched:
        page.requests.clear()
        page.goto(f"{server.own}rivers/")
        page.until(READY)
        assert page.value(MARKED) == [] and page.value("scrollY") == 0
        edit(show.script("rivers"), "Slow water drops", "Very slow water drops")
        page.until(f"{MARKED}.length")
        assert page.value(MARKED) == ["Very slow water drops sand."]
        page.until(SEEN)
        page.until(f"{BOX}.textContent.includes('built in')")
        page.value(f"{BOX}.querySelector('button.play').click()")
        start = watched.wait(2).changed["rivers"].sentences[0].start
        assert page.until(f"{PANEL}.dataset.played") == str(start)
        edit(show.script("rivers"), "Very slow water drops", "[puase 2s]\n\nVery slow water drops")
        page.until(f"{BOX}.className.includes('wrong')")
        page.until(f"{BOX}.textContent.includes('scripts/rivers.md:12')")
        page.until(f"{BOX}.textContent.includes('1 mistake: what was built before stays')")
        assert page.value(MARKED) == ["Very slow water drops sand."]
        edit(show.script("rivers"), "[puase 2s]\n\n", "")
        page.until(f"!{BOX}.className.includes('wrong')")
        assert "0:0" in page.value(f"{BOX}.querySelector('details').textContent")
        others = [address for address in page.requests if not address.startswith((server.own, "data:"))]
        assert page.errors == [] and others == []


HOSTILE = "<img src=x onerror=\"document.title='taken'\">"


def test_under_a_strict_policy_all_works_and_text_stays_text(
    tmp_path: Path, page: Page, serving: Callable[[Server], Server]
) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one/index.html").write_text(
        '<!DOCTYPE html><html><head><title>One</title><meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; media-src 'self'\">"
        '</head><body><main><p><span data-start="48">Words.</span></p></main></body></html>'
    )
    segment = {"title": HOSTILE, "start": 0, "length": 2000}
    left_out = [{"line": 5, "text": HOSTILE}]
    lesson = {
        "changed": {"at": 48, "sentences": [{"start": 48, "end": 900, "line": 3, "text": HOSTILE}], "ids": [HOSTILE]},
        "lengths": {"title": HOSTILE, "target": 2000, "length": 4000, "segments": [segment, segment],
                    "left_out": left_out, "notes": [f"2.0 s too long {HOSTILE}"]},
    }  # fmt: skip
    problem = {"file": HOSTILE, "line": 4, "message": HOSTILE, "hint": HOSTILE, "rule": "x", "severity": "error"}
    state = {"published": "aa", "building": False, "problems": [problem], "notes": [HOSTILE], "changed": ["one", "two"],
             "seconds": 0.5}  # fmt: skip
    live = Live()
    live.tell(state, {"one": lesson})
    server = serving(make_server(tmp_path, port=0, address="", live=live))
    page.errors.clear()
    page.goto(f"{server.own}one/")
    page.until(READY)
    told = page.value(f"{BOX}.textContent")
    assert told.count(HOSTILE) == 8 and "2.0 s too long" in told and "two has changed" in told
    assert "+2.00 s" in told and "50 %" in told and "line 5" in told
    assert page.value(f"{BOX}.querySelector('img') === null && document.title") == "One"
    assert page.value(f"getComputedStyle({BOX}).maxHeight") != "none"  # the style was let in
    assert page.value(MARKED) == ["Words."] and page.errors == []
    live.tell({**state, "published": "bb", "problems": []}, {"one": lesson})
    page.until(f"{READY} === 'bb' && !{BOX}.className.includes('wrong')")
