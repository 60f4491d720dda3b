"""How likely each sentence is bad to hear: ungrammatical, untrue to its lesson, of the page, or empty.

Readers judged 13,500 sentences that lessons gave; the learned ear was taught by them, and the weights here by the 7,900
of these of which it is known how they were made. By lessons held back they put a sentence that is ungrammatical or
untrue above another one 76 times of 100, the ear alone 71 times. Of the twentieth that is doubted most, 45 of 100
were bad, of all 12. English only.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import accumulate

from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy

_OF_ODDS, _OF_LESSON, _AS_WRITTEN, _OF_LISTS, _OF_ALL = 0.6, 0.9, -0.75, 0.3, 1.5
"""What counts, as logarithms of odds: the ear's for the sentence, and its mean for the lesson, whose author slips here
as elsewhere; that it stands so in a paragraph, rather than was cut or made; that it was made of a list or table."""

_LEAST_ODDS = -6.0
"""The ear's odds of which lower ones say no more; as in what the weights were learned from."""

_MOST = 16_000
"""Letters that are listened to, for it takes time: an episode says 3,000 of them."""

_USUAL, _WEIGHED = 0.1, 4
"""How much an ordinary sentence is doubted, and the power by which one weighs less that is doubted more."""

_SIGNS = lazy(r"[^\w,;:()]+")


def doubts(found: Gathered, lesson: Lesson) -> dict[int, float]:
    """How likely each candidate is bad to hear, 0 to 1, by its order: of those that are most likely told."""
    asked = _most_likely_told(found.candidates)
    parts = {one.order: sentence_parts(one.text.text) for one in asked}
    heard = found.judged.slips_in([part for each in parts.values() for part in each])
    odds = {order: max(max(_LEAST_ODDS, heard[part]) for part in each) for order, each in parts.items() if each}
    written = _as_written(found, lesson)
    of_lesson = _OF_ALL + _OF_LESSON * sum(odds.values()) / len(odds) if odds else 0.0
    sums = {
        one.order: of_lesson
        + _OF_ODDS * odds[one.order]
        + (_OF_LISTS if one.source != "prose" else _AS_WRITTEN * (written >= {_words(p) for p in parts[one.order]}))
        for one in asked
        if one.order in odds
    }
    return {order: 1 / (1 + math.exp(-value)) for order, value in sums.items()}


def _most_likely_told(every: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that a script is made of: those of low tiers, of these what begins a block."""
    begins: dict[int, int] = {}
    for one in every:
        begins.setdefault(one.block, one.order)
    able = [one for one in every if one.tier < NEVER]
    able.sort(key=lambda one: (one.tier, one.order - begins[one.block], one.order))
    sums = accumulate(len(one.text.text) for one in able)
    return [one for one, so_far in zip(able, sums, strict=True) if so_far <= _MOST]


def _as_written(found: Gathered, lesson: Lesson) -> set[str]:
    """The words of each sentence as it stands in the lesson."""
    if not found.judged.written:
        found.judged.written.update(_words(said) for said in _sentences(lesson))
    return found.judged.written


def _sentences(lesson: Lesson) -> Iterator[str]:
    for section in lesson.sections:
        for block in section.blocks:
            for one in (block, *block.inner()):
                yield from sentence_parts(one.text.text)


def _words(said: str) -> str:
    """What is heard of a sentence: its words, and what parts them."""
    return _SIGNS.sub(" ", said.lower()).strip()


def shares_kept(found: Gathered) -> list[float]:
    """What is left of the weight of each sentence: less of one that is doubted, all of one that was not listened to.

    Those of a paragraph that is told whole stand or fall together.
    """
    alone = [min(1.0, (1 - found.doubt.get(one.order, 0.0)) / (1 - _USUAL)) ** _WEIGHED for one in found.candidates]
    of_whole: dict[int, list[float]] = {block: [] for block in found.wholes}
    for one, share in zip(found.candidates, alone, strict=True):
        of_whole.get(one.block, []).append(share)
    return [
        sum(of_whole[one.block]) / len(of_whole[one.block]) if one.block in of_whole else share
        for one, share in zip(found.candidates, alone, strict=True)
    ]
