"""Addresses by which an app that plays podcasts opens a feed at once."""

import re
from urllib.parse import quote

_SCHEMES = (
    ("Apple Podcasts", "podcast://{bare}"),
    ("Pocket Casts", "pktc://subscribe/{bare}"),
    ("Overcast", "overcast://x-callback-url/add?url={quoted}"),
    ("AntennaPod", "antennapod-subscribe://{bare}"),
    ("Podcast Addict", "podcastaddict://{bare}"),
    ("Castro", "castro://subscribe/{bare}"),
    ("Another app", "pcast://{bare}"),
)
"""App → what it answers to; `pcast` is the one that many share. `bare` is an address without its scheme."""


def app_links(feed: str) -> list[tuple[str, str]]:
    """(app, address) for a feed's address.

    >>> app_links("https://example.org/feed.xml")[0]
    ('Apple Podcasts', 'podcast://example.org/feed.xml')
    """
    return [(app, form.format(bare=_bare(feed), quoted=quote(feed, safe=""))) for app, form in _SCHEMES]


def moved(text: bytes, old: str, new: str) -> bytes:
    """A text in which an address and all that begins with it leads elsewhere, also where an app is to open it."""
    whole, quoted, bare = (re.escape(form.encode()) for form in (old, quote(old, safe=""), _bare(old)))

    def there(found: re.Match[bytes]) -> bytes:
        before = found["before"]
        if before is not None:
            return before + _bare(new).encode()
        return (quote(new, safe="") if found["quoted"] else new).encode()

    pattern = rb"%b|(?P<quoted>%b)|(?P<before>[a-z]://(?:subscribe/)?)%b" % (whole, quoted, bare)
    return re.sub(pattern, there, text)


def _bare(address: str) -> str:
    return address.partition("://")[2]
