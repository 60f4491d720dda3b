"""Which sections of a lesson a section is a part of."""

from audiolesson.lesson.model import Lesson


def above(section: int, lesson: Lesson) -> list[int]:
    """A section and those that it stands under, the innermost first."""
    found, level = [], 99
    for at in range(section, -1, -1):
        if lesson.sections[at].level < level:
            level = lesson.sections[at].level
            found.append(at)
    return found
