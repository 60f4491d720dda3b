"""The marks that begin the sides of a card where somebody writes it as text: `Q: …`, `**Answer 2:** …`, `Hint: …`."""

import re

from audiolesson.patterns import lazy

_MARK = lazy(
    r"(?:[>\s]|#{1,6}(?=\s)|[-*+](?=\s)|(?P<item>\d{1,4}[.)](?=\s))){0,20}(?P<bold>\*\*|__)?"
    r"(?:(?P<question>Q|Question)|(?P<answer>A|Ans|Answer)|(?P<hint>Hint)|(?P<again>Again)|(?P<tags>Tags))"
    r"(?P<number> ?#?\d{1,5})?(?P<end>\*\*|__)?(?P<sign>[:.)])(?P<late>\*\*|__)?(?:\s+|$)",
    re.IGNORECASE,
)
BEHIND = lazy(r"\s(?:\*\*|__)?(?:A|Ans|Answer|ANSWER):(?:\*\*|__)?\s")
"""Where the answer begins on the line of its question."""
SIDES = ("question", "answer", "hint", "again", "tags")


def begins(line: str, answered: bool = True) -> tuple[str, str]:
    """Which side of a card begins on a line ("question", "answer", "hint", "again", "tags"; "": none), and its text.

    A number may stand before it, as in a list: `1. Q: …`. `A.` in place of `A:` begins an
    answer only where one is awaited, not `answered`: it may be somebody's name.
    """
    match = _MARK.match(line)
    if not match:
        return "", line
    side = next(side for side in SIDES if match[side])
    rest = line[match.end() :]
    marks = [mark for mark in (match["end"], match["late"]) if mark]
    if len(marks) > bool(match["bold"]):
        return "", line
    if match["bold"] and not marks:  # the whole line is bold
        rest = rest.rstrip().removesuffix(match["bold"])
    if match["item"] and match["sign"] != ":":
        return "", line
    if match["sign"] == ":" or (match["number"] and side in ("question", "answer")):
        return side, rest
    return (side, rest) if side == "question" or (side == "answer" and not answered) else ("", line)
