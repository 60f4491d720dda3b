"""One lesson: script → products in episodes/SLUG/, the manifest last."""

import time
from collections.abc import Callable
from dataclasses import replace

from audiolesson.build import inputs
from audiolesson.build.plan import EPISODE, sizes_in, why_stale
from audiolesson.build.products import episode_files
from audiolesson.build.render import Rendered, render_script
from audiolesson.build.reporter import LessonResult, Reporter
from audiolesson.build.sources import Sources, load_sources
from audiolesson.build.tools import Tools
from audiolesson.check.run import before_build
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
    load_lesson,
)
from audiolesson.script.model import Paragraph, Script
from audiolesson.script.parse import parse
from audiolesson.show.model import Show

MANIFEST = "manifest.json"


def manifest_of(show: Show, slug: str) -> LessonManifest | None:
    """What the last build made of a lesson; None when there is nothing that can be read."""
    return load_lesson(show.episode(slug) / MANIFEST)


def why_lesson_stale(show: Show, slug: str, before: LessonManifest | None) -> str:
    """Why a lesson must be made again, by a look at digests and sizes only; "" when it is fresh."""
    now = inputs.lesson_inputs(show, slug, before.inputs if before else ())
    return why_stale(before, now, sizes_in(show.episode(slug)))


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
    target = show.length.episode if script.head.length == 0 else script.head.length

    def progress(stage: str, done: int, total: int) -> None:
        reporter.progress(slug, stage, done, total)

    rendered = render_script(show, script, sources, target, tools, progress)
    files = episode_files(show, slug, script, sources, rendered)
    products = []
    for product in EPISODE:
        data = files[product]
        write_whole(show.episode(slug) / product, data)
        products.append(Product(product, len(data), bytes_digest(data)))
    manifest = _manifest(show, slug, script, sources, rendered, target, tuple(products))
    write_whole(show.episode(slug) / MANIFEST, dump(manifest))
    notes = _notes(script, rendered, target)
    return LessonResult(
        slug,
        manifest,
        spoken=rendered.speech.spoken,
        reused=rendered.speech.reused,
        encoded_ms=rendered.encoded_ms,
        notes=notes,
    )


def _manifest(
    show: Show, slug: str, script: Script, sources: Sources, rendered: Rendered, target: int | None,
    products: tuple[Product, ...],
) -> LessonManifest:  # fmt: skip
    head, timeline, plan = script.head, rendered.timeline, rendered.speech.fit
    segments = tuple(
        MadeSegment(
            chapter.title, chapter.start, chapter.end, chapter.url, chapter.picture,
            tuple(
                SpokenSentence(
                    placed.sentence.place.line, placed.clip.key, placed.start, placed.start + placed.clip.length,
                    placed.sentence.text,
                )
                for placed in timeline.placed
                if chapter.start <= placed.start < chapter.end
            ),
        )
        for chapter in timeline.chapters
    )  # fmt: skip
    left_out = [script.segments[segment].items[item] for segment, item in sorted(plan.left_out)]
    return LessonManifest(
        slug=slug,
        title=head.title,
        date=head.date,
        number=head.number,
        guid=head.guid or item_guid(show.id, slug, "episode"),
        length=timeline.length,
        target=target or 0,
        exact=all(clip.exact for clip in rendered.speech.clips),
        inputs=inputs.lesson_inputs(show, slug, sources.named),
        products=products,
        segments=segments,
        parts=rendered.part_keys,
        left_out=tuple(LeftOutParagraph(p.place.line, p.text) for p in left_out if isinstance(p, Paragraph)),
        resources=tuple((resource.title, resource.url) for resource in head.resources),
        rate=round(plan.rate * 1000),
        breath=plan.breath,
        loudness=round(rendered.level.loudness * 100),
        peak=round(rendered.level.peak * 100),
    )


def _notes(script: Script, rendered: Rendered, target: int | None) -> tuple[str, ...]:
    from audiolesson.episode.fit import overrun

    notes = []
    speech = rendered.speech
    if speech.fit.rate != 1.0:
        notes.append(f"the words did not fit otherwise: spoken at {speech.fit.rate:g} of the voice's pace")
    if target and abs(speech.fit.off) > 1000:
        notes.append(overrun(script, speech.sentences, [clip.length for clip in speech.clips], speech.fit))
    return tuple(notes)
