"""The text of a file → its head, and its body with the lines of the head left empty."""

import re

from audiolesson.patterns import lazy
from audiolesson.script.characters import FORBIDDEN, code_point
from audiolesson.script.head import read_head
from audiolesson.script.mistakes import Mistakes
from audiolesson.script.model import Head

LONGEST_FILE = 500_000
"""Characters of a file. An hour of speech has about 60,000."""

HEAD = lazy(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)

_MARK = lazy(r"(<{7}|[|]{7}|={7}|>{7})(?: .*)?")
"""The lines that git writes around and between the two sides where two authors changed the same lines."""


def read_source(text: str, mistakes: Mistakes) -> tuple[Head, str] | None:
    """The head of a file, and its body on the same lines, with line ends of every system made one.

    Characters that no file of ours may hold are mistakes and left out, and so is the second side of a merge's
    conflict; so is a file that is too long: None.
    """
    if len(text) > LONGEST_FILE:
        message = f"the {mistakes.kind.noun} has {len(text):,} characters"
        mistakes.add(0, message, f"at most {LONGEST_FILE:,}; part the lesson")
        return None
    text = _clean(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), mistakes)
    return split(_one_side(text, mistakes), mistakes)


def split(text: str, mistakes: Mistakes) -> tuple[Head, str]:
    """The head, and the whole text with the head's lines left empty, so that line numbers stay right."""
    match = HEAD.match(text)
    if match:
        return read_head(match[1], mistakes), "\n" * match[0].count("\n") + text[match.end() :]
    if re.match(r"---[ \t]*\n", text):
        mistakes.add(1, "the head has no end", "end it with a line --- before the first heading")
        return Head(""), ""
    if mistakes.kind.needs_head:
        hint = "begin the file with a line ---, then title: …, then a line ---"
        mistakes.add(1, f"the {mistakes.kind.noun} has no head", hint)
    return Head(""), text


def _clean(text: str, mistakes: Mistakes) -> str:
    """The text without the characters that no file holds, each of which is a mistake."""
    if FORBIDDEN.search(text):
        for number, line in enumerate(text.split("\n"), 1):
            if bad := FORBIDDEN.search(line):
                mistakes.add(number, f"the line holds the control character {code_point(bad[0])}", "take it out")
    return FORBIDDEN.sub("", text)


def _one_side(text: str, mistakes: Mistakes) -> str:
    """The text with the first side of each conflict that a merge has left, on the same lines; each is a mistake."""
    if "<<<<<<<" not in text:
        return text
    lines = text.split("\n")
    marks = [(number, mark[1][0]) for number, line in enumerate(lines) if (mark := _MARK.fullmatch(line))]
    begin, drop, seen = -1, len(lines), ""
    for number, sign in marks:
        if sign == "<":
            begin, drop, seen = number, len(lines), ""
        elif begin >= 0 and sign in "|=":
            drop, seen = min(drop, number), sign
        elif begin >= 0 and seen == "=":
            hint = "write what is right of the two, and delete the lines <<<<<<<, ======= and >>>>>>>"
            mistakes.add(begin + 1, "two authors changed these lines, and the merge has left both", hint)
            for gone in (begin, *range(drop, number + 1)):
                lines[gone] = ""
            begin = -1
    return "\n".join(lines)
