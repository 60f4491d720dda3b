"""The show's picture: the author's own or a made one, in the sizes that feed and files want, made once."""

import hashlib
from collections.abc import Callable

from audiolesson.build.inputs import cover_file
from audiolesson.files import digest, file_digest, write_whole
from audiolesson.show.model import Show

_FORMAT = 1
"""Raised when the same title and colours would give another picture."""

_SUM = 32


def cover(show: Show) -> bytes:
    """3000 px JPEG for feed and pages, or the author's own picture as it is. Raises ShowError for a wrong one."""
    from audiolesson.feed import artwork

    own = cover_file(show)
    if own:
        return artwork.checked(own.read_bytes(), show.name(own))
    return _kept(show, "cover", lambda: artwork.cover(show.title, show.author, show.colours))


def small_cover(show: Show) -> bytes:
    """600 px JPEG for the tag of a sound file."""
    from audiolesson.feed import artwork

    return _kept(show, "small", lambda: artwork.small(cover(show)))


def cover_ending(show: Show) -> str:
    """`.jpg` or `.png`."""
    own = cover_file(show)
    return ".png" if own and own.suffix == ".png" else ".jpg"


def _kept(show: Show, kind: str, make: Callable[[], bytes]) -> bytes:
    """A picture from `.audiolesson/pictures/`, made when it is missing or damaged (its SHA-256 stands before it)."""
    own = cover_file(show)
    recipe = [_FORMAT, kind, file_digest(own) if own else [show.title, show.author, *_colours(show)]]
    path = show.work / "pictures" / digest(recipe)[:32]
    try:
        kept = path.read_bytes()
    except OSError:
        kept = b""
    if kept[:_SUM] == hashlib.sha256(kept[_SUM:]).digest():
        return kept[_SUM:]
    data = make()
    write_whole(path, hashlib.sha256(data).digest() + data)
    return data


def _colours(show: Show) -> list[str]:
    return [show.colours.back, show.colours.front, show.colours.accent]
