"""The feed and the pages of a show, from the manifests of its lessons; written so that a kill leaves the old feed.

Order: media, texts, pages, feeds, the manifest; what nothing names any more is deleted last, and only what a build
made: a file that somebody else put into feed/ stays.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from audiolesson.build.covers import COVER, SHARE, SMALL_COVER, THUMB, app_icons, show_artwork
from audiolesson.build.feed_folder import FeedFolder
from audiolesson.build.freshness import FEED_MANIFEST, feed_inputs
from audiolesson.build.inputs import feed_settings_apart
from audiolesson.build.items import items_of
from audiolesson.build.kept import kept
from audiolesson.build.published import TYPES, PublishedLesson, published_lesson
from audiolesson.feed.model import FeedFile, Item
from audiolesson.feed.numbers import episode_numbers
from audiolesson.feed.xml import instant
from audiolesson.files import bytes_digest, sweep, write_whole
from audiolesson.manifest import FeedManifest, LessonManifest, Product, dump, load_feed
from audiolesson.show.model import Show

FEED, DRILLS_FEED, OPML = "feed.xml", "drills.xml", "podcasts.opml"


class ShowPictures(NamedTuple):
    """The show's picture in feed/, in its three sizes, and the web app's icons with their sides in px."""

    cover: FeedFile
    small: FeedFile
    share: FeedFile
    icons: tuple[tuple[FeedFile, int], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What the folder feed/ holds, in the order in which it is written. `copies`: a file and what it is to be there.

    `held` are lessons whose time has not come: nothing of them is among the rest.
    """

    pictures: Mapping[str, bytes]
    copies: tuple[tuple[Path, Product], ...]
    pages: Mapping[str, bytes]
    feeds: Mapping[str, bytes]
    held: tuple[LessonManifest, ...] = ()


def contents(
    show: Show, lessons: Sequence[LessonManifest], known: Iterable[Product] = (), now: datetime | None = None
) -> Contents:
    """The feeds, pages and files of built lessons: all of them, or those whose date is not after `now`.

    `known` are the products that lie in feed/. Raises FileError, ShowError.
    """
    artwork = show_artwork(show)
    icons = [(_picture("icon", data, ".png"), size, data) for size, data in app_icons(show, artwork).items()]
    pictures = ShowPictures(
        _picture(COVER, artwork.large, artwork.ending),
        _picture(SMALL_COVER, artwork.small),
        _picture(SHARE, artwork.share),
        tuple((file, size) for file, size, _ in icons),
    )
    in_time = sorted(lessons, key=lambda lesson: (lesson.date, lesson.slug))
    numbers = episode_numbers(show.order, [lesson.number for lesson in in_time])
    told = [(published_lesson(show, lesson, known), number) for lesson, number in zip(in_time, numbers, strict=True)]
    due = [(lesson, number) for lesson, number in told if _is_due(lesson.manifest.date, now)]
    published = [lesson for lesson, _ in due]
    sources = _sources(show, [lesson.manifest for lesson in published], known)
    items = {
        lesson.manifest.slug: [item for item in items_of(show, lesson, number) if _is_due(item.date, now)]
        for lesson, number in due
    }
    return Contents(
        {
            pictures.cover.path: artwork.large,
            pictures.small.path: artwork.small,
            pictures.share.path: artwork.share,
            **{file.path: data for file, _, data in icons},
            **sources,
        },
        tuple(copy for lesson in published for copy in lesson.copies),
        pages(show, published, items, pictures, "".join(sources)),
        feeds(show, [item for own in items.values() for item in own], pictures.cover, "".join(sources)),
        tuple(lesson for lesson in in_time if not _is_due(lesson.date, now)),
    )


def _sources(show: Show, lessons: Sequence[LessonManifest], known: Iterable[Product]) -> dict[str, bytes]:
    """The archive of the sources by its path in feed/; {} where there is none."""
    from audiolesson.build.source_archive import NAME, source_archive

    before = next((show.published / product.name for product in known if NAME.fullmatch(product.name)), None)
    data = source_archive(show, lessons, before)
    return {f"sources-{bytes_digest(data)[:8]}.zip": data} if data else {}


def _is_due(date: str, now: datetime | None) -> bool:
    return now is None or instant(date) <= now


def publish_locally(show: Show, lessons: list[LessonManifest], *, remake: bool = False) -> FeedFolder:
    """Write feed/ from built lessons. Returns the folder, which tells what was written and deleted.

    `remake`: compare every file with its source, byte by byte. Raises FileError, ShowError.
    """
    before = load_feed(show.published / FEED_MANIFEST)
    known = before.products if before else ()
    made = contents(show, lessons, known)
    sweep(show.published)
    folder = FeedFolder(show.published, known, trust=not remake)
    for name, data in made.pictures.items():
        folder.put(name, data)
    for source, product in made.copies:
        folder.copy(product, source)
    for name, data in {**made.pages, **made.feeds}.items():
        folder.put(name, data)
    products = tuple(folder.products[name] for name in sorted(folder.products))
    folder.delete_unnamed()
    manifest = FeedManifest(feed_inputs(show, lessons), products, feed_settings_apart(show))
    write_whole(show.published / FEED_MANIFEST, dump(manifest))
    return folder


def feeds(show: Show, items: Sequence[Item], cover: FeedFile, sources: str = "") -> dict[str, bytes]:
    """feed.xml with all items, drills.xml with the drills alone where there are any, and the archives of both.

    `sources` is the path of the show's sources in feed/ ("" none), which feed.xml names.
    """
    from audiolesson.feed.guid import feed_guid
    from audiolesson.feed.rss import render_feed

    first = show.feed.moved_from or show.address
    guid = show.feed.guid or feed_guid(first + FEED)
    found = render_feed(show, items, address=show.address, cover=cover, name=FEED, guid=guid, sources=sources)
    drills = [item for item in items if item.kind != "episode"]
    if drills:
        guid = show.feed.drills_guid or feed_guid(first + DRILLS_FEED)
        alone = replace(show, title=drills_title(show), order="episodic")
        found |= render_feed(alone, drills, address=show.address, cover=cover, name=DRILLS_FEED, guid=guid)
    return found


def beside_feeds(show: Show, *, drills: bool) -> dict[str, bytes]:
    """What shows a feed in a browser, and what leads to it: style sheets, the list of feeds, rules for a moved show."""
    from audiolesson.feed.moving import RULES, rules
    from audiolesson.feed.opml import opml
    from audiolesson.feed.rss import styles

    listed = [(show.title, show.address + FEED)]
    if drills:
        listed.append((drills_title(show), show.address + DRILLS_FEED))
    moving = {RULES: rules(show.feed.moved_from, show.address)} if show.feed.moved_from else {}
    return {**styles(), OPML: opml(show, listed), **moving}


def _code(show: Show) -> str:
    """The QR code of the feed's address."""
    from audiolesson.feed.qr import FORMAT, qr_svg

    text = show.address + FEED
    return kept(show, ["code", FORMAT, text], lambda: qr_svg(text).encode()).decode()


def drills_title(show: Show) -> str:
    """What the feed of drills is called."""
    return f"{show.title}: drills"


def pages(
    show: Show,
    lessons: Sequence[PublishedLesson],
    items: Mapping[str, Sequence[Item]],
    pictures: ShowPictures,
    sources: str = "",
) -> dict[str, bytes]:
    """The show's page and a page for each lesson, the newest first, and what goes with the feeds.

    `items` are by slug, `sources` as for `feeds`.
    """
    from audiolesson.build.article_work import load_article
    from audiolesson.build.page_data import page_lesson
    from audiolesson.page.render import pages as render_pages

    data = [
        page_lesson(
            lesson.manifest,
            items[lesson.manifest.slug],
            load_article(show, lesson.manifest.slug),
            lesson.pictures,
            picture=lesson.picture(SMALL_COVER),
            share=lesson.picture(SHARE),
            thumb=lesson.picture(THUMB),
        )
        for lesson in lessons
    ]
    drills = DRILLS_FEED if any(lesson.manifest.drills for lesson in lessons) else ""
    return render_pages(
        show,
        data[::-1],
        address=show.address,
        cover=pictures.cover.path,
        small_cover=pictures.small.path,
        share=pictures.share.path,
        icons=[(file.path, size) for file, size in pictures.icons],
        drills_path=drills,
        sources=sources,
        list_path=OPML,
        code=_code(show),
    ) | beside_feeds(show, drills=bool(drills))


def _picture(stem: str, data: bytes, ending: str = ".jpg") -> FeedFile:
    return FeedFile(f"{stem}-{bytes_digest(data)[:8]}{ending}", TYPES[ending], len(data))
