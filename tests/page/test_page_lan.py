"""A phone in the same network: what `serve --lan` opens is a show there, to read, to hear and to subscribe to."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from programs import program
from publishing import CARDS
from qr_codes import read_svg
from readers import titles_read_by_all
from showmaker import make_show, without_sounds

from audiolesson import api
from audiolesson.errors import FileError

PHONE = {
    "viewport": {"width": 412, "height": 839},
    "device_scale_factor": 2.625,
    "is_mobile": True,
    "has_touch": True,
    "user_agent": "Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140 Mobile",
}
AUDIO = "document.querySelector('audio[data-episode]')"


@pytest.fixture(scope="module")
def in_network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a built show at this machine's address in its network, where it is in one."""
    show = without_sounds(make_show(tmp_path_factory.mktemp("lan") / "show"))
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    assert not api.build(show, workers=2).failed
    try:
        host = api.lan_address()
    except FileError:
        host = "127.0.0.1"
    with api.server(show, host=host, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.own
        server.shutdown()


def test_a_phone_reads_plays_and_jumps_by_touch_where_nothing_is_kept_for_later(browser: Any, in_network: str) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    errors: list[str] = []
    ranges: list[int] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("response", lambda answer: ranges.append(answer.status) if ".mp3" in answer.url else None)
    page.goto(in_network)
    assert read_svg(page.locator("#subscribe svg").evaluate("svg => svg.outerHTML")) == f"{in_network}feed.xml"
    page.locator(".lessons a").tap()
    page.wait_for_selector(".w")
    assert page.evaluate("document.documentElement.scrollWidth") == 412
    page.get_by_role("button", name="Play", exact=True).tap()
    page.wait_for_function(f"{AUDIO}.currentTime > 0.3")
    page.locator(".chapters a").nth(2).tap()
    page.wait_for_function(f"{AUDIO}.currentTime > 15 && !{AUDIO}.error")
    page.locator(".card").tap()
    assert page.locator(".card").inner_text() == "Answer\nSand."
    page.locator("#subscribe a", has_text="feed.xml").tap()
    page.wait_for_selector("h1")
    assert page.url == f"{in_network}feed.xml" and page.locator(".lessons audio").count() == 2
    assert set(ranges) == {206} and errors == []
    context.close()


def test_apps_subscribe_from_the_address_in_the_network(in_network: str, tmp_path: Path) -> None:
    read = titles_read_by_all(in_network, program, tmp_path / "work")
    assert all("How rivers move sand" in titles for titles in read["feed.xml"]) and len(read["feed.xml"]) == 4
    assert all(len(titles) == 1 for titles in read["drills.xml"])
