"""`withdraw`: a lesson leaves the feeds and the pages with the next build, and its guids stay reserved.

It is a line of show.toml, `[feed] withdrawn`, and not of a head: so the slug, from which its guids are computed, stays
taken even when its files are deleted.
"""

from audiolesson.build.freshness import FEED_MANIFEST
from audiolesson.errors import ShowError
from audiolesson.manifest import load_feed
from audiolesson.show.model import LOCAL_ADDRESS, Show
from audiolesson.show.slugs import meant
from audiolesson.upkeep import settings_file

_LESSON = "lesson "
"""Begins the inputs of feed/ that are lessons."""


def gone(show: Show) -> list[str]:
    """The lessons of a show with an address that stand in feed/, whose files are gone, and that are not withdrawn.

    Where feed/ was uploaded, listeners have them: to let them go is to be meant, so `build` asks.
    """
    if show.address == LOCAL_ADDRESS:
        return []
    feed = load_feed(show.published / FEED_MANIFEST)
    there = [name.removeprefix(_LESSON) for name in (feed.inputs if feed else ()) if name.startswith(_LESSON)]
    return show.public(sorted({*there} - {*show.slugs()}))


def withdraw(show: Show, slug: str) -> bool:
    """Take a lesson out of the feeds, as from the next build; returns False when it is withdrawn already.

    Raises ShowError when there is no such lesson and the feed has none either, and as `settings_file.put`.
    """
    if slug in show.feed.withdrawn:
        return False
    feed = load_feed(show.published / FEED_MANIFEST)
    if slug not in show.slugs() and f"{_LESSON}{slug}" not in (feed.inputs if feed else ()):
        raise ShowError(f"there is no lesson {slug!r:.60}", hint=meant(show, slug))
    settings_file.put(show.root, "feed", "withdrawn", [*show.feed.withdrawn, slug])
    return True


def bring_back(show: Show, slug: str) -> bool:
    """Let a withdrawn lesson stand in the feeds again, with the guids that it had; returns False when it does.

    Raises ShowError when there is no such lesson.
    """
    if slug not in show.feed.withdrawn:
        if slug not in show.slugs():
            raise ShowError(f"there is no lesson {slug!r:.60}", hint=meant(show, slug))
        return False
    left = [one for one in show.feed.withdrawn if one != slug]
    if left:
        settings_file.put(show.root, "feed", "withdrawn", left)
    else:
        settings_file.remove(show.root, "feed", "withdrawn")
    return True
