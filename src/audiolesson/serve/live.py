"""What a live server adds to pages: a script, and the newest state of the author's builds as server-sent events.

Its addresses begin with a dot, as no published file does, and feed/ on disk knows nothing of it.
"""

import json
import re
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from email.utils import formatdate
from hashlib import sha256
from pathlib import Path

from audiolesson.feed.types import media_type
from audiolesson.serve.published import Found

EVENTS = "/.live"
_OWN = ("/.live.js", "/.live.css")
_STATIC = Path(__file__).with_name("static")

MOST_LISTENERS = 32
"""Open pages that are told; a further one is refused, and asks again by itself."""

QUIET_S = 3.0
"""After so long without news a comment is sent, by which a page that was closed is noticed."""

_AGAIN_MS = 1000
_BEFORE = b"</body>"


class Live:
    """The newest state of the builds, for any number of open pages. Safe to share between threads."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._number = 0
        self._closed = False
        self._listeners = 0
        self._common: Mapping[str, object] = {"published": ""}
        self._lessons: Mapping[str, object] = {}

    @property
    def published(self) -> str:
        """What tells the pages of one build from those of another."""
        return str(self._common["published"])

    def tell(self, common: Mapping[str, object], lessons: Mapping[str, object]) -> None:
        """Tell all pages a new state: what holds for all (with the key `published`), and what for one, by its slug.

        Neither may be changed afterwards.
        """
        with self._news:
            self._common, self._lessons = common, lessons
            self._number += 1
            self._news.notify_all()

    def close(self) -> None:
        """End all listening."""
        with self._news:
            self._closed = True
            self._news.notify_all()

    def listen(self) -> bool:
        """Take a place among the listeners; False: there is none. `leave` frees it."""
        with self._news:
            if self._listeners >= MOST_LISTENERS or self._closed:
                return False
            self._listeners += 1
            return True

    def leave(self) -> None:
        """Free the place of a listener."""
        with self._news:
            self._listeners -= 1

    def events(self, slug: str) -> Iterator[bytes]:
        """The state now and then whenever it changes, for the page of a lesson ("": another page), until `close`.

        A slow reader misses what was replaced meanwhile, never the newest.
        """
        yield f"retry: {_AGAIN_MS}\n\n".encode()
        seen = -1
        while True:
            with self._news:
                if seen == self._number and not self._closed:
                    self._news.wait(QUIET_S)
                if self._closed:
                    return
                is_new, seen = seen != self._number, self._number
                state = {**self._common, "lesson": self._lessons.get(slug)}
            yield _event(state) if is_new else b": quiet\n\n"


def _event(state: Mapping[str, object]) -> bytes:
    """JSON escapes line ends, so a state is one line."""
    return f"data: {json.dumps(state)}\n\n".encode()


def listened_to(target: str) -> str | None:
    """The slug that a request for events names ("" for none); None for another request."""
    match = re.fullmatch(re.escape(EVENTS) + r"(?:\?lesson=([a-z0-9-]*))?", target)
    return (match[1] or "") if match else None


def own_file(target: str) -> Found | None:
    """The script or style that pages load; None for another request."""
    if target not in _OWN:
        return None
    path = _STATIC / target.removeprefix("/.")
    return _found(path, path.read_bytes())


def with_script(found: Found, published: str) -> Found:
    """A page with the script in it; anything else as it is."""
    if found.path.name != "index.html" or found.body is None:
        return found
    before, end, after = found.body.rpartition(_BEFORE)
    tags = _tags(published).encode()
    body = before + tags + end + after if end else after + tags
    return replace(found, body=body, size=len(body), etag=_etag(body))


def empty_page(published: str) -> str:
    """A page for where there is none yet: it tells what the build says, and is replaced when there is one."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Nothing here yet</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1"></head>\n'
        f"<body><p>There is no such page, or not yet.</p>\n{_tags(published)}</body></html>\n"
    )


def _tags(published: str) -> str:
    return (
        '<link rel="stylesheet" href="/.live.css">'
        f'<script src="/.live.js" data-published="{re.sub(r"[^0-9a-f]", "", published)}"></script>\n'
    )


def _found(path: Path, body: bytes) -> Found:
    modified = formatdate(path.stat().st_mtime, usegmt=True)
    return Found(path, media_type(path.name), len(body), _etag(body), modified, body)


def _etag(body: bytes) -> str:
    return f'"{sha256(body).hexdigest()[:32]}"'
