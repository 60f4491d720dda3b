"""Sounds and pictures of cards on their way: from another program's deck into a show, from a show into a package."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TypeVar

from audiolesson.errors import FileError, Place, Problem
from audiolesson.files import bytes_digest, inside, write_new
from audiolesson.patterns import lazy
from audiolesson.script.mistakes import shown
from audiolesson.show.lesson_files import slug_of
from audiolesson.show.model import Show
from audiolesson.study.formats.gather import RULE
from audiolesson.study.formats.model import ImportedCard
from audiolesson.study.media import ending_of, folder_of
from audiolesson.study.model import Card

MOST_FILES = 2_000
"""Sounds and pictures that one deck brings."""

LARGEST = 5_000_000
"""Bytes of one: pages show it."""

T = TypeVar("T")

_LONGEST_STEM = 40
_OURS = lazy(r"audiolesson-[0-9a-f]{16}")
_MOST_NAMED = 20


def kept_of(
    cards: Iterable[ImportedCard], media: Mapping[str, bytes], name: str
) -> tuple[dict[str, str], list[Problem]]:
    """Name in the deck → path in the show, of all that the cards show and that can be kept; and what cannot.

    What a file is its first bytes say, whatever it is called. The path holds a hash of the content, so that the same
    file has the same path in every import.
    """
    kept: dict[str, str] = {}
    refused: list[str] = []
    names = dict.fromkeys(one for card in cards for one, _ in card.media if one in media)
    for one in names:
        ending = ending_of(media[one][:64])
        if not ending or len(media[one]) > LARGEST or len(kept) == MOST_FILES:
            refused.append(one)
            continue
        stem = PurePosixPath(one).stem[:200]
        stem = "card" if _OURS.fullmatch(stem) else slug_of(stem)[:_LONGEST_STEM].strip("-")
        kept[one] = f"{folder_of(ending)}{stem}-{bytes_digest(media[one])[:12]}{ending}"
    if not refused:
        return kept, []
    some = ", ".join(shown(one, 40) for one in refused[:_MOST_NAMED])
    what = "1 sound or picture is" if len(refused) == 1 else f"{len(refused):,} sounds and pictures are"
    kinds = "JPEG, PNG, GIF, WebP, MP3, M4A, Ogg, WAV and FLAC"
    hint = f"{kinds} up to {LARGEST // 1_000_000} MB can be, {MOST_FILES:,} of them"
    return kept, [Problem(RULE, "warning", Place(name), f"{what} not kept: {some}", hint)]


def write_media(show: Show, kept: Mapping[str, str], media: Mapping[str, bytes], text: str) -> int:
    """Write those that the `text` of cards names, and count them; a file that is there stays. Raises FileError."""
    written = 0
    for name, file in kept.items():
        if f"]({file})" in text:
            path = inside(show.root, file)
            path.parent.mkdir(exist_ok=True)
            write_new(path, media[name])
            written += 1
    return written


def media_of(show: Show, cards: Sequence[Card]) -> dict[str, bytes]:
    """File → bytes of all that cards show. Raises FileError where one is missing or outside pictures/ and sounds/."""
    return _each(show, cards, Path.read_bytes)


def digests_of(show: Show, cards: Sequence[Card]) -> dict[str, str]:
    """File → SHA-256 of the same, one file in memory at a time. Raises FileError as `media_of`."""
    return _each(show, cards, lambda path: bytes_digest(path.read_bytes()))


def _each(show: Show, cards: Sequence[Card], read: Callable[[Path], T]) -> dict[str, T]:
    found: dict[str, T] = {}
    for card in cards:
        for one in card.media:
            folder, _, name = one.file.partition("/")
            path = inside(show.root / folder, name, card.place)
            try:
                found[one.file] = read(path)
            except OSError as error:
                hint = "put the file there, or take the line out"
                raise FileError(f"{one.file} cannot be read: {error.strerror}", card.place, hint) from error
    return found
