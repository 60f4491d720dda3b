"""The rules that a published feed must keep, as checks on a folder.

`broken_rules(folder, address)` reads every feed of a folder as an outsider would, with the standard library only, and
names each rule that is broken. Sources: RSS 2.0, Apple's podcast requirements, PSP-1, Podcasting 2.0, RFC 5005,
WebVTT.
"""

import re
import uuid
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from feed_item_rules import ItemRules
from feed_reading import NS, is_absolute, read_date

GUID_SPACE = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
EDUCATION = ("Courses", "How To", "Language Learning", "Self-Improvement")


def broken_rules(folder: Path, address: str, *, name: str = "") -> list[str]:
    """Each broken rule of the feeds in `folder`, which is published at `address`, as "FILE: RULE: what".

    With `name` only that feed and its archives are looked at. A folder without a feed breaks a rule.
    """
    stem = name.removesuffix(".xml")
    files = sorted(
        path for path in folder.glob("*.xml") if not stem or re.fullmatch(rf"{stem}(-archive-\d+)?", path.stem)
    )
    found = [] if files else [f"{name or '*.xml'}: feed.present: there is no feed"]
    guids: Counter[tuple[str, str]] = Counter()  # a feed and its archives are one feed, that of drills another
    for path in files:
        feed = Feed(path, folder, address)
        found += [f"{path.name}: {problem}" for problem in feed.problems()]
        stem = re.sub(r"-archive-\d+$", "", path.stem)
        guids.update((stem, item.findtext("guid") or "") for item in feed.items)
    found += [f"*: item.guid: {guid} stands in two places" for (_, guid), count in guids.items() if count > 1]
    return found


_REPEATED = (
    ("atom", "link"), ("podcast", "transcript"), ("podcast", "person"), ("podcast", "txt"), ("itunes", "category"),
)  # fmt: skip


class Feed(ItemRules):
    """One feed document with what is needed to check it."""

    def __init__(self, path: Path, folder: Path, address: str) -> None:
        self.path, self.folder, self.address = path, folder, address
        self.raw = path.read_bytes()
        self.error = ""
        try:
            self.root = ET.fromstring(self.raw)
        except ET.ParseError as error:
            self.error, self.root = str(error), ET.Element("rss")
        channel = self.root.find("channel")
        self.channel = ET.Element("channel") if channel is None else channel
        self.items = self.channel.findall("item")
        self.archive = self.channel.find("fh:archive", NS) is not None

    def problems(self) -> Iterator[str]:
        """Every broken rule of this document."""
        if self.error:
            yield f"xml.wellformed: {self.error}"
            return
        yield from self.document()
        yield from self.values()
        yield from self.channel_tags()
        yield from self.podcasting()
        yield from self.paging()
        yield from self.pictures()
        for item in self.items:
            name = item.findtext("title") or item.findtext("guid") or "?"
            for check in (self.item_tags, self.enclosure, self.description, self.chapters, self.transcripts):
                yield from (f"{problem} ({name})" for problem in check(item))
        yield from self.together()

    # 1.1 the feed

    def document(self) -> Iterator[str]:
        """Declaration, encoding, no DOCTYPE, RSS 2.0, one channel, namespaces by the letter."""
        if not self.raw.startswith(b'<?xml version="1.0" encoding="UTF-8"?>'):
            yield "xml.declaration: not <?xml version='1.0' encoding='UTF-8'?>"
        if b"<!DOCTYPE" in self.raw or b"<!ENTITY" in self.raw:
            yield "xml.doctype: has a DOCTYPE"
        if self.root.tag != "rss" or self.root.get("version") != "2.0" or len(self.root.findall("channel")) != 1:
            yield "rss.version: not <rss version='2.0'> with one channel"
        declared = dict(re.findall(r'xmlns:([\w.-]+)="([^"]*)"', self.raw.decode("utf-8", "replace")))
        for prefix, url in declared.items():
            if NS.get(prefix) != url:
                yield f"xml.namespaces: {prefix} is {url}"
        for prefix in ("itunes", "podcast", "atom"):
            if prefix not in declared:
                yield f"xml.namespaces: {prefix} is missing"

    def values(self) -> Iterator[str]:
        """Trimmed, short enough, once each."""
        for node in self.channel.iter():
            if not len(node) and node.text and node.text != node.text.strip():
                yield f"value.trimmed: {node.tag} {node.text[:30]!r}"
            limit = 4000 if node.tag in ("description", f"{{{NS['podcast']}}}txt") else 255
            if not len(node) and node.text and node.tag != "description" and len(node.text) > limit:
                yield f"value.length: {node.tag} has {len(node.text)} characters"
            for key, value in node.attrib.items():
                if value != value.strip():
                    yield f"value.trimmed: {node.tag} {key}"
        for parent in (self.channel, *self.items):
            many = ("item", *(f"{{{NS[p]}}}{t}" for p, t in _REPEATED))
            for tag, count in Counter(node.tag for node in parent if node.tag not in many).items():
                if count > 1:
                    yield f"value.once: {tag} stands {count} times"

    def channel_tags(self) -> Iterator[str]:
        """What Apple and PSP-1 require of a channel."""
        channel = self.channel
        for tag in ("title", "description", "link", "language", "itunes:explicit", "itunes:type", "lastBuildDate"):
            if not (channel.findtext(tag, None, NS) or "").strip():
                yield f"channel.required: {tag} is missing"
        if len((channel.findtext("description") or "").encode()) > 4000:
            yield "channel.description: over 4000 bytes"
        link = channel.findtext("link") or ""
        if not is_absolute(link) or link == self.address + self.path.name:
            yield f"channel.link: {link!r} is no web page"
        if not re.fullmatch(r"[a-z]{2}(-[A-Za-z]{2})?", channel.findtext("language") or ""):
            yield "channel.language: no ISO 639-1 code"
        if channel.findtext("itunes:explicit", "", NS) not in ("true", "false"):
            yield "channel.explicit: neither true nor false"
        if channel.findtext("itunes:type", "", NS) not in ("episodic", "serial"):
            yield "channel.type: neither episodic nor serial"
        yield from self.category()
        if channel.find("itunes:image", NS) is None:
            yield "channel.image: no itunes:image"
        owner = channel.find("itunes:owner", NS)
        if owner is not None and not re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", owner.findtext("itunes:email", "", NS)):
            yield "channel.owner: no e-mail address"
        for tag in ("itunes:block", "itunes:complete"):
            if channel.findtext(tag, "Yes", NS) != "Yes":
                yield f"channel.{tag[7:]}: only Yes has a meaning"
        if channel.find("itunes:new-feed-url", NS) is not None:
            yield "channel.moved: itunes:new-feed-url in a feed that did not move"
        built = read_date(channel.findtext("lastBuildDate") or "")
        newest = max(
            (date for item in self.items if (date := read_date(item.findtext("pubDate") or ""))), default=built
        )
        if built != newest:
            yield "channel.built: lastBuildDate is not the newest item's date"

    def category(self) -> Iterator[str]:
        """Of Apple's list, of which only Education's subcategories are told here."""
        first = self.channel.find("itunes:category", NS)
        if first is None or not first.get("text"):
            yield "channel.category: none"
        elif first.get("text") == "Education":
            for sub in first:
                if sub.get("text") not in EDUCATION:
                    yield f"channel.category: {sub.get('text')!r} is not Apple's"

    def podcasting(self) -> Iterator[str]:
        """podcast: tags of the channel."""
        text = {tag: self.channel.findtext(f"podcast:{tag}", "", NS) for tag in ("guid", "medium", "locked")}
        base = re.sub(r"-archive-\d+\.xml$", ".xml", self.address + self.path.name)
        wanted = uuid.uuid5(GUID_SPACE, re.sub(r"^https?://", "", base).rstrip("/"))
        try:
            guid = uuid.UUID(text["guid"])
        except ValueError:
            yield "podcast.guid: no UUID"
        else:
            if guid.version != 5 or str(guid) != text["guid"]:
                yield "podcast.guid: no UUIDv5"
            elif guid != wanted:
                yield "podcast.guid: not that of this address"
        if text["medium"] != "course":
            yield f"podcast.medium: {text['medium']!r}"
        if text["locked"] not in ("yes", "no"):
            yield f"podcast.locked: {text['locked']!r}"
        for parent in (self.channel, *self.items):
            notes = [node for node in parent.findall("podcast:txt", NS) if node.get("purpose") == "ai-content"]
            if [node.text for node in notes] != ["true"]:
                yield "podcast.txt: no ai-content note"
            for person in parent.findall("podcast:person", NS):
                if not person.text or len(person.text) > 128:
                    yield "podcast.person: none, or over 128 characters"
        if self.address.startswith("https://"):
            for node in self.channel.iter():
                if node.tag.startswith(f"{{{NS['podcast']}}}"):
                    for key in ("url", "href"):
                        if not node.get(key, "https://").startswith("https://"):
                            yield f"podcast.https: {node.get(key)}"

    def paging(self) -> Iterator[str]:
        """The self link; archives by RFC 5005: each a feed of its own that leads to the one before it."""
        links = [(node.get("rel"), node.get("href") or "") for node in self.channel.findall("atom:link", NS)]
        if links.count(("self", self.address + self.path.name)) != 1 or [rel for rel, _ in links].count("self") != 1:
            yield "paging.self: no atom:link rel=self with this document's address"
        archived = bool(re.search(r"-archive-\d+$", self.path.stem))
        if archived != self.archive:
            yield "paging.archive: fh:archive stands in archives and only there"
        if archived != ("current" in dict(links)):
            yield "paging.current: rel=current stands in archives and only there"
        if "next-archive" in dict(links):
            yield "paging.next: a full page would have to change for rel=next-archive"
        for rel, href in links:
            if rel in ("prev-archive", "current") and not self.file(href):
                yield f"paging.{rel}: {href} is not there"
        number = re.search(r"(.+)-archive-(\d+)$", self.path.stem)
        stem, last = (number[1], int(number[2])) if number else (self.path.stem, self.last_archive() + 1)
        before = f"{self.address}{stem}-archive-{last - 1}.xml" if last > 1 else None
        if dict(links).get("prev-archive") != before:
            yield f"paging.previous: rel=prev-archive is not {before}"

    def last_archive(self) -> int:
        """The number of the newest archive of this feed."""
        numbers = [path.stem.rpartition("-")[2] for path in self.folder.glob(f"{self.path.stem}-archive-*.xml")]
        return max(map(int, numbers), default=0)
