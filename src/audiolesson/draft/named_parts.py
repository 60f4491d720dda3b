"""The parts of a lesson that can be named in a sentence: its headings, where they are sound names."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import takewhile

from audiolesson.draft.forms import is_plural
from audiolesson.draft.frame_opening import may_be_promised
from audiolesson.draft.headings import as_it_stands
from audiolesson.draft.sections import role
from audiolesson.draft.slots import MASS, Slot, slot
from audiolesson.draft.titles import title_of
from audiolesson.draft.told import stems, telling_stems
from audiolesson.draft.verbs import PLAIN
from audiolesson.lesson.model import Lesson, Section

MOST_IN_A_NAME, MOST_IN_A_CLAUSE = 6, 8
"""Words of a heading that is said in one breath with others."""

_NO_SPEECH = re.compile(r"^.{1,2}$|\d\.|\b\d+[A-Za-z]|[A-Za-z]\d|[`\"“”*_=<>\[\](){}$\\]")
"""Signs of headings that nobody says in a row of names."""


@dataclass(frozen=True, slots=True)
class Part:
    """A name inside a sentence, the sections that it stands over, and the segment that is called so, -1 for none."""

    one: Slot
    home: frozenset[int]
    stems: frozenset[str]
    at: int = -1

    @property
    def is_way(self) -> bool:
        """Whether it says how something is done."""
        return self.one.text.startswith("how to ")


def parts_of(
    lesson: Lesson, subject: Slot, whole: str, titles: Sequence[str], homes: Sequence[frozenset[int]]
) -> tuple[Part, ...]:
    """The `titles` of segments, whose sections are their `homes`, and the headings that can be named.

    `subject` is the topic.
    """
    heads = {as_it_stands(section.title).lower() for section in lesson.sections}
    found: list[Part] = []
    for at, (title, home) in enumerate(zip(titles, homes, strict=True)):
        one = slot(title, whole) if home and is_a_name(title, heads, whole) else Slot()
        if can_be_named(one, subject):
            found.append(Part(one, home, telling_stems(one.text), at))
    for at, section in enumerate(lesson.sections):
        if not at or not section.title or role(section.title, section.level) != "told":
            continue
        title = title_of(section.title, whole)
        one = slot(title, whole) if title and is_a_name(title, heads, whole) else Slot()
        if can_be_named(one, subject):
            found.append(Part(one, _home(at, lesson.sections), telling_stems(one.text)))
    return tuple(found)


def _home(at: int, sections: Sequence[Section]) -> frozenset[int]:
    """A section with those below it."""
    behind = range(at + 1, len(sections))
    return frozenset((at, *takewhile(lambda other: sections[other].level > sections[at].level, behind)))


def is_a_name(title: str, heads: Collection[str], whole: str) -> bool:
    """Whether a title is what a person would name: a heading as it stands or several words, not one torn word.

    Two words that may be an order ("transfer files") are a name where the lesson uses them as one.
    """
    first, _, rest = title.lower().partition(" ")
    if rest and " " not in rest and first in PLAIN and is_plural(rest):
        return bool(re.search(rf"\b(?:the|of|for|in|with|by|about|these|two|and) {re.escape(title.lower())}\b", whole))
    return bool(rest) or title.lower() in heads


def can_be_named(one: Slot, subject: Slot) -> bool:
    """Whether a title can stand in a row of what a lesson tells."""
    words = one.text.split()
    most = MOST_IN_A_CLAUSE if one.kind == "clause" else MOST_IN_A_NAME
    short = len(words) <= most and not _NO_SPEECH.search(one.text)
    return short and (may_be_promised(one, subject) or _names_a_matter(one))


def _names_a_matter(one: Slot) -> bool:
    """Whether a single word says enough beside others: "fermentation"."""
    return (
        one.kind == "noun"
        and one.telling
        and one.text.islower()
        and " " not in one.text
        and bool(MASS.search(one.text))
    )


def apart(names: Sequence[Part], topic: frozenset[str]) -> list[Part]:
    """Those of which none says what the topic or one before it says."""
    kept: list[Part] = []
    for one in names:
        said = one.stems
        if (
            said
            and not stems(one.one.text) <= topic
            and not any(said <= other.stems or other.stems <= said for other in kept)
        ):
            kept.append(one)
    return kept
