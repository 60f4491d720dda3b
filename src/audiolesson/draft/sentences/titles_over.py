"""The title over each section, as far as it may say of what the section tells: "Peat bogs" over "Uses".

Authors do not always set such sections below the one that they are of: behind "Peat bogs" and "Moss", both of one
level, "Uses" may be those of moss. So none is given behind a section of the same level that is called by the name of a
thing.
"""

from audiolesson.draft.sentences.heading_subject import is_name_of_a_thing
from audiolesson.draft.sentences.kinds import is_kind
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.lesson.model import Lesson, Section


def titles_over(lesson: Lesson) -> tuple[str, ...]:
    """For each section the title of the one that it is a part of, or of the lesson; "" where it may be of another."""
    path: list[Section] = []
    met: set[int] = set()
    over: list[str] = []
    for section in lesson.sections:
        path = [one for one in path if one.level < section.level]
        met = {level for level in met if level <= section.level}
        over.append("" if section.level in met else path[-1].title if path else lesson.title)
        bare = section.title.removeprefix("The ")
        if is_name_of_a_thing(bare) and not is_kind(head_noun(bare)) and section.title != lesson.title:
            met.add(section.level)
        path.append(section)
    return tuple(over)
