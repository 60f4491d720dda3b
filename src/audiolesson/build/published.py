"""Where the files of a built lesson lie in feed/."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from audiolesson.build.plan import ARTICLE
from audiolesson.build.sources import published_name
from audiolesson.feed.model import FeedFile
from audiolesson.files import file_digest
from audiolesson.manifest import LessonManifest, Product
from audiolesson.show.model import Show

TYPES = {
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

    `files`: name of a sound ("episode", "cards") or of a picture of the lesson ("cover") → ending → file of feed/;
    `pictures`: path inside the show → file of
    feed/; `copies`: each file to be copied, and what it is to be in feed/.
    """

    manifest: LessonManifest
    files: Mapping[str, Mapping[str, FeedFile]]
    pictures: Mapping[str, str]
    copies: tuple[tuple[Path, Product], ...]

    def picture(self, name: str) -> FeedFile | None:
        """A picture of the lesson, "cover", "cover-small" or "share"; None where the show's stands for it."""
        return next(iter(self.files.get(name, {}).values()), None)


def published_lesson(show: Show, lesson: LessonManifest, known: Iterable[Product] = ()) -> PublishedLesson:
    """Where each product of a lesson lies in feed/: `SLUG/episode-HASH.mp3`, and so on.

    A picture is the one that the episode was built with: where it was changed or lost since, and the lesson could
    not be built anew, the copy in feed/ (one of the `known` products) stays.
    """
    files: dict[str, dict[str, FeedFile]] = {}
    copies: list[tuple[Path, Product]] = []
    for product in lesson.products:
        if product in lesson.products_of(ARTICLE):
            continue
        stem, ending = product.name.partition(".")[0], product.name[product.name.index(".") :]
        path = f"{lesson.slug}/{stem}-{product.sha256[:8]}{ending}"
        copies.append((show.episode(lesson.slug) / product.name, Product(path, product.bytes, product.sha256)))
        files.setdefault(stem, {})[ending] = FeedFile(path, TYPES[ending], product.bytes)
    by_name = {product.name: product for product in known}
    pictures: dict[str, str] = {}
    of_cards = (one.file for card in lesson.cards for one in card.pictures)
    named = (segment.picture for segment in lesson.segments if segment.picture)
    for name in dict.fromkeys([*named, *of_cards]):
        sha256 = lesson.inputs.get(name, "")
        path, source = f"{lesson.slug}/{published_name('picture', name, sha256)}", show.root / name
        if sha256 and source.is_file() and file_digest(source) == sha256:
            copies.append((source, Product(path, source.stat().st_size, sha256)))
        elif path in by_name and (show.published / path).is_file():
            copies.append((source, by_name[path]))
        else:
            continue
        pictures[name] = path
    return PublishedLesson(lesson, files, pictures, tuple(copies))
