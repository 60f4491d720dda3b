"""News of saved files, from the operating system: gathered in a thread, handed on once they are quiet and whole."""

import os
import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from audiolesson.errors import FileError, Place
from audiolesson.watch.names import FOLDERS, is_read

_QUIET_MS = 25
"""Several writes of one save come within this time of each other."""

_GATHER_MS = 400
"""News is handed on after so long though files are still being written."""

_LOOK_MS = 100
"""How often it is looked whether a folder was made, replaced or deleted, and how soon after a watch has begun."""

_PATIENCE_S = 1.2
"""How long a file may be gone or empty before that is news: some programs save by deleting, or empty a file first."""

_POLL_S = 0.1
_MOST_FOLDERS = 1000

_News = frozenset[str] | FileError


class Notice:
    """What was saved in the show at `root`. A context manager: the files are watched from its beginning to its end."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._news: queue.SimpleQueue[_News] = queue.SimpleQueue()
        self._stop = threading.Event()

    def __enter__(self) -> "Notice":
        import watchfiles  # noqa: F401 — in this thread, so that an interrupt finds no half-done import

        threading.Thread(target=self._watch, name="notice", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()

    def saved(self, stop: threading.Event) -> frozenset[str] | None:
        """Wait until files were saved, deleted or renamed; returns their names, or None once `stop` is set.

        No name at all: something may have been saved unseen. What is gone or empty is given time to come back.
        Raises FileError when the files cannot be watched, or the show's folder is gone.
        """
        names: frozenset[str] | None = None
        until = 0.0
        while not stop.is_set():
            ready = names is not None and all(map(self._is_whole, names))
            try:
                news = self._next(0 if ready else _POLL_S)
            except queue.Empty:
                if ready or (names is not None and time.monotonic() > until):
                    return names
            else:
                until = until if names is not None else time.monotonic() + _PATIENCE_S
                names = news | (names or frozenset())
        return None

    def _next(self, seconds: float) -> frozenset[str]:
        news = self._news.get(timeout=seconds)
        if isinstance(news, FileError):
            raise news
        return news

    def _is_whole(self, name: str) -> bool:
        try:
            return (self._root / name).stat().st_size > 0
        except OSError:
            return False

    def _watch(self) -> None:
        """In the thread: watch the folders, anew whenever one of them came or went."""
        while not self._stop.is_set():
            try:
                self._watch_folders()
            except FileNotFoundError:  # a folder went between the look and the watch
                time.sleep(_POLL_S)
            except Exception as error:  # the library raises several kinds
                self._news.put(_cannot(self._root, error))
                return

    def _watch_folders(self) -> None:
        from watchfiles import watch

        if not self._root.is_dir():
            self._news.put(
                FileError("the show's folder is gone", Place(str(self._root)), "start again where it is now")
            )
            self._stop.set()
        folders = folders_of(self._root)
        news = watch(
            *folders,
            watch_filter=None,
            debounce=_GATHER_MS,
            step=_QUIET_MS,
            rust_timeout=_LOOK_MS,
            yield_on_timeout=True,
            stop_event=self._stop,
            recursive=False,
            ignore_permission_denied=True,
        )
        unseen = True  # what was saved before the watch began
        for changes in news:
            names = frozenset(filter(is_read, (self._name(path) for _, path in changes)))
            if names or unseen:
                self._news.put(names)
            unseen = False
            if folders_of(self._root) != folders:
                return

    def _name(self, path: str) -> str:
        return os.path.relpath(path, self._root).replace(os.sep, "/")


def folders_of(root: Path) -> dict[Path, int]:
    """The folders to be watched, each alone and with what tells it from one made in its place: the show's own and
    those that its author fills. A show may lie in a folder with thousands of others."""
    found = {root: _inode(root)}
    for name in FOLDERS:
        for path in _below(root / name):
            found[path] = _inode(path)
            if len(found) >= _MOST_FOLDERS:
                return found
    return found


def _below(folder: Path) -> Iterator[Path]:
    for path, inner, _ in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        yield Path(path)


def _inode(path: Path) -> int:
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def _cannot(root: Path, error: Exception) -> FileError:
    hint = (
        "where the system says that too many files are watched, raise fs.inotify.max_user_watches; "
        "WATCHFILES_FORCE_POLLING=true looks at the files instead of waiting for news"
    )
    return FileError(f"cannot be watched: {error}", Place(str(root)), hint)
