"""`say` and `voices`: what has to do with how things sound."""

import sys
from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings, print_problems
from audiolesson.errors import ShowError
from audiolesson.show.model import Show


@click.command()
@click.argument("text")
@click.option(
    "-o", "--out", type=click.Path(dir_okay=False), default="say.wav", show_default=True, help="The WAV file to write."
)
@click.option("--voice", default="", metavar="VOICE", help="A voice such as espeak:en-gb (default: the show's Host).")
@click.option("--rate", type=click.FloatRange(0.5, 2.0), default=1.0, help="Pace against the voice's own.")
@click.option(
    "--words", is_flag=True, help="Print the reading and speak nothing; TEXT - reads lines from standard input."
)
@click.pass_obj
def say(settings: Settings, text: str, out: str, voice: str, rate: float, words: bool) -> None:
    """Speak a text now, or print its reading.

    TEXT is written as it could stand in a script: with `code`, $formulas$ and [words]{say="as said"}.
    """
    show = _show_if_any(settings)
    if words and text == "-":
        for line in sys.stdin.read().removesuffix("\n").split("\n"):
            said, problems = api.line_reading(line, show)
            click.echo(said)
            print_problems(problems)
        return
    if words:
        click.echo(api.reading(text, show) if text.strip() else "")
        return
    length = api.say(text, Path(out), show=show, voice=voice, rate=rate)
    settings.tell(f"wrote {out}, {length / 1000:.2f} s")


@click.command()
def voices() -> None:
    """List the voices of this machine."""
    for info in api.voices():
        click.echo(f"{info.spec:<24} {info.language:<8} {info.rate_hz:>6} Hz  {info.licence:<18} {info.name}")


def _show_if_any(settings: Settings) -> Show | None:
    if settings.folder:
        return settings.show()
    try:
        return settings.show()
    except ShowError:
        return None
