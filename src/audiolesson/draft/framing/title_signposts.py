"""A segment's heading as it stands, behind a colon: "Next: leftovers." where no other line leads to the segment.

Judges could not place 16 of 100 sentences that begin a segment: what stands under a heading was written to be read with
it, and of three headings one was not heard.
"""

import re

from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.texts import is_written_small
from audiolesson.draft.framing.frame_sets import LAST_TITLE_SIGNPOSTS, TITLE_SIGNPOST, TITLE_SIGNPOSTS
from audiolesson.draft.framing.headings_in_a_row import is_of_any_lesson
from audiolesson.draft.framing.intro import may_be_said, without_subtitle
from audiolesson.draft.sentences.naming import inside
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.headings import RARE_AS_A_NAME, clean, sentence_case
from audiolesson.patterns import lazy

_TO_SOMEBODY = lazy(r"^(?-i:[IVXLC]+)$|[?!]$|\b(?:I|my|me|you|your|yourself|we|us|our)\b|\b\d+$", re.IGNORECASE)
"""What a heading says to its reader, asks, or says of its place in a row."""


_OTHER_LETTERS = lazy(r"[^\W\d_\u0000-\u03ff\u1e00-\u1fff]")
"""Letters of another script, which an English voice does not say."""

_OF_A_CLASS = lazy(
    r"\b(?:workshop|lab|seminar|exercises?|homework|activit(?:y|ies)|plenary|starter|idea|examples?|notes)\b"
    r"|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$",
    re.IGNORECASE,
)
"""What a class does, and when, which a listener does not, and what names nothing."""


def named_by(heading: str, topic: str, whole: str) -> str:
    """A heading as it stands behind a colon; "" where it is none to be said, or says the `topic` alone.

    `whole` is the lesson's text, which tells names from common words.
    """
    written = clean(without_subtitle(heading))
    title = sentence_case(written, whole)
    if (
        _OTHER_LETTERS.search(title)
        or not may_be_said(title)
        or _TO_SOMEBODY.search(title)
        or stems(title) <= stems(topic)
    ):
        return ""
    name = inside(title, whole)
    if is_of_any_lesson(name) or _OF_A_CLASS.search(name):
        return ""
    first, *others = written.split()
    names = {word.lower(): word for word in others if _is_a_name(word, whole)}
    if names and _is_a_name(first, whole):
        names[first.lower()] = first
    return " ".join(names.get(word, word) for word in name.split())


def _is_a_name(word: str, whole: str) -> bool:
    """Whether a word that a heading writes large is a name that only the heading says: "Romulus and Remus"."""
    return word[:1].isupper() and rarity(word) > RARE_AS_A_NAME and not is_written_small(word.lower(), whole)


def title_signpost(name: str, turn: int | None = None, *, last: bool = False) -> str:
    """A line with a name behind a colon: by turns, or the plain one."""
    row = LAST_TITLE_SIGNPOSTS if last else TITLE_SIGNPOSTS
    return (TITLE_SIGNPOST if turn is None else row[turn % len(row)]).format(A=name)
