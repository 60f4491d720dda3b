"""The feeds of a show as OPML 2.0, the file by which apps exchange what one listens to."""

from collections.abc import Sequence

from audiolesson.feed.xml import clean, document, element
from audiolesson.show.model import Show


def opml(show: Show, feeds: Sequence[tuple[str, str]]) -> bytes:
    """The document of (title, address) of feeds; no date, so that the same feeds give the same bytes."""
    root = element("opml", version="2.0")
    head, body = element("head"), element("body")
    head.append(element("title", clean(show.title) or "Untitled"))
    for title, address in feeds:
        name = clean(title) or "Untitled"
        more = {"description": clean(show.description)} if clean(show.description) else {}
        body.append(
            element(
                "outline",
                type="rss",
                text=name,
                title=name,
                xmlUrl=address,
                htmlUrl=show.address,
                language=show.language,
                **more,
            )
        )
    root.extend([head, body])
    return document(root)
