"""A heading that is a bare number, "III", and the name of its part, which stands below it as a line of its own.

Books print both, one below the other. Apart, the number was taken for what the part is about, and its name for a
sentence ("III is the Guild.").
"""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.lesson.model import Block
from audiolesson.lesson.outline import Entry, Heading
from audiolesson.patterns import lazy

MOST_WORDS = 12
"""Words of a name that stands alone below its number."""

_NUMBER = lazy(r"(?:(?i:chapter|part|section|book|lecture|no\.?) )?(?:[IVXLC]+|\d{1,3})[.):]?")
_NAME = lazy(r"(?![\d\W])(?=[A-Z“\"‘'])[^.!:;]*[^.!?:;,\s]\??")
"""A line that begins large and does not end as a sentence does."""


def named_below(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with each bare number named by the line below it; one right above another heading is left out.

    A number that nothing names stays, for it cuts the text.
    """
    made: list[Entry] = []
    at = 0
    while at < len(entries):
        entry, behind = entries[at], entries[at + 1] if at + 1 < len(entries) else None
        if isinstance(entry, Heading) and _is_numbered(entry):
            if isinstance(behind, Heading) and behind.level > entry.level and not _is_numbered(behind):
                made.append(replace(behind, level=entry.level))
                at += 2
                continue
            below = entries[at + 2] if at + 2 < len(entries) else None
            if isinstance(behind, Block) and isinstance(below, Block) and _names(behind):
                made.append(replace(entry, text=behind.text))
                at += 2
                continue
        made.append(entry)
        at += 1
    return made


def _is_numbered(heading: Heading) -> bool:
    return _NUMBER.fullmatch(heading.text.text.strip()) is not None


def _names(block: Block) -> bool:
    """Whether a block is a short line that names something, and no sentence."""
    said = block.text.text.strip()
    short = block.kind == "paragraph" and not block.items and 0 < len(said.split()) <= MOST_WORDS
    return short and _NAME.fullmatch(said) is not None
