"""An item's show notes: safe HTML within the bytes that apps accept."""

import re
from collections.abc import Sequence
from html import escape

from audiolesson.episode.chapters import ascii_url
from audiolesson.feed.model import FeedChapter, Item
from audiolesson.feed.xml import DESCRIPTION_LIMIT, clean, cut_bytes, printable
from audiolesson.units import Ms, timestamp

MIN_CHAPTERS = 3
"""Apple and Spotify read chapter lines only where there are three or more, the first at 0."""

_SUMMARY_LIMIT = 1500
_SOUNDS_LIMIT = 600
_VOICES_LIMIT = 200


def description(item: Item, *, author: str = "", licence: str = "", page: str = "", after: str = "") -> str:
    """The item's description: HTML of p, ul, li, a and br, at most 4,000 bytes of UTF-8.

    It holds the summary, a line `00:00:00 Title` for each chapter of an episode (a drill has too many), the resources
    as links, and at its end how it was made, by whom, `after` which other show and under which licence, with a link to
    `page`. Where room is short, whole resources and then whole chapters are left out from the end; a tag is never cut.
    """
    first = f"<p>{_text(item.summary, _SUMMARY_LIMIT) or _text(item.title, _SUMMARY_LIMIT)}</p>"
    last = _credits(author, licence, page, item, after)
    room = DESCRIPTION_LIMIT - _bytes(first) - _bytes(last) - 2
    chapters = _chapters(item.chapters, room) if item.kind == "episode" else ""
    resources = _resources(item.resources, room - _bytes(chapters) - 1)
    return "\n".join(block for block in (first, chapters, resources, last) if block)


def _chapters(chapters: Sequence[FeedChapter], room: int) -> str:
    """One paragraph, each chapter on a line of its own, also for apps that drop the tags.

    Times are rounded down, so that a jump lands in the silence before a segment and never behind its first word.
    No second is given twice: a chapter in the same second as the one before stands one later.
    """
    if len(chapters) < MIN_CHAPTERS or chapters[0].start != 0:
        return ""
    lines: list[str] = []
    last = -1
    for chapter in chapters:
        last = max(chapter.start // 1000, last + 1)
        at = timestamp(Ms(last * 1000)).removesuffix(".000")
        lines.append(f"{at} {escape(clean(chapter.title), quote=False)}")
    return _fitting("<p>", lines, "<br>\n", "</p>", room, MIN_CHAPTERS)


def _resources(resources: Sequence[tuple[str, str]], room: int) -> str:
    entries = [
        f'<li><a href="{escape(ascii_url(url))}">{escape(clean(title) or clean(url), quote=False)}</a></li>'
        for title, url in resources
        if re.fullmatch(r"https?://[^\s\x00-\x1f\x7f-\x9f\ud800-\udfff]+", url)
    ]
    return _fitting("<p>To read on:</p>\n<ul>", entries, "", "</ul>", room, 1)


def _fitting(before: str, entries: Sequence[str], between: str, after: str, room: int, least: int) -> str:
    """As many whole entries from the start as fit into `room` bytes; nothing when fewer than `least` do."""
    for count in range(len(entries), least - 1, -1):
        block = before + between.join(entries[:count]) + after
        if _bytes(block) <= room:
            return block
    return ""


def _credits(author: str, licence: str, page: str, item: Item, after: str) -> str:
    says = f"Text by {clean(author)}, spoken" if clean(author) else "Spoken"
    voices = cut_bytes(", ".join(clean(voice) for voice in item.voices), _VOICES_LIMIT)
    by = f"a synthetic voice ({voices})" if len(item.voices) == 1 else f"synthetic voices ({voices})"
    made = f"{says} by {by if voices else 'a synthetic voice'}; made with audiolesson."
    if clean(licence):
        made += f" Licence: {clean(licence)}."
    if clean(after):
        made += f" {clean(after)}."
    if item.credits:
        made += f" Sounds: {cut_bytes('; '.join(clean(sound) for sound in item.credits), _SOUNDS_LIMIT)}."
    html = escape(made, quote=False)
    if page:
        html = f'<a href="{escape(page)}">Transcript and downloads</a>. {html}'
    return f"<p>{html}</p>"


def _text(text: str, limit: int) -> str:
    """A plain text as HTML of at most `limit` bytes: cut before it is escaped, and again while it is too long."""
    line = " ".join(printable(text).split())
    html, size = escape(line, quote=False), limit
    while _bytes(html) > limit:
        html = escape(cut_bytes(line, size), quote=False)
        size -= 50
    return html


def _bytes(text: str) -> int:
    return len(text.encode())
