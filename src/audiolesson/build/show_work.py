"""The feed and the pages of a show, from the manifests of its lessons; written so that a kill leaves the old feed.

Order: media, texts, pages, feeds, the manifest; what nothing names any more is deleted last, and only what a build
made: a file that somebody else put into feed/ stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from audiolesson.build.covers import cover, cover_ending, small_cover
from audiolesson.build.feed_folder import FeedFolder
from audiolesson.build.freshness import FEED_MANIFEST, feed_inputs
from audiolesson.build.plan import EPISODE
from audiolesson.build.sources import published_name
from audiolesson.feed.model import FeedChapter, FeedFile, Item
from audiolesson.feed.numbers import episode_numbers
from audiolesson.files import bytes_digest, file_digest, sweep, write_whole
from audiolesson.manifest import FeedManifest, LessonManifest, Product, dump, load_feed
from audiolesson.show.model import Show
from audiolesson.units import Ms

_TYPES = {
    ".mp3": "audio/mpeg",
    ".chapters.json": "application/json+chapters",
    ".vtt": "text/vtt",
    ".srt": "application/x-subrip",
    ".json": "application/json",
    ".html": "text/html",
    ".jpg": "image/jpeg",
    ".png": "image/png",
}


@dataclass(frozen=True, slots=True)
class PublishedLesson:
    """A built lesson as it lies in feed/.

    `files`: ending → file of feed/; `pictures`: path inside the show → file of feed/; `copies`: each file to be
    copied, and what it is to be in feed/.
    """

    manifest: LessonManifest
    files: Mapping[str, FeedFile]
    pictures: Mapping[str, str]
    copies: tuple[tuple[Path, Product], ...]


def publish_locally(show: Show, lessons: list[LessonManifest], *, remake: bool = False) -> FeedFolder:
    """Write feed/ from built lessons. Returns the folder, which tells what was written and deleted.

    `remake`: compare every file with its source, byte by byte. Raises FileError, ShowError.
    """
    before = load_feed(show.published / FEED_MANIFEST)
    known = before.products if before else ()
    picture, ending = cover(show), cover_ending(show)
    cover_entry = FeedFile(f"cover-{bytes_digest(picture)[:8]}{ending}", _TYPES[ending], len(picture))
    in_time = sorted(lessons, key=lambda lesson: (lesson.date, lesson.slug))
    published = [published_lesson(show, lesson, known) for lesson in in_time]
    numbers = episode_numbers(show.order, [lesson.number for lesson in in_time])
    items = [item_of(lesson, number) for lesson, number in zip(published, numbers, strict=True)]
    small = small_cover(show)
    small_path = f"cover-small-{bytes_digest(small)[:8]}.jpg"
    sweep(show.published)
    folder = FeedFolder(show.published, known, trust=not remake)
    folder.put(cover_entry.path, picture)
    folder.put(small_path, small)
    for lesson in published:
        for source, product in lesson.copies:
            folder.copy(product, source)
    for name, data in pages(show, published, items, cover_entry.path, small_path).items():
        folder.put(name, data)
    for name, data in feeds(show, items, cover_entry).items():
        folder.put(name, data)
    products = tuple(folder.products[name] for name in sorted(folder.products))
    folder.delete_unnamed()
    write_whole(show.published / FEED_MANIFEST, dump(FeedManifest(feed_inputs(show, lessons), products)))
    return folder


def published_lesson(show: Show, lesson: LessonManifest, known: Iterable[Product] = ()) -> PublishedLesson:
    """Where each product of a lesson lies in feed/: `SLUG/episode-HASH.mp3`, and so on.

    A picture is the one that the episode was built with: where it was changed or lost since, and the lesson could
    not be built anew, the copy in feed/ (one of the `known` products) stays.
    """
    files: dict[str, FeedFile] = {}
    copies: list[tuple[Path, Product]] = []
    for product in lesson.products:
        if product.name in EPISODE:
            stem, ending = product.name.partition(".")[0], product.name[product.name.index(".") :]
            path = f"{lesson.slug}/{stem}-{product.sha256[:8]}{ending}"
            copies.append((show.episode(lesson.slug) / product.name, Product(path, product.bytes, product.sha256)))
            files[ending] = FeedFile(path, _TYPES[ending], product.bytes)
    by_name = {product.name: product for product in known}
    pictures: dict[str, str] = {}
    for name in dict.fromkeys(segment.picture for segment in lesson.segments if segment.picture):
        sha256 = lesson.inputs.get(name, "")
        path, source = f"{lesson.slug}/{published_name('picture', name, sha256)}", show.root / name
        if sha256 and file_digest(source) == sha256:
            copies.append((source, Product(path, source.stat().st_size, sha256)))
        elif path in by_name and (show.published / path).is_file():
            copies.append((source, by_name[path]))
        else:
            continue
        pictures[name] = path
    return PublishedLesson(lesson, files, pictures, tuple(copies))


def feeds(show: Show, items: list[Item], cover: FeedFile) -> dict[str, bytes]:
    """feed.xml and its archives."""
    from audiolesson.feed.guid import feed_guid
    from audiolesson.feed.rss import render_feed

    guid = show.feed.guid or feed_guid(show.address + "feed.xml")
    return render_feed(show, items, address=show.address, cover=cover, name="feed.xml", guid=guid)


def item_of(lesson: PublishedLesson, number: int) -> Item:
    """A lesson's item. `number`: see `episode_numbers`."""
    made, files = lesson.manifest, lesson.files
    chapters = tuple(
        FeedChapter(Ms(segment.start), segment.title, segment.url, lesson.pictures.get(segment.picture, ""))
        for segment in made.segments
    )
    return Item(
        slug=made.slug,
        kind="episode",
        guid=made.guid,
        title=made.title,
        date=made.date,
        audio=files[".mp3"],
        length=Ms(made.length),
        summary=summary(made),
        chapters=chapters,
        chapters_file=files[".chapters.json"],
        transcripts=tuple(files[ending] for ending in (".vtt", ".srt", ".json", ".html")),
        resources=made.resources,
        number=number,
    )


def summary(lesson: LessonManifest) -> str:
    """The first two sentences that are spoken."""
    sentences = [sentence.text for segment in lesson.segments for sentence in segment.sentences]
    return " ".join(sentences[:2])


def pages(
    show: Show, lessons: list[PublishedLesson], items: list[Item], cover_path: str, small_path: str
) -> dict[str, bytes]:
    """The show's page and a page for each lesson, the newest first."""
    from audiolesson.build.page_data import page_lesson
    from audiolesson.page.render import pages as render_pages

    data = [page_lesson(lesson.manifest, item) for lesson, item in zip(lessons, items, strict=True)]
    return render_pages(show, data[::-1], address=show.address, cover=cover_path, small_cover=small_path)
