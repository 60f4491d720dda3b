"""What the commands share: the show they work on, colours, how errors and problems look."""

import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from audiolesson.errors import AudiolessonError, Place, Problem, ProblemsError
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


@dataclass(frozen=True, slots=True)
class Settings:
    """The options before the command."""

    folder: str | None
    quiet: bool
    verbose: bool

    def show(self) -> Show:
        """The show to work on. Raises ShowError, ProblemsError."""
        from audiolesson import api

        return api.open_show(Path(self.folder) if self.folder else None)

    def root(self) -> Path | None:
        """The folder that --show names."""
        return Path(self.folder) if self.folder else None

    def tell(self, text: str) -> None:
        """Print what is good to know, unless --quiet."""
        if not self.quiet:
            click.echo(text)


def style(text: str, colour: str, *, bold: bool = False, line: bool = False) -> str:
    """Coloured text, with a `line` under it; plain where NO_COLOR is set and not empty (click drops colours on what is
    no terminal)."""
    return text if os.environ.get("NO_COLOR") else click.style(text, fg=colour, bold=bold, underline=line or None)


def has_colours() -> bool:
    """Whether what is printed is seen in colours."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def print_error(error: AudiolessonError, root: Path | None = None) -> None:
    """An error on stderr: place, what is wrong, what to do; mistakes of a show at `root` with their lines."""
    if isinstance(error, ProblemsError):
        print_problems(error.problems, root)
        return
    where = f"{near(error.place)}: " if error.place else ""
    click.echo(where + style("error: ", "red", bold=True) + error.message, err=True)
    if error.hint:
        click.echo(f"    {error.hint}", err=True)


def print_problems(problems: Iterable[Problem], root: Path | None = None, *, err: bool = True) -> None:
    """Problems: place, what is wrong, the line of the file where the show lies at `root`, what to do."""
    from audiolesson.cli.forms import texts

    for line in texts(problems, root):
        click.echo(line, err=err)


def path_here(path: Path | str) -> str:
    """A path below the current folder as a person would type it."""
    return str(path).removeprefix(f"{os.getcwd()}{os.sep}")  # noqa: PTH109


def near(place: Place) -> Place:
    """A place below the current folder as a person would type it."""
    return Place(path_here(place.file), place.line)


def slugs_that_fit(ctx: click.Context, _: click.Parameter, begun: str) -> "list[CompletionItem]":
    """The lessons whose names begin so, for the shell to complete."""
    from click.shell_completion import CompletionItem

    from audiolesson import api

    root = ctx.find_root().params.get("folder")
    try:
        slugs = api.open_show(Path(root) if root else None).slugs()
    except (AudiolessonError, OSError):
        return []
    return [CompletionItem(slug) for slug in slugs if slug.startswith(begun)]


def print_json(value: object) -> None:
    """A value as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def count(number: int, thing: str) -> str:
    """`1 sentence`, `2 sentences`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def shares(made: LessonManifest) -> str:
    """What each segment takes of an episode, in percent: "7 % Two old ideas · 16 % Inside the feed"."""
    return " · ".join(f"{100 * (one.end - one.start) / made.length:.0f} % {one.title}" for one in made.segments)
