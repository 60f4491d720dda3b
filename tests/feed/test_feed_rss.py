"""What a feed says and when it changes."""

import locale
import threading
import uuid
import xml.etree.ElementTree as ET
from dataclasses import replace
from email.utils import parsedate_to_datetime

import feedparser
import podcastparser
import pytest
from feed_folder import ADDRESS, CHAPTERS, feeds, make_item, make_show
from feed_reading import NS

from audiolesson.errors import ShowError
from audiolesson.feed.categories import CATEGORIES, category
from audiolesson.feed.guid import feed_guid, item_guid
from audiolesson.feed.model import FeedChapter, FeedFile, Item
from audiolesson.feed.rss import render_feed
from audiolesson.feed.xml import rfc2822
from audiolesson.show.model import LOCAL_ADDRESS, FeedSettings, Show
from audiolesson.units import Ms


def channel(data: bytes) -> ET.Element:
    found = ET.fromstring(data).find("channel")
    assert found is not None
    return found


def slugs(data: bytes) -> list[str]:
    return [(item.findtext("link") or "").split("/")[-2] for item in channel(data).findall("item")]


def test_the_same_items_in_any_order_give_the_same_bytes() -> None:
    show = make_show(feed=FeedSettings(items=6))
    items = [make_item(show, number) for number in range(1, 8)]
    assert feeds(show, items) == feeds(show, items[::-1])


def test_threads_and_locales_do_not_change_a_feed() -> None:
    show = make_show()
    items = [make_item(show, number) for number in range(1, 30)]
    wanted, found = feeds(show, items), []
    before = locale.setlocale(locale.LC_ALL)
    threads = [threading.Thread(target=lambda: found.append(feeds(show, items))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [wanted] * 4
    assert locale.setlocale(locale.LC_ALL) == before


def test_dates_are_never_printed_through_the_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> str:
        raise AssertionError("the locale of the process was touched")

    monkeypatch.setattr(locale, "setlocale", refuse)
    show = make_show()
    assert b"Fri, 02 Jan 2020" not in feeds(show, [make_item(show, 1)])["feed.xml"]


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        ("2026-11-24T06:00:00Z", "Tue, 24 Nov 2026 06:00:00 +0000"),
        ("2026-11-24T06:00:00+02:00", "Tue, 24 Nov 2026 04:00:00 +0000"),
        ("2026-11-24T06:00:00", "Tue, 24 Nov 2026 06:00:00 +0000"),
        ("2024-02-29", "Thu, 29 Feb 2024 00:00:00 +0000"),
    ],
)
def test_dates_are_those_of_rfc_2822(date: str, printed: str) -> None:
    show = make_show()
    data = feeds(show, [make_item(show, 1, date=date)])["feed.xml"]
    assert channel(data).findtext("item/pubDate") == printed
    assert channel(data).findtext("lastBuildDate") == printed
    assert rfc2822(parsedate_to_datetime(printed)) == printed


def test_newest_comes_first_and_older_lessons_lie_in_archives() -> None:
    show = make_show(feed=FeedSettings(items=6))
    found = feeds(show, [make_item(show, number) for number in range(1, 8)])
    assert slugs(found["feed.xml"]) == ["lesson-7", "lesson-6"]
    assert slugs(found["feed-archive-3.xml"]) == ["lesson-5"]
    assert slugs(found["feed-archive-2.xml"]) == ["lesson-4", "lesson-3"]
    assert slugs(found["feed-archive-1.xml"]) == ["lesson-2", "lesson-1"]
    assert len(found) == 4


def test_a_full_archive_never_changes_again() -> None:
    show = make_show(feed=FeedSettings(items=9))
    kept: dict[str, bytes] = {}
    for lessons in range(1, 15):
        found = feeds(show, [make_item(show, number) for number in range(1, lessons + 1)])
        full = {name: data for name, data in found.items() if "archive" in name and len(slugs(data)) == 3}
        assert all(found[name] == data for name, data in kept.items())
        kept = full
        everything = sorted(slug for data in found.values() for slug in slugs(data))
        assert everything == sorted(f"lesson-{number}" for number in range(1, lessons + 1))
    assert len(kept) == 3


def test_a_lessons_items_stay_on_one_page() -> None:
    show = make_show(feed=FeedSettings(items=6))
    items = [make_item(show, number, kind) for number in range(1, 6) for kind in ("episode", "cards")]
    found = feeds(show, items)
    assert slugs(found["feed.xml"]) == ["lesson-5", "lesson-5", "lesson-4", "lesson-4"]


def test_a_thousand_lessons_keep_feeds_of_a_hundred() -> None:
    show = make_show()
    found = feeds(show, [make_item(show, number) for number in range(1, 1001)])
    assert len(found) == 10
    assert {len(slugs(data)) for data in found.values()} == {100}


def test_hostile_text_stays_text() -> None:
    show = make_show(title='</title><script>alert("x")</script>', author="A & B <b>", description="]]> &amp; \x00 end")
    nasty = make_item(show, 1, title=" <b>A</b>\x07 ]]> \n B \ud800\ufffe", summary="<script>x</script> & ]]> \x1b[0m")
    data = feeds(show, [nasty])["feed.xml"]
    assert channel(data).findtext("title") == '</title><script>alert("x")</script>'
    assert channel(data).findtext("item/title") == "<b>A</b> ]]> B"
    notes = channel(data).findtext("item/description") or ""
    assert "<script>" not in notes
    assert "&lt;script&gt;" in notes


def test_long_values_are_cut_where_apps_would_refuse_them() -> None:
    show = make_show(title="word " * 100, author="name " * 100, description="é" * 5000)
    found = channel(feeds(show, [make_item(show, 1, title="word " * 100)])["feed.xml"])
    for text in (found.findtext("title"), found.findtext("item/title"), found.findtext("itunes:author", None, NS)):
        assert text is not None
        assert 200 < len(text) <= 255
        assert text.endswith("…")
    assert len((found.findtext("description") or "").encode()) <= 4000


def test_equal_titles_are_told_apart_and_the_older_keeps_its_own() -> None:
    show = make_show()
    items = [make_item(show, number, title=title) for number, title in enumerate(("Drills", "drills ", "Drills"), 1)]
    titles = [item.findtext("title") for item in channel(feeds(show, items)["feed.xml"]).findall("item")]
    assert titles == ["Drills (3)", "drills (2)", "Drills"]


def test_every_episode_of_a_serial_show_has_a_number_of_its_own() -> None:
    show = make_show(order="serial")
    given = {1: 0, 2: 5, 3: 0, 4: 1, 5: 0}
    items = [replace(make_item(show, number), number=given[number]) for number in given]
    items.append(make_item(show, 9, "cards"))
    found = channel(feeds(show, items)["feed.xml"])
    numbers = [item.findtext("itunes:episode", None, NS) for item in found.findall("item")]
    assert numbers == [None, "7", "1", "6", "5", "2"]
    assert found.findtext("item/itunes:episodeType", None, NS) == "bonus"


def test_feed_guids_are_those_that_the_standard_gives_as_examples() -> None:
    assert feed_guid("https://podnews.net/rss") == "9b024349-ccf0-5f69-a609-6b82873eab3c"
    assert feed_guid("http://mp3s.nashownotes.com/pc20rss.xml//") == "917393e3-1b1e-5cef-ace4-edaa54e1f810"


def test_an_items_guid_depends_on_show_slug_and_kind_alone() -> None:
    one, other = str(uuid.uuid4()), str(uuid.uuid4())
    found = {item_guid(show, slug, kind) for show in (one, other) for slug in "ab" for kind in ("episode", "cards:2")}
    assert len(found) == 8
    assert item_guid(one, "a", "episode") == str(uuid.uuid5(uuid.UUID(one), "a:episode"))


def test_apples_categories_are_taken_by_the_letter() -> None:
    assert category("Education > Courses") == ("Education", "Courses")
    assert category(" TV & Film ") == ("TV & Film", "")
    assert len(CATEGORIES) == 19
    for wrong, near in (("education", "'Education'"), ("Education > courses", "'Courses'"), ("A > B > C", "known are")):
        with pytest.raises(ShowError, match="Apple") as caught:
            category(wrong)
        assert near in caught.value.hint
    with pytest.raises(ShowError):
        feeds(make_show(category="Learning"), [])


def _twice(show: Show) -> list[Item]:
    return [make_item(show, 1), make_item(show, 2, guid=make_item(show, 1).guid)]


def test_what_no_feed_can_hold_is_named() -> None:
    show = make_show()
    with pytest.raises(ShowError, match="shares the guid"):
        feeds(show, _twice(show))
    with pytest.raises(ShowError, match="shares the file"):
        feeds(show, [make_item(show, 1), make_item(show, 2, audio=make_item(show, 1).audio)])
    with pytest.raises(ShowError, match="is no date") as caught:
        feeds(show, [make_item(show, 1, date="tomorrow")])
    assert str(caught.value.place) == "scripts/lesson-1.md"


def test_a_show_without_items_or_address_still_has_a_feed() -> None:
    show = make_show(author="", email="", licence="", description="", address=LOCAL_ADDRESS)
    data = feeds(show, [], address=LOCAL_ADDRESS)["feed.xml"]
    found = channel(data)
    assert found.findtext("description") == show.title
    assert found.find("itunes:owner", NS) is None
    assert found.find("lastBuildDate") is None
    assert found.findtext("podcast:guid", None, NS) == feed_guid(LOCAL_ADDRESS + "feed.xml")


def test_two_feeds_of_one_show_differ_in_name_and_address() -> None:
    show = make_show()
    drills = replace(show, title="Cats & dogs: drills")
    found = feeds(drills, [make_item(show, 1, "cards")], "drills.xml")
    assert list(found) == ["drills.xml"]
    assert ADDRESS.encode() + b"drills.xml" in found["drills.xml"]


def test_a_lessons_own_picture_is_its_items() -> None:
    show = make_show()
    data = feeds(show, [make_item(show, 1, picture="lesson-1/picture-1a2b3c4d.jpg")])["feed.xml"]
    image = channel(data).find("item/itunes:image", NS)
    assert image is not None
    assert image.get("href") == ADDRESS + "lesson-1/picture-1a2b3c4d.jpg"


def test_feedparser_reads_all_that_matters() -> None:
    show = make_show()
    parsed = feedparser.parse(feeds(show, [make_item(show, 1), make_item(show, 2)])["feed.xml"])
    assert not parsed.bozo
    assert parsed.feed.title == show.title
    assert [entry.title for entry in parsed.entries] == ["Cats in lesson 2", "Cats in lesson 1"]
    first = parsed.entries[0]
    assert first.id == make_item(show, 2).guid
    assert first.enclosures[0].href == ADDRESS + "lesson-2/episode-0a1b2c3d.mp3"
    assert first.itunes_duration == "210"
    assert [chapter.title for chapter in first.psc_chapters.chapters] == [title for _, title in CHAPTERS]


def test_podcastparser_reads_all_that_matters() -> None:
    import io

    show = make_show()
    data = feeds(show, [make_item(show, 1)])["feed.xml"]
    parsed = podcastparser.parse(ADDRESS + "feed.xml", io.BytesIO(data))
    assert parsed["title"] == show.title
    assert parsed["cover_url"] == ADDRESS + "cover-0a1b2c3d.jpg"
    episode = parsed["episodes"][0]
    assert episode["guid"] == make_item(show, 1).guid
    assert episode["total_time"] == 210
    assert [(c["start"], c["title"]) for c in episode["chapters"]] == [(s // 1000, t) for s, t in CHAPTERS]
    assert episode["enclosures"][0]["file_size"] == 1001


def test_a_transcript_and_its_language_are_told_by_type() -> None:
    show = make_show(language="de")
    data = render_feed(
        show, [make_item(show, 1)], address=ADDRESS, cover=FeedFile("c.png", "image/png", 1), guid=str(uuid.uuid4())
    )["feed.xml"]
    told = [
        (n.get("type"), n.get("rel"), n.get("language")) for n in channel(data).iter(f"{{{NS['podcast']}}}transcript")
    ]
    assert told == [
        ("text/vtt", "captions", "de"),
        ("application/x-subrip", "captions", "de"),
        ("application/json", "captions", "de"),
        ("text/html", None, "de"),
    ]


@pytest.mark.parametrize(("length", "told"), [(209_499, "209"), (209_500, "210"), (210_408, "210"), (400, "1")])
def test_durations_are_the_nearest_second(length: int, told: str) -> None:
    show = make_show()
    data = feeds(show, [make_item(show, 1, length=Ms(length))])["feed.xml"]
    assert channel(data).findtext("item/itunes:duration", None, NS) == told


def test_a_chapters_address_is_the_same_in_every_list() -> None:
    show = make_show()
    chapters = (FeedChapter(Ms(0), "One", "https://example.org/Größe?a=1%20b"),)
    data = feeds(show, [make_item(show, 1, chapters=chapters)])["feed.xml"]
    chapter = channel(data).find("item/psc:chapters/psc:chapter", NS)
    assert chapter is not None and chapter.get("href") == "https://example.org/Gr%C3%B6%C3%9Fe?a=1%20b"


def test_an_owner_without_a_name_is_named_as_the_show() -> None:
    show = make_show(author="", email="ada@example.org")
    found = channel(feeds(show, [make_item(show, 1)])["feed.xml"])
    assert found.findtext("itunes:owner/itunes:name", None, NS) == show.title
