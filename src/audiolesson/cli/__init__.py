"""The command line. The only place that prints, and that catches AudiolessonError.

A command's module is imported when the command is used, so that `--help` stays instant.
"""

import keyword
import os
import signal
import sys
from importlib import import_module

import click

from audiolesson import __version__

_COMMANDS = {
    "new": ("audiolesson.cli.keep", "Make an empty show with one short lesson to start from."),
    "draft": ("audiolesson.cli.drafting", "Draft scripts from lessons; never overwrites one."),
    "check": ("audiolesson.cli.look", "Name what is wrong or doubtful, with file and line."),
    "lexicon": ("audiolesson.cli.words", "List the words that are said in a special way; add and remove them."),
    "say": ("audiolesson.cli.voice", "Speak a text now, or print its reading."),
    "proof": ("audiolesson.cli.hear", "Hear only the sentences that carry a risk."),
    "build": ("audiolesson.cli.make", "Make what is stale: episodes, feed, pages."),
    "status": ("audiolesson.cli.tasks", "Tell what a build would make, and why."),
    "import": ("audiolesson.cli.decks", "Take the flashcards of another program into the show."),
    "export": ("audiolesson.cli.decks", "Write a lesson's flashcards for another program."),
    "serve": ("audiolesson.cli.keep", "Serve feed/ on this machine."),
    "publish": ("audiolesson.cli.publishing", "Put the show where listeners find it: only what changed."),
    "verify": ("audiolesson.cli.publishing", "Look at a published show from outside."),
    "clone": ("audiolesson.cli.sharing", "Make a show of your own from a published one."),
    "rename": ("audiolesson.cli.keep", "Give a lesson another slug; every guid stays."),
    "withdraw": ("audiolesson.cli.keep", "Take a lesson out of the feeds; its files and guids stay."),
    "voices": ("audiolesson.cli.voices", "List the voices of this machine; hear one; add one."),
    "clean": ("audiolesson.cli.keep", "Remove what a build can make again."),
    "doctor": ("audiolesson.cli.look", "Tell what this machine has and what is missing."),
}


_BEFORE = ("--show", "-q", "--quiet", "-v", "--verbose")
"""The options of the program, which people also try after a command."""


class _Lazy(click.Group):
    """A group that knows names and one line of help, and loads the rest when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        name = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command: click.Command = getattr(import_module(_COMMANDS[cmd_name][0]), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="audiolesson")
@click.option("--show", "folder", metavar="DIR", help="The show to work on (default: here or above).")
@click.option("-q", "--quiet", is_flag=True, help="Print problems only.")
@click.option("-v", "--verbose", is_flag=True, help="Print more.")
@click.pass_context
def cli(ctx: click.Context, folder: str | None, quiet: bool, verbose: bool) -> None:
    """Turn lesson text into a podcast course: script, episode with chapters, transcripts and feed.

    A show is a folder with show.toml, lessons/ and scripts/. `build` makes episodes/ and feed/ from them.
    """
    from audiolesson.cli.common import Settings

    ctx.obj = Settings(folder, quiet, verbose)


def main() -> None:
    """Run the command line: exit 0 done, 1 a problem that was named, 2 wrong use, 130 interrupted."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy starts faster so, and we use nothing of OpenBLAS

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    interrupts = _hear_interrupts()
    try:
        code = cli.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.Exit as exit_:
        sys.exit(exit_.exit_code)
    except (click.Abort, KeyboardInterrupt):
        _say_interrupted()
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        if isinstance(error, click.NoSuchOption) and error.option_name in _BEFORE:
            click.echo(f"{error.option_name} stands before the command: audiolesson {error.option_name} …", err=True)
        sys.exit(error.exit_code)
    except Exception as error:
        if interrupts:  # a library that was interrupted may raise anything
            _say_interrupted()
            sys.exit(130)
        _tell(error)
        sys.exit(1)


def _say_interrupted() -> None:
    click.echo("interrupted; what was there before is intact", err=True)


_A_MOMENT = 0.05
"""Seconds after which an interrupt is raised that was lost where it came."""


def _hear_interrupts() -> list[int]:
    """Note each interrupt before it is raised. An interrupt that is ignored stays so.

    What is raised while Python cleans up, as where it lets go of the lock of an import, is only printed; an interrupt
    that came there is raised a moment later.
    """
    heard: list[int] = []
    tell = sys.unraisablehook

    def note(number: int, _: object) -> None:
        heard.append(number)
        raise KeyboardInterrupt

    def again(lost: "sys.UnraisableHookArgs") -> None:
        if lost.exc_type is KeyboardInterrupt:
            import _thread
            from threading import Timer

            Timer(_A_MOMENT, _thread.interrupt_main).start()
        else:
            tell(lost)

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, note)
        sys.unraisablehook = again
    return heard


def _tell(error: Exception) -> None:
    """Print what went wrong, where, and what to do."""
    from audiolesson.errors import AudiolessonError

    if isinstance(error, AudiolessonError):
        from audiolesson.cli.common import print_error

        print_error(error)
    elif isinstance(error, BrokenPipeError):
        sys.stderr.close()
    elif isinstance(error, OSError):
        from audiolesson.cli.common import path_here

        where = f"{path_here(error.filename)}: " if error.filename else ""
        click.echo(f"{where}error: {error.strerror or error}", err=True)
        click.echo(
            "    see that it can be read and written, and that there is room; what was there before is intact", err=True
        )
    elif "AUDIOLESSON_TRACE" in os.environ:  # a fault of ours, and a report needs the place
        raise error
    else:
        where = "".join(f" {note}" for note in getattr(error, "__notes__", ()))
        click.echo(f"error: a fault of audiolesson itself{where}: {type(error).__name__}: {error}", err=True)
        click.echo("    nothing that you wrote was changed; AUDIOLESSON_TRACE=1 shows where, for a report", err=True)
