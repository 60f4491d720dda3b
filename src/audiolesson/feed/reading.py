"""A published feed → what it says, as an outsider reads it. Hostile documents are refused."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from audiolesson.feed.xml import ATOM, ITUNES, PODCAST, PSC
from audiolesson.patterns import lazy

MOST_BYTES = 32 * 1024 * 1024
_NAMES = {"itunes": ITUNES, "podcast": PODCAST, "atom": ATOM, "psc": PSC}
_FILE = lazy(r"(?P<slug>[a-z0-9-]+)/(?P<kind>[a-z0-9]+(?:-[a-z0-9]+)*)-[0-9a-f]{8}\.mp3")


@dataclass(frozen=True, slots=True)
class Address:
    """A file that a feed names: its address, what it is ("enclosure", "chapters", …), and what the feed tells of it.

    `bytes` −1 and `type` "": the feed does not tell.
    """

    url: str
    what: str
    bytes: int = -1
    type: str = ""


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item as a feed tells it; `seconds` 0 and `kind` "" where that cannot be read."""

    guid: str
    title: str
    date: str
    link: str
    seconds: int
    addresses: tuple[Address, ...]

    @property
    def audio(self) -> Address | None:
        """The enclosure."""
        return next((one for one in self.addresses if one.what == "enclosure"), None)

    @property
    def place(self) -> str:
        """`SLUG:KIND`, by the address of its sound; "" where that is none of ours."""
        path = urlsplit(self.audio.url).path if self.audio else ""
        match = _FILE.fullmatch("/".join(path.split("/")[-2:]))
        return f"{match['slug']}:{match['kind']}" if match else ""


@dataclass(frozen=True, slots=True)
class ReadFeed:
    """A feed document. `root` is for rules that look closer."""

    name: str
    guid: str
    own: str
    previous: str
    items: tuple[ReadItem, ...]
    addresses: tuple[Address, ...]
    root: ET.Element

    def all_addresses(self) -> Iterator[Address]:
        """All that the document names: those of its channel, then those of its items."""
        yield from self.addresses
        for item in self.items:
            yield from item.addresses


def read_feed(data: bytes, name: str) -> ReadFeed:
    """Read a feed. Raises ValueError with the reason when it is none, is too large, or declares entities."""
    if len(data) > MOST_BYTES:
        raise ValueError(f"has {len(data):,} bytes")
    if re.search(rb"<!(DOCTYPE|ENTITY)", data, re.IGNORECASE) or data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        raise ValueError("has a DOCTYPE, or is no UTF-8")
    declared = re.match(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", data[:500])
    if declared and declared[1].upper() not in (b"UTF-8", b"US-ASCII"):
        raise ValueError(f"is declared as {declared[1].decode('latin-1'):.30}, not UTF-8")
    try:
        root = ET.fromstring(data)
    except (ET.ParseError, ValueError, LookupError) as error:
        raise ValueError(f"is no XML: {error}") from None
    channel = root.find("channel")
    if root.tag != "rss" or channel is None:
        raise ValueError("is no RSS")
    links = {node.get("rel", ""): node.get("href", "") for node in channel.findall("atom:link", _NAMES)}
    return ReadFeed(
        name,
        text(channel, "podcast:guid"),
        links.get("self", ""),
        links.get("prev-archive", ""),
        tuple(map(_item, channel.findall("item"))),
        tuple(_of_channel(channel)),
        root,
    )


def text(node: ET.Element, tag: str) -> str:
    """The text of a child, trimmed; "" where there is none."""
    return (node.findtext(tag, "", _NAMES) or "").strip()


def _of_channel(channel: ET.Element) -> Iterator[Address]:
    if link := text(channel, "link"):
        yield Address(link, "link")
    for node in channel.findall("itunes:image", _NAMES):
        yield Address(node.get("href", ""), "picture")
    for node in channel.findall("atom:link[@rel='related']", _NAMES):
        yield Address(node.get("href", ""), "sources", -1, node.get("type", ""))


def _item(node: ET.Element) -> ReadItem:
    return ReadItem(
        text(node, "guid"),
        text(node, "title"),
        text(node, "pubDate"),
        text(node, "link"),
        _seconds(text(node, "itunes:duration")),
        tuple(_of_item(node)),
    )


def _of_item(node: ET.Element) -> Iterator[Address]:
    for one in node.findall("enclosure"):
        length = one.get("length", "")
        yield Address(one.get("url", ""), "enclosure", _number(length), one.get("type", ""))
    for tag in ("chapters", "transcript"):
        for one in node.findall(f"podcast:{tag}", _NAMES):
            yield Address(one.get("url", ""), tag, -1, one.get("type", ""))
    for one in node.findall("itunes:image", _NAMES):
        yield Address(one.get("href", ""), "picture")
    for one in node.findall("psc:chapters/psc:chapter[@image]", _NAMES):
        yield Address(one.get("image", ""), "picture")
    if link := text(node, "link"):
        yield Address(link, "link")


def _seconds(value: str) -> int:
    parts = value.split(":")
    if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() and len(part) < 8 for part in parts):
        return 0
    total = 0
    for part in parts:
        total = total * 60 + int(part)
    return total


def _number(value: str) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else -1


def name_in(url: str, address: str) -> str | None:
    """The name of the published file that an address names, a folder's page too; None for one that is elsewhere."""
    if not url.startswith(address):
        return None
    name = unquote(urlsplit(url[len(address) :]).path)
    return f"{name}index.html" if not name or name.endswith("/") else name
