"""What a draft tells in sentences of over 25 words, as nothing else fills the time: it says so above each paragraph.

The comment turns the rule of `check` off there: an author need not part what the draft could not, and sees where.
"""

from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.refusing.filters import LONGEST_EVER
from audiolesson.draft.refusing.long_sentences import long_ones
from audiolesson.draft.sentences.cleanness import paragraphs
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Comment, Item, Paragraph, Segment

MOSTLY_LONG = 0.5
"""The share of a lesson's words in sentences of over 36 words, by which its author writes no others."""

MOST_WORDS = 8000
"""Words in such sentences of a lesson that may be called so: of more, reading every part would take too long."""

KNOWN_TO_BE_LONG = "check off: long-sentence"


def is_written_long(lesson: Lesson, language: str) -> bool:
    """Whether most of a lesson stands in sentences so long that hardly one can be told or parted."""
    words = [len(one.text.split()) for sentences in paragraphs(lesson, language) for one in sentences]
    return MOSTLY_LONG * sum(words) < sum(count for count in words if count > LONGEST_EVER) <= MOST_WORDS


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
