"""The rules for items, pictures, chapters and transcripts: one half of `feed_rules`."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

from feed_reading import (
    NS,
    HtmlReader,
    differing,
    is_absolute,
    json_chapters,
    picture_of,
    plain,
    read_date,
    read_npt,
    speakers_of,
    transcript_of,
)

MEDIA = {"mp3": ("audio/mpeg",), "m4a": ("audio/x-m4a",), "mp4": ("video/mp4",)}
TRANSCRIPTS = {
    "text/vtt": ".vtt",
    "application/x-subrip": ".srt",
    "application/json": ".json",
    "text/html": ".html",
    "text/plain": ".txt",
}


class ItemRules:
    """Checks on the items of a feed; `Feed` reads the document."""

    folder: Path
    address: str
    raw: bytes
    channel: ET.Element
    items: list[ET.Element]

    # 1.2 items

    def item_tags(self, item: ET.Element) -> Iterator[str]:
        """Title, guid, date, duration, numbers, flags."""
        title, show = (item.findtext("title") or ""), (self.channel.findtext("title") or "")
        if not title or title.casefold() == show.casefold():
            yield "item.title: none, or the show's"
        if re.match(r"(?i)(s\d+\s*e\d+|(episode|ep\.?|#)\s*\d+)\b", title):
            yield "item.title: begins with a number of its own"
        guid = item.find("guid")
        if guid is None or not guid.text or re.search(r"\s", guid.text):
            yield "item.guid: none"
        elif guid.get("isPermaLink") != "false":
            yield "item.guid: isPermaLink is not false"
        date = item.findtext("pubDate") or ""
        parsed = read_date(date)
        if not parsed:
            yield f"item.pubDate: {date!r} is no RFC 2822 date"
        elif parsed > datetime.now(UTC):
            yield f"item.pubDate: {date} is in the future"
        if not re.fullmatch(r"[1-9]\d*", item.findtext("itunes:duration", "", NS)):
            yield "item.duration: no whole seconds"
        kind = item.findtext("itunes:episodeType", "full", NS)
        number = item.findtext("itunes:episode", None, NS)
        if kind not in ("full", "trailer", "bonus"):
            yield f"item.type: {kind!r}"
        if number is not None and (not re.fullmatch(r"[1-9]\d*", number) or kind != "full"):
            yield "item.number: itunes:episode is a whole number from 1, of a full episode"
        if self.channel.findtext("itunes:type", "", NS) == "serial" and kind == "full" and number is None:
            yield "item.number: a serial show needs itunes:episode"
        if item.findtext("itunes:explicit", "false", NS) not in ("true", "false"):
            yield "item.explicit: neither true nor false"
        link = item.findtext("link")
        if link is not None and not (is_absolute(link) and self.file(link + "index.html" * link.endswith("/"))):
            yield f"item.link: {link} is not there"

    def enclosure(self, item: ET.Element) -> Iterator[str]:
        """Exactly one, absolute, ASCII, of a type that fits its ending, as long as its file."""
        found = item.findall("enclosure")
        if len(found) != 1:
            yield f"item.enclosure: {len(found)} of them"
            return
        url, ending = found[0].get("url", ""), found[0].get("url", "").rpartition(".")[2]
        if not is_absolute(url) or not re.fullmatch(r"[A-Za-z0-9._~/\-]+", urlsplit(url).path):
            yield f"item.enclosure-url: {url!r}"
        if found[0].get("type") not in MEDIA.get(ending, ()):
            yield f"item.enclosure-type: {found[0].get('type')!r} for .{ending}"
        file = self.file(url)
        if not file:
            yield f"item.enclosure-file: {url} is not there"
        elif found[0].get("length") != str(file.stat().st_size):
            yield f"item.enclosure-length: {found[0].get('length')}, the file has {file.stat().st_size} bytes"

    def description(self, item: ET.Element) -> Iterator[str]:
        """At most 4000 bytes of safe HTML in CDATA, closed and not escaped twice."""
        text = item.findtext("description") or ""
        if not text.strip() or len(text.encode()) > 4000:
            yield f"item.description: {len(text.encode())} bytes"
        if re.search(r"&amp;(amp|lt|gt|quot);|&lt;/?(p|ul|li|a|br)\b", text):
            yield "item.description-escaped: escaped twice"
        if "<" in text and b"<![CDATA[" + text.encode()[:40] not in self.raw:
            yield "item.description-cdata: HTML without CDATA"
        reader = HtmlReader()
        reader.feed(text)
        reader.close()
        yield from (f"item.description-html: {problem}" for problem in reader.found())

    def together(self) -> Iterator[str]:
        """What must differ from item to item; newest first."""
        for rule, values in (
            ("item.title-unique", [(item.findtext("title") or "").casefold() for item in self.items]),
            ("item.guid-unique", [item.findtext("guid") or "" for item in self.items]),
            ("item.enclosure-unique", [node.get("url", "") for node in self.channel.findall("item/enclosure")]),
            ("item.pubDate-unique", [item.findtext("pubDate") or "" for item in self.items]),
            (
                "item.number-unique",
                [text for item in self.items if (text := item.findtext("itunes:episode", None, NS))],
            ),
        ):
            yield from (f"{rule}: {value}" for value, count in Counter(values).items() if count > 1)
        dates = [date for item in self.items if (date := read_date(item.findtext("pubDate") or ""))]
        if dates != sorted(dates, reverse=True):
            yield "item.order: not newest first"

    # 1.3 artwork

    def pictures(self) -> Iterator[str]:
        """Square, 1400 to 3000 px, JPEG or PNG as the ending says, RGB, below 512 KB."""
        for node in self.channel.iter(f"{{{NS['itunes']}}}image"):
            url = node.get("href", "")
            file = self.file(url)
            if not file:
                yield f"picture.file: {url} is not there"
                continue
            data = file.read_bytes()
            kind, width, height, rgb = picture_of(data)
            if kind not in ("jpeg", "png") or file.suffix not in {"jpeg": (".jpg", ".jpeg"), "png": (".png",)}[kind]:
                yield f"picture.type: {file.name} is {kind or 'no picture'}"
            if width != height or not 1400 <= width <= 3000:
                yield f"picture.size: {width} × {height}"
            if not rgb:
                yield "picture.colours: not RGB"
            if len(data) > 512 * 1024:
                yield f"picture.bytes: {len(data)}"

    # 1.5 chapters, 5 to 7: JSON, Podlove, description

    def chapters(self, item: ET.Element) -> Iterator[str]:
        """All lists of chapters rise from 0, end inside the audio and say the same."""
        length = self.duration(item) + 0.5
        lists: dict[str, list[tuple[float, str]]] = {}
        podlove = item.find("psc:chapters", NS)
        if podlove is not None:
            if podlove.get("version") != "1.2":
                yield "chapters.podlove: not version 1.2"
            lists["podlove"] = [(read_npt(node.get("start", "")), node.get("title", "")) for node in podlove]
        node = item.find("podcast:chapters", NS)
        if node is not None:
            if node.get("type") != "application/json+chapters":
                yield f"chapters.type: {node.get('type')!r}"
            file = self.file(node.get("url", ""))
            if not file:
                yield f"chapters.file: {node.get('url')} is not there"
            else:
                try:
                    lists["json"] = json_chapters(file)
                except (ValueError, KeyError, TypeError) as error:
                    yield f"chapters.json: {error!r}"
        lines = re.findall(r"(?:^|>|\n)(\d\d):(\d\d):(\d\d) ([^<\n]+)", item.findtext("description") or "")
        if lines:
            lists["description"] = [(int(h) * 3600 + int(m) * 60 + int(s), plain(t)) for h, m, s, t in lines]
            if len(lines) < 3:
                yield "chapters.description: fewer than 3 lines"
        for name, marks in lists.items():
            starts = [start for start, _ in marks]
            if not starts or starts[0] != 0 or any(a >= b for a, b in pairwise(starts)):
                yield f"chapters.{name}: do not rise from 0"
            elif starts[-1] >= length:
                yield f"chapters.{name}: begin after the end"
        yield from differing(lists)

    # 1.6 transcripts

    def transcripts(self, item: ET.Element) -> Iterator[str]:
        """Type as the ending says, language, file there; cues rise and end inside the audio; the same words."""
        length = self.duration(item) + 1
        words: dict[str, str] = {}
        captions = item.find("podcast:transcript[@type='text/vtt']", NS)
        named = self.file(captions.get("url", "")) if captions is not None else None
        speakers = speakers_of(named.read_text(encoding="utf-8")) if named else set()
        for node in item.findall("podcast:transcript", NS):
            kind, file = node.get("type", ""), self.file(node.get("url", ""))
            if kind not in TRANSCRIPTS or not node.get("url", "").endswith(TRANSCRIPTS[kind]):
                yield f"transcript.type: {kind!r} for {node.get('url')}"
                continue
            if not node.get("language"):
                yield "transcript.language: none"
            if not file:
                yield f"transcript.file: {node.get('url')} is not there"
                continue
            try:
                cues, words[kind] = transcript_of(kind, file.read_text(encoding="utf-8"), speakers)
            except (ValueError, KeyError, TypeError) as error:
                yield f"transcript.{TRANSCRIPTS[kind][1:]}: {error}"
                continue
            for (start, end), after in pairwise([*cues, (length, length)]):
                if not (0 <= start < end <= length and end <= after[0] + 0.0005):
                    yield f"transcript.cues: {kind} from {start} to {end}"
        if len(set(words.values())) > 1:
            yield "transcript.words: the formats say different words"

    def duration(self, item: ET.Element) -> int:
        """An item's whole seconds; 0 where they cannot be read."""
        text = item.findtext("itunes:duration", "", NS)
        return int(text) if re.fullmatch(r"[1-9]\d{0,6}", text) else 0

    def file(self, url: str) -> Path | None:
        """The file of the folder that a published address names, if it is there."""
        if not url.startswith(self.address):
            return None
        path = self.folder / unquote(urlsplit(url[len(self.address) :]).path)
        return path if path.is_file() else None
