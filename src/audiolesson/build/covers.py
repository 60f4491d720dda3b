"""The pictures of a show and of its lessons: authors' own or made ones, in all sizes, each made once."""

import contextlib
import itertools
import marshal
import queue
import struct
import subprocess
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from audiolesson.build.inputs import cover_file, lesson_cover_file
from audiolesson.build.kept import keep, kept, path_of, read
from audiolesson.files import bytes_digest, file_digest
from audiolesson.show.model import Show
from audiolesson.speech.pool import end, started
from audiolesson.speech.worker import receive, send

if TYPE_CHECKING:
    from audiolesson.feed.artwork import Artwork

COVER, SMALL_COVER, SHARE, THUMB = "cover", "cover-small", "share", "thumb"
"""The stems of a lesson's pictures; they are published beside its sounds."""

_FORMAT = 3
"""Raised when the same words and colours would give another picture."""

_HEAD = struct.Struct(">IIII?")


def show_artwork(show: Show) -> "Artwork":
    """The show's picture. Raises ShowError for an author's own that apps would refuse."""
    own = cover_file(show)
    return _own(show, own, show.title, show.author) if own else _drawn(show, _of_show(show))


def app_icons(show: Show, artwork: "Artwork") -> dict[int, bytes]:
    """The icons of the show's pages as an installed web app: sides in px → PNG."""
    from audiolesson.feed.artwork import ICONS, icon

    words = bytes_digest(artwork.small)
    return {size: kept(show, ["icon", _FORMAT, words, size], partial(icon, artwork.small, size)) for size in ICONS}


def lesson_artwork(show: Show, slug: str, title: str) -> "Artwork | None":
    """The picture of a lesson of this title; None where the show's is to stand for it. Raises as `show_artwork`."""
    own = lesson_cover_file(show, slug)
    if own:
        return _own(show, own, title, show.title)
    return _drawn(show, _of_lesson(show, slug, title)) if show.with_pictures else None


def picture_of_sounds(show: Show, slug: str, title: str) -> bytes:
    """What is shown while a sound of a lesson is heard: 600 px JPEG of the lesson's picture, or of the show's."""
    return (lesson_artwork(show, slug, title) or show_artwork(show)).small


def lesson_pictures(show: Show, slug: str, title: str) -> dict[str, bytes]:
    """File name → bytes of a lesson's pictures; nothing where the show's stands for them. Raises ShowError."""
    made = lesson_artwork(show, slug, title)
    if not made:
        return {}
    return {
        f"{COVER}{made.ending}": made.large,
        f"{SMALL_COVER}.jpg": made.small,
        f"{SHARE}.jpg": made.share,
        f"{THUMB}.jpg": made.thumb,
    }


class Painter:
    """Draws pictures in a process of its own, while ours does what only it can.

    The process starts with the first picture that is asked for and not kept, and ends with `stack`. Where it fails the
    pictures are drawn when they are wanted.
    """

    def __init__(self, stack: contextlib.ExitStack) -> None:
        self._stack = stack
        self._asked: list[Path] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._replies: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def ask_show(self, show: Show) -> None:
        """Begin to draw the show's picture, if there is to be one of ours."""
        if not cover_file(show):
            self._ask(show, _of_show(show))

    def ask_lesson(self, show: Show, slug: str, title: str) -> None:
        """Begin to draw a lesson's picture, if there is to be one of ours."""
        if show.with_pictures and not lesson_cover_file(show, slug):
            self._ask(show, _of_lesson(show, slug, title))

    def settle(self) -> None:
        """Wait for what was asked for, and keep it."""
        asked, self._asked = self._asked, []
        for path in asked:
            if message := self._replies.get():
                _keep(path, _unpacked(message))
            else:  # it is gone, and so is what else was asked for
                self._replies.put(b"")

    def _ask(self, show: Show, recipe: list[Any]) -> None:
        path = _path(show, recipe)
        if path in self._asked or _read(path):
            return
        with contextlib.suppress(OSError):
            if self._process is None:
                self._process = started("audiolesson.feed.draw")
                self._stack.callback(end, self._process)
                threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()
            send(cast(BinaryIO, self._process.stdin), marshal.dumps(recipe))
            self._asked.append(path)

    def _listen(self, drawn: BinaryIO) -> None:
        """Take each picture as it comes, so that the next one is begun; b"" when no more will come."""
        with contextlib.suppress(OSError, ValueError, EOFError):
            while True:
                self._replies.put(receive(drawn))
        self._replies.put(b"")


def _unpacked(message: bytes) -> "Artwork":
    from audiolesson.feed.artwork import Artwork

    return Artwork(*marshal.loads(message))


def _of_show(show: Show) -> list[Any]:
    return ["show", show.title, show.author, _colours(show)]


def _of_lesson(show: Show, slug: str, title: str) -> list[Any]:
    return ["lesson", title, show.title, _colours(show), show.identity(slug)]


def _drawn(show: Show, recipe: list[Any]) -> "Artwork":
    from audiolesson.feed.draw import drawn

    return _kept(show, recipe, lambda: drawn(recipe))


def _own(show: Show, path: Path, title: str, small: str) -> "Artwork":
    from audiolesson.feed import artwork

    recipe = ["own", file_digest(path), path.suffix, title, small, _colours(show)]
    name = show.name(path)
    return _kept(show, recipe, lambda: artwork.own_artwork(path.read_bytes(), name, title, small, show.colours))


def _kept(show: Show, recipe: list[Any], make: Callable[[], "Artwork"]) -> "Artwork":
    """A picture from `.audiolesson/pictures/`, made when it is missing or damaged."""
    path = _path(show, recipe)
    kept = _read(path)
    if kept:
        return kept
    made = make()
    _keep(path, made)
    return made


def _path(show: Show, recipe: list[Any]) -> Path:
    return path_of(show, ["picture", _FORMAT, *recipe])


def _read(path: Path) -> "Artwork | None":
    data = read(path)
    if not data:
        return None
    from audiolesson.feed.artwork import Artwork

    *sizes, is_png = _HEAD.unpack_from(data)
    ends = list(itertools.accumulate(sizes, initial=_HEAD.size))
    large, small, share, thumb = (data[start:end] for start, end in itertools.pairwise(ends))
    return Artwork(large, small, share, thumb, ".png" if is_png else ".jpg")


def _keep(path: Path, made: "Artwork") -> None:
    parts = (made.large, made.small, made.share, made.thumb)
    keep(path, _HEAD.pack(*map(len, parts), made.ending == ".png") + b"".join(parts))


def _colours(show: Show) -> list[str]:
    return [show.colours.back, show.colours.front, show.colours.accent]
