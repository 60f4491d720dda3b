"""The itunes: tags. feedgen's own setter takes only yes, no and clean for itunes:explicit, which Apple refuses."""

from typing import Any

from audiolesson.feed.categories import category
from audiolesson.feed.model import Item
from audiolesson.feed.xml import absolute, clean, element
from audiolesson.show.model import Show


def channel_tags(show: Show, picture: str, feed: str) -> list[Any]:
    """The channel's elements; `picture` is the cover's address, `feed` that of the feed, told where a show moved.

    Raises ShowError for an unknown category.
    """
    main, sub = category(show.category)
    chosen = element("itunes:category", text=main)
    if sub:
        chosen.append(element("itunes:category", text=sub))
    tags = [
        element("itunes:image", href=picture),
        chosen,
        element("itunes:explicit", _flag(show.explicit)),
        element("itunes:type", show.order),
    ]
    if show.feed.moved_from:
        tags.append(element("itunes:new-feed-url", feed))
    if author := clean(show.author):
        tags.append(element("itunes:author", author))
    if email := clean(show.email):
        owner = element("itunes:owner")
        owner.append(element("itunes:name", clean(show.author) or clean(show.title)))
        owner.append(element("itunes:email", email))
        tags.append(owner)
    return tags


def item_tags(show: Show, item: Item, *, title: str, number: int, address: str) -> list[Any]:
    """An item's elements. An episode is `full`; a drill is a `bonus` and has no number."""
    full = item.kind == "episode"
    tags = [
        element("itunes:title", title),
        element("itunes:duration", str(max(1, (item.length + 500) // 1000))),
        element("itunes:explicit", _flag(show.explicit)),
        element("itunes:episodeType", "full" if full else "bonus"),
    ]
    if full and number > 0:
        tags.append(element("itunes:episode", str(number)))
    if item.picture:
        tags.append(element("itunes:image", href=absolute(address, item.picture)))
    return tags


def _flag(value: bool) -> str:
    return "true" if value else "false"
