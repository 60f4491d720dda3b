"""Which lessons are written to be read from beginning to end: in these a plain sentence is a fact of what is taught.

On wild pages every second card of a plain sentence was dropped by outside teachers, whatever its shape; of those of
careful writers seven of eight were kept. So such sentences are looked at only where most paragraphs flow.
"""

import re
from collections.abc import Iterator

from audiolesson.lesson.outline import texts
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.plain import Flowing

SHARE = 0.5
"""The share of its sentences that stand in paragraphs that flow: a little more than for its episode."""
MOST_WORDS = 1700
"""Words of a lesson that is looked at: in a longer one most plain sentences are asides, see `evidence`."""


SHARE_THROUGHOUT = 0.72
"""The share in a lesson that flows from beginning to end: four of five clean ones, and few wild pages, have it."""
LEAST_WORDS = 250
"""Words of such a lesson: in a few sentences nothing shows what is taught."""


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
    words = sum(len(told.bare.split()) for told in ground.told)
    return links <= MOST_LINKS and codes <= MOST_CODES and 0 < words <= MOST_WORDS_ON_PAPER


def flows_throughout(ground: Ground) -> bool:
    """Whether a lesson of some length can be told as it stands from beginning to end."""
    return sum(len(told.bare.split()) for told in ground.told) >= LEAST_WORDS and is_clean(ground, SHARE_THROUGHOUT)


def is_clean(ground: Ground, share: float = SHARE) -> bool:
    """Whether most paragraphs of a lesson can be told as they stand."""
    if not 0 < sum(len(told.bare.split()) for told in ground.told) <= MOST_WORDS:
        return False
    every = [told for told in ground.told if not told.item]
    return sum(map(Flowing(ground).has, every)) >= share * len(every) > 0


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
