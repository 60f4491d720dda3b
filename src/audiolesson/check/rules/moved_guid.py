"""A feed's identity is computed from its first address, so it must be written down before that one is forgotten."""

from collections.abc import Iterator

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.feed.guid import feed_guid


def find(view: ShowView) -> Iterator[Finding]:
    """A show that moved, and whose feeds have no guid in show.toml."""
    feed = view.show.feed
    for key, guid, name in (("guid", feed.guid, "feed.xml"), ("drills_guid", feed.drills_guid, "drills.xml")):
        if feed.moved_from and not guid:
            message = f"the guid of {name} is computed from the old address: without `moved_from` it would change"
            hint = f'write it down: {key} = "{feed_guid(feed.moved_from + name)}"'
            yield Finding(view.setting("feed.moved_from"), message, hint)


_MOVED = '[feed]\nmoved_from = "https://old.example.org/tides/"\n'

ABOUT = About(
    "The show moved ([feed] moved_from), and the guids of its feeds are not written down.",
    "Directories and apps know a feed by its guid: a show with another one is another show for them.",
    {SETTINGS: _MOVED},
    {
        SETTINGS: f'{_MOVED}guid = "{feed_guid("https://old.example.org/tides/feed.xml")}"\n'
        f'drills_guid = "{feed_guid("https://old.example.org/tides/drills.xml")}"\n'
    },
)
RULE = ShowRule("moved-guid", "warning", find, ABOUT)
