"""Addresses for apps, codes for cameras, rules for a show that moves."""

import re
import xml.etree.ElementTree as ET

import pytest
from feed_folder import ADDRESS, feeds, make_item, make_show
from lxml import etree
from qr_codes import read_lines, read_svg

from audiolesson.errors import ProblemsError
from audiolesson.feed.apps import app_links, moved
from audiolesson.feed.guid import feed_guid
from audiolesson.feed.moving import rules
from audiolesson.feed.qr import drawn_anew, qr_lines, qr_svg
from audiolesson.feed.rss import STYLES, styles
from audiolesson.show.model import FeedSettings
from audiolesson.show.read import parse_show

OLD, NEW = "https://old.example.org/my.course/", "https://example.org/course/"


def test_apps_are_given_the_address_in_their_own_form() -> None:
    links = dict(app_links("https://example.org/a b/feed.xml?x=1&y=2"))
    assert links["Apple Podcasts"] == "podcast://example.org/a b/feed.xml?x=1&y=2"
    assert links["Overcast"].endswith("?url=https%3A%2F%2Fexample.org%2Fa%20b%2Ffeed.xml%3Fx%3D1%26y%3D2")
    assert {"pcast", "podcast", "pktc", "antennapod-subscribe"} <= {link.partition(":")[0] for link in links.values()}


@pytest.mark.parametrize("own", ["http://192.168.1.5:8000/", "http://[fe80::1]:80/", "https://example.org/course/new/"])
def test_every_form_of_an_address_follows_it_to_another_host(own: str) -> None:
    page = "\n".join(link for _, link in app_links(f"{NEW}feed.xml")).encode() + f"\n{NEW}rivers/".encode()
    there = moved(page, NEW, own).decode().splitlines()
    assert there == [*(link for _, link in app_links(f"{own}feed.xml")), f"{own}rivers/"]
    assert moved(b"see example.org/course/ there", NEW, own) == b"see example.org/course/ there"


@pytest.mark.parametrize("text", [f"{NEW}feed.xml", "http://192.168.1.5:8000/feed.xml", NEW * 9 + 'a"b<c>&d'])
def test_a_code_says_its_text_on_a_page_and_in_a_terminal(text: str) -> None:
    assert read_svg(qr_svg(text)) == text
    assert read_lines(qr_lines(text)) == text
    assert qr_svg(text) == qr_svg(text) and etree.fromstring(qr_svg(text)).get("role") == "img"


def test_a_code_is_drawn_anew_where_its_text_was_replaced() -> None:
    page = f"<p>before {qr_svg(NEW)} after</p>".encode()
    assert drawn_anew(page) == page
    there = drawn_anew(page.replace(NEW.encode(), OLD.encode())).decode()
    assert there == f"<p>before {qr_svg(OLD)} after</p>"


def test_a_feed_names_its_style_sheets_which_lie_beside_it() -> None:
    data = feeds(make_show(), [make_item(make_show(), 1)])["feed.xml"]
    named = re.findall(rb'<\?xml-stylesheet type="([^"]+)" href="([^"]+)"\?>', data)
    assert {name.decode(): kind.decode() for kind, name in named} == STYLES
    assert styles().keys() == STYLES.keys()
    assert data.index(b"<?xml-stylesheet") < data.index(b"<rss")


def test_the_style_sheet_makes_a_page_of_a_feed_and_no_text_becomes_markup() -> None:
    nasty = '<script>alert(1)</script>&"'
    show = make_show(title=nasty, description=nasty)
    data = feeds(show, [make_item(show, 1), make_item(show, 2)])["feed.xml"]
    html = etree.XSLT(etree.fromstring(styles()["feed.xsl"]))(etree.fromstring(data)).getroot()
    assert not html.findall(".//script") and html.findtext(".//h1").strip() == nasty.strip()
    assert len(html.findall(".//audio")) == 2
    links = [a.get("href") for a in html.iter("a")]
    assert f"podcast://{ADDRESS.removeprefix('https://')}feed.xml" in links
    assert [*html.itertext("title")] and re.search(r"\d:\d\d", "".join(html.itertext()))


def channel(data: bytes) -> ET.Element:
    found = ET.fromstring(data).find("channel")
    assert found is not None
    return found


def test_a_feed_that_moved_says_where_it_is_now_and_others_do_not() -> None:
    new = "{http://www.itunes.com/dtds/podcast-1.0.dtd}new-feed-url"
    show = make_show(feed=FeedSettings(items=6, moved_from=OLD))
    made = feeds(show, [make_item(show, number) for number in range(1, 8)])
    assert {channel(data).findtext(new) for data in made.values()} == {f"{ADDRESS}feed.xml"}
    assert channel(feeds(make_show(), [make_item(show, 1)])["feed.xml"]).find(new) is None


def test_the_rules_for_the_old_host_lead_every_address_to_the_new_one() -> None:
    told = rules(OLD, NEW).decode()
    nginx, to = re.findall(r"rewrite (\S+) (\S+) permanent", told)[0]
    apache, there = re.findall(r"RedirectMatch 301 (\S+) (\S+)", told)[0]
    for pattern, target in ((nginx, to), (apache, there)):
        for path in ("", "feed.xml", "rivers/", "rivers/episode-0a1b2c3d.mp3"):
            assert re.sub(pattern, target.replace("$1", r"\1"), f"/my.course/{path}") == NEW + path
        assert not re.search(pattern, "/myXcourse/feed.xml")
    assert "/my.course/* https://example.org/course/:splat 301" in told


def test_where_a_show_moved_from_is_another_web_folder(tmp_path: object) -> None:
    top = f'id = "c0e7d2c8-0f6c-4c0f-9c55-0ad0b8f0a5a1"\ntitle = "T"\naddress = "{NEW}"\n[feed]\n'
    for value, says in (
        (NEW, "where the show is"),
        ("old.example.org", "no web folder"),
        ("ftp://x/", "no web folder"),
    ):
        with pytest.raises(ProblemsError) as caught:
            parse_show(f'{top}moved_from = "{value}"\n', tmp_path)  # type: ignore[arg-type]
        (problem,) = caught.value.problems
        assert says in problem.message and problem.place.line == 5
    assert parse_show(f'{top}moved_from = "{OLD}"\n', tmp_path).feed.moved_from == OLD  # type: ignore[arg-type]
    assert feed_guid(f"{OLD}feed.xml") != feed_guid(f"{NEW}feed.xml")
