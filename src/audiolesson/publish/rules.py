"""The rules that a feed document must keep whatever it is served from.

Sources: RSS 2.0, Apple's podcast requirements, PSP-1, Podcasting 2.0. What they require is an error, what they
recommend a warning.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import urlsplit

from audiolesson.errors import Place, Problem, Severity
from audiolesson.feed.reading import ReadFeed, ReadItem, text
from audiolesson.feed.xml import DESCRIPTION_LIMIT, ITUNES, PODCAST, VALUE_LIMIT

_MEDIA = {
    "mp3": ("audio/mpeg",),
    "m4a": ("audio/x-m4a", "audio/mp4"),
    "mp4": ("video/mp4",),
    "m4v": ("video/x-m4v",),
    "mov": ("video/quicktime",),
    "pdf": ("application/pdf",),
}
_REQUIRED = ("title", "description", "link", "language", "itunes:explicit")
_MOST_OF_ONE_RULE = 5


def problems_of_feed(feed: ReadFeed, data: bytes, *, now: datetime | None = None) -> list[Problem]:
    """Each broken rule of a document; of one rule at most five places are named. `now`: no date may be after it."""
    found: list[Problem] = []
    counts: Counter[str] = Counter()
    for rule, severity, message in (*_document(data), *_channel(feed), *_items(feed, now), *_together(feed)):
        counts[rule] += 1
        if counts[rule] <= _MOST_OF_ONE_RULE:
            found.append(Problem(rule, severity, Place(feed.name), message))
    for rule, count in counts.items():
        if count > _MOST_OF_ONE_RULE:
            more = f"and {count - _MOST_OF_ONE_RULE} more of the same"
            found.append(Problem(rule, "error", Place(feed.name), more))
    return found


_Found = Iterator[tuple[str, Severity, str]]


def _document(data: bytes) -> _Found:
    if re.search(rb'"http://www\.itunes\.com/DTDs/', data[:4000], re.IGNORECASE) and ITUNES.encode() not in data:
        yield "feed-namespace", "error", f"the itunes namespace is not {ITUNES}"


def _channel(feed: ReadFeed) -> _Found:
    channel = feed.root.find("channel")
    assert channel is not None
    if feed.root.get("version") != "2.0" or len(feed.root.findall("channel")) != 1:
        yield "feed-version", "error", "is not RSS 2.0 with one channel"
    for tag in _REQUIRED:
        if not text(channel, tag):
            yield "feed-required", "error", f"the channel has no {tag}"
    if len(text(channel, "description").encode()) > DESCRIPTION_LIMIT:
        yield "feed-description", "error", f"the description has over {DESCRIPTION_LIMIT} bytes"
    if text(channel, "itunes:explicit") not in ("true", "false", ""):
        yield "feed-explicit", "error", "itunes:explicit is neither true nor false"
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z]{2})?", text(channel, "language") or "en"):
        yield "feed-language", "error", f"{text(channel, 'language')!r:.20} is no language"
    if channel.find(f"{{{ITUNES}}}category") is None:
        yield "feed-category", "error", "has no itunes:category"
    if not any(one.what == "picture" and re.search(r"(?i)\.(jpe?g|png)$", one.url) for one in feed.addresses):
        yield "feed-picture", "error", "has no itunes:image that ends in .jpg or .png"
    if not feed.own:
        yield "feed-self", "error", "has no atom:link rel=self"
    if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", feed.guid):
        yield "feed-guid", "warning", "has no podcast:guid"
    for node in channel.iter():
        if isinstance(node.tag, str) and node.tag.startswith(f"{{{PODCAST}}}") and feed.own.startswith("https://"):
            for key in ("url", "href"):
                if node.get(key, "https://").startswith("http://"):
                    yield "feed-https", "warning", f"{node.get(key)} is not https"


def _items(feed: ReadFeed, now: datetime | None) -> _Found:
    for item, node in zip(feed.items, feed.root.iterfind("channel/item"), strict=True):
        name = f"“{item.title[:60]}”" if item.title else f"the item {item.guid[:60]}"
        if not item.title or len(item.title) > VALUE_LIMIT:
            yield "item-title", "error", f"{name}: no title, or over {VALUE_LIMIT} characters"
        guid = node.find("guid")
        if not item.guid:
            yield "item-guid", "error", f"{name}: no guid"
        elif guid is not None and guid.get("isPermaLink") != "false" and not re.match(r"https?://", item.guid):
            yield "item-guid", "error", f"{name}: the guid is no address, and isPermaLink is not false"
        date = _date(item.date)
        if date is None:
            yield "item-date", "error", f"{name}: {item.date!r:.40} is no date of RFC 2822"
        elif now and date > now:
            yield "item-future", "error", f"{name}: its date {item.date} has not come"
        if not item.seconds:
            yield "item-duration", "warning", f"{name}: no itunes:duration"
        if len(text(node, "description").encode()) > DESCRIPTION_LIMIT:
            yield "item-description", "error", f"{name}: the description has over {DESCRIPTION_LIMIT} bytes"
        if text(node, "itunes:explicit") not in ("true", "false", ""):
            yield "item-explicit", "error", f"{name}: itunes:explicit is neither true nor false"
        if not re.fullmatch(r"([1-9]\d{0,5})?", text(node, "itunes:episode")):
            yield "item-number", "error", f"{name}: itunes:episode is no whole number from 1"
        yield from _enclosure(name, item)


def _enclosure(name: str, item: ReadItem) -> _Found:
    found = [one for one in item.addresses if one.what == "enclosure"]
    if len(found) != 1:
        yield "item-enclosure", "error", f"{name}: {len(found)} enclosures"
        return
    audio = found[0]
    path = urlsplit(audio.url).path
    types = _MEDIA.get(path.rpartition(".")[2])
    if not re.match(r"https?://", audio.url) or not audio.url.isascii() or types is None:
        yield "item-enclosure", "error", f"{name}: {audio.url!r:.100} is no address that apps take"
    elif audio.type not in types:
        yield "item-enclosure", "error", f"{name}: {audio.type!r:.30} is not the type of {path.rpartition('.')[2]}"
    if audio.bytes <= 0:
        yield "item-enclosure", "error", f"{name}: the enclosure tells no length"


def _together(feed: ReadFeed) -> _Found:
    unique: tuple[tuple[str, Severity, list[str]], ...] = (
        ("item-guid", "error", [item.guid for item in feed.items if item.guid]),
        ("item-enclosure", "error", [item.audio.url for item in feed.items if item.audio]),
        ("item-title", "warning", [item.title.casefold() for item in feed.items if item.title]),
        ("item-date", "warning", [item.date for item in feed.items if item.date]),
    )
    for rule, severity, values in unique:
        for value, count in Counter(values).items():
            if count > 1:
                yield rule, severity, f"{value[:100]} stands {count} times"


def _date(value: str) -> datetime | None:
    """A date printed as RFC 2822 wants it, its weekday included."""
    try:
        date = parsedate_to_datetime(value)
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        day = format_datetime(date).partition(",")[0]
    except (TypeError, ValueError, OverflowError):
        return None
    return date if "," not in value or value.startswith(day) else None
