"""Items → RSS 2.0 with itunes:, podcast:, psc: and archive tags, by feedgen with an extension of our own."""

from collections.abc import Sequence
from datetime import datetime
from importlib import resources
from typing import TYPE_CHECKING, Any

from audiolesson.errors import Place, ShowError
from audiolesson.feed import archives, itunes, podcasting20
from audiolesson.feed.model import FeedFile, Item
from audiolesson.feed.notes import description
from audiolesson.feed.numbers import episode_numbers
from audiolesson.feed.types import media_type
from audiolesson.feed.xml import (
    DESCRIPTION_LIMIT,
    PREFIXES,
    VALUE_LIMIT,
    absolute,
    clean,
    cut_bytes,
    document,
    element,
    instant,
    printable,
    rfc2822,
)
from audiolesson.show.model import Show

if TYPE_CHECKING:
    from feedgen.feed import FeedGenerator

TYPE = "application/rss+xml"

STYLES = {"feed.xsl": "text/xsl", "feed.css": "text/css"}
"""What a browser shows a feed with: a page, or where it does not know XSL any more, plain words."""


def render_feed(
    show: Show,
    items: Sequence[Item],
    *,
    address: str,
    cover: FeedFile,
    name: str = "feed.xml",
    guid: str,
    sources: str = "",
) -> dict[str, bytes]:
    """The feed `name` and its archives, as path in feed/ → bytes.

    `address` is where feed/ will be, ending in "/"; `guid` the feed's podcast:guid. `name` holds the newest
    `show.feed.items` // 3 lessons; older ones lie in `STEM-archive-N.xml`. Items may come in any order; within a
    page they stand newest first. A second feed of the same show is told by another `show.title`. `sources` is the
    path in feed/ of the archive from which the show can be cloned ("" none), named by the newest page.

    Raises ShowError when the category is not Apple's, two items share a guid, or a date cannot be read.
    """
    _check(items)
    titles, numbers = _titles(items), _numbers(show, items)
    lessons = max(1, show.feed.items // archives.KINDS_A_LESSON)
    found: dict[str, bytes] = {}
    for page in archives.pages(items, lessons=lessons, name=name):
        feed = _channel(show, page, address=address, cover=cover, current=name, guid=guid)
        if sources and page.name == name:
            href = absolute(address, sources)
            feed.extra.tags.append(
                element("atom:link", rel="related", href=href, type=media_type(sources), title="Sources")
            )
        for item in page.items:
            _add(feed, show, item, title=titles[item.guid], number=numbers.get(item.guid, 0), address=address)
        found[page.name] = _bytes(feed)
    return found


def styles() -> dict[str, bytes]:
    """The files of `STYLES`, which lie beside the feeds."""
    folder = resources.files("audiolesson.feed") / "static"
    return {name: (folder / name).read_bytes() for name in STYLES}


def prepare() -> None:
    """Import what a feed is written with, ahead of time."""
    import feedgen.ext.base
    import feedgen.feed  # noqa: F401
    from lxml import etree  # noqa: F401


def _channel(
    show: Show, page: archives.Page, *, address: str, cover: FeedFile, current: str, guid: str
) -> "FeedGenerator":
    from feedgen.feed import FeedGenerator

    feed = FeedGenerator()
    feed.register_extension("extra", _extension(), _entry_extension())
    title, picture = clean(show.title) or "Untitled", absolute(address, cover.path)
    feed.title(title)
    # Of several links feedgen makes the last one the show's web page: first self, then the page.
    feed.link(href=address + page.name, rel="self", type=TYPE)
    feed.link(href=address, rel="alternate")
    text = " ".join(printable(show.description).split()) or title
    feed.description(cut_bytes(text, DESCRIPTION_LIMIT))
    feed.language(show.language)
    feed.generator("audiolesson")
    feed.image(url=picture, title=title, link=address)
    if rights := ". ".join(part for part in (clean(show.author), clean(show.licence)) if part):
        feed.copyright(clean(rights))
    feed.lastBuildDate(_Unwritten(2000, 1, 1, tzinfo=instant("2000-01-01T00:00:00Z").tzinfo))
    tags = [element("lastBuildDate", rfc2822(instant(page.items[0].date)))] if page.items else []
    tags += archives.channel_tags(page, current=current, address=address)
    tags += itunes.channel_tags(show, picture, address + current)
    tags += podcasting20.channel_tags(show, guid)
    feed.extra.tags = tags
    return feed


def _add(feed: "FeedGenerator", show: Show, item: Item, *, title: str, number: int, address: str) -> None:
    page = f"{address}{item.slug}/"
    entry = feed.add_entry(order="append")
    entry.title(title)
    entry.link(href=page)
    entry.guid(item.guid, permalink=False)
    notes = description(item, author=show.author, licence=show.licence, page=page, after=show.based_on.credit)
    entry.content(notes, type="CDATA")
    entry.enclosure(absolute(address, item.audio.path), item.audio.bytes, item.audio.type)
    tags = [element("pubDate", rfc2822(instant(item.date)))]
    tags += itunes.item_tags(show, item, title=title, number=number, address=address)
    tags += podcasting20.item_tags(show, item, address)
    entry.extra.tags = tags


class _Unwritten(datetime):
    """A date that feedgen keeps and does not write.

    Its writer switches the locale of the whole process, which other threads would feel, so dates are written by us.
    """

    def __bool__(self) -> bool:
        return False


def _extension() -> Any:
    """The class by which feedgen takes ready elements: for the channel, with all namespaces on the root."""
    from feedgen.ext.base import BaseExtension

    class Extra(BaseExtension):  # type: ignore[misc]
        tags: Sequence[Any] = ()

        def extend_ns(self) -> dict[str, str]:
            return dict(PREFIXES)

        def extend_rss(self, feed: Any) -> None:
            feed[0].extend(self.tags)

    return Extra


def _entry_extension() -> Any:
    """The same for an item."""
    from feedgen.ext.base import BaseEntryExtension

    class ExtraEntry(BaseEntryExtension):  # type: ignore[misc]
        tags: Sequence[Any] = ()

        def extend_rss(self, entry: Any) -> None:
            entry.extend(self.tags)

    return ExtraEntry


def _bytes(feed: "FeedGenerator") -> bytes:
    """The document, with what shows it in a browser."""
    from lxml import etree

    body = feed.rss_str(pretty=True)
    root = etree.fromstring(body, etree.XMLParser(strip_cdata=False, remove_blank_text=True, resolve_entities=False))
    etree.cleanup_namespaces(root, keep_ns_prefixes=["itunes", "podcast", "atom", "content", "psc"])
    return document(root, [f'xml-stylesheet type="{kind}" href="{name}"' for name, kind in STYLES.items()])


def _titles(items: Sequence[Item]) -> dict[str, str]:
    """Guid → title. Of two equal titles the newer one gets a number: apps take equal titles for one episode."""
    used: set[str] = set()
    titles: dict[str, str] = {}
    for item in sorted(items, key=archives.age):
        title = first = clean(item.title) or item.slug
        count = 1
        while title.casefold() in used:
            count += 1
            title = f"{clean(first, VALUE_LIMIT - 8)} ({count})"
        used.add(title.casefold())
        titles[item.guid] = title
    return titles


def _numbers(show: Show, items: Sequence[Item]) -> dict[str, int]:
    """Guid → itunes:episode. A bonus item has none."""
    episodes = [item for item in sorted(items, key=archives.age) if item.kind == "episode"]
    numbers = episode_numbers(show.order, [max(0, item.number) for item in episodes])
    return {item.guid: number for item, number in zip(episodes, numbers, strict=True) if number}


def _check(items: Sequence[Item]) -> None:
    """Raises ShowError for what no feed can hold: one guid or one file twice, a date that is none."""
    owner: dict[str, Item] = {}
    for item in items:
        place = Place(f"scripts/{item.slug}.md")
        try:
            instant(item.date)
        except ValueError:
            raise ShowError(f"{item.date!r} is no date", place, "write it as 2026-11-24T06:00:00Z") from None
        for key, what in ((item.guid, "the guid"), (item.audio.path, "the file")):
            other = owner.setdefault(key, item)
            if other is not item:
                hint = "every episode and drill needs its own"
                raise ShowError(f"shares {what} {key!r} with {other.slug}:{other.kind}", place, hint)
