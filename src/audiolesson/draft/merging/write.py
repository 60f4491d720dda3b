"""Merged blocks → the text of a file; what stood side by side in the author's file keeps what stood between."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from audiolesson.draft.merging.blocks import lines_of
from audiolesson.draft.merging.model import Block, Conflict
from audiolesson.draft.merging.paragraph import Odds


@dataclass(frozen=True, slots=True)
class Written:
    """A block of the result. `yours` is what it is in the author's file, the block number `number` there (-1: none)."""

    text: str
    yours: Block | None = None
    number: int = -1
    odds: tuple[Odds, ...] = ()


def write(lead: str, blocks: Iterable[Written], end: str, last: str) -> tuple[str, list[Conflict]]:
    """The text of a file, with line ends `end`, and its conflicts. `last` is what the author has at the file's end."""
    found = list(blocks)
    text = [lead]
    line = 1 + len(lines_of(lead))
    if found and lead and not lead.endswith(("\n", "\r")):
        text.append(2 * end)
        line += 1
    conflicts = []
    for one, following in zip_longest(found, found[1:]):
        for odds in one.odds:
            before = one.yours.line if one.yours else line
            conflicts.append(Conflict(before + odds.line, line + odds.line, odds.drafted, odds.lesson, odds.yours))
        gap = _gap(one, following, end) if following else last
        text += [one.text, gap]
        line += len(lines_of(one.text + gap))
    return "".join(text), conflicts


def _gap(one: Written, following: Written, end: str) -> str:
    """What stands between two blocks: what the author put between them, else an empty line."""
    own = one.yours.gap if one.yours else ""
    if one.number >= 0 and following.number == one.number + 1:
        return own
    return own if len(lines_of(own)) == 2 else 2 * end
