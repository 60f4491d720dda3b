"""What kind of file a host says each published file is."""

TYPES = {
    # Not application/rss+xml: Chromium shows that as text instead of the page that its style sheet makes of it.
    ".xml": "application/xml; charset=utf-8",
    ".xsl": "application/xslt+xml; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".mp3": "audio/mpeg",
    ".vtt": "text/vtt; charset=utf-8",
    ".srt": "application/x-subrip; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ico": "image/x-icon",
    ".apkg": "application/octet-stream",
    ".zip": "application/zip",
    ".opml": "text/x-opml; charset=utf-8",
}

CHAPTERS = "application/json+chapters"
"""The type of Podcasting 2.0 chapters, which the feed names too."""

_TEXT = (
    ".xml",
    ".xsl",
    ".html",
    ".css",
    ".js",
    ".json",
    ".webmanifest",
    ".vtt",
    ".srt",
    ".txt",
    ".md",
    ".svg",
    ".opml",
)


def media_type(name: str) -> str:
    """The Content-Type of a file by its name.

    >>> media_type("episode-1234abcd.chapters.json")
    'application/json+chapters'
    """
    if name.endswith(".chapters.json"):
        return CHAPTERS
    return TYPES.get(ending(name), "application/octet-stream")


def is_text(name: str) -> bool:
    """Whether a file may hold addresses of the show, to be replaced in what is sent."""
    return ending(name) in _TEXT


def ending(name: str) -> str:
    """The last ending of a file name, with its dot, in lower case; "" when it has none."""
    stem, dot, last = name.rpartition(".")
    return f".{last.lower()}" if dot and stem else ""
