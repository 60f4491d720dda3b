"""`clean`: remove what a build can make again. What people wrote is never touched."""

import shutil
from pathlib import Path

from audiolesson.files import lock
from audiolesson.show.model import Show


def clean(show: Show, *, everything: bool = False) -> int:
    """Remove the cache of sentences and parts; with `everything` also episodes/ and the made files of feed/.

    Returns the bytes that were freed. Raises FileError while a build of this show runs.
    """
    freed = 0
    with lock(show.work / "lock"):
        for folder in (show.work / "clips", show.work / "parts", show.work / "voices", show.work / "pictures"):
            freed += _remove(folder)
        if everything:
            for manifest in sorted(show.episodes.glob("*/manifest.json")):
                freed += _remove(manifest.parent)
            freed += _remove_feed(show)
    return freed


def _remove(folder: Path) -> int:
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    shutil.rmtree(folder, ignore_errors=True)
    return size


def _remove_feed(show: Show) -> int:
    from audiolesson.build.freshness import FEED_MANIFEST
    from audiolesson.manifest import load_feed

    made = load_feed(show.published / FEED_MANIFEST)
    freed = 0
    for product in made.products if made else ():
        path = show.published / product.name
        if path.is_file():
            freed += path.stat().st_size
            path.unlink()
        if path.parent != show.published and path.parent.is_dir() and not any(path.parent.iterdir()):
            path.parent.rmdir()
    (show.published / FEED_MANIFEST).unlink(missing_ok=True)
    return freed
