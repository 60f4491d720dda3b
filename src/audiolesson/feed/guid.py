"""Identities that never change: of a feed and of its items."""

import re
import uuid

_PODCAST_NAMESPACE = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")


def feed_guid(url: str) -> str:
    """The podcast:guid of a feed: UUIDv5 of its address without scheme and trailing slashes (Podcasting 2.0).

    >>> feed_guid("https://podnews.net/rss")
    '9b024349-ccf0-5f69-a609-6b82873eab3c'
    """
    return str(uuid.uuid5(_PODCAST_NAMESPACE, re.sub(r"^[a-zA-Z][a-zA-Z0-9+.-]*://", "", url).rstrip("/")))


def item_guid(show_id: str, slug: str, kind: str) -> str:
    """The guid of an item: UUIDv5 of `SLUG:KIND` in the namespace of the show's id.

    `kind` is `episode`, `cards` or `quiz`; a second drill of one deck is `cards:2`. Raises ValueError when
    `show_id` is no UUID.
    """
    return str(uuid.uuid5(uuid.UUID(show_id), f"{slug}:{kind}"))
