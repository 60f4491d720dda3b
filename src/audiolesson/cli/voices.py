"""`voices`: what can speak on this machine, a sample of it, and further voices."""

import sys
from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings, path_here, print_json
from audiolesson.cli.voice import show_if_any, sound_file
from audiolesson.errors import VoiceError
from audiolesson.speech.voice import VoiceInfo

_SAMPLE = (
    "This is how I sound. I read a lesson, with its names, its numbers and its questions. "
    "Why does the sea rise twice a day? The moon pulls the water, the sun helps it, and the earth turns below."
)


class _Listing(click.Group):
    """A group that lists when none of its commands is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in {*self.commands, *ctx.help_option_names}:
            args = ["list", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Listing, subcommand_metavar="[ENGINE] | play VOICE | add NAME|FILE|URL | available [LANGUAGE]")
def voices() -> None:
    """List the voices of this machine; hear one; add one.

    Without a command it lists each voice as show.toml and --voice take it, with its language, its rate, its licence
    and where that was read, and what is unclear about its rights. With ENGINE only those of one engine.
    """


@voices.command("list")
@click.argument("engine", default="", metavar="[ENGINE]")
@click.option("--json", "as_json", is_flag=True, help="Print the voices as JSON.")
@click.pass_obj
def list_(settings: Settings, engine: str, as_json: bool) -> None:
    """List the voices of all engines, or of one."""
    found = [info for info in api.voices() if not engine or _engine(info) == engine]
    if engine and not found:
        known = ", ".join(dict.fromkeys(map(_engine, api.voices())))
        raise VoiceError(
            f"no voice of {engine!r} can speak here", hint=f"there are {known}; `audiolesson doctor` tells more"
        )
    if as_json:
        print_json({"voices": [_plain(info) for info in found]})
        return
    width = min(32, max(len(info.spec) for info in found))
    for info in found:
        licence = info.licence + (f" ({info.licence_from})" if info.licence_from else "")
        click.echo(f"{info.spec:<{width}} {info.language:<8} {info.rate_hz:>6} Hz  {licence:<30} {info.name}".rstrip())
        if info.note:
            click.echo(f"{'':<{width}} {info.note}")


@voices.command()
@click.argument("voice")
@click.argument("text", default=_SAMPLE, metavar="[TEXT]")
@click.option(
    "-o", "--out", type=click.Path(dir_okay=False), callback=sound_file, help="Write this file, play nothing."
)
@click.pass_obj
def play(settings: Settings, voice: str, text: str, out: str | None) -> None:
    """Hear VOICE say a few sentences, or TEXT. Where there are no speakers a file is written."""
    show = show_if_any(settings)
    speech = api.speech(api.passage(text, show=show, voice=voice), show=show)
    if not out and api.play(speech):
        return
    path = Path(out) if out else (show.work if show else Path()) / "voice.wav"
    api.write_speech(speech, path, show=show)
    why = "" if out else "no speakers here: "
    settings.tell(f"{why}wrote {path_here(path)}, {speech.length / 1000:.2f} s")


@voices.command()
@click.argument("what", metavar="NAME|FILE|URL")
@click.pass_obj
def add(settings: Settings, what: str) -> None:
    """Put a voice of Piper into your folder of voices.

    FILE is a model, NAME.onnx with its NAME.onnx.json beside it; URL the address of such a file; NAME one that
    `voices available` lists. A download that broke off goes on where it stopped, and its sum is compared with the
    catalogue's. Read what is told of the voice's rights before you publish with it.
    """
    with _Bar(sys.stderr.isatty() and not settings.quiet) as bar:
        added = api.add_voice(what, bar.tell)
    settings.tell(f"added {added.info.spec}: {added.size / 1e6:.1f} MB in {path_here(added.model.parent)}")
    settings.tell(f"  SHA-256 {added.sha256}")
    source = f", read from {added.info.licence_from}" if added.info.licence_from else ""
    settings.tell(f"  licence: {added.info.licence}{source}")
    if added.info.note:
        settings.tell(f"  {added.info.note}")
    settings.tell(f'  hear it: audiolesson voices play {added.info.spec}; use it: [voices] Host = "{added.info.spec}"')


@voices.command()
@click.argument("language", default="", metavar="[LANGUAGE]")
@click.pass_obj
def available(settings: Settings, language: str) -> None:
    """List the voices of Piper's catalogue, or those of a language such as en or en-GB. Reaches the network."""
    wanted = language.lower().replace("_", "-")
    for offer in api.available_voices():
        if (offer.language.lower() + "-").startswith(wanted + "-" if wanted else ""):
            more = f"  {offer.speakers} speakers" if offer.speakers > 1 else ""
            click.echo(f"{offer.name:<36} {offer.language:<8} {offer.size / 1e6:>6.1f} MB{more}")
    settings.tell("get one: audiolesson voices add NAME")


class _Bar:
    """A bar of progress on a terminal."""

    def __init__(self, is_shown: bool) -> None:
        self._is_shown = is_shown
        self._drawn = False

    def __enter__(self) -> "_Bar":
        return self

    def __exit__(self, *_: object) -> None:
        if self._drawn:
            click.echo(err=True)

    def tell(self, have: int, total: int) -> None:
        """Draw how much is there."""
        if self._is_shown:
            share = f"{100 * have // total:>3} % of {total / 1e6:.1f} MB" if total else f"{have / 1e6:.1f} MB"
            click.echo(f"\r  {share}", nl=False, err=True)
            self._drawn = True


def _engine(info: VoiceInfo) -> str:
    return info.spec.partition(":")[0]


def _plain(info: VoiceInfo) -> dict[str, object]:
    return {
        "voice": info.spec,
        "engine": _engine(info),
        "name": info.name,
        "language": info.language,
        "rate_hz": info.rate_hz,
        "licence": info.licence,
        "licence_from": info.licence_from,
        "note": info.note,
    }
