"""What `serve --lan` says: a code for the phone, and what is open to whom, until when."""

import sys
from typing import TYPE_CHECKING

import click

from audiolesson import api
from audiolesson.cli.common import path_here

if TYPE_CHECKING:
    from audiolesson.serve.server import Server


def host_in(lan: bool, host: str | None) -> str:
    """Where to listen: at the address named, else at the one in the local network, else for this machine alone.

    Raises FileError where this machine is in no network.
    """
    return host or (api.lan_address() if lan else "127.0.0.1")


def told(server: "Server", *, live: bool) -> str:
    """The code of the feed's address, and what the server opens."""
    feed = f"{server.own}feed.xml"
    port = server.server_address[1]
    more = ", with the mistakes and lengths of each build" if live else ""
    return "\n".join(
        [
            *_code(feed),
            "Scan it with a phone in the same network: its browser shows the feed, with a button for each podcast app.",
            "",
            f"open: {path_here(server.root)}/{more}, to read only",
            f"at: port {port} of {server.own.removeprefix('http://').rstrip('/').rpartition(':')[0]}",
            "to: every device in this network, without a password or encryption",
            "until: Ctrl-C; the phone keeps what it has loaded",
        ]
    )


def _code(text: str) -> list[str]:
    """The code's lines, light on dark whatever the terminal's own colours; empty where it cannot show blocks."""
    lines = api.qr_lines(text)
    try:
        "".join(lines).encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return []
    return [click.style(line, fg="bright_white", bg="black") for line in lines]
