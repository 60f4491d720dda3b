"""`clone`: from one show to another."""

import shlex
from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings


@click.command()
@click.argument("source", metavar="URL|FOLDER")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False))
@click.option("--title", default="", help="The new show's title (default: that of the old one).")
@click.pass_obj
def clone(settings: Settings, source: str, folder: str, title: str) -> None:
    """Make a show in DIR from the published sources of another: its scripts, cards and quizzes.

    URL is the address of the show, of its feed or of the archive; FOLDER is a folder with its feed.xml. The new show
    has an id and guids of its own and names the old one, whose licence says what you may do with it.
    """
    made = api.clone_show(source, Path(folder), title)
    for name in made.files:
        settings.tell(f"wrote {Path(folder) / name}")
    for name in made.left_out:
        settings.tell(f"{name} did not go along: put a file of yours there, or take it out of the script")
    origin = made.origin
    by = f" by {origin.author}" if origin.author else ""
    settings.tell(
        f"from {origin.title or source}{by}; licence: {origin.licence or 'none stated, so ask before you publish'}"
    )
    settings.tell(f"next: write your name as author into {Path(folder) / 'show.toml'}, then")
    settings.tell(f"cd {shlex.quote(folder)} && audiolesson build")
