"""One lesson: script, cards and quiz → products in episodes/SLUG/, the manifest last."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from textwrap import shorten

from audiolesson.build.about import About
from audiolesson.build.article_work import article_file, load_article, sections_of, told_at
from audiolesson.build.covers import lesson_pictures
from audiolesson.build.formulas import kept
from audiolesson.build.freshness import LESSON_MANIFEST, manifest_of
from audiolesson.build.inputs import episode_inputs, lesson_input, lesson_inputs, lesson_settings_apart
from audiolesson.build.made import episode_manifest
from audiolesson.build.plan import ARTICLE, EPISODE, INTERRUPTED, sizes_in, why_missing
from audiolesson.build.products import Sound, products, sound_files
from audiolesson.build.render import Rendered, render_script
from audiolesson.build.reporter import ALLOWED_OFF_MS, Effort, LessonResult, Reporter
from audiolesson.build.sound_plan import spacing, target_of, think_times
from audiolesson.build.sources import Sources, heard, load_sources, without_sounds
from audiolesson.build.study import Study
from audiolesson.build.tools import Tools
from audiolesson.check.badly_read import badly_read
from audiolesson.check.before_build import before_build
from audiolesson.draft.choosing.budget import LEAST_TO_KNOW
from audiolesson.episode.shares import overrun
from audiolesson.episode.spare import spare
from audiolesson.errors import AudiolessonError, FileError, Place, Problem, ProblemsError, problems_of
from audiolesson.files import read_text, staged, sweep, write_whole
from audiolesson.manifest import LessonManifest, Product, dump, load_lesson
from audiolesson.page.data import PageSection
from audiolesson.script.model import Script
from audiolesson.script.parse import parse
from audiolesson.show.model import Show

_READABLE = "see that the file can be read, then build again"
_SHOWN = 60
"""Characters of a paragraph that a note shows."""

_DATE_HINT = "add a line to the head, such as: date: 2026-01-31T06:00:00Z"


@dataclass(frozen=True, slots=True)
class _Episode:
    """An episode, made now or kept: its manifest without drills, new files, and what its drills are told of it."""

    manifest: LessonManifest
    about: About
    files: Mapping[str, bytes] = field(default_factory=dict)
    effort: Effort = field(default_factory=Effort)
    notes: tuple[str, ...] = ()


def build_lesson(
    show: Show, slug: str, why: str, tools: Callable[[], Tools], reporter: Reporter, *, remake: bool = False
) -> LessonResult:
    """Make what is stale of a lesson's products anew, reusing every clip and part that is still right.

    What goes wrong is in the result's `error`; the products of the build before are then untouched, but that a
    mistake in cards or quiz keeps nothing else from being made.
    """
    started = time.perf_counter()
    reporter.started(slug, why)
    try:
        result = _build(show, slug, tools(), reporter, remake)
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


def _build(show: Show, slug: str, tools: Tools, reporter: Reporter, remake: bool) -> LessonResult:
    before = None if remake else manifest_of(show, slug)
    if before and INTERRUPTED in before.inputs:
        before = None
    # before anything is read: what is edited while we work is stale afterwards
    inputs = lesson_inputs(show, slug, before.inputs if before else ())
    own = episode_inputs(show, slug, inputs)
    is_same = before is not None and episode_inputs(show, slug, before.inputs) == own and _is_whole(show, before)
    if before and not is_same:  # without what only the build before named
        own = episode_inputs(show, slug, lesson_inputs(show, slug))

    def progress(stage: str, done: int, total: int) -> None:
        reporter.progress(slug, stage, done, total)

    def warn(kind: str) -> None:
        if problem := badly_read(show, slug, kind):
            reporter.warned(problem)

    reading = cache(partial(_page, show, lesson_input(inputs), before))
    tools.speaker.while_speaking(reading)
    episode = _episode(show, slug, own, before if is_same else None, tools, progress, warn)
    study = _study(show, slug, episode, before, tools, progress, warn)
    if study.problems and not episode.manifest.products:
        raise ProblemsError(study.problems)
    page = reading()  # by now, or now where nothing was spoken
    title = study.about.title or (before.title if before else "")
    pictures = lesson_pictures(show, slug, title)
    manifest = replace(
        episode.manifest,
        title=title,
        date=study.about.date or (before.date if before else ""),
        inputs={**episode.manifest.inputs, **study.inputs, **page.inputs},
        products=(*episode.manifest.products, *study.products, *page.products, *products(pictures)),
        drills=study.drills,
        cards=study.cards,
        quiz=study.quiz,
        settings=lesson_settings_apart(show, slug),
        sections=told_at(_article(show, slug, page), episode.manifest.segments),
        formulas={**study.formulas, **episode.manifest.formulas},
    )
    problems = (*study.problems, *page.problems)
    _replace(show.episode(slug), {**episode.files, **study.files, **page.files, **pictures}, manifest)
    effort = episode.effort + study.effort
    notes = (*episode.notes, *study.notes)
    error = ProblemsError(problems) if problems else None
    return LessonResult(slug, manifest, effort=effort, notes=notes, error=error)


def _study(
    show: Show,
    slug: str,
    episode: _Episode,
    before: LessonManifest | None,
    tools: Tools,
    progress: Callable[[str, int, int], None],
    warn: Callable[[str], None],
) -> Study:
    """The drills of a lesson; what makes them is loaded where there are cards or a quiz."""
    if not (show.cards(slug).is_file() or show.quiz(slug).is_file()):
        return Study(episode.about)
    from audiolesson.build.study_work import make_study

    return make_study(show, slug, episode.about, episode.manifest.segments, before, tools, progress, warn)


def _episode(
    show: Show,
    slug: str,
    inputs: Mapping[str, str],
    same: LessonManifest | None,
    tools: Tools,
    progress: Callable[[str, int, int], None],
    warn: Callable[[str], None],
) -> _Episode:
    """The episode of a lesson, made from `inputs`; `same` is the build before where they gave the same then.

    `warn` tells of what is read badly before it is spoken, given "episode".
    """
    path = show.script(slug)
    name = show.name(path)
    if not path.is_file():
        return _none(slug, inputs)
    problems = [problem for problem in before_build(show, slug) if problem.severity == "error"]
    if problems:
        raise ProblemsError(problems)
    script = without_sounds(show, parse(read_text(path), name))
    if not script.head.date:
        raise ProblemsError([Problem("script-date", "error", Place(name, 1), "the head has no date", _DATE_HINT)])
    about = About(script.head.title, script.head.date, script.head.lexicon)
    if same:
        own = episode_inputs(show, slug, same.inputs)
        formulas = kept(same.formulas, (one.text for segment in same.segments for one in segment.sentences))
        old = replace(same, inputs=own, products=same.products_of(EPISODE), drills=(), cards=(), quiz=())
        return _Episode(replace(old, formulas=formulas), about)
    if tools.painter:
        tools.painter.ask_lesson(show, slug, about.title)
    sources = load_sources(show, script)
    warn(EPISODE)
    rendered = render_script(heard(show), script, sources, target_of(show, script), tools, progress)
    if tools.painter:
        tools.painter.settle()
    sound = Sound(EPISODE, about.title, script.head.title, script.head.date, script.head.number)
    files = sound_files(show, slug, sound, sources, rendered)
    manifest = episode_manifest(show, slug, script, rendered, {**inputs, **sources.digests})
    effort = Effort(rendered.speech.spoken, rendered.speech.reused, rendered.encoded_ms)
    notes = _notes(show, script, sources, rendered)
    return _Episode(replace(manifest, products=products(files), notes=notes), about, files, effort, notes)


@dataclass(frozen=True, slots=True)
class _Page:
    """What a lesson's own text gives its page, made now or kept; nothing where a script has no lesson."""

    inputs: Mapping[str, str] = field(default_factory=dict)
    products: tuple[Product, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def _page(show: Show, lesson: tuple[str, str], before: LessonManifest | None) -> _Page:
    """The article of a lesson file (name, digest). One that cannot be read any more leaves the old, and is told."""
    name, value = lesson
    was, old = lesson_input(before.inputs) if before else ("", "")
    kept = before.products_of(ARTICLE) if before else ()
    if not name:
        return _Page()
    if before and kept and (name, value) == (was, old) and not why_missing(kept, sizes_in(show.episode(before.slug))):
        return _Page({name: value}, kept)
    try:
        files = article_file(show, show.root / name)
    except AudiolessonError as error:
        error.place = error.place or Place(name)
        return _Page({was: old} if was else {}, kept, problems=problems_of(error, "lesson"))
    return _Page({name: value}, products(files), files)


def _article(show: Show, slug: str, page: _Page) -> tuple[PageSection, ...]:
    """The sections of a page's article, made now or kept."""
    made = page.files.get(f"{ARTICLE}.json")
    if made is not None:
        return sections_of(made)
    return load_article(show, slug) if page.products else ()


def _is_whole(show: Show, before: LessonManifest) -> bool:
    episode = before.products_of(EPISODE)
    return bool(episode) and not why_missing(episode, sizes_in(show.episode(before.slug)))


def _none(slug: str, inputs: Mapping[str, str]) -> _Episode:
    """What stands for the episode of a lesson that has only cards or a quiz, whose heads then name and date it."""
    manifest = LessonManifest(slug, "", "", 0, "", 0, 0, True, inputs, (), (), ())
    about = About("", "", {})
    return _Episode(manifest, about)


def _replace(folder: Path, files: Mapping[str, bytes], manifest: LessonManifest) -> None:
    """Replace a lesson's files, and its manifest last; those of the build before that it lacks are deleted.

    Meanwhile the old manifest says so: files of the same sizes, from two builds, would look fresh after a kill.
    Raises FileError.
    """
    sweep(folder)
    before = load_lesson(folder / LESSON_MANIFEST)
    with staged(folder, {**files, LESSON_MANIFEST: dump(manifest)}) as replace_all:
        if before:
            unsafe = replace(before, inputs={**before.inputs, INTERRUPTED: "yes"})
            write_whole(folder / LESSON_MANIFEST, dump(unsafe))
        replace_all()
    write_whole(folder / LESSON_MANIFEST, dump(manifest))  # where it was equal before, it was not staged
    _delete(folder, {product.name for product in before.products} if before else (), manifest)


def _delete(folder: Path, names: Iterable[str], manifest: LessonManifest) -> None:
    """Delete products that are of no use any more: a second drill of a deck that has become small."""
    for name in sorted({*names} - {product.name for product in manifest.products}):
        (folder / name).unlink(missing_ok=True)


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
        if speech.fit.off < 0 and len(speech.sentences) < LEAST_TO_KNOW:
            many = len(speech.sentences)
            notes.append(f"tells {many} sentence{'s' * (many != 1)}, too few for a lesson to hear")
        found = overrun(script, speech.sentences, lengths, sounds, speech.fit, think_times(show), spacing(heard(show)))
        for one in found:
            notes.append(
                f"{one.place}: {one.title!r} is {abs(one.off) / 1000:.1f} s, about {_words(abs(one.words))}, {over}"
            )
        for paragraph in spare(script, speech.sentences, lengths, found):
            text = shorten(paragraph.text, _SHOWN, placeholder=" …")
            notes.append(f"{paragraph.place}: could be {{.if-time}}, {paragraph.length / 1000:.1f} s: {text}")
        notes.append("change the words there, or take the length that they have: `length: full` in the script's head")
    return tuple(notes)


def _words(number: int) -> str:
    return "1 word" if number == 1 else f"{number} words"
