"""What the host that a show leaves should be told: rules by which every old address leads to the new one, for ever."""

import re
from urllib.parse import urlsplit

RULES = "moved.txt"
"""The file of feed/ that holds them while a show moves."""


def rules(old: str, new: str) -> bytes:
    """Redirects of status 301 from `old` to `new`, both ending in "/", as the hosts that are used most want them."""
    path, to = urlsplit(old).path, new
    host = urlsplit(old).hostname or ""
    told = f"""\
This show has moved from {old}
to {new}

On the old host every address should lead to the new one with status 301 ("moved permanently"), for as long as people
may come there: apps change their subscriptions then, and nobody loses an episode. One of these does it.

nginx, in the server block of {host}:
    location {path} {{ rewrite ^{re.escape(path)}(.*)$ {to}$1 permanent; }}

Apache, in the configuration or in .htaccess of its top folder:
    RedirectMatch 301 ^{re.escape(path)}(.*)$ {to}$1

Netlify and Cloudflare Pages, in a file _redirects:
    {path}* {to}:splat 301

S3 and what speaks like it, for each of feed.xml and drills.xml:
    aws s3api put-object --bucket BUCKET --key KEY --website-redirect-location {to}feed.xml

Where a host cannot redirect (GitHub Pages), leave the feeds of this folder at the old place, and upload them there
once more: they name the new one in itunes:new-feed-url, which apps follow.
"""
    return told.encode()
