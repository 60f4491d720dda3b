"""The program itself as an input of feed/: pages, feeds and notes cost little, so another version makes them anew.

Sounds do not follow the version: an upgrade shall not make every listener download a course again.
"""

from functools import cache
from pathlib import Path

from audiolesson import __version__
from audiolesson.files import bytes_digest, digest

PROGRAM = "audiolesson"
"""The name of this input."""

_FOLDERS = ("page/templates", "page/static", "feed/static")


@cache
def program() -> str:
    """The version, and the digest of all that pages and feeds are made with beside code: "0.1.0 1f3a5b7c"."""
    root = Path(__file__).parents[1]
    files = [path for folder in _FOLDERS for path in sorted((root / folder).rglob("*")) if path.is_file()]
    return f"{__version__} {digest([[path.name, bytes_digest(path.read_bytes())] for path in files])[:8]}"


def why(before: str, now: str) -> str:
    """Why another program makes feed/ anew: "audiolesson 0.1.0 → 0.1.1"."""
    then, today = before.partition(" ")[0], now.partition(" ")[0]
    if then == today:
        return f"{PROGRAM} {today} has other pages"
    return f"{PROGRAM} {then or '(older)'} → {today}"
