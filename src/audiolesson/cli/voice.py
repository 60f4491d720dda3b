"""`say`: a text or a line, heard now."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings, path_here, print_problems
from audiolesson.errors import Place, Problem, ShowError
from audiolesson.show.model import Show
from audiolesson.upkeep.say import ENDINGS


def sound_file(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """An option that names a sound file to write."""
    if value and not value.lower().endswith(ENDINGS):
        raise click.BadParameter(f"{value} is no sound file: let it end in {' or '.join(ENDINGS)}")
    return value


@click.command()
@click.argument("text", metavar="TEXT|FILE:LINE")
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False),
    callback=sound_file,
    help="Write this file, .wav or .mp3, and play nothing.",
)
@click.option("--voice", default="", metavar="VOICE", help="A voice such as espeak:en-gb (default: the show's).")
@click.option(
    "--rate", type=click.FloatRange(0.5, 2.0), help="Pace against the voice's own (default: as in the last build)."
)
@click.option(
    "--words", is_flag=True, help="Print the reading and speak nothing; TEXT - reads lines from standard input."
)
@click.pass_obj
def say(settings: Settings, text: str, out: str | None, voice: str, rate: float | None, words: bool) -> None:
    """Speak a text or a line of a file now, and print the words as they are said.

    TEXT is written as it could stand in a script: with `code`, $formulas$ and [words]{say="as said"}. FILE:LINE is
    what stands on a line of a script, of cards or of a quiz, such as scripts/x.md:14 or x:14, spoken as a build
    speaks it: by its speaker, with the lexicon of its file. What was spoken before comes from the cache.

    It is played by a program of the system, or by the one that AUDIOLESSON_PLAYER names. Where there are no
    speakers a file is written.
    """
    show = show_if_any(settings)
    if words and text == "-":
        _print_readings(sys.stdin.buffer.read(), show)
        return
    passage = api.passage(text, show=show, voice=voice, rate=rate)
    if words:
        click.echo(" ".join(passage.words))
        return
    if not settings.quiet:
        click.echo("\n".join(passage.words))
    speech = api.speech(passage, show=show)
    if not out and api.play(speech):
        return
    path = Path(out) if out else (show.work if show else Path()) / "say.wav"
    api.write_speech(speech, path, show=show)
    why = "" if out else "no speakers here: "
    settings.tell(f"{why}wrote {path_here(path)}, {speech.length / 1000:.2f} s")


def _print_readings(data: bytes, show: Show | None) -> None:
    """Print how each line is said, and under it what is wrong with it; exit with 1 where something is."""
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").split(b"\n")
    wrong = False
    for number, line in enumerate(lines, 1):
        place = Place("line", number)
        try:
            said, problems = api.line_reading(line.decode("utf-8-sig"), show)
        except UnicodeDecodeError:
            said, problems = "", [Problem("text", "error", place, "the line is no UTF-8 text", "write it in UTF-8")]
        click.echo(said)
        print_problems(replace(problem, place=place) for problem in problems)
        wrong = wrong or any(problem.severity == "error" for problem in problems)
    if wrong:
        sys.exit(1)


def show_if_any(settings: Settings) -> Show | None:
    """The show here or above; None where there is none and none was named."""
    if settings.folder:
        return settings.show()
    try:
        return settings.show()
    except ShowError:
        return None
