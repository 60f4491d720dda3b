"""What is surely bad to hear, and where enough is left also what may be: given up before any sentence is chosen."""

from audiolesson.draft.choosing.doubted import doubts
from audiolesson.draft.choosing.dropping import MS_A_LETTER
from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.reasons import DOUBTED
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Lesson
from audiolesson.units import Ms

_BAD, _SURE, _MAYBE = 0.5, 0.3, 0.15
"""How much a sentence is doubted that is given up in any case, one where the time is mostly filled without, and one
where more is left than it holds."""

_ENOUGH, _MORE = 0.9, 1.1
"""So many times the time is filled by what is left: mostly, and with some to choose from."""

_USUAL = 1
"""The tier up to which sentences are told gladly: no other is to take the place of one."""


def without_doubted(found: Gathered, lesson: Lesson, target: Ms) -> None:
    """Give up each candidate that is surely bad to hear, and those that may be while more is left than `target` holds,
    the worst first."""
    doubt = found.doubt = doubts(found, lesson)
    asked = [one for one in found.candidates if doubt.get(one.order, 0.0) > _MAYBE and not _is_in_its_place(one, found)]
    left = sum(len(one.text.text) for one in found.candidates if one.tier <= _USUAL) * MS_A_LETTER
    for one in sorted(asked, key=lambda one: (-doubt[one.order], one.order)):
        bar = _MAYBE if left > _MORE * target else _SURE if left > _ENOUGH * target else _BAD
        if doubt[one.order] <= bar:
            return
        if give_up(found, one.order, DOUBTED) and one.tier <= _USUAL:
            left -= len(one.text.text) * MS_A_LETTER


def _is_in_its_place(one: Candidate, found: Gathered) -> bool:
    """Whether a candidate is not asked about: it answers a question, and may be short, is one of so many that were
    counted, or is of a paragraph that is told whole and would tell less without it."""
    behind = one.first and found.titles[one.section].endswith("?")
    return behind or "?" in one.text.text or one.order in found.counted or one.block in found.wholes
