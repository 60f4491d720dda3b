"""A segment's heading as it stands, behind a colon: "Next: leftovers." where no other line leads to the segment.

Judges could not place 16 of 100 sentences that begin a segment: what stands under a heading was written to be read with
it, and of three headings one was not heard.
"""

import re

from audiolesson.draft.framing.frame_sets import LAST_TITLE_SIGNPOSTS, TITLE_SIGNPOST, TITLE_SIGNPOSTS
from audiolesson.draft.framing.headings_in_a_row import with_rare_names
from audiolesson.draft.framing.intro import may_be_said, without_subtitle
from audiolesson.draft.sentences.naming import inside
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.headings import clean, sentence_case
from audiolesson.patterns import lazy

_TO_SOMEBODY = lazy(r"[?!]$|\b(?:I|my|me|you|your|yourself|we|us|our)\b|\b\d+$", re.IGNORECASE)
"""What a heading says to its reader, asks, or says of its place in a row."""


def named_by(heading: str, topic: str, whole: str) -> str:
    """A heading as it stands behind a colon; "" where it is none to be said, or says the `topic` alone.

    `whole` is the lesson's text, which tells names from common words.
    """
    written = clean(without_subtitle(heading))
    title = sentence_case(written, whole)
    if not may_be_said(title) or _TO_SOMEBODY.search(title) or stems(title) <= stems(topic):
        return ""
    return with_rare_names(inside(title, whole), written)


def title_signpost(name: str, turn: int | None = None, *, last: bool = False) -> str:
    """A line with a name behind a colon: by turns, or the plain one."""
    row = LAST_TITLE_SIGNPOSTS if last else TITLE_SIGNPOSTS
    return (TITLE_SIGNPOST if turn is None else row[turn % len(row)]).format(A=name)
