"""`clean`: remove what a build can make again. What people wrote or put there is never touched."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from audiolesson.build.freshness import FEED_MANIFEST, LESSON_MANIFEST
from audiolesson.errors import FileError, Place
from audiolesson.files import inside, lock, sweep
from audiolesson.manifest import load_feed, load_lesson
from audiolesson.show.model import Show

_CACHES = ("clips", "parts", "voices", "sounds", "pictures")


def clean(show: Show, *, everything: bool = False) -> int:
    """Remove the cache of sentences and parts; with `everything` also the made files of episodes/ and feed/.

    Returns the bytes that were freed. Raises FileError while a build of this show runs, or for a file that cannot
    be deleted.
    """
    with lock(show.work / "lock"):
        caches = [folder for name in _CACHES if (folder := show.work / name).is_dir()]
        freed = _remove([path for folder in caches for path in (folder, *folder.rglob("*"))], show.work)
        if everything:
            for folder in sorted(path.parent for path in show.episodes.glob(f"*/{LESSON_MANIFEST}")):
                lesson = load_lesson(folder / LESSON_MANIFEST)
                freed += _remove_made(folder, [p.name for p in lesson.products] if lesson else [], LESSON_MANIFEST)
            feed = load_feed(show.published / FEED_MANIFEST)
            freed += _remove_made(show.published, [p.name for p in feed.products] if feed else [], FEED_MANIFEST)
    return freed


def _remove_made(folder: Path, names: Iterable[str], manifest: str) -> int:
    """Remove the named files of a folder, its manifest last; what else lies there stays."""
    if not folder.is_dir():
        return 0
    sweep(folder)
    freed = _remove([inside(folder, name) for name in names], folder)
    freed += _remove([folder / manifest], folder)
    if folder.parent.name == "episodes" and not any(folder.iterdir()):
        folder.rmdir()
    return freed


def _remove(paths: Iterable[Path], root: Path) -> int:
    """Delete files, and the folders below `root` that are empty then. Raises FileError."""
    freed = 0
    folders = set()
    for path in paths:
        folders.add(path if path.is_dir() and not path.is_symlink() else path.parent)
        if path.is_file() or path.is_symlink():
            size = path.lstat().st_size
            try:
                path.unlink()
            except OSError as error:
                hint = "see that its folder can be written, then clean again"
                raise FileError(f"cannot be deleted: {error.strerror}", Place(str(path)), hint) from error
            freed += size
    for folder in sorted(folders - {root}, reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return freed
