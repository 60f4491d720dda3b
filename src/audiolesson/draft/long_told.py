"""What a draft tells in sentences of over 25 words, as nothing else fills the time: it says so above each paragraph.

The comment turns the rule of `check` off there: an author need not part what the draft could not, and sees where.
"""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.refusing.long_sentences import long_ones
from audiolesson.script.model import Comment, Item, Paragraph, Segment

KNOWN_TO_BE_LONG = "check off: long-sentence"


def with_long_ones_marked(segments: Sequence[Segment], language: str) -> tuple[tuple[Segment, ...], int]:
    """The segments with a comment above each paragraph that holds sentences of over 25 words, and their number."""
    marked, count = [], 0
    for segment in segments:
        items: list[Item] = []
        for item in segment.items:
            if isinstance(item, Paragraph) and (long := long_ones(item.text, language)):
                items.append(Comment(KNOWN_TO_BE_LONG, item.place))
                count += long
            items.append(item)
        marked.append(replace(segment, items=tuple(items)))
    return tuple(marked), count
