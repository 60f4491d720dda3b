"""A published show looked at from outside: what it names, answers, and what it says can be read."""

import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from audiolesson.errors import Place, Problem, PublishError, Severity
from audiolesson.feed.reading import Address, ReadFeed, ReadItem, name_in, read_feed
from audiolesson.feed.types import media_type
from audiolesson.publish.answering import AT_A_TIME
from audiolesson.publish.mp3_length import seconds, tag_length
from audiolesson.publish.rules import problems_of_feed
from audiolesson.publish.texts import problem_of
from audiolesson.web import Answer, Site, Web

MOST_ITEMS = 300
"""The newest items whose files are asked for, where no other number is given."""

MOST_ARCHIVES = 50
_PLAUSIBLE_S = 2.0
_TYPES = {"audio/x-m4a": ("audio/mp4",), "application/x-subrip": ("application/srt", "text/srt", "text/plain")}
_LOOSE = ("text/plain", "application/octet-stream", "binary/octet-stream", "")


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at, and what is wrong."""

    feeds: tuple[str, ...]
    items: int
    addresses: int
    problems: tuple[Problem, ...]


class FolderSite:
    """A folder as its address would answer."""

    def __init__(self, root: Path, address: str) -> None:
        self.root, self.address = root, address

    def head(self, url: str) -> Answer:
        """See Site."""
        path = self._path(url)
        if path is None:
            return Answer(404, url)
        return Answer(200, url, path.stat().st_size, media_type(path.name))

    def get(self, url: str, first: int | None = None, last: int | None = None) -> Answer:
        """See Site."""
        path = self._path(url)
        if path is None:
            return Answer(404, url)
        size = path.stat().st_size
        with path.open("rb") as file:
            file.seek(first or 0)
            data = file.read(size if last is None else last - (first or 0) + 1)
        told = {} if first is None else {"content-range": f"bytes {first}-{first + len(data) - 1}/{size}"}
        return Answer(200 if first is None else 206, url, len(data), media_type(path.name), told, data)

    def _path(self, url: str) -> Path | None:
        name = name_in(url, self.address)
        path = (self.root / name).resolve() if name else None
        return path if path and path.is_relative_to(self.root.resolve()) and path.is_file() else None


def verify(
    where: str,
    *,
    now: datetime,
    most_items: int = MOST_ITEMS,
    timeout_s: float = 30,
    tell: Callable[[str, int, int], None] | None = None,
) -> Verified:
    """Look at the show whose feed, or whose folder, has the address `where`; or at a folder of this machine.

    Raises PublishError when there is no feed that can be read.
    """
    site, first = _open(where, timeout_s)
    feeds, problems = _read_all(site, first, now)
    items = [item for feed in feeds for item in feed.items]
    once: dict[str, ReadItem] = {}
    for item in items:
        once.setdefault(item.guid or item.title, item)
    chosen = list(once.values())[:most_items]
    if len(once) > most_items:
        message = f"of {len(once)} items the files of {most_items} were asked for"
        problems.append(Problem("verify-bounds", "warning", Place(feeds[0].name), message, "--items N asks for more"))
    jobs: list[tuple[Address, ReadItem | None]] = [(address, item) for item in chosen for address in item.addresses]
    jobs += [(address, None) for feed in feeds for address in feed.addresses]
    asked = list({address.url: (address, item) for address, item in reversed(jobs)}.values())[::-1]
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        for number, found in enumerate(pool.map(lambda job: list(_look(site, *job)), asked), 1):
            problems += found
            if tell:
                tell("ask", number, len(asked))
    return Verified(tuple(feed.name for feed in feeds), len(items), len(asked), tuple(dict.fromkeys(problems)))


def _open(where: str, timeout_s: float) -> tuple[Site, str]:
    """Where to ask, and the address of the first feed."""
    if re.match(r"https?://", where):
        try:
            is_feed = urlsplit(where).path.endswith(".xml")
        except ValueError as error:
            raise PublishError(f"{where!r:.100} is no web address: {error}") from None
        return Web(timeout_s), where if is_feed or "?" in where else where.rstrip("/") + "/feed.xml"
    path = Path(where)
    root, name = (path, "feed.xml") if path.is_dir() else (path.parent, path.name)
    try:
        own = read_feed((root / name).read_bytes(), name).own
    except OSError as error:
        hint = "name a folder with feed.xml in it, or a web address"
        raise PublishError(f"cannot be read: {error.strerror}", Place(str(root / name)), hint) from None
    except ValueError as error:
        raise PublishError(str(error), Place(str(root / name))) from None
    address = own.removesuffix(name)
    if not own or address == own:
        raise PublishError("has no atom:link rel=self that ends in its name", Place(str(root / name)))
    return FolderSite(root, address), own


def _read_all(site: Site, first: str, now: datetime) -> tuple[list[ReadFeed], list[Problem]]:
    """The feed, the feed of drills beside it, and the archives of both."""
    feeds: list[ReadFeed] = []
    problems: list[Problem] = []
    name = urlsplit(first).path.rpartition("/")[2]
    todo = [first, *([urljoin(first, "drills.xml")] if name == "feed.xml" else [])]
    seen: set[str] = set()
    while todo and len(seen) < MOST_ARCHIVES:
        url = todo.pop(0)
        seen.add(url)
        answer = site.get(url)
        is_optional = url != first and "-archive-" not in url
        if answer.status == 404 and is_optional:
            continue
        try:
            if answer.status != 200:
                raise ValueError(f"answers {answer}")
            feed = read_feed(answer.body, urlsplit(url).path.rpartition("/")[2] or "feed")
        except ValueError as error:
            if not feeds:
                raise PublishError(str(error), Place(url), "is this the address of a feed?") from None
            problems.append(Problem("feed-answers", "error", Place(url), str(error)))
            continue
        feeds.append(feed)
        problems += problems_of_feed(feed, answer.body, now=now)
        kind = answer.type.partition(";")[0].strip()
        if not kind.endswith("xml"):
            problems.append(_wrong("feed-type", "warning", url, f"is sent as {kind or 'nothing'}, which is no XML"))
        if feed.own and urlsplit(url).scheme and feed.own != url and answer.url == url:
            problems.append(_wrong("feed-self", "warning", url, f"calls itself {feed.own}"))
        if feed.previous and feed.previous not in seen:
            todo.append(feed.previous)
    return feeds, problems


def _look(site: Site, address: Address, item: ReadItem | None) -> Iterator[Problem]:
    """Everything about one address."""
    answer = site.head(address.url)
    if answer.status != 200:
        yield _wrong(f"{address.what}-answers", "error", address.url, f"HEAD answers {answer}")
        return
    if address.bytes >= 0 and answer.length != address.bytes:
        told = f"{answer.length:,} bytes" if answer.length >= 0 else "no length"
        yield _wrong(f"{address.what}-length", "error", address.url, f"{told}, and the feed tells {address.bytes:,}")
    yield from _type(address, answer)
    if address.what == "enclosure" and item:
        yield from _ranges(site, address, answer, item)
    elif address.what in ("chapters", "transcript"):
        got = site.get(address.url)
        why = (
            "is too long" if got.cut else problem_of(address.what, address.type, got.body, item.seconds if item else 0)
        )
        if got.status != 200:
            why = f"GET answers {got}"
        if why:
            yield _wrong(f"{address.what}-reads", "error", address.url, why)


def _type(address: Address, answer: Answer) -> Iterator[Problem]:
    """The type must be the one that the feed tells; a vague one is a doubt, for most apps do not look."""
    kind = answer.type.partition(";")[0].strip().lower()
    if not address.type or kind == address.type or kind in _TYPES.get(address.type, ()):
        return
    severity: Severity = "warning" if kind in _LOOSE or address.what != "enclosure" else "error"
    hint = "the host sets it by its own table: docs/publishing.md tells how to extend that"
    yield _wrong(
        f"{address.what}-type", severity, address.url, f"is sent as {kind or 'nothing'}, not {address.type}", hint
    )


def _ranges(site: Site, address: Address, head: Answer, item: ReadItem) -> Iterator[Problem]:
    """Byte ranges must work, and the sound must last as long as the feed tells."""
    start = site.get(address.url, 0, 9)
    told = start.headers.get("content-range", "")
    if start.status != 206 or len(start.body) != 10 or not told.startswith("bytes 0-9/"):
        yield _wrong("enclosure-ranges", "error", address.url, f"a range of bytes answers {start}: players cannot jump")
        return
    if address.type != "audio/mpeg":
        return
    tag = tag_length(start.body)
    frames = site.get(address.url, tag, tag + 8191)
    if frames.status != 206:
        yield _wrong("enclosure-ranges", "error", address.url, f"a range of bytes in the middle answers {frames}")
        return
    lasts = seconds(frames.body, max(0, head.length - tag))
    if not lasts:
        yield _wrong("enclosure-sound", "error", address.url, "holds no MP3 sound where it should begin")
    elif item.seconds and abs(lasts - item.seconds) > _PLAUSIBLE_S:
        message = f"lasts {lasts:.0f} s, and the feed tells {item.seconds} s"
        yield _wrong("enclosure-duration", "error", address.url, message)


def _wrong(rule: str, severity: Severity, url: str, message: str, hint: str = "") -> Problem:
    return Problem(rule, severity, Place(url), message, hint)


def worst(problems: Sequence[Problem]) -> bool:
    """Whether any of them is an error."""
    return any(problem.severity == "error" for problem in problems)
