"""Whether what is published already keeps its guids: a new one is a new episode to every app. Pure."""

from collections.abc import Iterable, Sequence
from email.utils import parsedate_to_datetime

from audiolesson.errors import Place, Problem
from audiolesson.feed.reading import ReadFeed, ReadItem

_HINT = "apps would download it again as a new one; if that is meant: --new-guids"


def changed_guids(published: Sequence[ReadFeed], coming: Sequence[ReadFeed]) -> list[Problem]:
    """Items that are published and whose guid would be another, and feeds whose own guid would.

    An item is known again by its place (`SLUG:KIND`), else by its title and date. Pages of one feed count together.
    """
    found: list[Problem] = []
    for stem in sorted({_stem(feed.name) for feed in published}):
        before = [feed for feed in published if _stem(feed.name) == stem]
        now = [feed for feed in coming if _stem(feed.name) == stem]
        guids = {feed.guid for feed in now if feed.guid}
        if now and any(feed.guid and feed.guid not in guids for feed in before):
            message = f"the feed's own guid would change from {before[0].guid:.40} to {now[0].guid:.40}"
            found.append(Problem("feed-guid", "error", Place(f"{stem}.xml"), message, _OF_FEED))
        found += _of_items(f"{stem}.xml", _items(before), _items(now))
    return found


_OF_FEED = 'apps and directories would take it for another show: set it in show.toml, [feed] guid = "…", or --new-guids'


def leaving(published: Sequence[ReadFeed], coming: Sequence[ReadFeed]) -> list[str]:
    """The titles of published items that no feed would have any more."""
    stay = {item.guid for item in _items(coming)}
    return sorted({item.title for item in _items(published) if item.guid not in stay})


def _of_items(file: str, before: Iterable[ReadItem], now: Sequence[ReadItem]) -> list[Problem]:
    guids = {item.guid for item in now}
    places = {item.place: item for item in now if item.place}
    titles = {_told(item): item for item in now}
    published = {item.guid for item in before}
    found = []
    for item in before:
        other = places.get(item.place) or titles.get(_told(item))
        if item.guid not in guids and other is not None and other.guid not in published:
            message = f"“{item.title[:80]}” would get another guid: {other.guid:.60} for {item.guid:.60}"
            found.append(Problem("item-guid", "error", Place(file), message, _HINT))
    return found


def _told(item: ReadItem) -> tuple[str, object]:
    """Title and moment: two ways to print one date are equal."""
    try:
        return item.title, parsedate_to_datetime(item.date)
    except (TypeError, ValueError):
        return item.title, item.date


def _items(feeds: Iterable[ReadFeed]) -> list[ReadItem]:
    return [item for feed in feeds for item in feed.items]


def _stem(name: str) -> str:
    return name.removesuffix(".xml").partition("-archive-")[0]
