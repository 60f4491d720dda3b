"""Which lessons are written to be read from beginning to end: in these a plain sentence is a fact of what is taught.

On wild pages every second card of a plain sentence was dropped by outside teachers, whatever its shape; of those of
careful writers seven of eight were kept. So such sentences are looked at only where most paragraphs flow, or where
hardly a sentence leaves its subject for the page, the course, the reader's computer or the author. Formulas, labels,
questions, lists and what is too short do not count against a lesson: careful writers have them too.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.reasons import AT_THE_PAGE, COURSE, PAGE_MATTER, TO_STUDENT, TOO_LONG
from audiolesson.lesson.outline import texts
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.plain import Flowing

SHARE = 0.5
"""The share of its sentences that stand in paragraphs that flow: a little more than for its episode."""
MOST_WORDS = 1700
"""Words of a lesson that is looked at for this: of longer wild pages most plain sentences are asides."""
MOST_FOREIGN = 0.1
"""The share of sentences that leave the subject: 68 of 71 clean lessons have less, and 13 of 230 wild ones."""
MOST_TOO_LONG = 0.06
MOST_CODE = 0.1
"""Blocks of code for each sentence."""
SHARE_THROUGHOUT = 0.72
"""The share in a lesson that flows from beginning to end: four of five clean ones, and few wild pages, have it."""
LEAST_WORDS = 250
"""Words of such a lesson: in a few sentences nothing shows what is taught."""
_FOREIGN = frozenset(
    {
        *(AT_THE_PAGE, COURSE, PAGE_MATTER, TO_STUDENT, "speaks of the author or the student", "is cut off"),
        *("points at another part of the course", "belongs to one class or text", "names parts of a program"),
        *("holds long code", "is mostly code", "is done at a keyboard", "is for doing, not for hearing"),
        *("is written like a note", "runs into another", "is not written cleanly"),
    }
)
"""Why a sentence is refused that does not speak of what is taught."""


def words_of(ground: Ground) -> int:
    """The words of a lesson's sentences."""
    return sum(len(told.bare.split()) for told in ground.told)


MOST_LINKS, MOST_CODES = 1, 20
"""Links and stretches of code of a lesson that is written as for paper."""
MOST_WORDS_ON_PAPER = 2500


def is_taught_throughout(ground: Ground) -> bool:
    """Whether a lesson is a careful author's: its paragraphs flow, or it is written as for paper.

    Of wild pages one in five has neither links nor pictures, and nearly every lesson of a careful teacher, though its
    questions and short sentences may leave few paragraphs that flow. What its lists and tables hold is taught.
    """
    return _is_for_paper(ground) or is_clean(ground)


def _is_for_paper(ground: Ground) -> bool:
    codes = links = 0
    for section in ground.lesson.sections:
        for block in section.blocks:
            if block.kind == "picture":
                return False
            for text in texts(block):
                codes += sum(mark.kind == "code" for mark in text.marks)
                links += len(text.links)
    words = words_of(ground)
    return links <= MOST_LINKS and codes <= MOST_CODES and 0 < words <= MOST_WORDS_ON_PAPER


def flows_throughout(ground: Ground) -> bool:
    """Whether a lesson of some length can be told as it stands from beginning to end."""
    return words_of(ground) >= LEAST_WORDS and _flows(ground, SHARE_THROUGHOUT)


def is_clean(ground: Ground) -> bool:
    """Whether most paragraphs of a lesson can be told as they stand, or hardly a sentence leaves its subject."""
    return flows_mostly(ground) or keeps_to_its_subject(ground)


def flows_mostly(ground: Ground) -> bool:
    """Whether most paragraphs of a lesson can be told as they stand."""
    return _flows(ground, SHARE)


def _flows(ground: Ground, share: float) -> bool:
    if not 0 < words_of(ground) <= MOST_WORDS:
        return False
    every = [told for told in ground.told if not told.item]
    return sum(map(Flowing(ground).has, every)) >= share * len(every) > 0


def keeps_to_its_subject(ground: Ground) -> bool:
    """Whether hardly a sentence or item of a lesson speaks of the page, the course, a program or the author."""
    every = ground.told
    code = sum(block.kind == "code" for section in ground.lesson.sections for block in section.blocks)
    if words_of(ground) < LEAST_WORDS or any(told.text.links for told in every) or code > MOST_CODE * len(every):
        return False
    foreign = long = 0
    for told in every:
        why = why_not(told.text, lenient=True)
        foreign += why in _FOREIGN
        long += why == TOO_LONG and not told.item
        if foreign > MOST_FOREIGN * len(every) or long > MOST_TOO_LONG * len(every):
            return False
    return True


_TASKS = re.compile(
    r"\b(?:questions?|exercises?|practi[cs]e|quiz|review|check yourself|test yourself|discuss(?:ion)?|challenge"
    r"|assignment|problems|think about|ask in class|homework|try it)\b",
    re.I,
)


def task_sections(ground: Ground) -> Iterator[int]:
    """The sections that ask and do not tell: their headings say so, and a list or a question stands in them."""
    for index, section in enumerate(ground.lesson.sections):
        if index and _TASKS.search(section.title):
            here = [told for told in ground.told if told.section == index]
            if any(told.item or told.bare.endswith("?") for told in here):
                yield index
