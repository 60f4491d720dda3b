"""What a host should say of each file: its type, and how long it may be kept."""

from dataclasses import dataclass

from audiolesson.feed.types import TYPES, media_type
from audiolesson.publish.model import MEDIA, TEXTS, stage_of

FOREVER = "public, max-age=31536000, immutable"
"""For files whose name holds the digest of their bytes."""

ASK = "no-cache"
"""Keep it, and ask each time whether it changed: pages and feeds."""

_HOUR = "public, max-age=3600"


@dataclass(frozen=True, slots=True)
class Headers:
    """Content-Type and Cache-Control."""

    type: str
    cache: str


def headers_of(name: str) -> Headers:
    """The headers of a published file by its name."""
    stem, dash, rest = name.rpartition("/")[2].rpartition("-")
    is_named_by_digest = bool(stem and dash) and len(rest.partition(".")[0]) == 8 and "." in rest
    is_named_by_digest &= all(char in "0123456789abcdef" for char in rest.partition(".")[0])
    if is_named_by_digest:
        return Headers(media_type(name), FOREVER)
    return Headers(media_type(name), _HOUR if stage_of(name) in (MEDIA, TEXTS) and not name.endswith(".html") else ASK)


def hint_file(kind: str) -> bytes:
    """The text of `_headers` (read by Netlify, Cloudflare Pages and others) or `.htaccess` (Apache)."""
    return (_netlify() if kind == "_headers" else _apache()).encode()


_ENDINGS = ("mp3", "vtt", "srt", "jpg", "png", "chapters.json", "json", "html", "xml")


def _netlify() -> str:
    lines = ["/*", "  Access-Control-Allow-Origin: *", "  Cache-Control: no-cache"]
    for ending in _ENDINGS:
        if ending in ("html", "xml"):
            continue
        lines += [f"/*-*.{ending}", f"  Content-Type: {media_type(f'x.{ending}')}", "  ! Cache-Control"]
        lines += [f"  Cache-Control: {FOREVER}"]
    lines += ["/*.xml", f"  Content-Type: {media_type('feed.xml')}"]
    return "\n".join(lines) + "\n"


def _apache() -> str:
    types = "\n".join(f"AddType {kind.partition(';')[0]} {ending}" for ending, kind in TYPES.items())
    return f"""\
DirectoryIndex index.html
<IfModule mod_mime.c>
{types}
</IfModule>
<IfModule mod_headers.c>
Header set Access-Control-Allow-Origin "*"
Header set Cache-Control "{ASK}"
<FilesMatch "-[0-9a-f]{{8}}\\.[a-z0-9.]+$">
Header set Cache-Control "{FOREVER}"
</FilesMatch>
<FilesMatch "\\.chapters\\.json$">
ForceType {media_type("x.chapters.json")}
</FilesMatch>
</IfModule>
"""
