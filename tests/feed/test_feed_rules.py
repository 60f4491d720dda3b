"""A feed keeps every rule, and each rule notices a feed that breaks it."""

import re
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from feed_folder import ADDRESS, feeds, make_folder, make_item, make_show
from feed_rules import broken_rules
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.feed.model import FeedChapter
from audiolesson.units import Ms

Fault = Callable[[Path], None]
TESTS = Path(__file__).parent


def feed(old: str, new: str, count: int = 1, name: str = "feed.xml") -> Fault:
    """Replace what a pattern finds in a feed."""

    def spoil(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        changed, hits = re.subn(old, new, text, count=count, flags=re.S)
        assert hits, f"{old} is not in the feed"
        (folder / name).write_bytes(changed.encode("utf-8", "surrogateescape"))

    return spoil


def file(ending: str, old: str, new: str) -> Fault:
    """Replace in the newest lesson's file with this ending."""
    return lambda folder: feed(old, new, name=f"lesson-4/episode-0a1b2c3d{ending}")(folder)


def picture(change: Callable[[Path], bytes]) -> Fault:
    """Write other bytes in place of the cover."""
    return lambda folder: (folder / "cover-0a1b2c3d.jpg").write_bytes(change(folder)) and None


def drawn(kind: str, mode: str, size: tuple[int, int]) -> bytes:
    import io

    from PIL import Image

    buffer = io.BytesIO()
    Image.new(mode, size).save(buffer, kind)
    return buffer.getvalue()


def gone(path: str) -> Fault:
    return lambda folder: (folder / path).unlink()


GUID = r"<guid isPermaLink=\"false\">"

FAULTS: list[tuple[str, Fault]] = [
    ("feed.present", lambda folder: [path.unlink() for path in folder.glob("*.xml")] and None),
    ("xml.wellformed", feed("</channel>", "")),
    ("xml.wellformed", feed("A cat chases", "\x01")),
    ("xml.declaration", feed("UTF-8", "latin-1")),
    ("xml.doctype", feed("<rss", "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss")),
    ("rss.version", feed('version="2.0"', 'version="0.91"')),
    ("rss.version", feed("</channel>", "</channel><channel/>")),
    ("xml.namespaces", feed("podcast-1.0.dtd", "Podcast-1.0.dtd")),
    ("xml.namespaces", feed("podcastindex.org/namespace/1.0", "podcastindex.org/namespace/1.0/")),
    ("value.trimmed", feed("<title>", "<title> ")),
    ("value.trimmed", feed('url="https', 'url=" https')),
    ("value.length", feed("<title>", "<title>" + "x" * 256)),
    ("value.once", feed("<language>", "<language>en</language><language>")),
    ("value.once", feed("<itunes:duration>", "<itunes:duration>9</itunes:duration><itunes:duration>")),
    ("channel.required", feed("<language>.*?</language>", "")),
    ("channel.required", feed("<description>.*?</description>", "<description/>")),
    ("channel.description", feed("<description>", "<description>" + "é" * 2000)),
    ("channel.link", feed("<link>.*?</link>", f"<link>{ADDRESS}feed.xml</link>")),
    ("channel.link", feed("<link>.*?</link>", "<link>index.html</link>")),
    ("channel.language", feed("<language>en", "<language>English")),
    ("channel.explicit", feed("<itunes:explicit>false", "<itunes:explicit>no")),
    ("channel.type", feed("<itunes:type>episodic", "<itunes:type>weekly")),
    ("channel.category", feed('text="Courses"', 'text="courses"')),
    ("channel.category", feed("<itunes:category.*?</itunes:category>", "")),
    ("channel.image", feed("<itunes:image[^>]*>", "")),
    ("channel.owner", feed("ada@example.org</itunes:email>", "ada</itunes:email>")),
    ("channel.block", feed("<itunes:type>", "<itunes:block>No</itunes:block><itunes:type>")),
    ("channel.complete", feed("<itunes:type>", "<itunes:complete>true</itunes:complete><itunes:type>")),
    ("channel.moved", feed("<itunes:type>", "<itunes:new-feed-url>https://x.org</itunes:new-feed-url><itunes:type>")),
    ("channel.built", feed("<lastBuildDate>[^<]*", "<lastBuildDate>Mon, 23 Nov 2026 06:00:00 +0000")),
    ("podcast.guid", feed("<podcast:guid>.*?<", "<podcast:guid>7f4a0a86-3c1e-4a44-8a5b-0d6d0f3a5a11<")),
    ("podcast.guid", feed("<podcast:guid>.*?<", "<podcast:guid>x<")),
    ("podcast.guid", feed("<podcast:guid>.*?<", "<podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c<")),
    ("podcast.medium", feed(">course<", ">Course<")),
    ("podcast.locked", feed('ada@example.org">no', 'ada@example.org">true')),
    ("podcast.txt", feed("ai-content", "ai")),
    ("podcast.txt", feed('(.*)ai-content">true', r'\1ai-content">yes')),
    ("podcast.person", feed('role="author">Ada Example', 'role="author">')),
    ("podcast.https", feed('<podcast:chapters url="https', '<podcast:chapters url="http')),
    ("paging.self", feed('rel="self"', 'rel="alternate"')),
    ("paging.self", feed("feed.xml", "Feed.xml")),
    ("paging.archive", feed("<fh:archive/>", "", name="feed-archive-1.xml")),
    ("paging.current", feed('rel="current"', 'rel="via"', name="feed-archive-1.xml")),
    ("paging.next", feed('rel="prev-archive"', 'rel="next-archive"')),
    ("paging.prev-archive", gone("feed-archive-1.xml")),
    ("paging.previous", feed('rel="prev-archive"', 'rel="via"')),
    ("item.title", feed("Cats in lesson 4</title>", "Cats &amp; dogs in ten walks</title>")),
    ("item.title", feed("<title>Cats in lesson 4", "<title>Episode 4: cats")),
    ("item.guid", feed(GUID + "[^<]+", '<guid isPermaLink="false">')),
    ("item.guid", feed(GUID, "<guid>")),
    ("item.guid", feed(GUID + "[^<]+", '<guid isPermaLink="false">two words')),
    ("item.pubDate", feed("<pubDate>[^,]*", "<pubDate>Xyz")),
    ("item.pubDate", feed(r"<pubDate>.*?<", "<pubDate>2026-01-02T06:00:00Z<")),
    ("item.pubDate", feed(r"<pubDate>.*?<", "<pubDate>Fri, 01 Jan 2100 06:00:00 +0000<")),
    ("item.duration", feed("<itunes:duration>210", "<itunes:duration>3:30")),
    ("item.type", feed("<itunes:episodeType>full", "<itunes:episodeType>Full")),
    ("item.number", feed("<itunes:episode>4", "<itunes:episode>0")),
    ("item.number", feed("<itunes:episodeType>full", "<itunes:episodeType>bonus")),
    ("item.explicit", feed("(<item>.*?<itunes:explicit>)false", r"\1clean")),
    ("item.link", gone("lesson-4/index.html")),
    ("item.enclosure", feed("<enclosure[^>]*>", "")),
    ("item.enclosure", feed("(<enclosure[^>]*>)", r"\1\1")),
    ("item.enclosure-url", feed('enclosure url="[^"]*/', 'enclosure url="')),
    ("item.enclosure-url", feed("/episode-0a1b2c3d.mp3", "/épisode.mp3")),
    ("item.enclosure-type", feed("audio/mpeg", "audio/mp3")),
    ("item.enclosure-type", feed("episode-0a1b2c3d.mp3", "episode-0a1b2c3d.ogg")),
    ("item.enclosure-file", gone("lesson-4/episode-0a1b2c3d.mp3")),
    ("item.enclosure-length", feed('length="1004"', 'length="None"')),
    ("item.description", feed("(<item>.*?CDATA.)<p>", r"\1" + "é" * 1900)),
    ("item.description-escaped", feed("Then it", "&amp;amp;")),
    ("item.description-cdata", feed(r"<!.CDATA.(.)p>.*?\]\]>", "&lt;p&gt;A cat.&lt;/p&gt;")),
    ("item.description-html", feed("<ul>", "<ul><script>")),
    ("item.description-html", feed("</p>\n", "\n")),
    ("item.description-html", feed('href="https://arxiv', 'href="javascript:https://arxiv')),
    ("item.title-unique", feed("lesson 4</title>", "lesson 3</title>")),
    ("item.guid-unique", feed(f"({GUID}[^<]+)(.*?){GUID}[^<]+", r"\1\2\1")),
    ("item.enclosure-unique", feed("lesson-4/episode-0a1b2c3d.mp3", "lesson-3/episode-0a1b2c3d.mp3")),
    ("item.pubDate-unique", feed("(<pubDate>[^<]+)(.*?)<pubDate>[^<]+", r"\1\2\1")),
    ("item.number-unique", feed("<itunes:episode>4", "<itunes:episode>3")),
    ("item.order", feed("(<item>.*?</item>)(.*?)(<item>.*?</item>)", r"\3\2\1")),
    ("picture.file", gone("cover-0a1b2c3d.jpg")),
    ("picture.type", picture(lambda _: drawn("PNG", "RGB", (1500, 1500)))),
    ("picture.type", picture(lambda _: b"nothing")),
    ("picture.size", picture(lambda _: drawn("JPEG", "RGB", (1500, 1400)))),
    ("picture.size", picture(lambda _: drawn("JPEG", "RGB", (1000, 1000)))),
    ("picture.colours", picture(lambda _: drawn("JPEG", "CMYK", (1500, 1500)))),
    ("picture.bytes", picture(lambda folder: (folder / "cover-0a1b2c3d.jpg").read_bytes() + b"x" * 600_000)),
    ("chapters.podlove", feed('chapters version="1.2"', 'chapters version="1.1"')),
    ("chapters.podlove", feed('start="00:00:00.000"', 'start="00:00:01.000"')),
    ("chapters.podlove", feed('start="00:00:42.000"', 'start="42s"')),
    ("chapters.podlove", feed('start="00:03:00.000"', 'start="00:04:00.000"')),
    ("chapters.type", feed('type="application/json.chapters"', 'type="application/json"')),
    ("chapters.file", gone("lesson-4/episode-0a1b2c3d.chapters.json")),
    ("chapters.json", file(".chapters.json", "42.0", '"42.0"')),
    ("chapters.json", file(".chapters.json", "42.0", "420.0")),
    ("chapters.json", file(".chapters.json", "startTime", "start")),
    ("chapters.description", feed("<br>\n00:01:41.*?In short", "")),
    ("chapters.description", feed("00:00:42 ", "00:05:42 ")),
    ("chapters.same", feed('title="Opening"', 'title="The opening"')),
    ("chapters.same", file(".chapters.json", "42.0", "44.0")),
    ("transcript.type", feed('type="text/vtt"', 'type="text/srt"')),
    ("transcript.language", feed(' language="en"', "")),
    ("transcript.file", gone("lesson-4/episode-0a1b2c3d.vtt")),
    ("transcript.vtt", file(".vtt", "WEBVTT\n\n", "WEBVTT\n")),
    ("transcript.vtt", file(".vtt", "A cat", "A cat" * 20)),
    ("transcript.srt", file(".srt", "2\n", "3\n")),
    ("transcript.srt", file(".srt", ",000 -->", ".000 -->")),
    ("transcript.srt", file(".srt", "it runs", "it runs and runs and runs")),
    ("transcript.json", file(".json", "1.0.0", "2.0.0")),
    ("transcript.json", file(".json", "startTime", "start")),
    ("transcript.cues", file(".vtt", "00:00:04.000 --> 00:00:09.500", "00:00:03.000 --> 00:00:09.500")),
    ("transcript.cues", file(".json", "12.0", "300.0")),
    ("transcript.words", file(".srt", "hides", "rests")),
    ("transcript.words", file(".html", "hides", "rests")),
]
NAMED = {rule for rule, _ in FAULTS}


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of four lessons on two pages, which keeps every rule."""
    return make_folder(tmp_path_factory.mktemp("pattern"), lessons=4, items=6)


@pytest.fixture
def folder(pattern: Path, tmp_path: Path) -> Path:
    """A copy of it to spoil."""
    import shutil

    return shutil.copytree(pattern, tmp_path / "feed")


def test_what_we_make_keeps_every_rule(pattern: Path) -> None:
    assert broken_rules(pattern, ADDRESS) == []
    assert sorted(path.name for path in pattern.glob("*.xml")) == [
        "drills-archive-1.xml",
        "drills.xml",
        "feed-archive-1.xml",
        "feed.xml",
    ]


@pytest.mark.parametrize("order", ["episodic", "serial"])
def test_a_show_of_either_order_keeps_every_rule(order: str, tmp_path: Path) -> None:
    assert broken_rules(make_folder(tmp_path, order=order), ADDRESS) == []


@pytest.mark.parametrize(("rule", "spoil"), FAULTS, ids=[f"{n}-{rule}" for n, (rule, _) in enumerate(FAULTS)])
def test_each_rule_notices_a_feed_that_breaks_it(folder: Path, rule: str, spoil: Fault) -> None:
    spoil(folder)
    assert any(f": {rule}: " in problem for problem in broken_rules(folder, ADDRESS, name="feed.xml"))


TEXT_RULES = ("xml.", "value.", "channel.description", "channel.required", "item.description", "item.title-unique")
texts = st.text(max_size=300)


@settings(max_examples=50, deadline=None)
@given(
    title=texts,
    author=texts,
    about=st.text(max_size=5000),
    licence=texts,
    titles=st.lists(texts, max_size=4),
    said=texts,
)
def test_no_text_that_anybody_writes_breaks_a_rule(
    title: str, author: str, about: str, licence: str, titles: list[str], said: str
) -> None:
    show = make_show(title=title, author=author, description=about, licence=licence)
    chapters = tuple(FeedChapter(Ms(start), said) for start in (0, 20_000, 40_000))
    items = [
        make_item(show, number, title=text, summary=said, chapters=chapters, resources=((said, "https://x.org"),))
        for number, text in enumerate(titles, 1)
    ]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "feed.xml").write_bytes(feeds(show, items)["feed.xml"])
        found = [problem.partition(": ")[2] for problem in broken_rules(Path(folder), ADDRESS)]
    assert [problem for problem in found if problem.startswith(TEXT_RULES) and "lastBuildDate" not in problem] == []


def test_no_rule_goes_without_a_fault_that_proves_it() -> None:
    source = "".join((TESTS / name).read_text(encoding="utf-8") for name in ("feed_rules.py", "feed_item_rules.py"))
    written = set(re.findall(r'"([a-z]+\.[A-Za-z-]+)(?:: |")', source)) - {"index.html"}
    assert written, "the rules are not found in their source"
    assert written <= NAMED
