"""Whether a lesson's title names no lesson: a first heading that is one part among others, or who hands a lesson out.

"Today we look at stoves." was said of a page on all of a house, whose first heading was "Stoves"; and "Today: harbour
street potters' club." of a handout with its title in the second line.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.titling.headings import clean
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Lesson, Section
from audiolesson.patterns import lazy

_BODY = lazy(
    r"\b(?:club|school|college|university|department|faculty|institute|academy|society|association|committee|council"
    r"|office|library|museum|church|parish|centre|center|ministry|foundation|trust|guild|union|group|team)$",
    re.IGNORECASE,
)
"""Who hands a lesson out, by the last word."""

_MOST_OF_A_LETTERHEAD = 20
"""Words below the name of those who hand a lesson out: "Tuesday group, handout 6"."""


def is_one_part(lesson: Lesson) -> bool:
    """Whether a title was made of the first heading, which has headings of its own right below it that stand lower than
    others with more text.
    """
    first, *others = lesson.sections
    if not others or clean(first.title) != clean(lesson.title):
        return False
    top = min(one.level for one in others)
    below = next(at for at, one in enumerate(others) if one.level == top)
    rest = others[below:]
    same = any(one.level == top and one.title and role(clean(one.title), 2) == "told" for one in rest)
    return below > 0 and same and _words(rest) > _words([first, *others[:below]])


def under_a_letterhead(lesson: Lesson) -> str:
    """The heading below the name of those who hand a lesson out, where the lesson does not speak of them; or ""."""
    if len(lesson.sections) < 2 or not _BODY.search(clean(lesson.title)):
        return ""
    first, second, *_ = lesson.sections
    own = set(content_words(lesson.title))
    spoken = any(own <= set(content_words(block.text.text)) for one in lesson.sections for block in one.blocks)
    long = _words([first]) > _MOST_OF_A_LETTERHEAD
    return second.title if not spoken and not long and role(clean(second.title), 2) == "told" else ""


def _words(sections: Sequence[Section]) -> int:
    every = [block for one in sections for top in one.blocks for block in (top, *top.inner())]
    return sum(len(block.text.text.split()) for block in every)
