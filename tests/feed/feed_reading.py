"""Reading what a feed and the files beside it say, with the standard library only."""

import json
import re
import struct
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path

NS = {
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "psc": "http://podlove.org/simple-chapters",
    "fh": "http://purl.org/syndication/history/1.0",
}
HTML_TAGS = frozenset(("p", "ol", "ul", "li", "a", "b", "i", "strong", "em", "br"))


class HtmlReader(HTMLParser):
    """Gathers tags that apps do not accept and tags that are not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.problems: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in HTML_TAGS:
            self.problems.append(f"<{tag}>")
        if tag == "a" and not is_absolute(dict(attrs).get("href") or ""):
            self.problems.append(f"a link to {dict(attrs).get('href')!r}")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")

    def found(self) -> list[str]:
        return self.problems + [f"<{tag}> is not closed" for tag in self.open]


def is_absolute(url: str) -> bool:
    return bool(re.match(r"https?://[^/\s]+", url))


def read_date(text: str) -> datetime | None:
    """A date, if it is printed as RFC 2822 wants it, weekday included."""
    try:
        date = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return date if date.tzinfo and format_datetime(date) == text else None


def read_npt(text: str) -> float:
    """Normal Play Time → seconds; −1 for what is none."""
    if not re.fullmatch(r"(\d+:)?(\d+:)?\d+(\.\d{1,3})?", text):
        return -1
    value = 0.0
    for part in text.split(":"):
        value = value * 60 + float(part)
    return value


def plain(html: str) -> str:
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#x27;", "'"), ("&amp;", "&")):
        html = html.replace(entity, char)
    return html.strip()


def json_chapters(file: Path) -> list[tuple[float, str]]:
    data = json.loads(file.read_text(encoding="utf-8"))
    if not str(data["version"]).startswith("1.2"):
        raise ValueError(f"version {data['version']!r}")
    marks = [(chapter["startTime"], chapter["title"]) for chapter in data["chapters"] if chapter.get("toc", True)]
    if any(isinstance(start, bool) or not isinstance(start, int | float) for start, _ in marks):
        raise ValueError("startTime is no number")
    return marks


def differing(lists: dict[str, list[tuple[float, str]]]) -> Iterator[str]:
    """AntennaPod merges lists only when they agree to the second, and takes the longer one otherwise."""
    names = sorted(lists)
    for other in names[1:]:
        one, two = lists[names[0]], lists[other]
        same = len(one) == len(two) and all(abs(a - b) <= 1 and t == u for (a, t), (b, u) in zip(one, two, strict=True))
        if not same:
            yield f"chapters.same: {names[0]} and {other} differ"


def speakers_of(text: str) -> set[str]:
    """The speakers that a WebVTT transcript names."""
    return {plain(name.strip()) for name in re.findall(r"<v(?:\.[^ >]*)? ([^>]+)>", text)}


def transcript_of(kind: str, text: str, speakers: set[str]) -> tuple[list[tuple[float, float]], str]:
    """The cues of a transcript in seconds, and its words without speakers. Raises ValueError when it is malformed."""
    if kind == "application/json":
        data = json.loads(text)
        if data["version"] != "1.0.0":
            raise ValueError("version")
        cues = [(float(one["startTime"]), float(one["endTime"])) for one in data["segments"]]
        return cues, _words(" ".join(one["body"] for one in data["segments"]))
    if kind == "text/vtt":
        if not text.startswith("WEBVTT\n\n"):
            raise ValueError("no WEBVTT and blank line at its start")
        return _blocks(text.split("\n\n")[1:], ".", 65, set())
    if kind == "application/x-subrip":
        blocks = text.strip().split("\n\n")
        for number, block in enumerate(blocks, 1):
            if block.split("\n")[0] != str(number):
                raise ValueError(f"cue {number} has another number")
        return _blocks(blocks, ",", 32, speakers)
    body = re.sub(r"<(head|style|title|cite|time)\b.*?</\1>", " ", text, flags=re.S)
    return [], _words(plain(re.sub(r"<[^>]+>", " ", body)))


def _blocks(blocks: list[str], mark: str, width: int, speakers: set[str]) -> tuple[list[tuple[float, float]], str]:
    """Cues of WebVTT (mark ".") or SubRip (mark ","); only WebVTT has tags and entities."""
    cues, said = [], []
    clock = rf"(\d\d):(\d\d):(\d\d){re.escape(mark)}(\d\d\d)"
    for block in blocks:
        lines = [line for line in block.strip().split("\n") if line]
        at = next((n for n, line in enumerate(lines) if "-->" in line), None)
        if at is None:
            if lines and not lines[0].startswith(("NOTE", "STYLE", "REGION")):
                raise ValueError(f"a block without a time: {lines[0]!r}")
            continue
        match = re.match(rf"{clock} --> {clock}", lines[at])
        if not match:
            raise ValueError(f"no time: {lines[at]!r}")
        h, m, s, ms, h2, m2, s2, ms2 = map(int, match.groups())
        cues.append((h * 3600 + m * 60 + s + ms / 1000, h2 * 3600 + m2 * 60 + s2 + ms2 / 1000))
        text = lines[at + 1 :]
        if mark == ".":
            text = [plain(re.sub(r"<[^>]+>", "", line)) for line in text]
        elif text and text[0].partition(": ")[0] in speakers:
            text[0] = text[0].partition(": ")[2]
        if not text or len(text) > 2 or any(len(line) > width for line in text):
            raise ValueError(f"a cue of {len(text)} lines, or a line over {width} characters: {text}")
        said += text
    return cues, _words(" ".join(said))


def _words(text: str) -> str:
    return " ".join(text.split())


def picture_of(data: bytes) -> tuple[str, int, int, bool]:
    """(kind, width, height, whether it is RGB without alpha) of a JPEG or PNG."""
    if data[:8] == b"\x89PNG\r\n\x1a\n":
        width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
        return "png", width, height, depth == 8 and colour == 2 and b"tRNS" not in data[:4096]
    at = 2
    while data[:2] == b"\xff\xd8" and at + 9 < len(data) and data[at] == 0xFF:
        marker, size = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width, parts = struct.unpack(">HHB", data[at + 5 : at + 10])
            return "jpeg", width, height, parts == 3
        at += 2 + size
    return "", 0, 0, False
