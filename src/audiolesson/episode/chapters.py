"""The chapters of an episode as other programs read them; the tag in the file is written from the same list.

All lists say the same to the second: AntennaPod merges them and drops those that differ by more than that.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urljoin

from audiolesson.episode.model import Chapter
from audiolesson.units import seconds


def json_chapters(chapters: Sequence[Chapter], base_url: str, pictures: Mapping[str, str]) -> bytes:
    """JSON chapters 1.2 (Podcast Namespace, `jsonChapters.md`): times are numbers of seconds, to the millisecond.

    `pictures` maps a chapter's picture (a path inside the show) to the address of the published file, absolute
    or relative to `base_url`; a picture that is not in it is left out.
    """
    found = []
    for chapter in chapters:
        entry: dict[str, Any] = {
            "startTime": seconds(chapter.start),
            "endTime": seconds(chapter.end),
            "title": " ".join(chapter.title.split()),
        }
        if chapter.picture in pictures:
            entry["img"] = urljoin(base_url, pictures[chapter.picture])
        if chapter.url:
            entry["url"] = ascii_url(chapter.url)
        found.append(entry)
    text = json.dumps({"version": "1.2.0", "chapters": found}, ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def ascii_url(url: str) -> str:
    """An address as every reader takes it (RFC 3986): what is not ASCII is percent-encoded; what is already stays.

    >>> ascii_url("https://example.org/ä?b=1%202")
    'https://example.org/%C3%A4?b=1%202'
    """
    return quote(url.strip(), safe="!#$%&'()*+,/:;=?@[]~")
