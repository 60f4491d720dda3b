"""feed/ over HTTP on this machine."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.api.shows import show_folder
from audiolesson.errors import AudiolessonError
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

if TYPE_CHECKING:
    from audiolesson.serve.server import Server


def server(
    show: Show, *, host: str = "127.0.0.1", port: int = 8000, log: Callable[[str], None] | None = None
) -> "Server":
    """A server of feed/; call `serve_forever()` on it, and `shutdown()` from another thread."""
    from audiolesson.serve.server import make_server

    return make_server(show.published, host=host, port=port, address=show.address, log=log)


def live_server(
    folder: Path | None = None, *, host: str = "127.0.0.1", port: int = 8000, log: Callable[[str], None] | None = None
) -> "Server":
    """As `server`, for `watch` to tell its open pages of each build. The show's settings may be broken yet."""
    from audiolesson.serve.live import Live
    from audiolesson.serve.server import make_server

    root = show_folder(folder)
    try:
        address = load_show(root).address
    except AudiolessonError:
        address = ""
    return make_server(root / "feed", host=host, port=port, address=address, log=log, live=Live())


def lan_address() -> str:
    """The IPv4 address of this machine that others in its network reach. Raises FileError where it is in none."""
    from audiolesson.serve.lan import lan_address as found

    return found()


def qr_lines(text: str) -> list[str]:
    """A QR code as lines for a terminal, light blocks on a dark ground."""
    from audiolesson.feed.qr import qr_lines as lines

    return lines(text)
