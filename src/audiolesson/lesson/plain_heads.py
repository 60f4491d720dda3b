"""Heads of a lesson that are no YAML: lines of keys and values, or comments that a site builder reads."""

import re
from collections.abc import Sequence

_TITLE = re.compile(r"title:\s+(\S.{0,200}?)\s*\Z", re.IGNORECASE)
_KEY = re.compile(r"([A-Za-z][\w -]{0,30}):(?:\s+(.{0,400}?))?\s*\Z")
_COMMENT = re.compile(r"<!--([a-z]{1,12})\s(.{1,300}?)\s\1-->\s*\Z")
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
    else:
        return {}, lines
    return head, [*([""] * end), *lines[end:]]
