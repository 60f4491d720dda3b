"""`draft` and `build`: what writes scripts, episodes and feed."""

import json
import shutil
import sys
from collections.abc import Iterator

import click

from audiolesson import api
from audiolesson.build.reporter import BuildResult, LessonResult, Reporter
from audiolesson.cli.common import Settings, count, plain, print_error, print_problems, style
from audiolesson.errors import Place, Problem, ProblemsError
from audiolesson.units import clock


@click.command()
@click.argument("lessons", nargs=-1, metavar="[LESSON]...")
@click.pass_obj
def draft(settings: Settings, lessons: tuple[str, ...]) -> None:
    """Draft scripts from lessons; never overwrites one.

    LESSON is a slug or a text file (.md, .txt); a file outside lessons/ is copied there first. Without LESSON all
    lessons that have no script are drafted. A new script is the author's: edit it, then build.
    """
    show = settings.show()
    results = api.draft(show, lessons)
    if not results:
        settings.tell("every lesson has a script")
    for result in results:
        name = show.name(result.path)
        if not result.written:
            settings.tell(f"{name} is there already and was left as it is")
            continue
        settings.tell(f"wrote {name}")
        for note in result.notes:
            settings.tell(f"  {note.section or '(opening)'}: {note.taken} of {note.of} sentences{_because(note.why)}")
        for place, why in result.left_out:
            if settings.verbose:
                settings.tell(f"  {place}: left out: {why}")
        if result.left_out and not settings.verbose:
            settings.tell(
                f"  {count(len(result.left_out), 'passage')} of the page left out as furniture (-v lists them)"
            )


@click.command()
@click.argument("slugs", nargs=-1, metavar="[SLUG]...")
@click.option("-j", "--workers", type=click.IntRange(1, 64), help="Helper processes (default: the processors).")
@click.option("--remake", is_flag=True, help="Make all anew, also what only newer versions would change.")
@click.option("--strict", is_flag=True, help="Exit 1 when an episode misses its length by over 1 s.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_obj
def build(
    settings: Settings, slugs: tuple[str, ...], workers: int | None, remake: bool, strict: bool, as_json: bool
) -> None:
    """Make what is stale: episodes, feed, pages.

    Drafts what has no script, speaks what is new, encodes what changed, and writes feed/. Without SLUG all lessons.
    A lesson with a mistake keeps its old episode.
    """
    show = settings.show()
    quiet = settings.quiet or as_json
    reporter = Reporter() if quiet else _Terminal()
    result = api.build(show, slugs, workers=workers, remake=remake, reporter=reporter)
    if as_json:
        click.echo(json.dumps(_plain(result), ensure_ascii=False, indent=2))
    else:
        if not quiet:
            _print_table(result)
        _print_problems(result)
    missed = strict and any(abs(lesson.off) > 1000 for lesson in result.lessons)
    if result.failed or result.problems or missed:
        sys.exit(1)


def _print_problems(result: BuildResult) -> None:
    print_problems(result.problems)
    for lesson in result.lessons:
        if lesson.error:
            print_error(lesson.error)
        for note in lesson.notes:
            click.echo(f"{lesson.slug}: {style('warning: ', 'yellow')}{note}", err=True)


class _Terminal(Reporter):
    """A progress line that is drawn on a terminal only, and a line a note."""

    def __init__(self) -> None:
        self.shown = sys.stderr.isatty()

    def started(self, slug: str, why: str) -> None:
        self._line(f"{slug}: {why}" if why else slug)

    def progress(self, slug: str, stage: str, done: int, total: int) -> None:
        filled = 20 * done // max(1, total)
        self._line(f"{slug}: {stage} [{'#' * filled}{'.' * (20 - filled)}] {done}/{total}")

    def finished(self, result: LessonResult) -> None:
        self._line("")

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
        width = max(6, *(len(lesson.slug) for lesson in made))
        click.echo(f"{'lesson':<{width}}  length   off by  chapters  spoken  reused  seconds")
    for lesson in made:
        if lesson.manifest:
            length, chapters = clock(lesson.manifest.length), len(lesson.manifest.segments)
            off = f"{lesson.off / 1000:+.2f} s" if lesson.manifest.target else "full"
            click.echo(
                f"{lesson.slug:<{width}}  {length:>6}  {off:>7}  {chapters:>8}"
                f"  {lesson.spoken:>6}  {lesson.reused:>6}  {lesson.seconds:>7.2f}"
            )
    if result.written:
        click.echo(f"feed/: {count(len(result.written), 'file')} written")
    elif not made and result.lessons and not result.failed:
        click.echo(f"{count(len(result.lessons), 'lesson')}: nothing to do")


def _plain(result: BuildResult) -> dict[str, object]:
    return {
        "lessons": [_plain_lesson(lesson) for lesson in result.lessons],
        "problems": [plain(problem) for problem in (*result.problems, *_errors(result))],
    }


def _plain_lesson(lesson: LessonResult) -> dict[str, object]:
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
    }


def _errors(result: BuildResult) -> Iterator[Problem]:
    for lesson in result.lessons:
        if isinstance(lesson.error, ProblemsError):
            yield from lesson.error.problems
        elif lesson.error:
            place = lesson.error.place or Place(lesson.slug)
            yield Problem("build", "error", place, lesson.error.message, lesson.error.hint)


def _because(why: str) -> str:
    return f" ({why})" if why else ""
