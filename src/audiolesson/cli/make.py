"""`build`: what writes episodes and feed."""

import shutil
import sys
from pathlib import Path

import click

from audiolesson import api
from audiolesson.build.reporter import ALLOWED_OFF_MS, BuildResult, LessonResult, Reporter
from audiolesson.cli.common import (
    Settings,
    count,
    print_error,
    print_json,
    print_problems,
    shares,
    slugs_that_fit,
    style,
)
from audiolesson.errors import AudiolessonError, Problem, ShowError, problem_facts, problems_of
from audiolesson.units import clock, lasting

_FEW = 3
"""Of so many lessons that were made, the segments' shares are shown without -v too."""


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...", shell_complete=slugs_that_fit)
@click.option("-j", "--workers", type=click.IntRange(1, 64), help="Helper processes (default: the processors).")
@click.option("--remake", is_flag=True, help="Make all anew, also what only newer versions would change.")
@click.option(
    "--strict", is_flag=True, help="Exit 1 when an episode misses its length by over 1 s, a drill by over 2 %."
)
@click.option("--watch", is_flag=True, help="Go on, and build again whenever something of the show is saved.")
@click.option("--dry-run", is_flag=True, help="Make nothing: list what would be made, as `status` does.")
@click.option(
    "--voice",
    "voices",
    multiple=True,
    metavar="[SPEAKER=]VOICE",
    help="Try a voice for the Host or another speaker; show.toml stays as it is.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_obj
def build(
    settings: Settings,
    slugs: tuple[str, ...],
    workers: int | None,
    remake: bool,
    strict: bool,
    watch: bool,
    dry_run: bool,
    voices: tuple[str, ...],
    as_json: bool,
) -> None:
    """Make what is stale: episodes, feed, pages.

    Drafts what has no script, speaks what is new, encodes what changed, and writes feed/. Without SLUG all lessons.
    A lesson with a mistake keeps its old episode. What was made with --voice lies in episodes/ and feed/ until the
    next build, which makes it with show.toml's voices again; sentences spoken before come from the cache then.
    """
    if watch:
        if dry_run or strict or voices:
            raise click.UsageError("--watch goes on: --dry-run, --strict and --voice are for a build that ends")
        if not as_json:
            _ask_before_watching(settings)
        _watch(settings, slugs, workers, remake, as_json)
        return
    if dry_run:
        if voices:
            raise click.UsageError("--dry-run tells what a build with show.toml's voices would make")
        from audiolesson.cli.tasks import print_tasks

        print_tasks(settings, slugs, as_json)
        return
    if as_json:
        failed = _build_as_json(settings, slugs, workers, remake, strict, voices)
    else:
        _ask_about_gone(settings)
        show = api.with_voices(settings.show(), voices)
        reporter = Reporter() if settings.quiet else Terminal(settings.verbose, show.root)
        result = api.build(show, slugs, workers=workers, remake=remake, reporter=reporter)
        if not settings.quiet:
            _print_table(result)
            if settings.verbose:
                _print_segments(result)
        _print_problems(result, show.root)
        failed = _has_failed(result, strict)
    if failed:
        sys.exit(1)


def _ask_about_gone(settings: Settings) -> None:
    """Ask, on a terminal, before a lesson whose files are gone leaves the feed; elsewhere a note tells of it."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return
    for slug in api.gone(settings.show()):
        text = f"{slug} stands in the feed, and its files are gone. Take it out of the feed, for good?"
        if not click.confirm(text, default=False, err=True):
            hint = f"bring scripts/{slug}.md back; where it has another name now, give it the old one and use `rename`"
            raise ShowError(f"the files of {slug} are gone, and nothing was built", hint=hint)
        api.withdraw(settings.show(), slug)


def _ask_before_watching(settings: Settings) -> None:
    """As before a build; broken settings are told by the watch, which goes on."""
    try:
        settings.show()
    except AudiolessonError:
        return
    _ask_about_gone(settings)


def _watch(settings: Settings, slugs: tuple[str, ...], workers: int | None, remake: bool, as_json: bool) -> None:
    from audiolesson.cli.watching import watch
    from audiolesson.watch.outcome import Audience

    def run(audience: Audience) -> None:
        api.watch(settings.root(), slugs, workers=workers, remake=remake, audience=audience)

    watch(settings, run, as_json=as_json)


def _build_as_json(
    settings: Settings,
    slugs: tuple[str, ...],
    workers: int | None,
    remake: bool,
    strict: bool,
    voices: tuple[str, ...],
) -> bool:
    try:
        show = api.with_voices(settings.show(), voices)
        result = api.build(show, slugs, workers=workers, remake=remake)
    except AudiolessonError as error:
        print_json({"lessons": [], "problems": [problem_facts(problem) for problem in problems_of(error, "show")]})
        return True
    problems = [*result.problems]
    for lesson in result.lessons:
        problems += problems_of(lesson.error, "build") if lesson.error else ()
    print_json({"lessons": [_plain(lesson) for lesson in result.lessons], "problems": [*map(problem_facts, problems)]})
    return _has_failed(result, strict)


def _has_failed(result: BuildResult, strict: bool) -> bool:
    return result.failed or (strict and any(map(_misses_a_length, result.lessons)))


def _misses_a_length(lesson: LessonResult) -> bool:
    from audiolesson.study.order.ending import TOLERANCE

    drills = lesson.manifest.drills if lesson.manifest else ()
    missed = any(drill.target and abs(drill.length - drill.target) > TOLERANCE * drill.target for drill in drills)
    return missed or abs(lesson.off) > ALLOWED_OFF_MS


def _print_problems(result: BuildResult, root: Path) -> None:
    print_problems(result.problems, root)
    for lesson in result.lessons:
        if lesson.error:
            print_error(lesson.error, root)
        for note in lesson.notes:
            click.echo(f"{lesson.slug}: {style('warning: ', 'yellow')}{note}", err=True)


class Terminal(Reporter):
    """A progress line that is drawn on a terminal only, a line a note, and warnings with their line of the show."""

    def __init__(self, verbose: bool, root: Path | None) -> None:
        self.shown = sys.stderr.isatty()
        self.verbose, self.root = verbose, root

    def started(self, slug: str, why: str) -> None:
        text = f"{slug}: {why}" if why else slug
        if self.verbose:
            self.note(text)
        self._line(text)

    def progress(self, slug: str, stage: str, done: int, total: int) -> None:
        filled = 20 * done // max(1, total)
        self._line(f"{slug}: {stage} [{'#' * filled}{'.' * (20 - filled)}] {done}/{total}")

    def finished(self, result: LessonResult) -> None:
        self._line("")

    def warned(self, problem: Problem) -> None:
        self._line("")
        print_problems([problem], self.root)

    def note(self, text: str) -> None:
        self._line("")
        click.echo(text)

    def _line(self, text: str) -> None:
        if self.shown:
            width = shutil.get_terminal_size().columns
            click.echo(f"\r\x1b[K{text[: width - 1]}", nl=False, err=True)


def _print_table(result: BuildResult) -> None:
    made = [lesson for lesson in result.lessons if lesson.why and lesson.manifest and not lesson.error]
    if made:
        drills = [drill for lesson in made if lesson.manifest for drill in lesson.manifest.drills]
        width = max(6, *(len(lesson.slug) for lesson in made), *(len(drill.name) + 2 for drill in drills))
        click.echo(f"{'lesson':<{width}}  length   off by  chapters  spoken  reused  seconds")
    for lesson in made:
        if lesson.manifest:
            chapters = len(lesson.manifest.segments)
            length = lasting(lesson.manifest.length) if chapters else "none"
            off = f"{lesson.off / 1000:+.2f} s" if lesson.manifest.target else "full" if chapters else ""
            click.echo(
                f"{lesson.slug:<{width}}  {length:>6}  {off:>7}  {chapters:>8}"
                f"  {lesson.spoken:>6}  {lesson.reused:>6}  {lesson.seconds:>7.2f}"
            )
            if chapters and len(made) <= _FEW:
                click.echo(f"  {shares(lesson.manifest)}")
            for drill in lesson.manifest.drills:
                off = f"{(drill.length - drill.target) / 1000:+.2f} s" if drill.target else "full"
                name = f"  {drill.name}"
                click.echo(f"{name:<{width}}  {lasting(drill.length):>6}  {off:>7}  {len(drill.segments):>8}")
    if result.written or result.deleted:
        gone = f", {len(result.deleted)} old deleted" if result.deleted else ""
        click.echo(f"feed/: {count(len(result.written), 'file')} written{gone}")
    elif not made and result.lessons and not result.failed:
        click.echo(f"{count(len(result.lessons), 'lesson')}: nothing to do")


def _print_segments(result: BuildResult) -> None:
    for lesson in result.lessons:
        if lesson.why and lesson.manifest and not lesson.error:
            click.echo(lesson.slug)
            for segment in lesson.manifest.segments:
                click.echo(f"  {clock(segment.start):>6} {lasting(segment.end - segment.start):>6}  {segment.title}")


def _plain(lesson: LessonResult) -> dict[str, object]:
    made = lesson.manifest
    new = made is not None and lesson.why and not lesson.error
    return {
        "slug": lesson.slug,
        "products": [product.name for product in made.products] if made and new else [],
        "length_ms": made.length if made else 0,
        "target_ms": made.target if made else 0,
        "chapters": len(made.segments) if made else 0,
        "spoken": lesson.spoken,
        "reused": lesson.reused,
        "encoded_ms": lesson.encoded_ms,
        "seconds": round(lesson.seconds, 3),
        "drills": [
            {
                "name": drill.name,
                "length_ms": drill.length,
                "target_ms": drill.target,
                "chapters": len(drill.segments),
                "count": drill.count,
            }
            for drill in (made.drills if made else ())
        ],
    }
