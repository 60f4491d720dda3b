"""What a section teaches that is for doing or looking up by its heading: an author may explain under "Activities".

Most such sections are tasks, lists of links or print of the page. In some a whole lesson stands, under a title such as
"Assignment 4"; and where a page has too little else to tell, what they explain in sentences is told.
"""

import re
from typing import Literal

from audiolesson.draft.titling.over import above
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

Taught = Literal["nothing", "facts", "deeds"]
"""What may be told of a section that stands apart: nothing, its statements alone, or what it has one do too."""

_DEEDS = lazy(
    r"\b(?:activit\w*|instructions?|materials?|set-?\s?up|setting up|troubleshooting|faq|hands-on|glossary"
    r"|next steps?|getting started|try it|your turn|learn more|worked examples?)\b",
    re.IGNORECASE,
)
_FACTS = lazy(
    r"\b(?:exercises?|assignments?|prerequisites?|challenges?|practice|lab|homework|projects?|what (?:you|we)|problems?"
    r"|objectives?|overview|submi\w+|discussion|contribut\w+|install\w*|for further exploration)\b",
    re.IGNORECASE,
)
_TRAINS = lazy(r"\b(?:exercises?|practice|drills?|training)\b", re.IGNORECASE)
_NOTHING = lazy(
    r"\b(?:references?|bibliography|reading|resources|links?|credits?|attribution|acknowledge?ments?|contents|licen[cs]e"
    r"|quiz\w*|questions?|answers?|solutions?|grading|schedule|syllabus|standards|about the author"
    r"|code of conduct|sponsors?|change ?log|cit(?:e|ing|ation)|exam\w*|snippets?|rubric|due|deadlines?)\b",
    re.IGNORECASE,
)


def taught_apart(lesson: Lesson, index: int) -> Taught:
    """What may be told of a section that stands apart, by its heading and those over it up to the one that is apart."""
    titles: list[str] = []
    for at in above(index, lesson):
        titles.append(lesson.sections[at].title)
        if role(titles[-1], max(lesson.sections[at].level, 2)) == "apart":
            break
    if any(map(_NOTHING.search, titles)):
        return "nothing"
    if any(map(_FACTS.search, titles)):
        return "deeds" if any(map(_TRAINS.search, titles)) and _is_of_the_body(lesson, index) else "facts"
    return "deeds" if any(map(_DEEDS.search, titles)) else "nothing"


def titles_over(lesson: Lesson, index: int) -> tuple[str, ...]:
    """The heading of a section and those over it, its own first; not the lesson's title."""
    return tuple(
        lesson.sections[at].title for at in above(index, lesson) if at == index or lesson.sections[at].level > 1
    )


def _is_of_the_body(lesson: Lesson, index: int) -> bool:
    """Whether what is exercised are hands and feet: the lesson shows no program, formula or table, the section asks
    nothing."""
    shown = any(block.kind in ("code", "formula", "table") for one in lesson.sections for block in one.blocks)
    blocks = (one for block in lesson.sections[index].blocks for one in (block, *block.inner()))
    return not shown and not any("?" in one.text.text for one in blocks)
