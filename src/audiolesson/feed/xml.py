"""Namespaces, clean text and elements: what the modules that write feed tags share."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
PODCAST = "https://podcastindex.org/namespace/1.0"
ATOM = "http://www.w3.org/2005/Atom"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
PSC = "http://podlove.org/simple-chapters"
HISTORY = "http://purl.org/syndication/history/1.0"

PREFIXES: Mapping[str, str] = {
    "itunes": ITUNES,
    "podcast": PODCAST,
    "atom": ATOM,
    "content": CONTENT,
    "psc": PSC,
    "fh": HISTORY,
}

VALUE_LIMIT = 255
"""Characters of a feed value, unless said otherwise (Apple's podcast requirements, PSP-1)."""

DESCRIPTION_LIMIT = 4000
"""Bytes of a description (Apple's podcast requirements, PSP-1)."""

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def clean(text: str, limit: int = VALUE_LIMIT) -> str:
    """Text as a feed value: one line, trimmed, free of characters that XML 1.0 forbids, at most `limit` characters.

    A longer text is cut at a blank where there is one near, and ends in "…".
    """
    line = " ".join(printable(text).split())
    if len(line) <= limit:
        return line
    cut = line[: limit - 1]
    blank = cut.rfind(" ")
    return (cut[:blank] if blank > limit // 2 else cut).rstrip(" ,;:–—-") + "…"


def printable(text: str) -> str:
    """Text without control characters, lone surrogates and non-characters; line ends and tabs become blanks."""
    return "".join(
        " " if char in "\t\n\r\x0b\x0c\x85\u2028\u2029" else char
        for char in text
        if char in "\t\n\r\x0b\x0c\x85\u2028\u2029"
        or (unicodedata.category(char) not in ("Cc", "Cs") and (ord(char) & 0xFFFE) != 0xFFFE)
    )


def cut_bytes(text: str, limit: int) -> str:
    """The longest start of a text that is at most `limit` bytes of UTF-8, cut at a blank and ended by "…"."""
    data = text.encode()
    if len(data) <= limit:
        return text
    start = data[: max(0, limit - len("…".encode()))].decode(errors="ignore")
    return start[: start.rfind(" ")].rstrip(" ,;:–—-") + "…" if " " in start else start + "…"


def element(tag: str, content: str = "", /, **attributes: str) -> Any:
    """An lxml element; `tag` as `prefix:name` with a prefix of `PREFIXES`, or a bare name."""
    from lxml import etree

    prefix, _, name = tag.rpartition(":")
    space = {prefix: PREFIXES[prefix]} if prefix else None
    made = etree.Element(f"{{{PREFIXES[prefix]}}}{name}" if prefix else name, nsmap=space)
    for key, value in attributes.items():
        made.set(key, value)
    if content:
        made.text = content
    return made


def document(root: Any, before: Sequence[str] = ()) -> bytes:
    """An element as a file, with the declaration that readers of every age accept, and processing instructions."""
    from lxml import etree

    xml: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False, pretty_print=True)
    first = "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *(f"<?{told}?>" for told in before), ""])
    return first.encode() + xml


def instant(date: str) -> datetime:
    """An RFC 3339 date as a point in time; without a zone it is UTC. Raises ValueError when it is none.

    >>> instant("2026-11-24T06:00:00Z").isoformat()
    '2026-11-24T06:00:00+00:00'
    """
    parsed = datetime.fromisoformat(date.strip())
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def rfc2822(date: datetime) -> str:
    """A date as RSS wants it (RFC 2822), in UTC, whatever the locale.

    >>> rfc2822(instant("2026-11-24T06:00:00Z"))
    'Tue, 24 Nov 2026 06:00:00 +0000'
    """
    date = date.astimezone(UTC)
    day, month = _DAYS[date.weekday()], _MONTHS[date.month - 1]
    return f"{day}, {date.day:02} {month} {date.year:04} {date.hour:02}:{date.minute:02}:{date.second:02} +0000"


def absolute(address: str, path: str) -> str:
    """The address of a file of feed/: `path` joined to the show's address; a web address stays as it is."""
    return path if re.match(r"https?://", path) else address + quote(path, safe="/~")
