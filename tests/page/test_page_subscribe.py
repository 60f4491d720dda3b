"""The way to the listener: apps, a code for the camera, OPML, and feeds that a browser shows as pages."""

from typing import Any

import pytest
from lxml import etree
from programs import program
from qr_codes import read_svg

WAYS = ("podcast://{bare}", "pcast://{bare}", "pktc://subscribe/{bare}", "antennapod-subscribe://{bare}")


@pytest.fixture
def page(browser: Any) -> Any:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


def test_the_index_leads_to_apps_to_the_feed_and_to_a_code_of_its_address(page: Any, address: str) -> None:
    page.goto(address)
    bare = address.removeprefix("http://") + "feed.xml"
    links = page.eval_on_selector_all("#subscribe a", "all => all.map(a => a.getAttribute('href'))")
    assert {way.format(bare=bare) for way in WAYS} <= {*links}, "they follow the address at which the page is served"
    assert {"feed.xml", "drills.xml", "podcasts.opml"} <= {*links}
    code = page.locator("#subscribe svg")
    assert read_svg(code.evaluate("svg => svg.outerHTML")) == f"{address}feed.xml"
    box = code.bounding_box()
    assert box["width"] >= 150 and page.evaluate("document.documentElement.scrollWidth") == 360
    page.goto(f"{address}rivers/")
    assert page.locator("#subscribe svg").count() == 0 and page.locator("#subscribe .feed").count() == 1


@pytest.mark.parametrize("name", ["feed.xml", "drills.xml"])
def test_a_feed_is_shown_as_a_page_with_what_there_is_to_hear_and_how_to_subscribe(
    page: Any, address: str, name: str
) -> None:
    hosts = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.goto(address + name)
    assert page.locator("h1").inner_text() == ("Rivers & seas: drills" if name == "drills.xml" else "Rivers & seas")
    links = page.eval_on_selector_all("a", "all => all.map(a => a.getAttribute('href'))")
    assert f"podcast://{address.removeprefix('http://')}{name}" in links and f"{address}rivers/" in links
    names = page.locator(".lessons .name").all_inner_texts()
    assert len(names) == page.locator(".lessons audio").count() == (2 if name == "drills.xml" else 3)
    assert ("How rivers move sand" in names) == (name == "feed.xml")
    assert page.locator("img").evaluate("img => img.complete && img.naturalWidth") == 3000
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    assert page.evaluate("document.scripts.length") == 0 and hosts == {address.split("/")[2]}


def test_a_browser_without_xsl_shows_the_words_of_a_feed(browser: Any, address: str) -> None:
    args = ["--no-sandbox", "--disable-features=XSLT", "--disable-blink-features=XSLT"]
    started = browser.browser_type.launch(executable_path=program("chromium"), args=args)
    page = started.new_page()
    page.goto(f"{address}feed.xml")
    shown = "getComputedStyle(document.getElementsByTagName('{}')[0]).display"
    found = {name: page.evaluate(shown.format(name)) for name in ("rss", "title", "item", "guid", "itunes:title")}
    started.close()
    assert found == {"rss": "block", "title": "block", "item": "block", "guid": "none", "itunes:title": "none"}


def test_both_feeds_stand_in_an_opml_file(page: Any, address: str) -> None:
    answer = page.request.get(f"{address}podcasts.opml")
    assert answer.headers["content-type"].startswith("text/x-opml")
    root = etree.fromstring(answer.body())
    assert (root.tag, root.get("version")) == ("opml", "2.0")
    found = [(one.get("type"), one.get("text"), one.get("xmlUrl"), one.get("htmlUrl")) for one in root.iter("outline")]
    assert found == [
        ("rss", "Rivers & seas", f"{address}feed.xml", address),
        ("rss", "Rivers & seas: drills", f"{address}drills.xml", address),
    ]
