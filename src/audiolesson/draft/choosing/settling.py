"""What of a lesson's sentences may be told together, before any is chosen."""

from collections.abc import Sequence

from audiolesson.draft.choosing.announced import with_what_is_announced
from audiolesson.draft.choosing.behind_gaps import without_what_lost_its_ground
from audiolesson.draft.choosing.mentions import Mention, without_orphans
from audiolesson.draft.choosing.torn import without_torn
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Lesson


def settled(lesson: Lesson, gathered: Gathered, terms: Sequence[str], torn: bool) -> tuple[Mention, ...]:
    """Bind what is announced to its announcement, give up what lost its ground, and say what speaks of what.

    `torn`: what stands behind a gap may be told too, where nothing in it surely points back. A lesson that fills its
    time without such sentences is told without them; one that does not is told with them rather than short.
    """
    titles = [section.title for section in lesson.sections]
    if gathered.is_english:
        with_what_is_announced(gathered)
        if gathered.freedom or gathered.is_clean:
            without_torn(gathered, titles, torn)
        if not gathered.is_clean and not torn:
            without_what_lost_its_ground(gathered, titles)
    return without_orphans(gathered, lesson.title, titles, terms)
