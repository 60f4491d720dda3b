"""The first look: is what was made still right? By digests and sizes only, importing nothing that makes.

A build with nothing to do runs no further than this module.
"""

from collections.abc import Iterable, Mapping
from functools import partial

from audiolesson.build.inputs import (
    SETTINGS,
    changed,
    cover_file,
    edited_settings,
    feed_settings,
    feed_settings_apart,
    lesson_input,
    lesson_inputs,
    lesson_settings_apart,
    same_texts,
    shown_file,
    think_input,
)
from audiolesson.build.plan import INTERRUPTED, sizes_in, why_missing, why_stale
from audiolesson.build.program import PROGRAM, program
from audiolesson.build.said_words import PREFIX
from audiolesson.files import digest, file_digest
from audiolesson.manifest import LessonManifest, load_feed, load_lesson
from audiolesson.show.model import Show

LESSON_MANIFEST = "manifest.json"
FEED_MANIFEST = ".manifest.json"


def manifest_of(show: Show, slug: str) -> LessonManifest | None:
    """What the last build made of a lesson; None when there is nothing that can be read."""
    return load_lesson(show.episode(slug) / LESSON_MANIFEST)


def fresh_manifest(show: Show, slug: str) -> LessonManifest | None:
    """What the last build made of a lesson, where nothing of it is stale; else None."""
    made = manifest_of(show, slug)
    return made if made and not why_lesson_stale(show, slug, made) else None


def why_lesson_stale(show: Show, slug: str, before: LessonManifest | None) -> str:
    """Why a lesson must be made again; "" when it is fresh."""
    now = lesson_inputs(show, slug, before.inputs if before else ())
    return why_stale(before, now, sizes_in(show.episode(slug)), partial(lesson_settings_apart, show, slug))


def why_products_stale(show: Show, slug: str, before: LessonManifest | None) -> list[tuple[str, str]]:
    """(product, why) for each stale one of a lesson's "episode", "cards" and "quiz"; empty when it is fresh."""
    why = why_lesson_stale(show, slug, before)
    files = show.spoken(slug)
    there = {product: path for product, path in files.items() if path.is_file()}
    if not why or before is None or INTERRUPTED in before.inputs:
        return [(product, why) for product in there if why]
    now = lesson_inputs(show, slug, before.inputs)
    alone = {show.name(path): product for product, path in files.items()}
    alone |= {f"{PREFIX}{product}": product for product in there}
    alone |= {name: "page" for name in (lesson_input(before.inputs)[0], lesson_input(now)[0]) if name}
    differing: dict[str, list[str]] = {product: [] for product in there}
    for name in sorted(before.inputs.keys() | now.keys()):
        if before.inputs.get(name) != now.get(name):
            shared = name == SETTINGS or name in (_picture(show, slug), think_input(show))
            for product in there if shared else [alone.get(name, "episode")]:
                differing.setdefault(product, []).append(name)
    settings = edited_settings(
        before.settings, lesson_settings_apart(show, slug), same_texts=same_texts(before.inputs, now)
    )
    reasons = {
        product: changed(_some(before.inputs, names), _some(now, names), settings)
        for product, names in differing.items()
    }
    size_of = sizes_in(show.episode(slug))
    for product in there:
        made = [one for name in _sounds(before, product) for one in before.products_of(name)]
        if not reasons[product] and (missing := why_missing(made, size_of)):
            reasons[product].append(missing)
    found = [(product, ", ".join(words)) for product, words in reasons.items() if words]
    return found or [(next(iter(there), "episode"), why)]


def _some(inputs: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {name: inputs[name] for name in names if name in inputs}


def _sounds(before: LessonManifest, product: str) -> list[str]:
    """The names of the sounds of a product: a deck may have several drills."""
    return [product] if product == "episode" else [drill.name for drill in before.drills if drill.kind == product]


def _picture(show: Show, slug: str) -> str:
    own = shown_file(show, slug)
    return show.name(own) if own else ""


def why_feed_stale(show: Show, lessons: Iterable[LessonManifest]) -> str:
    """Why feed/ must be made again; "" when it is fresh, or there is no lesson and never was."""
    before, lessons = load_feed(show.published / FEED_MANIFEST), list(lessons)
    if before is None and not lessons:
        return ""
    settings = partial(feed_settings_apart, show)
    return why_stale(before, feed_inputs(show, lessons), sizes_in(show.published), settings)


def feed_inputs(show: Show, lessons: Iterable[LessonManifest]) -> dict[str, str]:
    """Input → digest for the feed: settings, program, the author's cover, and each lesson's products and texts."""
    inputs = {SETTINGS: feed_settings(show), PROGRAM: program()}
    own = cover_file(show)
    if own:
        inputs[show.name(own)] = file_digest(own)
    for lesson in lessons:
        inputs[f"lesson {lesson.slug}"] = lesson_digest(lesson)
    return inputs


def lesson_digest(lesson: LessonManifest) -> str:
    """The digest of all that feed and pages tell of a lesson. Its products stand for sound, times and words."""
    words = [
        [[card.id, card.question, card.answer, card.hint, card.again, card.moment] for card in lesson.cards],
        [[asked.id, asked.question, *asked.choices, asked.right, asked.why, asked.moment] for asked in lesson.quiz],
        [[drill.name, drill.title, drill.date, drill.guid] for drill in lesson.drills],
    ]
    products = [[product.name, product.sha256] for product in lesson.products]
    sources = sorted([name, sha256] for name, sha256 in lesson.inputs.items() if "/" in name or name == SETTINGS)
    facts = [lesson.title, lesson.date, lesson.number, lesson.guid, lesson.length, [*map(list, lesson.resources)]]
    return digest(
        [
            products,
            sources,
            facts,
            words,
            [[segment.url, segment.picture, segment.picture_alt] for segment in lesson.segments],
        ]
    )
