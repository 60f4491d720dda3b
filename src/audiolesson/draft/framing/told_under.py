"""Under which headings of a lesson told sentences stand, and how many of their words."""

from collections import Counter
from collections.abc import Collection, Sequence

from audiolesson.draft.model import Candidate
from audiolesson.draft.titling.over import above
from audiolesson.lesson.model import Lesson


def common(sections: Collection[int], lesson: Lesson) -> int:
    """The innermost heading that all of these sections stand under, −1 where that is the lesson's own, or none."""
    shared = set.intersection(*({*above(at, lesson)} for at in sections)) if sections else set()
    return max(shared - own_heading(lesson), default=-1)


def branch(section: int, lesson: Lesson, below: int = -1) -> int:
    """The outermost heading that a section stands under `below` another, or below the lesson's own."""
    beyond = {*above(below, lesson)} if below >= 0 else own_heading(lesson)
    return next((at for at in reversed(above(section, lesson)) if at not in beyond), section)


def is_below_title(home: Collection[int], lesson: Lesson) -> bool:
    """Whether a section stands right below the lesson's own heading, so that what it calls "it" is the lesson's."""
    top = min((section.level for section in lesson.sections[1:]), default=0)
    return lesson.sections[min(home)].level <= top


def words_under(told: Sequence[Candidate], lesson: Lesson) -> Counter[int]:
    """How many of the told words stand under each heading, but for the lesson's own."""
    under: Counter[int] = Counter()
    own = own_heading(lesson)
    for one in told:
        for at in above(one.section, lesson):
            if at not in own:
                under[at] += words_of(one)
    return under


def words_of(candidate: Candidate) -> int:
    """How many words a sentence has."""
    return len(candidate.text.text.split())


def own_heading(lesson: Lesson) -> frozenset[int]:
    """The heading that is the lesson's own: the first, where all others stand under it."""
    level = lesson.sections[0].level
    return frozenset({0} if all(section.level > level for section in lesson.sections[1:]) else ())
