"""A built show → the files to publish at a moment."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from audiolesson.build.feed_folder import names_itself
from audiolesson.build.freshness import FEED_MANIFEST, manifest_of, why_lesson_stale
from audiolesson.build.show_work import contents
from audiolesson.errors import FileError, Place, PublishError
from audiolesson.files import bytes_digest, file_digest
from audiolesson.manifest import LessonManifest, load_feed
from audiolesson.publish.headers import hint_file
from audiolesson.publish.model import File, Held
from audiolesson.show.model import Show

_MOST_OF_OTHERS = 10_000


def gather(show: Show, now: datetime) -> tuple[list[File], list[Held]]:
    """The files of a show as it is at `now`, and the lessons that are held back.

    Feeds and pages are rendered anew. What other people put into feed/ goes along. Raises PublishError where a lesson
    is not built as its files stand, FileError where a file is not as it was built.
    """
    lessons = _built(show)
    before = load_feed(show.published / FEED_MANIFEST)
    known = before.products if before else ()
    made = contents(show, lessons, known, now)
    files: dict[str, File] = {}
    for name, data in {**made.pictures, **made.pages, **made.feeds}.items():
        files[name] = File(name, len(data), bytes_digest(data), data)
    for source, product in made.copies:
        if product.name not in files:
            path = _there(source, show.published / product.name, product.bytes)
            files[product.name] = File(product.name, product.bytes, product.sha256, path)
    if show.publish.headers:
        data = hint_file(show.publish.headers)
        files[show.publish.headers] = File(show.publish.headers, len(data), bytes_digest(data), data)
    for name, path in _of_others(show, {product.name for product in known}):
        if name not in files:
            files[name] = File(name, path.stat().st_size, file_digest(path), path)
    if not made.feeds or not any(name.endswith(".mp3") for name in files):
        held = f"; the first is held until {made.held[0].date}" if made.held else ""
        raise PublishError(f"there is no episode to publish{held}", Place(str(show.root)), "audiolesson build")
    return list(files.values()), [Held(one.slug, one.title, one.date) for one in made.held]


def _built(show: Show) -> list[LessonManifest]:
    """What was built of each lesson that stands in the feeds. Raises PublishError where it is not as the files say."""
    lessons = []
    for slug in show.public(show.told()):
        made = manifest_of(show, slug)
        why = why_lesson_stale(show, slug, made) if made else "was never built"
        if made is None or why:
            hint = "`audiolesson build` first: what is published is what its files say"
            raise PublishError(f"is not built as it stands: {why}", Place(f"scripts/{slug}.md"), hint)
        lessons.append(made)
    return lessons


def _there(source: Path, copy: Path, size: int) -> Path:
    """Where the bytes of a product lie: in its episode, else in feed/. Its digest is taken when it is put."""
    for path in (source, copy):
        if path.is_file() and path.stat().st_size == size:
            return path
    raise FileError("is not as a build made it", Place(str(source)), "delete it, then build again")


def _of_others(show: Show, made: set[str]) -> Iterator[tuple[str, Path]]:
    """Files of feed/ that no build put there: a CNAME, a page of the author's. Hidden ones and links are left out.

    Where the list of what a build made is lost they cannot be told apart from lessons that are held back: none then.
    """
    count = 0
    for path in sorted(show.published.rglob("*")) if made else ():
        name = path.relative_to(show.published).as_posix()
        is_hidden = any(part.startswith(".") for part in name.split("/"))
        if is_hidden or name in made or path.is_symlink() or not path.is_file() or names_itself(path):
            continue
        count += 1
        if count > _MOST_OF_OTHERS:
            raise PublishError(f"feed/ holds over {_MOST_OF_OTHERS} files of others", Place(str(show.published)))
        yield name, path
