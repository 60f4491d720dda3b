"""Sounds and pictures that cards show: where they lie in a show, what a file is, what it is called."""

import re
from collections.abc import Sequence

from audiolesson.patterns import lazy
from audiolesson.script.blocks import PICTURE
from audiolesson.script.characters import FORBIDDEN, collapse
from audiolesson.script.escape import write_label
from audiolesson.script.inline import read_inline
from audiolesson.script.markdown import ScriptMarkdown
from audiolesson.script.mistakes import Mistakes, shown
from audiolesson.script.normal import require
from audiolesson.study.model import Medium
from audiolesson.study.read_entries import Text

PICTURES, SOUNDS = "pictures/", "sounds/"
MOST_OF_A_SIDE = 4
"""Sounds and pictures of one side of a card; more are no card but a page."""

_FILE = lazy(r"(?:pictures|sounds)/[^<>\n]*[^\s<>/]")
_KINDS = (
    (lazy(rb"\x89PNG\r\n\x1a\n"), ".png"),
    (lazy(rb"\xff\xd8\xff"), ".jpg"),
    (lazy(rb"GIF8[79]a"), ".gif"),
    (lazy(rb"RIFF.{4}WEBP", re.DOTALL), ".webp"),
    (lazy(rb"ID3[\x02-\x04]|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]"), ".mp3"),
    (lazy(rb"OggS\0"), ".ogg"),
    (lazy(rb"RIFF.{4}WAVE", re.DOTALL), ".wav"),
    (lazy(rb"fLaC"), ".flac"),
    (lazy(rb".{4}ftypM4A ", re.DOTALL), ".m4a"),
)
"""How files begin that every browser and Anki show or play; SVG, which may hold scripts, is none of them."""

_SEEN = (".png", ".jpg", ".jpeg", ".gif", ".webp")


def ending_of(data: bytes) -> str:
    """The ending that a file's content asks for, whatever it is called; "" where it is no known sound or picture."""
    return next((ending for begin, ending in _KINDS if begin.match(data)), "")


def folder_of(ending: str) -> str:
    """The folder of a show in which files of a kind lie."""
    return PICTURES if ending in _SEEN else SOUNDS


def is_seen(file: str) -> bool:
    """Whether a file of a card is a picture that pages show."""
    return file.startswith(PICTURES) and file.lower().endswith(_SEEN)


def read_medium(text: Text, mistakes: Mistakes) -> Medium | None:
    """The sound or picture that a paragraph of a card is; None where it is none, or a bad one, which is noted."""
    found = PICTURE.fullmatch(text.content)
    if not found:
        return None
    file = found[2] or found[3] or ""
    if not _FILE.fullmatch(file) or FORBIDDEN.search(file):
        hint = "put it into pictures/ or sounds/ and write ![what it shows](pictures/name.png)"
        mistakes.add(text.line, f"{shown(file)} lies neither in pictures/ nor in sounds/", hint)
        return None
    alt = "".join(span.text for span in read_inline(ScriptMarkdown(), found[1], text.line, mistakes)[0])
    return Medium(file, alt)


def write_medium(medium: Medium) -> str:
    """The paragraph of a sound or picture."""
    file = f"<{medium.file}>" if re.search(r"[\s()]", medium.file) else medium.file
    return f"![{write_label(medium.alt) if medium.alt else ''}]({file})"


def normal_media(media: Sequence[Medium]) -> tuple[Medium, ...]:
    """Media in their one form. Raises ValueError for a file elsewhere, control characters, or more than a side has."""
    require(len(media) <= MOST_OF_A_SIDE, "too many sounds and pictures", len(media))
    for one in media:
        require(_FILE.fullmatch(one.file) and not FORBIDDEN.search(one.file), "no file of a card", one.file)
        require(not FORBIDDEN.search(one.alt), "a text with a control character", one.alt)
    return tuple(Medium(one.file, collapse(one.alt).strip()) for one in media)
