"""The podcast: tags (Podcasting 2.0) and Podlove's simple chapters, which feedgen does not know."""

import re
from typing import Any

from audiolesson.episode.chapters import ascii_url
from audiolesson.feed.model import FeedChapter, Item
from audiolesson.feed.xml import absolute, clean, element
from audiolesson.patterns import lazy
from audiolesson.show.model import Show
from audiolesson.units import timestamp

_PERSON_LIMIT = 128
_TIMED = ("text/vtt", "application/x-subrip", "application/json")
_SPDX = lazy(r"cc0-1\.0|cc-by(-nc)?(-sa|-nd)?-[1-4]\.\d")


def channel_tags(show: Show, guid: str) -> list[Any]:
    """The channel's elements. `medium` is course: training material, each item a session.

    `locked` is no: a course made here is meant to be moved and cloned.
    """
    owner = {"owner": clean(show.email)} if clean(show.email) else {}
    tags = [
        element("podcast:guid", guid),
        element("podcast:medium", "course"),
        element("podcast:locked", "no", **owner),
        element("podcast:txt", "true", purpose="ai-content"),
    ]
    if licence := _licence(show.licence):
        tags.append(element("podcast:license", licence))
    if author := clean(show.author, _PERSON_LIMIT):
        tags.append(element("podcast:person", author, group="writing", role="author"))
    return tags


def item_tags(show: Show, item: Item, address: str) -> list[Any]:
    """An item's elements: transcripts, the chapters' file and the chapters themselves.

    A voice that is not a person's is told of by `txt purpose="ai-content"`.
    """
    tags = [element("podcast:txt", "true", purpose="ai-content")]
    for file in item.transcripts:
        rel = {"rel": "captions"} if file.type in _TIMED else {}
        url = absolute(address, file.path)
        tags.append(element("podcast:transcript", url=url, type=file.type, language=show.language, **rel))
    if item.chapters_file:
        url = absolute(address, item.chapters_file.path)
        tags.append(element("podcast:chapters", url=url, type="application/json+chapters"))
    if item.chapters:
        tags.append(_simple_chapters(item.chapters, address))
    return tags


def _simple_chapters(chapters: tuple[FeedChapter, ...], address: str) -> Any:
    """psc:chapters 1.2; starts are Normal Play Time, to the millisecond."""
    made = element("psc:chapters", version="1.2")
    for chapter in chapters:
        more = {"href": ascii_url(chapter.url)} if re.match(r"https?://", chapter.url) else {}
        if chapter.picture:
            more["image"] = absolute(address, chapter.picture)
        made.append(element("psc:chapter", start=timestamp(chapter.start), title=clean(chapter.title), **more))
    return made


def _licence(text: str) -> str:
    """The SPDX name of a Creative Commons licence, or "" : other words need an address, which a show has not."""
    name = re.sub(r"[\s_]+", "-", text.strip().lower())
    return name if _SPDX.fullmatch(name) else ""
