"""Whether a sentence leans on the one before it where it stands, and how late it is told where it only might."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.model import Refused
from audiolesson.draft.refusing.leaning import (
    leans_back,
    leans_by_its_first_word,
    leans_late,
    leans_lightly,
    leans_on_the_whole,
    speaks_for_all,
)
from audiolesson.draft.refusing.read_aloud import points_at_the_page
from audiolesson.draft.refusing.scraps import is_scrap
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


_OF_ONE = lazy(
    r"(?:[\w'’-]+ ){0,4}(?:they|it|he|she|them|their|its|his|her|him|this|these|those|that|such|there|here|both"
    r"|neither)\b",
    re.I,
)
"""How a sentence begins that may speak of what the title names, which nobody hears."""


def opens_a_lesson(said: str, section: int, refused: Sequence[Refused]) -> bool:
    """Whether a sentence is the first of its lesson that says something, so that it can lean on none: `refused` is all
    that stands before it.
    """
    bare = all(one.aside or is_scrap(one.text, one.why) for one in refused)
    return section == 0 and bare and not (_OF_ONE.match(said) or points_at_the_page(said))
