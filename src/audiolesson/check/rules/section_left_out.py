"""A lesson grows, and its script does not notice: a part of what is to be learned is nowhere heard."""

from collections import Counter
from collections.abc import Iterator

from audiolesson.check.about import LESSON, SCRIPT, About
from audiolesson.check.model import Finding, LessonRule, LessonView
from audiolesson.check.words import brief
from audiolesson.draft.english.content import content_words
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Lesson, Section
from audiolesson.lesson.outline import texts

LEAST = 8
"""Words that only this section of the lesson has; of one with fewer the script has none at all when it is left out."""

FEW = 2
"""A section whose text has fewer such words cannot be told from the rest, or has no text."""

SHARE = 1 / 3
"""The least share of such words: one with fewer sums up what other sections say."""

MOST = 1
"""Of LEAST words or more the script may have so many by chance."""


def find(view: LessonView) -> Iterator[Finding]:
    """Top-level sections of which the script has neither the title's words nor two of those that no other has."""
    lesson = view.lesson.read
    if lesson is None or not lesson.meta.get("lang", "en").startswith("en"):
        return
    said = {word for segment in view.script.segments for word in content_words(segment.title)}
    said |= {word for paragraph in view.paragraphs() for word in content_words(paragraph.text)}
    groups = _top_level(lesson)
    own_words = [set(content_words("\n".join(map(_text, group)))) for group in groups]
    spread = Counter(word for words in own_words for word in words)
    for group, words in zip(groups, own_words, strict=True):
        section = group[0]
        title = set(content_words(section.title))
        own = {word for word in words if spread[word] == 1}
        body = own - {word for part in group for word in content_words(part.title)}
        told = len(own & said) > (MOST if len(own) >= LEAST else 0) or (title and title <= said)
        whole = len(body) >= FEW and len(own) >= SHARE * len(words)
        if section.level > 1 and role(section.title, section.level) == "told" and whole and not told:
            message = f"the script says nothing of “{brief(section.title)}”, line {section.place.line} of the lesson"
            hint = "`audiolesson draft --diff` shows what a draft says of it; or take it out of the lesson"
            yield Finding(view.script.segments[0].place, message, hint)


def _top_level(lesson: Lesson) -> list[list[Section]]:
    """The sections in groups: each of level 1 or 2 with those below it."""
    groups: list[list[Section]] = []
    for section in lesson.sections:
        if section.level <= 2 or not groups:
            groups.append([])
        groups[-1].append(section)
    return groups


def _text(section: Section) -> str:
    return "\n".join([section.title, *(text.text for block in section.blocks for text in texts(block))])


_BASIN = """\
## The harbour basin

Some harbours keep their water behind a lock. Two gates close one after the other, and a pump fills the chamber
between them, so that ships leave at any hour.
"""
ABOUT = About(
    "A section `##` of the lesson of which the script says nothing: not the words of its title, and not two of those "
    "that only this section has, or none where it has less than eight. A section without text is passed over, and one "
    "that says nothing of its own; summaries, glossaries, exercises and further reading are not meant to be heard.",
    "The page promises what the episode does not teach, most often because the lesson was edited after the draft.",
    {LESSON: _BASIN},
    {
        LESSON: _BASIN,
        SCRIPT: "A harbour with a lock keeps its water: two gates close, and a pump fills the chamber between them.\n",
    },
)
RULE = LessonRule("section-left-out", "warning", find, ABOUT)
