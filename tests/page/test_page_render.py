"""The learner's pages: whole HTML that needs no script to be read, no other host and no particular folder."""

import posixpath
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from audiolesson.feed.apps import app_links
from audiolesson.feed.colour import contrast, legible
from audiolesson.feed.model import FeedFile
from audiolesson.page.data import (
    PageCard,
    PageChapter,
    PageDrill,
    PageLesson,
    PageParagraph,
    PageQuestion,
    PageSentence,
)
from audiolesson.page.render import pages
from audiolesson.show.model import Colours, Show
from audiolesson.units import Ms

ADDRESS = "https://example.org/course/"
SHOW = Show(
    root=Path(),
    id="6f1f5b3e-8d4c-4f5e-9c63-0a7a2f8f8c11",
    title="Cats & dogs",
    author="Ada <b>",
    description="Three and a half minutes a lesson.",
    licence="CC BY 4.0",
    address=ADDRESS,
)
READABLE = 4.5
APPS = {href.partition(":")[0] for _, href in app_links(ADDRESS)}
VOID = frozenset(("meta", "link", "img", "br", "track", "input", "hr"))
TEXT = PageParagraph((PageSentence(Ms(0), "A cat chases a dog."), PageSentence(Ms(2_500), "Then it rests & sleeps.")))


def lesson(number: int) -> PageLesson:
    base = f"lesson-{number}/episode-0a1b2c3d"
    return PageLesson(
        slug=f"lesson-{number}",
        title=f"Cats <{number}>",
        date=f"2026-03-0{number}T06:00:00Z",
        length=Ms(210_408),
        audio=FeedFile(f"{base}.mp3", "audio/mpeg", 2_525_000),
        summary="A cat chases a dog.",
        number=number,
        chapters=(
            PageChapter("Opening", Ms(0), (TEXT,), "https://example.org/more"),
            PageChapter("Mice & more", Ms(42_500), (replace(TEXT, speaker="Guest"),), picture="lesson-1/picture-1.jpg"),
        ),
        chapters_file=FeedFile(f"{base}.chapters.json", "application/json+chapters", 900),
        transcripts=(FeedFile(f"{base}.vtt", "text/vtt", 9000), FeedFile(f"{base}.html", "text/html", 9000)),
        resources=(("A & B", "https://example.org/?a=1&b=2"), ("Bad", "javascript:alert(1)")),
        drills=(PageDrill("Cards", FeedFile(f"lesson-{number}/cards-0a1b2c3d.mp3", "audio/mpeg", 1), Ms(60_000)),),
    )


LESSONS = [lesson(number) for number in (1, 2, 3)]


def made(show: Show = SHOW, lessons: list[PageLesson] = LESSONS, **more: str) -> dict[str, str]:
    found = pages(show, lessons, address=ADDRESS, cover="cover-0a1b2c3d.jpg", drills_path="drills.xml", **more)
    return {path: data.decode() for path, data in found.items()}


class Reader(HTMLParser):
    """All elements of a page; what is not closed in order is a problem."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.problems: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.data: list[str] = []
        self.feed(html)
        self.close()
        self.problems += [f"<{tag}> is not closed" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if len(dict(attrs)) != len(attrs):
            self.problems.append(f"<{tag}> has an attribute twice")
        if tag in ("p", "h1", "h2", "h3") and "p" in self.open:
            self.problems.append(f"<{tag}> inside a paragraph")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes something else")

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["script"]:
            self.data.append(data)
        else:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]


def scripts(page: Reader) -> set[str]:
    """The scripts that a page runs: what is data for searching programs is none."""
    return {one["src"].rpartition("/")[2] for one in page.all("script") if one != {"type": "application/ld+json"}}


def test_a_show_has_an_index_a_page_a_lesson_one_stylesheet_and_one_script() -> None:
    assert set(made()) == {
        "index.html",
        "lesson-1/index.html",
        "lesson-2/index.html",
        "lesson-3/index.html",
        "style.css",
        "app.js",
        "sw.js",
        "manifest.webmanifest",
    }


@pytest.mark.parametrize("path", ["index.html", "lesson-1/index.html", "lesson-2/index.html", "lesson-3/index.html"])
def test_pages_are_whole_html_with_one_script_of_their_own_and_no_other_host(path: str) -> None:
    html = made()[path]
    page = Reader(html)
    assert html.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert page.problems == []
    assert scripts(page) == {"app.js"}
    assert not [a for _, a in page.elements if any(name.startswith("on") or name == "style" for name in a)]
    ids = [a["id"] for _, a in page.elements if "id" in a]
    assert len(ids) == len(set(ids))
    assert len(page.all("h1")) == 1
    assert all("alt" in a for a in page.all("img"))
    for tag, a in page.elements:
        for loaded in ("src", "href" if tag == "link" and a.get("rel") not in ("alternate", "canonical") else "src"):
            assert not re.match(r"(?i)[a-z]+:|//", a.get(loaded, "")), (tag, a)


@pytest.mark.parametrize("path", ["index.html", "lesson-1/index.html", "lesson-2/index.html", "lesson-3/index.html"])
def test_every_link_leads_to_a_page_or_a_file_of_the_folder(path: str) -> None:
    found = made()
    files = {"cover-0a1b2c3d.jpg", "feed.xml", "drills.xml", "lesson-1/picture-1.jpg"}
    for one in LESSONS:
        files |= {one.audio.path, *(file.path for file in one.transcripts), *(drill.audio.path for drill in one.drills)}
        files.add(one.chapters_file.path if one.chapters_file else "")
    for _, a in Reader(found[path]).elements:
        link = urlsplit(a.get("href") or a.get("src") or "")
        if link.scheme or not link.path:
            assert link.scheme in ("", "https", *APPS)
            continue
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), link.path))
        if link.path.endswith("/"):
            target = posixpath.normpath(posixpath.join(target, "index.html"))
        assert target in {*found, *files}


def test_a_lesson_shows_player_chapters_text_downloads_and_its_neighbours() -> None:
    page = Reader(made()["lesson-2/index.html"])
    audio = page.all("audio")[0]
    assert (audio["preload"], audio["src"]) == ("none", "../lesson-2/episode-0a1b2c3d.mp3")
    assert page.all("track")[0] == {
        "kind": "captions",
        "src": "../lesson-2/episode-0a1b2c3d.vtt",
        "srclang": "en",
        "label": "Transcript",
    }
    links = [a["href"] for a in page.all("a")]
    assert "../lesson-2/episode-0a1b2c3d.mp3#t=0" in links
    assert "../lesson-2/episode-0a1b2c3d.mp3#t=42.5" in links
    assert [a["href"] for a in page.all("a") if a.get("rel") in ("prev", "next")] == ["../lesson-1/", "../lesson-3/"]
    text = " ".join(page.text.split())
    for words in ("Cats <2>", "Then it rests & sleeps.", "3:30", "2 March 2026", "0:42", "Guest", "2.5 MB", "A & B"):
        assert words in text
    assert "javascript:" not in str(page.elements)


def test_lessons_stand_in_the_order_given_and_are_numbered_and_turned_in_time() -> None:
    lessons = [replace(one, number=0) for one in LESSONS[::-1]]
    found = made(lessons=lessons)
    numbers = re.findall(
        r'href="lesson-(\d)/" data-slug="lesson-\d">\s*<span class="number" aria-hidden="true">(\d)<',
        found["index.html"],
    )
    assert numbers == [("3", "3"), ("2", "2"), ("1", "1")]
    for number, turns in ((1, [("next", "../lesson-2/")]), (3, [("prev", "../lesson-2/")])):
        links = Reader(found[f"lesson-{number}/index.html"]).all("a")
        assert [(a["rel"], a["href"]) for a in links if a.get("rel") in ("prev", "next")] == turns


def test_a_serial_course_begins_with_its_first_lesson() -> None:
    found = made(replace(SHOW, order="serial"), LESSONS[::-1])
    assert re.findall(r'<a href="lesson-(\d)/" ', found["index.html"]) == ["1", "2", "3"]


def test_pages_tell_readers_of_feeds_where_the_feed_is() -> None:
    for path, html in made().items():
        if path.endswith(".html"):
            links = {a["href"] for a in Reader(html).all("link") if a.get("rel") == "alternate"}
            assert links == {ADDRESS + "feed.xml", ADDRESS + "drills.xml"}
            assert ADDRESS + "feed.xml" in Reader(html).text


def test_text_never_becomes_markup() -> None:
    nasty = '"><script>alert(1)</script>{{ 7*7 }}&'
    chapter = PageChapter(nasty, Ms(0), (PageParagraph((PageSentence(Ms(0), nasty),), nasty),))
    one = replace(
        lesson(1), title=nasty, summary=nasty, chapters=(chapter, chapter), resources=((nasty, "https://x/" + nasty),)
    )
    show = replace(SHOW, title=nasty, author=nasty, description=nasty, licence=nasty)
    for path, html in made(show, [one]).items():
        if path.endswith(".html"):
            page = Reader(html)
            assert page.problems == []
            assert scripts(page) == {"app.js"}
            assert "49" not in page.text
            assert nasty in page.text


def test_a_lesson_with_little_has_a_page_without_empty_parts() -> None:
    bare = PageLesson("bare", "Bare", "2026-03-01", Ms(1), FeedFile("bare/e.mp3", "audio/mpeg", 1))
    found = pages(replace(SHOW, description="", licence="", author=""), [bare], address=ADDRESS, cover="")
    page = Reader(found["bare/index.html"].decode())
    assert page.problems == []
    for absent in ("Chapters", "Practise", "To read on", "Licence"):
        assert absent not in page.text
    assert "1 lesson" in Reader(found["index.html"].decode()).text
    silent = pages(SHOW, [replace(bare, audio=None, length=Ms(0))], address=ADDRESS, cover="")["index.html"].decode()
    assert "0:00" not in Reader(silent).text
    assert "0 lessons" in Reader(pages(SHOW, [], address=ADDRESS, cover="")["index.html"].decode()).text


def test_the_same_lessons_give_the_same_bytes() -> None:
    assert made() == made()


@pytest.mark.parametrize("back", ["#000000", "#ffffff", "#1f2a44", "#ffb347", "#808080", "#f4efe6"])
@pytest.mark.parametrize("accent", ["#ffb347", "#ffffff", "#000000", "#777777"])
def test_whatever_the_colours_text_can_be_read(back: str, accent: str) -> None:
    css = made(replace(SHOW, colours=Colours(back, "#777777", accent)))["style.css"]
    values = re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", css)
    day = dict(reversed(values))
    night = dict(values)
    assert contrast(day["front"], day["back"]) >= READABLE
    assert contrast(day["on-back"], day["back"]) >= READABLE
    for theme in (day, night):
        for ink in ("ink", "soft", "link"):
            assert contrast(theme[ink], theme["ground"]) >= READABLE
            assert contrast(theme[ink], theme["card"]) >= READABLE


def test_a_legible_colour_is_left_as_it_is() -> None:
    assert legible("#ffb347", "#1f2a44") == "#ffb347"
    assert contrast(legible("#ffb347", "#ffffff"), "#ffffff") >= READABLE


def test_the_small_cover_is_shown_and_the_large_one_is_not_loaded() -> None:
    found = made(small_cover="cover-small-0a1b2c3d.jpg")
    for html in (data for path, data in found.items() if path.endswith(".html")):
        page = Reader(html)
        loaded = [a.get("src", "") for a in page.all("img")] + [a["href"] for a in page.all("link")]
        assert not [one for one in loaded if one.endswith("cover-0a1b2c3d.jpg")], "the large one is for who shares"
    assert 'src="cover-small-0a1b2c3d.jpg"' in found["index.html"]


def test_lessons_are_turned_by_date_and_not_by_name() -> None:
    swapped = [replace(LESSONS[0], date="2026-03-09T06:00:00Z"), *LESSONS[1:]]
    found = made(replace(SHOW, order="serial"), swapped)
    assert re.findall(r'<a href="lesson-(\d)/" ', found["index.html"]) == ["2", "3", "1"]


def test_a_picture_is_described_and_waits_until_it_is_seen() -> None:
    (picture,) = [a for a in Reader(made()["lesson-1/index.html"]).all("img") if "picture-1" in a["src"]]
    assert picture["alt"] == "Mice & more" and picture["loading"] == "lazy"


def test_a_lesson_without_an_episode_says_in_the_index_what_there_is_to_learn() -> None:
    cards = PageCard("c01", "What?", "That.")
    quiz = PageQuestion("q01", "Which?", ("A", "B"), 0)
    only = replace(lesson(1), audio=None, chapters=(), summary="", cards=(cards,), quiz=(quiz, replace(quiz, id="q02")))
    assert '<span class="summary">1 flashcard, 2 questions</span>' in made(lessons=[only])["index.html"]
