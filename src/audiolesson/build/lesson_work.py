"""One lesson: script → products in episodes/SLUG/, the manifest last."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from audiolesson.build.freshness import LESSON_MANIFEST, manifest_of
from audiolesson.build.inputs import lesson_inputs
from audiolesson.build.made import lesson_manifest, products_of, target_of
from audiolesson.build.plan import EPISODE, INTERRUPTED
from audiolesson.build.products import episode_files
from audiolesson.build.render import Rendered, render_script
from audiolesson.build.reporter import ALLOWED_OFF_MS, LessonResult, Reporter
from audiolesson.build.sources import Sources, load_sources
from audiolesson.build.tools import Tools
from audiolesson.check.run import before_build
from audiolesson.episode.shares import overrun
from audiolesson.errors import AudiolessonError, FileError, Place, Problem, ProblemsError
from audiolesson.files import read_text, staged, sweep, write_whole
from audiolesson.manifest import LessonManifest, dump, load_lesson
from audiolesson.script.model import Script
from audiolesson.script.parse import parse
from audiolesson.show.model import Show

_READABLE = "see that the file can be read, then build again"


def build_lesson(show: Show, slug: str, why: str, tools: Callable[[], Tools], reporter: Reporter) -> LessonResult:
    """Make a lesson's products anew, reusing every clip and part that is still right.

    What goes wrong is in the result's `error`; the products of the build before are then untouched.
    """
    started = time.perf_counter()
    reporter.started(slug, why)
    try:
        result = _build(show, slug, tools(), reporter)
    except AudiolessonError as error:
        error.place = error.place or Place(show.name(show.script(slug)))
        result = LessonResult(slug, manifest_of(show, slug), error=error)
    except OSError as error:
        cause = FileError(error.strerror or str(error), Place(str(error.filename or show.script(slug))), _READABLE)
        result = LessonResult(slug, manifest_of(show, slug), error=cause)
    except Exception as error:  # a fault of ours: say at least which lesson shows it
        error.add_note(f"while building {show.name(show.script(slug))}")
        raise
    result = replace(result, why=why, seconds=time.perf_counter() - started)
    reporter.finished(result)
    return result


def _build(show: Show, slug: str, tools: Tools, reporter: Reporter) -> LessonResult:
    name = show.name(show.script(slug))
    inputs = lesson_inputs(show, slug)  # before anything is read: what is edited while we work is stale afterwards
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
    inputs |= sources.digests
    manifest = lesson_manifest(show, slug, script, rendered, inputs, products_of(files))
    _replace(show.episode(slug), files, manifest)
    return LessonResult(
        slug,
        manifest,
        spoken=rendered.speech.spoken,
        reused=rendered.speech.reused,
        encoded_ms=rendered.encoded_ms,
        notes=_notes(show, script, sources, rendered),
    )


def _replace(folder: Path, files: Mapping[str, bytes], manifest: LessonManifest) -> None:
    """Replace an episode's files, and its manifest last. Raises FileError.

    Meanwhile the old manifest says so: files of the same sizes, from two builds, would look fresh after a kill.
    """
    sweep(folder)
    before = load_lesson(folder / LESSON_MANIFEST)
    products = {name: files[name] for name in EPISODE}
    with staged(folder, {**products, LESSON_MANIFEST: dump(manifest)}) as replace_all:
        if before:
            unsafe = replace(before, inputs={**before.inputs, INTERRUPTED: "yes"})
            write_whole(folder / LESSON_MANIFEST, dump(unsafe))
        replace_all()
    write_whole(folder / LESSON_MANIFEST, dump(manifest))  # where it was equal before, it was not staged


def _notes(show: Show, script: Script, sources: Sources, rendered: Rendered) -> tuple[str, ...]:
    """What a person should know of the fit: another pace, a length that was missed, and by what."""
    speech, notes = rendered.speech, []
    missed = bool(target_of(show, script)) and abs(speech.fit.off) > ALLOWED_OFF_MS
    if speech.fit.rate != 1.0:
        why = "to come nearer to the length" if missed else "for the words to fit"
        notes.append(f"all is spoken at {speech.fit.rate:g} of the voice's pace, {why}")
    if missed:
        sounds = {name: sound.length for name, sound in sources.sounds.items()}
        lengths = [clip.length for clip in speech.clips]
        over = "too long" if speech.fit.off > 0 else "too short"
        notes.append(f"{abs(speech.fit.off) / 1000:.1f} s {over}")
        for one in overrun(script, speech.sentences, lengths, sounds, speech.fit):
            notes.append(
                f"{one.place}: {one.title!r} is {abs(one.off) / 1000:.1f} s, about {abs(one.words)} words, {over}"
            )
        notes.append("change the words there, or take the length that they have: `length: full` in the script's head")
    return tuple(notes)
