"""One lesson: script → products in episodes/SLUG/, the manifest last."""

import time
from collections.abc import Callable
from dataclasses import replace

from audiolesson.build import inputs
from audiolesson.build.freshness import LESSON_MANIFEST, manifest_of
from audiolesson.build.plan import EPISODE
from audiolesson.build.products import episode_files
from audiolesson.build.render import Rendered, render_script
from audiolesson.build.reporter import LessonResult, Reporter
from audiolesson.build.sources import Sources, load_sources
from audiolesson.build.tools import Tools
from audiolesson.check.run import before_build
from audiolesson.episode.model import Chapter, Timeline
from audiolesson.episode.shares import overrun
from audiolesson.errors import AudiolessonError, Place, Problem, ProblemsError
from audiolesson.feed.guid import item_guid
from audiolesson.files import bytes_digest, read_text, write_whole
from audiolesson.manifest import (
    LeftOutParagraph,
    LessonManifest,
    MadeSegment,
    Product,
    SpokenSentence,
    dump,
)
from audiolesson.script.model import Paragraph, Script
from audiolesson.script.parse import parse
from audiolesson.show.model import Show
from audiolesson.units import Ms

_ALLOWED_OFF_MS = 1000


def build_lesson(show: Show, slug: str, why: str, tools: Callable[[], Tools], reporter: Reporter) -> LessonResult:
    """Make a lesson's products anew, reusing every clip and part that is still right.

    What goes wrong is in the result's `error`; the products of the build before are then untouched.
    """
    started = time.perf_counter()
    reporter.started(slug, why)
    try:
        result = _build(show, slug, tools(), reporter)
    except AudiolessonError as error:
        result = LessonResult(slug, manifest_of(show, slug), error=error)
    result = replace(result, why=why, seconds=time.perf_counter() - started)
    reporter.finished(result)
    return result


def _build(show: Show, slug: str, tools: Tools, reporter: Reporter) -> LessonResult:
    name = show.name(show.script(slug))
    problems = [problem for problem in before_build(show, slug) if problem.severity == "error"]
    if problems:
        raise ProblemsError(problems)
    script = parse(read_text(show.script(slug)), name)
    if not script.head.date:
        hint = "add a line to the head, such as: date: 2026-01-31T06:00:00Z"
        raise ProblemsError([Problem("script-date", "error", Place(name, 1), "the head has no date", hint)])
    sources = load_sources(show, script)

    def progress(stage: str, done: int, total: int) -> None:
        reporter.progress(slug, stage, done, total)

    rendered = render_script(show, script, sources, target_of(show, script), tools, progress)
    files = episode_files(show, slug, script, sources, rendered)
    products = []
    for product in EPISODE:
        data = files[product]
        write_whole(show.episode(slug) / product, data)
        products.append(Product(product, len(data), bytes_digest(data)))
    manifest = _manifest(show, slug, script, sources, rendered, tuple(products))
    write_whole(show.episode(slug) / LESSON_MANIFEST, dump(manifest))
    notes = _notes(show, script, sources, rendered)
    return LessonResult(
        slug,
        manifest,
        spoken=rendered.speech.spoken,
        reused=rendered.speech.reused,
        encoded_ms=rendered.encoded_ms,
        notes=notes,
    )


def _manifest(
    show: Show, slug: str, script: Script, sources: Sources, rendered: Rendered, products: tuple[Product, ...]
) -> LessonManifest:
    head, timeline, speech = script.head, rendered.timeline, rendered.speech
    left_out = [script.segments[segment].items[item] for segment, item in sorted(speech.fit.left_out)]
    return LessonManifest(
        slug=slug,
        title=head.title,
        date=head.date,
        number=head.number,
        guid=head.guid or item_guid(show.id, slug, "episode"),
        length=timeline.length,
        target=target_of(show, script) or 0,
        exact=all(clip.exact for clip in speech.clips),
        inputs=inputs.lesson_inputs(show, slug, sources.named),
        products=products,
        segments=tuple(_segment(chapter, timeline) for chapter in timeline.chapters),
        parts=rendered.part_keys,
        left_out=tuple(LeftOutParagraph(p.place.line, p.text) for p in left_out if isinstance(p, Paragraph)),
        resources=tuple((resource.title, resource.url) for resource in head.resources),
        rate=round(speech.fit.rate * 1000),
        breath=speech.fit.breath,
        loudness=round(rendered.level.loudness * 100),
        peak=round(rendered.level.peak * 100),
    )


def _segment(chapter: Chapter, timeline: Timeline) -> MadeSegment:
    sentences = tuple(
        SpokenSentence(
            line=placed.sentence.place.line,
            paragraph=placed.sentence.item,
            speaker=placed.sentence.speaker,
            clip=placed.clip.key,
            start=placed.start,
            end=placed.start + placed.clip.length,
            text=placed.sentence.text,
        )
        for placed in timeline.placed
        if chapter.start <= placed.start < chapter.end
    )
    return MadeSegment(chapter.title, chapter.start, chapter.end, chapter.url, chapter.picture, sentences)


def target_of(show: Show, script: Script) -> Ms | None:
    """The length that a script is to have, in ms: its own, else the show's; None: full."""
    return show.length.episode if script.head.length == 0 else script.head.length


def _notes(show: Show, script: Script, sources: Sources, rendered: Rendered) -> tuple[str, ...]:
    """What a person should know of the fit: another pace, a length that was missed, and by what."""
    speech, notes = rendered.speech, []
    if speech.fit.rate != 1.0:
        notes.append(f"the words fit only at {speech.fit.rate:g} of the voice's pace, so all was spoken at that")
    if target_of(show, script) and abs(speech.fit.off) > _ALLOWED_OFF_MS:
        sounds = {name: sound.length for name, sound in sources.sounds.items()}
        lengths = [clip.length for clip in speech.clips]
        over = "too long" if speech.fit.off > 0 else "too short"
        notes.append(f"{abs(speech.fit.off) / 1000:.1f} s {over}")
        for one in overrun(script, speech.sentences, lengths, sounds, speech.fit):
            notes.append(
                f"{one.place}: {one.title!r} is {abs(one.off) / 1000:.1f} s, about {abs(one.words)} words, {over}"
            )
    return tuple(notes)
