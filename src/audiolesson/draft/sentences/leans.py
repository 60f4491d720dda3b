"""Whether a sentence leans on the one before it where it stands, and how late it is told where it only might."""

from dataclasses import dataclass

from audiolesson.draft.refusing.leaning import (
    leans_back,
    leans_by_its_first_word,
    leans_late,
    leans_lightly,
    leans_on_the_whole,
    speaks_for_all,
)
from audiolesson.draft.sentences.bearable import WITHOUT_MENTION, Freedom
from audiolesson.draft.sentences.under_heading import leans_over
from audiolesson.patterns import lazy

LAST_TIER = 4
"""The tier of what is said only where nothing else fills the time."""

_MAYBE_TIER = LAST_TIER - 1
_SPEAKS_TIER = 2

_FIRST = lazy(r"First, ")
"""How a run of sentences begins that leans on nothing."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a sentence stands: it opens its section; a told one is right before it; it is of a paragraph, of the
    lesson's summary, of a paragraph that flows.
    """

    opens: bool
    follows: bool
    prose: bool
    sums_up: bool
    flowing: bool


def leans(said: str, at: Standing, freedom: Freedom, tier: int) -> tuple[bool, int]:
    """Whether a sentence leans on the one before it, and its tier, higher where it only might."""
    if not leans_back(said):
        return False, tier
    if at.opens and (not leans_over(said) or (at.flowing and is_first(said))):
        return False, tier
    if speaks_for_all(said) and (at.sums_up or not at.follows):
        return False, tier if at.sums_up else max(tier, _SPEAKS_TIER)
    if at.follows:
        return True, tier
    if at.prose and leans_on_the_whole(said):
        return False, LAST_TIER
    if leans_late(said) or leans_lightly(said):
        return False, max(tier, _MAYBE_TIER)
    return (False, LAST_TIER) if freedom >= WITHOUT_MENTION and leans_by_its_first_word(said) else (True, tier)


def is_first(said: str) -> bool:
    """Whether a sentence is the first of several that it counts."""
    return bool(_FIRST.match(said))
