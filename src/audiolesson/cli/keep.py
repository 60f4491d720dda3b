"""`new`, `serve`, `rename`, `withdraw` and `clean`: looking after a show."""

import shlex
from pathlib import Path

import click

from audiolesson import api
from audiolesson.cli.common import Settings, slugs_that_fit


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False))
@click.option("--title", default="", help="The show's title (default: the folder's name).")
@click.pass_obj
def new(settings: Settings, folder: str, title: str) -> None:
    """Make an empty show in DIR with one short lesson to start from. Nothing is ever overwritten."""
    for name in api.new_show(Path(folder), title):
        settings.tell(f"wrote {Path(folder) / name}")
    settings.tell(f"next: cd {shlex.quote(folder)} && audiolesson build")
    settings.tell("better voices: piper (natural, 9 s an episode) and flite (2 s); `audiolesson doctor` tells how")


@click.command()
@click.option("--host", help="The address to listen on.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0: any free port.")
@click.option("--lan", is_flag=True, help="Listen in the local network, and show a QR code for a phone there.")
@click.option("--live", is_flag=True, help="Build on every save, and show it on the pages that are open.")
@click.option("-j", "--workers", type=click.IntRange(1, 64), help="With --live: helper processes.")
@click.pass_obj
def serve(settings: Settings, host: str | None, port: int, lan: bool, live: bool, workers: int | None) -> None:
    """Serve feed/ on this machine, as a host should serve it.

    The server's own address stands in place of the show's in all that it sends, so that apps on this machine can
    subscribe to it before anything is uploaded. With --lan a phone in the same network can, too: what is opened, to
    whom and until when is said. With --live an open page reloads at the sentence that changed, plays it, and shows
    mistakes and lengths; feed/ itself has nothing of it.
    """
    from audiolesson.cli.lan import host_in, told

    log = click.echo if settings.verbose else None
    at = host_in(lan, host)
    if live:
        from audiolesson.cli.watching import watch_served

        with api.live_server(settings.root(), host=at, port=port, log=log) as server:
            settings.tell(f"page {server.own}\nfeed {server.own}feed.xml")
            if lan:
                settings.tell(told(server, live=True))
            watch_served(settings, server, workers)
        return
    show = settings.show()
    server = api.server(show, host=at, port=port, log=log)
    if not (show.published / "feed.xml").is_file():
        settings.tell("there is no feed yet: `audiolesson build` makes one, also while this runs")
    settings.tell(f"page {server.own}\nfeed {server.own}feed.xml")
    settings.tell(told(server, live=False) if lan else "Ctrl-C stops")
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            settings.tell("stopped")


@click.command()
@click.argument("old", shell_complete=slugs_that_fit)
@click.argument("new_slug", metavar="NEW")
@click.pass_obj
def rename(settings: Settings, old: str, new_slug: str) -> None:
    """Give the lesson OLD the slug NEW; every guid stays what it was.

    Lesson, script, cards, quiz, what was drafted and what was made get the new name. The guids are written into the
    heads, and the old slug into show.toml, so that no podcast app, deck or browser takes the lesson for another one.
    """
    show = settings.show()
    for move in api.rename(show, old, new_slug):
        settings.tell(f"{move.old} → {move.new}")
    settings.tell(f"its page will be {show.address}{new_slug}/ with the next build")


@click.command()
@click.argument("slug", shell_complete=slugs_that_fit)
@click.option("--back", is_flag=True, help="Let it stand in the feeds again, with the guids that it had.")
@click.pass_obj
def withdraw(settings: Settings, slug: str, back: bool) -> None:
    """Take the lesson SLUG out of the feeds and pages; its files stay and its guids stay reserved."""
    show = settings.show()
    if back:
        done = api.bring_back(show, slug)
        settings.tell(f"{slug} comes back with the next build" if done else f"{slug} is not withdrawn")
        return
    done = api.withdraw(show, slug)
    settings.tell(f"{slug} leaves feed/ with the next build" if done else f"{slug} is withdrawn already")


@click.command()
@click.option("--all", "everything", is_flag=True, help="Also episodes/ and what a build put into feed/.")
@click.pass_obj
def clean(settings: Settings, everything: bool) -> None:
    """Remove what a build can make again: the cache, and with --all the episodes and the feed."""
    freed = api.clean(settings.show(), everything=everything)
    settings.tell(f"freed {freed / 1e6:.1f} MB")
