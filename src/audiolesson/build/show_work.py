"""The feed and the pages of a show, from the manifests of its lessons; written so that a kill leaves the old feed.

Order: media, texts, pages, feeds, the manifest; what nothing names any more is deleted last, and only what a build
made: a file that somebody else put into feed/ stays.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from audiolesson.build.covers import cover, cover_ending, small_cover
from audiolesson.build.freshness import FEED_MANIFEST, feed_inputs
from audiolesson.build.plan import EPISODE
from audiolesson.build.sources import published_name
from audiolesson.feed.model import FeedChapter, FeedFile, Item
from audiolesson.files import bytes_digest, write_whole
from audiolesson.manifest import FeedManifest, LessonManifest, Product, dump, load_feed
from audiolesson.show.model import Show
from audiolesson.units import Ms

_MADE_NAME = re.compile(r".+-[0-9a-f]{8}\.[a-z0-9.]+")
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
    """A built lesson as it lies in feed/: its manifest, and product ending → (source file, file of feed/)."""

    manifest: LessonManifest
    files: Mapping[str, tuple[Path, FeedFile]]
    pictures: Mapping[str, tuple[Path, str]]

    def media(self) -> Iterator[tuple[Path, Product]]:
        """Each file that is copied into feed/: where it lies, and its name, size and digest there."""
        made = {product.name: product.sha256 for product in self.manifest.products}
        for source, name in self.pictures.values():
            data = source.read_bytes()
            yield source, Product(name, len(data), bytes_digest(data))
        for source, file in self.files.values():
            yield source, Product(file.path, file.bytes, made[source.name])


def publish_locally(show: Show, lessons: list[LessonManifest]) -> list[str]:
    """Write feed/ from built lessons. Returns the names of files that were written or deleted. Raises FileError."""
    before = load_feed(show.published / FEED_MANIFEST)
    picture, ending = cover(show), cover_ending(show)
    cover_entry = FeedFile(f"cover-{bytes_digest(picture)[:8]}{ending}", _TYPES[ending], len(picture))
    in_time = sorted(lessons, key=lambda lesson: (lesson.date, lesson.slug))
    published = [published_lesson(show, lesson) for lesson in in_time]
    items = [item_of(show, lesson, number) for number, lesson in enumerate(published, 1)]
    writer = _Writer(show.published)
    small = small_cover(show)
    small_path = f"cover-small-{bytes_digest(small)[:8]}.jpg"
    writer.put(cover_entry.path, picture)
    writer.put(small_path, small)
    for lesson in published:
        for source, product in lesson.media():
            writer.copy(product, source)
    for name, data in pages(show, published, items, cover_entry.path, small_path).items():
        writer.put(name, data)
    for name, data in feeds(show, items, cover_entry).items():
        writer.put(name, data)
    manifest = FeedManifest(feed_inputs(show, lessons), tuple(sorted(writer.products, key=lambda p: p.name)))
    writer.delete_unnamed({product.name for product in before.products} if before else set())
    write_whole(show.published / FEED_MANIFEST, dump(manifest))
    return writer.written


def published_lesson(show: Show, lesson: LessonManifest) -> PublishedLesson:
    """Where each product of a lesson lies in feed/: `SLUG/episode-HASH.mp3`, and so on."""
    files: dict[str, tuple[Path, FeedFile]] = {}
    for product in lesson.products:
        if product.name in EPISODE:
            stem, ending = product.name.partition(".")[0], product.name[product.name.index(".") :]
            path = f"{lesson.slug}/{stem}-{product.sha256[:8]}{ending}"
            source = show.episode(lesson.slug) / product.name
            files[ending] = (source, FeedFile(path, _TYPES[ending], product.bytes))
    pictures = {}
    for segment in lesson.segments:
        source = show.root / segment.picture
        if segment.picture and source.is_file():
            pictures[segment.picture] = (source, f"{lesson.slug}/{published_name('picture', source)}")
    return PublishedLesson(lesson, files, pictures)


def feeds(show: Show, items: list[Item], cover: FeedFile) -> dict[str, bytes]:
    """feed.xml and its archives."""
    from audiolesson.feed.guid import feed_guid
    from audiolesson.feed.rss import render_feed

    guid = show.feed.guid or feed_guid(show.address + "feed.xml")
    return render_feed(show, items, address=show.address, cover=cover, name="feed.xml", guid=guid)


def item_of(show: Show, lesson: PublishedLesson, number: int) -> Item:
    """A lesson's item. `number` is its place in time, used in a serial show whose script gives none."""
    made, files = lesson.manifest, lesson.files
    chapters = tuple(
        FeedChapter(Ms(segment.start), segment.title, segment.url, lesson.pictures.get(segment.picture, ("", ""))[1])
        for segment in made.segments
    )
    return Item(
        slug=made.slug,
        kind="episode",
        guid=made.guid,
        title=made.title,
        date=made.date,
        audio=files[".mp3"][1],
        length=Ms(made.length),
        summary=summary(made),
        chapters=chapters,
        chapters_file=files[".chapters.json"][1],
        transcripts=tuple(files[ending][1] for ending in (".vtt", ".srt", ".json", ".html")),
        resources=made.resources,
        number=made.number or (number if show.order == "serial" else 0),
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


class _Writer:
    """Writes into feed/ and keeps the list of what stands there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.products: list[Product] = []
        self.written: list[str] = []
        self.names: set[str] = set()

    def put(self, name: str, data: bytes) -> None:
        if write_whole(self.folder / name, data):
            self.written.append(name)
        self.products.append(Product(name, len(data), bytes_digest(data)))

    def copy(self, product: Product, source: Path) -> None:
        """A media file or text of a lesson. Its name holds its digest, so one that is there whole is not read again."""
        if product.name in self.names:
            return
        self.names.add(product.name)
        try:
            there = (self.folder / product.name).stat().st_size == product.bytes
        except OSError:
            there = False
        if not there and write_whole(self.folder / product.name, source.read_bytes()):
            self.written.append(product.name)
        self.products.append(product)

    def delete_unnamed(self, before: set[str]) -> None:
        """Delete what an earlier build made and nothing names any more."""
        named = {product.name for product in self.products}
        for path in sorted(self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if path.is_file() and name not in named and (name in before or _MADE_NAME.fullmatch(name)):
                path.unlink()
                self.written.append(name)
        for folder in sorted((path for path in self.folder.rglob("*") if path.is_dir()), reverse=True):
            if not any(folder.iterdir()) and f"{folder.relative_to(self.folder).as_posix()}/index.html" in before:
                folder.rmdir()
