"""ID3v2.3 in front of an MP3 stream: what the episode is, its picture, its chapters in time order.

mutagen writes the frames sorted by size. Players that take chapters in file order then show them shuffled, so the
written frames are put into our order afterwards; nothing in them changes. Sources: the ID3v2.3.0 informal standard
and the ID3v2 Chapter Frame Addendum 1.0.
"""

import io
import re
import struct
from collections.abc import Sequence
from typing import Any

from audiolesson.episode.chapters import ascii_url
from audiolesson.episode.model import Chapter, Tags
from audiolesson.errors import SoundError
from audiolesson.patterns import lazy
from audiolesson.units import Ms

MOST_CHAPTERS = 255
"""The table of contents counts its chapters in one byte."""

MOST_PICTURE_BYTES = 300_000
"""All chapters' pictures together; above it they stand in the chapters' JSON alone, for players wait for the tag."""

_FIRST_FRAMES = ("TIT2", "TPE1", "TALB", "TRCK")
_LAST_FRAMES = ("CTOC", "CHAP", "APIC")
_UNPRINTABLE = lazy(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_LANGUAGES = (
    "ar:ara bg:bul bn:ben ca:cat cs:cze da:dan de:ger el:gre en:eng es:spa et:est eu:baq fa:per fi:fin fr:fre ga:gle "
    "gl:glg he:heb hi:hin hr:hrv hu:hun id:ind is:ice it:ita ja:jpn ko:kor la:lat lt:lit lv:lav ms:may nb:nob nl:dut "
    "nn:nno no:nor pl:pol pt:por ro:rum ru:rus sk:slo sl:slv sq:alb sr:srp sv:swe sw:swa ta:tam te:tel th:tha tr:tur "
    "uk:ukr ur:urd vi:vie zh:chi"
)
"""ISO 639-1 to the bibliographic codes of ISO 639-2, which ID3 asks for."""


def tag(mp3: bytes, tags: Tags, chapters: Sequence[Chapter], length: Ms) -> bytes:
    """The stream with an ID3v2.3 tag before it; the stream's own bytes stay as they are.

    `chapters` rise; each gets its title, link and, while all fit into 300 KB, its picture from
    `tags.chapter_pictures`. Raises SoundError when there are more than 255.
    """
    if len(chapters) > MOST_CHAPTERS:
        hint = f"join segments or make the drill shorter: a file can hold {MOST_CHAPTERS}"
        raise SoundError(f"{len(chapters)} chapters are too many for one file", hint=hint)
    made = _id3().ID3()
    for frame in [*_texts(tags, length), *_contents(chapters, tags)]:
        made.add(frame)
    buffer = io.BytesIO()
    made.save(buffer, v1=0, v2_version=3, padding=lambda _: 0)
    return _in_order(buffer.getvalue()) + mp3


def prepare() -> None:
    """Import what tagging needs, ahead of time."""
    _id3()


def _id3() -> Any:
    """mutagen's frames; they carry no types, and take 30 ms to import."""
    from mutagen import id3

    return id3


def _texts(tags: Tags, length: Ms) -> list[Any]:
    id3 = _id3()
    language = _language(tags.language)
    texts = {
        "TIT2": tags.title,
        "TPE1": tags.author,
        "TALB": tags.show,
        "TRCK": str(tags.number) if tags.number > 0 else "",
        "TCON": "Podcast",
        "TLAN": language,
        "TLEN": str(length),
        "TYER": tags.year if re.fullmatch(r"[0-9]{4}", tags.year) else "",
    }
    frames: list[Any] = [getattr(id3, name)(**_text(text)) for name, text in texts.items() if text.strip()]
    if tags.comment:
        frames.append(id3.COMM(lang=language or "XXX", desc="", **_text(tags.comment, lines=True)))
    if tags.url:
        frames.append(id3.WOAS(url=ascii_url(tags.url)))
    if tags.picture:
        frames.append(_picture(tags.picture, 3))
    return frames


def _language(code: str) -> str:
    found = re.search(rf"\b{re.escape(code.split('-')[0].lower())}:([a-z]+)", _LANGUAGES)
    return found[1] if found else ""


def _contents(chapters: Sequence[Chapter], tags: Tags) -> list[Any]:
    """The CHAP frames and, when there is a chapter, the one table of contents: top-level, ordered, in time order."""
    id3 = _id3()
    wanted = [tags.chapter_pictures.get(chapter.picture, b"") for chapter in chapters]
    pictures = wanted if sum(map(len, wanted)) <= MOST_PICTURE_BYTES else [b""] * len(chapters)
    frames: list[Any] = []
    for number, (chapter, picture) in enumerate(zip(chapters, pictures, strict=True), 1):
        inside = [id3.TIT2(**_text(chapter.title))]
        if chapter.url:
            inside.append(id3.WXXX(encoding=0, desc="", url=ascii_url(chapter.url)))
        if picture:
            inside.append(_picture(picture, 0))
        times = {"start_time": int(chapter.start), "end_time": int(chapter.end)}
        offsets = {"start_offset": 0xFFFFFFFF, "end_offset": 0xFFFFFFFF}
        frames.append(id3.CHAP(element_id=f"ch{number:03}", **times, **offsets, sub_frames=inside))
    if frames:
        flags = id3.CTOCFlags.TOP_LEVEL | id3.CTOCFlags.ORDERED
        names = [frame.element_id for frame in frames]
        title = [id3.TIT2(encoding=0, text=["Chapters"])]
        frames.append(id3.CTOC(element_id="toc", flags=flags, child_element_ids=names, sub_frames=title))
    return frames


def _text(text: str, lines: bool = False) -> dict[str, Any]:
    """A text frame's encoding and value: Latin-1 where it can be, else UTF-16; ID3v2.3 has no UTF-8."""
    kept = (
        "\n".join(_UNPRINTABLE.sub(" ", line) for line in text.splitlines()) if lines else _UNPRINTABLE.sub(" ", text)
    )
    return {"encoding": 0 if kept.isascii() or _is_latin(kept) else 1, "text": [kept.strip()]}


def _is_latin(text: str) -> bool:
    return all(ord(character) < 256 for character in text)


def _picture(data: bytes, kind: int) -> Any:
    mime = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
    return _id3().APIC(encoding=0, mime=mime, type=kind, desc="", data=data)


def _in_order(tag_bytes: bytes) -> bytes:
    """The same tag with its frames in our order: names, other texts, contents, chapters in time order, the picture."""
    header, at, frames = tag_bytes[:10], 10, []
    while at + 10 <= len(tag_bytes) and tag_bytes[at : at + 4].isalnum():
        name = tag_bytes[at : at + 4].decode("ascii")
        end = at + 10 + struct.unpack_from(">I", tag_bytes, at + 4)[0]
        frames.append((_rank(name), name, _element_id(tag_bytes[at + 10 : end], name), tag_bytes[at:end]))
        at = end
    return header + b"".join(frame[-1] for frame in sorted(frames)) + tag_bytes[at:]


def _rank(name: str) -> int:
    if name in _FIRST_FRAMES:
        return _FIRST_FRAMES.index(name) - len(_FIRST_FRAMES)
    return _LAST_FRAMES.index(name) + 1 if name in _LAST_FRAMES else 0


def _element_id(body: bytes, name: str) -> bytes:
    return body.split(b"\0", 1)[0] if name == "CHAP" else b""
