"""What the tests of publishing share: built shows at a local address, and looking at what a listener sees."""

import shutil
import threading
import urllib.error
import urllib.request
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from showmaker import SCRIPT, edit

from audiolesson import api
from audiolesson.serve.server import make_server
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

NOW = datetime(2026, 6, 1, tzinfo=UTC)
CARDS = "## What does fast water lift?\n\nSand.\n\n## What does slow water do?\n\nIt drops the sand.\n"
NS = {"itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd", "podcast": "https://podcastindex.org/namespace/1.0"}


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A folder at an HTTP address, its files as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    with make_server(folder, port=0, address="") as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server.own
        finally:
            server.shutdown()
            thread.join()


def at(show: Show, address: str) -> Show:
    """The show with another address, built for it."""
    line = next(
        x for x in (show.root / "show.toml").read_text(encoding="utf-8").splitlines() if x.startswith("address")
    )
    edit(show.root / "show.toml", line, f'address = "{address}"')
    moved = load_show(show.root)
    assert not api.build(moved).failed
    return moved


def copy_of(show: Show, folder: Path) -> Show:
    """A built show in another folder."""
    shutil.copytree(show.root, folder)
    return load_show(folder)


def with_words(show: Show, slug: str, old: str, new: str) -> Show:
    """The show with an edited script, built."""
    edit(show.script(slug), old, new)
    assert not api.build(show).failed
    return show


def later_script(title: str, date: str) -> str:
    """Another lesson's script."""
    return SCRIPT.replace("How rivers move sand", title).replace("2026-03-01T06:00:00Z", date)


def get(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=60) as answer:
        data: bytes = answer.read()
    return data


def dead_addresses(address: str, feed: str = "feed.xml") -> list[str]:
    """The addresses that a published feed names and that do not answer a HEAD with their length; [] without a feed."""
    try:
        root = ET.fromstring(get(address + feed))
    except urllib.error.HTTPError as error:
        assert error.code == 404
        return []
    named = [(node.get("url", ""), node.get("length")) for node in root.iter("enclosure")]
    for tag in ("chapters", "transcript"):
        named += [(node.get("url", ""), None) for node in root.iter(f"{{{NS['podcast']}}}{tag}")]
    named += [(node.get("href", ""), None) for node in root.iter(f"{{{NS['itunes']}}}image")]
    named += [(node.text or "", None) for node in root.iter("link")]
    bad = []
    for url, length in dict.fromkeys(named):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=60) as answer:
                if answer.status != 200 or length not in (None, answer.headers["Content-Length"]):
                    bad.append(f"{url}: {answer.status}, {answer.headers['Content-Length']}")
        except urllib.error.HTTPError as error:
            bad.append(f"{url}: {error.code}")
    return bad


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its name, hidden ones too."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
