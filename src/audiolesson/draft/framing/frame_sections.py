"""The sections of a lesson that the end of an episode may name, for nothing is told of them."""

from itertools import takewhile

from audiolesson.draft.framing.frame_opening import fits_a_line
from audiolesson.draft.framing.matter import stands_bare
from audiolesson.draft.framing.slots import Slot, slot
from audiolesson.draft.titling.headings import as_it_stands
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson, Section
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy

MOST_IN_A_NAME = 4
"""Words of a section's name in a row of three."""

LEAST_WORDS = 40
"""Words under a heading that a listener is sent to: fewer are a link or a list of names."""


_YEARS = lazy(r",? \(?\d{3,4}s?(?:\s?[–-]\s?\d{2,4})?\)?\s*$")
"""The years behind the name of a time: "The old guild, 1410–1480"."""


def named_sections(lesson: Lesson, whole: str) -> tuple[tuple[frozenset[int], str], ...]:
    """The sections right below the title that a name stands over, with those below them."""
    found: list[tuple[frozenset[int], str]] = []
    behind = enumerate(lesson.sections[1:], 1)
    heads = [(at, section) for at, section in behind if role(section.title, section.level) == "told"]
    top = min((section.level for _, section in heads), default=0)
    for at, section in heads:
        if section.level != top:
            continue
        written = _YEARS.sub("", section.title)
        title = title_of(written, whole)
        one = slot(title, whole) if " " in title and title.lower() == as_it_stands(written).lower() else Slot()
        named_well = one.kind == "noun" and one.telling and " and " not in one.text and fits_a_line(one.text)
        if not named_well or len(one.text.split()) > MOST_IN_A_NAME or not _stands_alone(one, whole):
            continue
        below = takewhile(lambda other: lesson.sections[other].level > top, range(at + 1, len(lesson.sections)))
        home = frozenset((at, *below))
        if sum(words_in(lesson.sections[other]) for other in home) >= LEAST_WORDS:
            found.append((home, one.text))
    return tuple(found)


def _stands_alone(one: Slot, whole: str) -> bool:
    """Whether a name needs no article that it does not have."""
    return one.plural or stands_bare(one.text, whole)


def words_in(section: Section) -> int:
    """How many words stand under a heading."""
    return sum(len(text.text.split()) for block in section.blocks for text in texts(block))
