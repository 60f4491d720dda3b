"""What a lesson calls itself: its title, unless that tells its readers of something else than its subject."""

import re

from audiolesson.draft.english.texts import upper_first
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_NOTICE = lazy(
    r"\b(?:(?:is|are|was|has|have) (?:been |now )?(?:moving(?!: )|moved|archived|deprecated|retired|closed|discontinued"
    r"|under construction)|(?:has|have) a new home|work in progress|please (?:note|read|see)"
    r"|(?:no longer|not) maintained|new (?:home|address|repository))\b"
    r"|^(?:attention|deprecated|archived|moved|notice|warning|wip)\b",
    re.IGNORECASE,
)
"""What a page says of itself: that it is moving, or is old; "The Ground Is Moving: Plates" tells of its subject."""

_MEASURED = lazy(r"(?<=\w) \([^()]*,[^()]*\d[^()]*\)")
"""What a thing holds of something: "Aquatabs (Chlorine, 49mg)" are not chlorine."""

_OF_A_PLATFORM = lazy(
    r"^(?:coursera|edx|udemy|udacity|futurelearn|khan academy|codecademy|datacamp|skillshare|pluralsight)"
    r"\s*(?:[-–—:|]\s*)(?=\w)",
    re.IGNORECASE,
)
"""Who gives the course that the notes are of: "Coursera - Kiln Building"."""
_INNER_CAPITAL = lazy(r"[a-z]+[A-Z]")


def own_title(lesson: Lesson) -> str:
    """A lesson's title, or where that is a notice of the page, the next heading; else ""."""
    if not _NOTICE.search(lesson.title):
        bare = _MEASURED.sub("", lesson.title)
        behind = _OF_A_PLATFORM.sub("", bare)
        return behind if behind == bare or _INNER_CAPITAL.match(behind) else upper_first(behind)
    titles = (section.title for section in lesson.sections if section.title and section.title != lesson.title)
    title = next(titles, "")
    return "" if _NOTICE.search(title) else title
