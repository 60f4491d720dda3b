"""Sentences in which a learned ear hears a slip, or that are none: given up before any is chosen."""

from collections.abc import Sequence
from itertools import accumulate

from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.refusing.reasons import SLIPS
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.patterns import lazy

_SURE, _SURE_OF_LISTS, _SURE_OF_CAREFUL = 1.0, 0.75, 2.0
"""The logarithm of the odds from which a long sentence is believed to slip; of lists, and of careful authors'."""

_OF_SHORT = 10
"""So much more, by its words, of a short one, in which little tells what is right."""

_OF_ITS_AUTHOR = lazy(r"\bmeans?\b|\b(?:in|on|up|out|off|over|through|around|by|to|of|for|with|from|about|at)[.!]$")
"""What a careful author may write, though labels of notes were made with "means", and cut sentences end so."""

_MOST = 16_000
"""Letters that are listened to, for it takes time: an episode says 3,000 of them."""


def without_slips(found: Gathered) -> None:
    """Give up each candidate of which some sentence surely slips."""
    asked = [one for one in _most_likely_told(found.candidates) if not _is_in_its_place(one, found)]
    parts = {one.order: sentence_parts(one.text.text) for one in asked}
    odds = found.judged.slips_in([part for each in parts.values() for part in each])
    for one in asked:
        if any(odds[part] > _surely(one, part, found) for part in parts[one.order]):
            give_up(found, one.order, SLIPS)


def _is_in_its_place(one: Candidate, found: Gathered) -> bool:
    """Whether a candidate is not asked about: it answers a question, and may be short, or is of a paragraph that is
    told whole and would tell less without it."""
    behind = one.first and found.titles[one.section].endswith("?")
    return behind or "?" in one.text.text or one.block in found.wholes


def _most_likely_told(every: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that a script is made of, in their order: those of low tiers, of these what begins a block."""
    begins: dict[int, int] = {}
    for one in every:
        begins.setdefault(one.block, one.order)
    able = [one for one in every if one.tier < NEVER]
    able.sort(key=lambda one: (one.tier, one.order - begins[one.block], one.order))
    sums = accumulate(len(one.text.text) for one in able)
    return sorted((one for one, so_far in zip(able, sums, strict=True) if so_far <= _MOST), key=lambda one: one.order)


def _surely(one: Candidate, part: str, found: Gathered) -> float:
    """The odds above which a sentence of a candidate surely slips."""
    if found.is_clean and _OF_ITS_AUTHOR.search(part):
        return float("inf")
    sure = _SURE_OF_CAREFUL if found.is_clean else _SURE if one.source == "prose" else _SURE_OF_LISTS
    return sure + _OF_SHORT / max(1, len(part.split()))
