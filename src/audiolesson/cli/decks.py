"""`import` and `export`: flashcards from and for other programs."""

import shutil
import sys
from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings, count, print_problems, slugs_that_fit
from audiolesson.study.formats.names import ENDINGS, FORMATS, form_by_ending

_MOST_SHOWN = 20
"""Problems of a deck that are printed unless all are asked for; a file of another format has one a line."""


@click.command("import")
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.option("--slug", default="", metavar="SLUG", help="The lesson whose cards they become (default: FILE's name).")
@click.option("--from", "form", type=click.Choice(FORMATS), help="How FILE is written (default: it is found out).")
@click.option("--separator", default="", metavar="TEXT", help="What parts question and answer: tab, comma, ' - ' …")
@click.option("--append", is_flag=True, help="Put the cards that are new behind those that are there.")
@click.option("--strict", is_flag=True, help="Exit 1 when anything is left out.")
@click.pass_obj
def import_(
    settings: Settings, file: str, slug: str, form: str | None, separator: str, append: bool, strict: bool
) -> None:
    """Take the flashcards of another program into the show.

    FILE is a package or a text of Anki, a table, what Quizlet exports, a note for Obsidian's spaced repetition, or a
    text of questions and answers. They become scripts/SLUG.cards.md, which is never written over.
    """
    show = settings.show()
    result = api.import_deck(show, Path(file), slug=slug, form=form or "", separator=separator, append=append)
    name = show.name(result.path)
    if result.appended and not result.taken:
        settings.tell(f"{name} has all of the cards already and was left as it was")
    else:
        settings.tell(f"{'added to' if result.appended else 'wrote'} {name}: {count(result.taken, 'card')}")
        if result.known:
            settings.tell(f"  {count(result.known, 'card')} known already")
    if result.media:
        files = count(result.media, "file")
        settings.tell(f"  {files} of sound and pictures beside them, in pictures/ and sounds/")
    shown = result.problems if settings.verbose else result.problems[:_MOST_SHOWN]
    print_problems(shown)
    if len(result.problems) > len(shown):
        click.echo(f"and {len(result.problems) - len(shown)} more (-v lists them)", err=True)
    if strict and result.problems:
        sys.exit(1)


@click.command()
@click.argument("slug", metavar="SLUG", shell_complete=slugs_that_fit)
@click.option("--to", "form", type=click.Choice(FORMATS), help="The format (default: by FILE's ending, else apkg).")
@click.option("-o", "--out", type=click.Path(), metavar="FILE", help="The file (default: SLUG.apkg, SLUG.tsv …).")
@click.option("--no-sound", is_flag=True, help="Leave the spoken questions and answers out of a package.")
@click.option("--force", is_flag=True, help="Write over a file that `export` did not write.")
@click.option("-j", "--workers", type=click.IntRange(1, 64), help="Helper processes (default: the processors).")
@click.pass_obj
def export(
    settings: Settings,
    slug: str,
    form: str | None,
    out: str | None,
    no_sound: bool,
    force: bool,
    workers: int | None,
) -> None:
    """Write a lesson's flashcards for another program.

    apkg is a package for Anki with question and answer spoken; tsv a text for Anki; csv a table; quizlet, obsidian and
    qa are texts. Cards keep their names, so Anki updates what changed and keeps what was learned.
    """
    chosen = form or (form_by_ending(out) if out else "apkg")
    if not chosen:
        raise click.BadParameter(f"say which format with --to; endings are {', '.join(ENDINGS.values())}", None)
    folder = Path(out).parent if out else Path()
    is_new = not folder.exists()
    line = _Line(settings.quiet)
    try:
        result = api.export_deck(
            settings.show(),
            slug,
            form=chosen,
            out=Path(out) if out else None,
            sound=not no_sound,
            force=force,
            workers=workers,
            progress=line.progress,
        )
    finally:
        line.show("")
    spoken = f", {result.sounds} of them spoken" if chosen == "apkg" else ""
    if is_new:
        settings.tell(f"made the folder {folder}")
    settings.tell(
        f"{'wrote' if result.written else 'nothing new in'} {result.path}: {count(result.cards, 'card')}{spoken}"
    )


class _Line:
    """A line of progress, which is drawn on a terminal only."""

    def __init__(self, quiet: bool) -> None:
        self.is_shown = sys.stderr.isatty() and not quiet

    def progress(self, stage: str, done: int, total: int) -> None:
        """`done` of `total` steps of a stage are finished."""
        self.show(f"{stage} {done}/{total}")

    def show(self, text: str) -> None:
        """Draw a text in place of the one before."""
        if self.is_shown:
            click.echo(f"\r\x1b[K{text[: shutil.get_terminal_size().columns - 1]}", nl=False, err=True)
