"""Which item stands on which page of a feed (RFC 5005, section 4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from audiolesson.feed.model import Item
from audiolesson.feed.xml import element, instant

KINDS_A_LESSON = 3
"""`feed.items` counts items; a lesson has up to three: an episode and two drills."""


@dataclass(frozen=True, slots=True)
class Page:
    """A feed document: its file, the archive before it ("" for none), and its items, newest first."""

    name: str
    previous: str
    items: tuple[Item, ...]
    archive: bool


def pages(items: Sequence[Item], *, lessons: int, name: str) -> list[Page]:
    """The current page with the newest `lessons` lessons, then the archives, the newest first.

    Archives hold `lessons` lessons each and fill from the oldest, so that a full one never changes when a
    lesson is added. A lesson's items stay together; its place is that of its oldest item.
    """
    groups: dict[str, list[Item]] = {}
    for item in sorted(items, key=age):
        groups.setdefault(item.slug, []).append(item)
    oldest_first = list(groups.values())
    older = max(0, len(oldest_first) - lessons)
    stem = name.removesuffix(".xml")
    made: list[Page] = []
    for start in range(0, older, lessons):
        previous = made[-1].name if made else ""
        chunk = oldest_first[start : min(start + lessons, older)]
        made.append(Page(f"{stem}-archive-{len(made) + 1}.xml", previous, _newest_first(chunk), True))
    made.append(Page(name, made[-1].name if made else "", _newest_first(oldest_first[older:]), False))
    return made[::-1]


def age(item: Item) -> tuple[Any, str, str]:
    """What items are sorted by, oldest first: their date, then slug and kind."""
    return instant(item.date), item.slug, item.kind


def channel_tags(page: Page, *, current: str, address: str) -> list[Any]:
    """fh:archive and the links between pages. No next-archive: a full page would change once more for it."""
    tags = [element("fh:archive")] if page.archive else []
    if page.archive:
        tags.append(_link("current", address + current))
    if page.previous:
        tags.append(_link("prev-archive", address + page.previous))
    return tags


def _link(rel: str, href: str) -> Any:
    return element("atom:link", rel=rel, href=href, type="application/rss+xml")


def _newest_first(groups: Sequence[Sequence[Item]]) -> tuple[Item, ...]:
    return tuple(sorted((item for group in groups for item in group), key=age, reverse=True))
