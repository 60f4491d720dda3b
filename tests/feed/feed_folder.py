"""Folders as a build would leave them, with small stand-ins for sound, so that every address leads to a file."""

import json
from pathlib import Path

from audiolesson.feed.artwork import cover
from audiolesson.feed.guid import feed_guid, item_guid
from audiolesson.feed.model import FeedChapter, FeedFile, Item
from audiolesson.feed.rss import render_feed
from audiolesson.show.model import FeedSettings, Show
from audiolesson.units import Ms, timestamp

ADDRESS = "https://example.org/course/"
LENGTH = Ms(210_408)
CHAPTERS = ((0, "Opening"), (42_000, "Cats & dogs < mice"), (101_500, "What it costs"), (180_000, "In short"))
CUES = (
    (0, 4_000, "A cat chases a dog."),
    (4_000, 9_500, "Moral: it runs from <b> & hides."),
    (9_500, 12_000, "The end."),
)


def make_show(**settings: object) -> Show:
    """A show with all that a feed tells of it."""
    values: dict[str, object] = {
        "root": Path(),
        "id": "6f1f5b3e-8d4c-4f5e-9c63-0a7a2f8f8c11",
        "title": "Cats & dogs in ten walks",
        "author": "Ada Example",
        "email": "ada@example.org",
        "description": "Three and a half minutes a lesson.",
        "licence": "CC BY 4.0",
        "address": ADDRESS,
    }
    return Show(**{**values, **settings})  # type: ignore[arg-type]


def make_item(show: Show, number: int, kind: str = "episode", **changes: object) -> Item:
    """An item, a day after the one before it; its files are those that `write_files` writes."""
    slug = f"lesson-{number}"
    base = f"{slug}/{kind}-0a1b2c3d"
    values: dict[str, object] = {
        "slug": slug,
        "kind": kind,
        "guid": item_guid(show.id, slug, kind),
        "title": f"Cats in lesson {number}" if kind == "episode" else f"Cards: cats in lesson {number}",
        "date": f"20{20 + number // 300:02}-{number // 25 % 12 + 1:02}-{number % 25 + 1:02}T"
        + ("06:00:00Z" if kind == "episode" else "05:59:00Z"),
        "audio": FeedFile(f"{base}.mp3", "audio/mpeg", 1000 + number),
        "length": LENGTH,
        "summary": "A cat chases a dog. Then it rests.",
        "chapters": tuple(FeedChapter(Ms(start), title) for start, title in CHAPTERS),
        "chapters_file": FeedFile(f"{base}.chapters.json", "application/json+chapters", 1),
        "transcripts": (
            FeedFile(f"{base}.vtt", "text/vtt", 1),
            FeedFile(f"{base}.srt", "application/x-subrip", 1),
            FeedFile(f"{base}.json", "application/json", 1),
            FeedFile(f"{base}.html", "text/html", 1),
        ),
        "resources": (("Attention Is All You Need", "https://arxiv.org/abs/1706.03762"),),
        "number": number if kind == "episode" else 0,
    }
    return Item(**{**values, **changes})  # type: ignore[arg-type]


def feeds(show: Show, items: list[Item], name: str = "feed.xml", address: str = ADDRESS) -> dict[str, bytes]:
    """The rendered feed with the guid of its address."""
    picture = FeedFile("cover-0a1b2c3d.jpg", "image/jpeg", 1)
    return render_feed(show, items, address=address, cover=picture, name=name, guid=feed_guid(address + name))


def make_folder(folder: Path, *, lessons: int = 3, items: int = 300, order: str = "episodic") -> Path:
    """A published folder with a feed of episodes, its archives, and a feed of drills."""
    show = make_show(feed=FeedSettings(items=items), order=order)
    episodes = [make_item(show, number) for number in range(1, lessons + 1)]
    drills = [make_item(show, number, "cards") for number in range(1, lessons + 1)]
    written = {**feeds(show, episodes), **feeds(show, drills, "drills.xml")}
    for item in (*episodes, *drills):
        written |= _files(item)
    written["cover-0a1b2c3d.jpg"] = cover(show.title, show.author, show.colours)
    for path, data in written.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def _files(item: Item) -> dict[str, bytes]:
    base = item.audio.path.removesuffix(".mp3")
    chapters = [{"startTime": start / 1000, "title": title} for start, title in CHAPTERS]
    segments = [{"startTime": a / 1000, "endTime": b / 1000, "body": text} for a, b, text in CUES]
    vtt = "".join(
        f"{timestamp(a)} --> {timestamp(b)}\n<v Host>{text.replace('&', '&amp;').replace('<', '&lt;')}\n\n"
        for a, b, text in CUES
    )
    srt = "".join(
        f"{n}\n{timestamp(a, ',')} --> {timestamp(b, ',')}\n{'Host: ' if n == 1 else ''}{text}\n\n"
        for n, (a, b, text) in enumerate(CUES, 1)
    )
    html = "".join(
        f"<p><time>0:00</time> <cite>Host</cite> {text.replace('&', '&amp;').replace('<', '&lt;')}</p>"
        for *_, text in CUES
    )
    found = {
        ".mp3": b"\xff" * item.audio.bytes,
        ".chapters.json": json.dumps({"version": "1.2.0", "chapters": chapters}).encode(),
        ".vtt": f"WEBVTT\n\n{vtt}".encode(),
        ".srt": srt.encode(),
        ".json": json.dumps({"version": "1.0.0", "segments": segments}).encode(),
        ".html": f"<!DOCTYPE html><html><head><title>x</title></head><body>{html}</body></html>".encode(),
    }
    return {**{base + ending: data for ending, data in found.items()}, f"{item.slug}/index.html": b"<p>page</p>"}
