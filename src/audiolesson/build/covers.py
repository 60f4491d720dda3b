"""The pictures of a show and of its lessons: authors' own or made ones, in all sizes, each made once."""

import hashlib
import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from audiolesson.build.inputs import cover_file, lesson_cover_file
from audiolesson.files import digest, file_digest, write_whole
from audiolesson.show.model import Show

if TYPE_CHECKING:
    from audiolesson.feed.artwork import Artwork

COVER, SMALL_COVER, SHARE = "cover", "cover-small", "share"
"""The stems of a lesson's pictures; they are published beside its sounds."""

_FORMAT = 2
"""Raised when the same words and colours would give another picture."""

_SUM = 32
_HEAD = struct.Struct(">III?")


def show_artwork(show: Show) -> "Artwork":
    """The show's picture. Raises ShowError for an author's own that apps would refuse."""
    from audiolesson.feed import artwork

    own = cover_file(show)
    if own:
        return _own(show, own, show.title, show.author)
    recipe = ["show", show.title, show.author, _colours(show)]
    return _kept(show, recipe, lambda: artwork.show_artwork(show.title, show.author, show.colours))


def lesson_artwork(show: Show, slug: str, title: str) -> "Artwork | None":
    """The picture of a lesson of this title; None where the show's is to stand for it. Raises as `show_artwork`."""
    from audiolesson.feed import artwork

    own = lesson_cover_file(show, slug)
    if own:
        return _own(show, own, title, show.title)
    if not show.with_pictures:
        return None
    seed = show.identity(slug)
    recipe = ["lesson", title, show.title, _colours(show), seed]
    return _kept(show, recipe, lambda: artwork.lesson_artwork(title, show.title, show.colours, seed=seed))


def picture_of_sounds(show: Show, slug: str, title: str) -> bytes:
    """What is shown while a sound of a lesson is heard: 600 px JPEG of the lesson's picture, or of the show's."""
    return (lesson_artwork(show, slug, title) or show_artwork(show)).small


def lesson_pictures(show: Show, slug: str, title: str) -> dict[str, bytes]:
    """File name → bytes of a lesson's pictures; nothing where the show's stands for them. Raises ShowError."""
    made = lesson_artwork(show, slug, title)
    if not made:
        return {}
    return {f"{COVER}{made.ending}": made.large, f"{SMALL_COVER}.jpg": made.small, f"{SHARE}.jpg": made.share}


def _own(show: Show, path: Path, title: str, small: str) -> "Artwork":
    from audiolesson.feed import artwork

    recipe = ["own", file_digest(path), path.suffix, title, small, _colours(show)]
    name = show.name(path)
    return _kept(show, recipe, lambda: artwork.own_artwork(path.read_bytes(), name, title, small, show.colours))


def _kept(show: Show, recipe: list[Any], make: Callable[[], "Artwork"]) -> "Artwork":
    """A picture from `.audiolesson/pictures/`, made when it is missing or damaged (its SHA-256 stands before it)."""
    from audiolesson.feed.artwork import Artwork

    path = show.work / "pictures" / digest([_FORMAT, *recipe])[:32]
    try:
        kept = path.read_bytes()
    except OSError:
        kept = b""
    data = kept[_SUM:]
    if kept[:_SUM] == hashlib.sha256(data).digest():
        large, small, share, is_png = _HEAD.unpack_from(data)
        first, second = _HEAD.size + large, _HEAD.size + large + small
        ending = ".png" if is_png else ".jpg"
        return Artwork(data[_HEAD.size : first], data[first:second], data[second : second + share], ending)
    made = make()
    head = _HEAD.pack(len(made.large), len(made.small), len(made.share), made.ending == ".png")
    data = head + made.large + made.small + made.share
    write_whole(path, hashlib.sha256(data).digest() + data)
    return made


def _colours(show: Show) -> list[str]:
    return [show.colours.back, show.colours.front, show.colours.accent]
