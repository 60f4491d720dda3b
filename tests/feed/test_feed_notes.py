"""Show notes stay whole, safe and within the bytes that apps accept."""

import re

from feed_folder import make_item, make_show
from feed_reading import HtmlReader
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.feed.model import FeedChapter, Item
from audiolesson.feed.notes import description
from audiolesson.units import Ms

SHOW = make_show()
texts = st.text(max_size=300)


def problems(html: str) -> list[str]:
    reader = HtmlReader()
    reader.feed(html)
    reader.close()
    return reader.found()


def item(**changes: object) -> Item:
    return make_item(SHOW, 1, **changes)


def test_notes_hold_summary_chapters_resources_and_how_it_was_made() -> None:
    html = description(item(), author="Ada & Co", licence="CC BY 4.0", page="https://example.org/course/lesson-1/")
    assert html.split("\n") == [
        "<p>A cat chases a dog. Then it rests.</p>",
        "<p>00:00:00 Opening<br>",
        "00:00:42 Cats &amp; dogs &lt; mice<br>",
        "00:01:41 What it costs<br>",
        "00:03:00 In short</p>",
        "<p>To read on:</p>",
        '<ul><li><a href="https://arxiv.org/abs/1706.03762">Attention Is All You Need</a></li></ul>',
        '<p><a href="https://example.org/course/lesson-1/">Transcript and downloads</a>. Text by Ada &amp; Co, spoken '
        "by a synthetic voice; made with audiolesson. Licence: CC BY 4.0.</p>",
    ]


def test_notes_name_the_voices_and_whose_the_sounds_are() -> None:
    assert "Spoken by a synthetic voice; made with" in description(item())
    assert "by a synthetic voice (piper:joe); made" in description(item(voices=("piper:joe",)), author="Ada")
    two = item(voices=("espeak", "flite:slt"), credits=("Morning by A. Player, CC BY 4.0",))
    assert description(two, author="Ada").endswith(
        "Text by Ada, spoken by synthetic voices (espeak, flite:slt); made with audiolesson. "
        "Sounds: Morning by A. Player, CC BY 4.0.</p>"
    )
    assert len(description(item(voices=("v" * 99,) * 99)).encode()) < 1500


def test_chapter_lines_rise_by_whole_seconds_and_never_name_one_twice() -> None:
    starts = (0, 700, 1_900, 3_999, 3_723_400)
    html = description(item(chapters=tuple(FeedChapter(Ms(start), "x") for start in starts)))
    assert re.findall(r"\d\d:\d\d:\d\d", html) == ["00:00:00", "00:00:01", "00:00:02", "00:00:03", "01:02:03"]


def test_fewer_than_three_chapters_are_no_list_that_apps_would_read() -> None:
    two = tuple(FeedChapter(Ms(start), "x") for start in (0, 60_000))
    late = tuple(FeedChapter(Ms(start), "x") for start in (10, 60_000, 90_000))
    assert "00:00" not in description(item(chapters=two))
    assert "00:00" not in description(item(chapters=late))


def test_only_web_addresses_become_links() -> None:
    html = description(item(resources=(("x", "javascript:alert(1)"), ("y", "/etc"), ("", 'https://x.org/"><b>'))))
    assert re.findall('href="([^"]*)"', html) == ["https://x.org/%22%3E%3Cb%3E"]


def test_an_address_in_another_script_is_kept_as_programs_read_it() -> None:
    html = description(item(resources=(("Größe", "https://de.wikipedia.org/wiki/Größe?a=1%20b"),)))
    assert re.findall('href="([^"]*)"', html) == ["https://de.wikipedia.org/wiki/Gr%C3%B6%C3%9Fe?a=1%20b"]


def test_a_resource_without_a_title_is_named_by_its_address() -> None:
    assert ">https://x.org/a</a>" in description(item(resources=(("", "https://x.org/a"),)))


def test_whole_resources_are_left_out_where_room_is_short_and_the_end_stays() -> None:
    many = tuple(
        (f"Resource number {number} with a long title", f"https://example.org/{number}") for number in range(99)
    )
    html = description(item(resources=many), licence="CC BY 4.0")
    assert 3800 < len(html.encode()) <= 4000
    assert problems(html) == []
    shown = re.findall(r"Resource number (\d+) ", html)
    assert shown == [str(number) for number in range(len(shown))]
    assert html.endswith("Licence: CC BY 4.0.</p>")
    assert "00:03:00 In short" in html


def test_whole_chapters_are_left_out_only_after_all_resources() -> None:
    many = tuple(FeedChapter(Ms(number * 1000), f"Chapter {number} " + "é" * 40) for number in range(100))
    html = description(item(chapters=many))
    assert len(html.encode()) <= 4000
    assert "To read on" not in html
    assert problems(html) == []
    lines = re.findall(r"^(?:<p>)?\d\d:\d\d:\d\d Chapter (\d+)", html, re.M)
    assert lines == [str(number) for number in range(len(lines))]
    assert len(lines) > 20


@settings(max_examples=60, deadline=None)
@given(
    summary=st.text(max_size=3000),
    titles=st.lists(texts, max_size=40),
    resources=st.lists(st.tuples(texts, texts.map(lambda text: "https://x.org/" + text)), max_size=40),
    author=texts,
    licence=texts,
)
def test_any_text_gives_whole_safe_html_within_4000_bytes(
    summary: str, titles: list[str], resources: list[tuple[str, str]], author: str, licence: str
) -> None:
    chapters = tuple(FeedChapter(Ms(number * 30_000), title) for number, title in enumerate(titles))
    html = description(
        item(summary=summary, chapters=chapters, resources=tuple(resources)),
        author=author,
        licence=licence,
        page="https://example.org/x/",
    )
    assert len(html.encode()) <= 4000
    assert problems(html) == []
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", html)
