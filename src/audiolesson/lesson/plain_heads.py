"""Heads of a lesson that are no YAML: lines of keys and values, comments or programs that a site builder reads."""

import re
from collections.abc import Sequence

from audiolesson.patterns import lazy

_TITLE = lazy(r"title:\s+(\S.{0,200}?)\s*\Z", re.IGNORECASE)
_KEY = lazy(r"([A-Za-z][\w -]{0,30}):(?:\s+(.{0,400}?))?\s*\Z")
_COMMENT = lazy(r"<!--([a-z]{1,12})\s(.{1,300}?)\s\1-->\s*\Z")
_NAMES = {"t": "title", "d": "description"}


def plain_head(lines: Sequence[str]) -> tuple[dict[str, str], Sequence[str]]:
    """The head of a page that begins with "Title: …" and further such lines, or with comments like "<!--t … t-->",
    and the lines with it made empty."""
    first = lines[0] if lines else ""
    end = next((at for at, line in enumerate(lines) if not line.strip()), len(lines))
    if _COMMENT.match(first):
        found = [match for line in lines[:end] if (match := _COMMENT.match(line))]
        head = {_NAMES.get(one[1], one[1]): one[2] for one in found}
    elif _TITLE.match(first):
        pairs = [match for line in lines[:end] if (match := _KEY.match(line))]
        head = {one[1].lower(): one[2] or "" for one in pairs}
        if len(pairs) < end:
            return {}, lines
    elif first.startswith("{:"):
        end = next((at for at, line in enumerate(lines[:_MOST_IN_CODE], 1) if line.rstrip().endswith("}")), 0)
        head = _title_in(lines[:end])
    else:
        begins = next((at for at, line in enumerate(lines) if line.strip() and not line.startswith("import ")), 0)
        said = lines[begins + 1 : begins + 1 + _MOST_IN_CODE]
        return _title_in(said) if lines and _EXPORTED.match(lines[begins]) else {}, lines
    return head, [*([""] * end), *lines[end:]]


_MOST_IN_CODE = 12
"""Lines in which a head that is a program says its title."""

_EXPORTED = lazy(r"export const (?:meta|metadata|frontmatter|frontMatter)\b.{0,40}\{\s*\Z")
"""How a page that is a program begins its head: "export const metadata = {"."""

_TITLE_IN_CODE = lazy(r"[\s{]*:?title:?\s+(?P<sign>[\"'`])(?P<title>[^\"`]{1,200}?)(?P=sign)[,}\s]*\Z")


def _title_in(lines: Sequence[str]) -> dict[str, str]:
    """The title that a head of code gives: `title: "Kilns",` or `{:title "Kilns"`."""
    found = (match for line in lines if (match := _TITLE_IN_CODE.match(line)))
    return next(({"title": match["title"]} for match in found), {})
