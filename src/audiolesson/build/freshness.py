"""The first look: is what was made still right? By digests and sizes only, importing nothing that makes.

A build with nothing to do runs no further than this module.
"""

from collections.abc import Iterable

from audiolesson.build.inputs import cover_file, feed_settings, lesson_inputs
from audiolesson.build.plan import sizes_in, why_stale
from audiolesson.files import digest, file_digest
from audiolesson.manifest import LessonManifest, load_feed, load_lesson
from audiolesson.show.model import Show

LESSON_MANIFEST = "manifest.json"
FEED_MANIFEST = ".manifest.json"


def manifest_of(show: Show, slug: str) -> LessonManifest | None:
    """What the last build made of a lesson; None when there is nothing that can be read."""
    return load_lesson(show.episode(slug) / LESSON_MANIFEST)


def why_lesson_stale(show: Show, slug: str, before: LessonManifest | None) -> str:
    """Why a lesson must be made again; "" when it is fresh."""
    now = lesson_inputs(show, slug, before.inputs if before else ())
    return why_stale(before, now, sizes_in(show.episode(slug)))


def why_feed_stale(show: Show, lessons: Iterable[LessonManifest]) -> str:
    """Why feed/ must be made again; "" when it is fresh, or there is no lesson and never was."""
    before, lessons = load_feed(show.published / FEED_MANIFEST), list(lessons)
    if before is None and not lessons:
        return ""
    return why_stale(before, feed_inputs(show, lessons), sizes_in(show.published))


def feed_inputs(show: Show, lessons: Iterable[LessonManifest]) -> dict[str, str]:
    """Input → digest for the feed: settings, the author's cover, and each lesson's products and texts."""
    inputs = {"show.toml": feed_settings(show)}
    own = cover_file(show)
    if own:
        inputs[show.name(own)] = file_digest(own)
    for lesson in lessons:
        inputs[f"lesson {lesson.slug}"] = lesson_digest(lesson)
    return inputs


def lesson_digest(lesson: LessonManifest) -> str:
    """The digest of all that feed and pages tell of a lesson. Its products stand for sound, times and words."""
    products = [[product.name, product.sha256] for product in lesson.products]
    facts = [lesson.title, lesson.date, lesson.number, lesson.guid, lesson.length, [*map(list, lesson.resources)]]
    return digest(
        [products, facts, [[segment.url, segment.picture, segment.picture_alt] for segment in lesson.segments]]
    )
