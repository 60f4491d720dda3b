"""What of a lesson's sentences may be told together, before any is chosen."""

from collections.abc import Sequence
from typing import Literal

from audiolesson.draft.choosing.announced import with_what_is_announced
from audiolesson.draft.choosing.baseless import without_baseless
from audiolesson.draft.choosing.behind_gaps import without_what_lost_its_ground
from audiolesson.draft.choosing.going_on import without_what_goes_on
from audiolesson.draft.choosing.mentions import Mention, without_orphans
from audiolesson.draft.choosing.torn import without_torn
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Lesson

Torn = Literal[0, 1, 2]
"""How much is told of what stands behind a gap: 0 what surely stands alone, 1 also what does not surely speak of the
gap, 2 also what looks back at it from another paragraph. A lesson that fills its time with less is told with less;
one that does not is told with more rather than short."""


def settled(lesson: Lesson, gathered: Gathered, terms: Sequence[str], torn: Torn) -> tuple[Mention, ...]:
    """Bind what is announced to its announcement, give up what lost its ground, and say what speaks of what."""
    titles = [section.title for section in lesson.sections]
    if gathered.is_english:
        with_what_is_announced(gathered)
        if gathered.freedom or gathered.is_clean:
            without_torn(gathered, titles, torn > 0)
        if not gathered.is_clean and torn < 2:
            without_what_lost_its_ground(gathered, titles, sure=torn == 1)
        if not torn:
            without_what_goes_on(gathered)
        without_baseless(gathered, titles)
        if gathered.is_clean:
            without_torn(gathered, titles, torn > 0)  # once more, of what was given up since
    return without_orphans(gathered, lesson.title, titles, terms)
