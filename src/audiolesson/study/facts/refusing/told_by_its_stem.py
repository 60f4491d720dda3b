"""Questions that tell their answer by the noun which it is made of: a ring for an annular vault, a cone, conical."""

import re

from audiolesson.draft.english.content import content_words
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead

_WHICH = lazy(r"which\b|what (?:is|are) .* called\?", re.IGNORECASE)
_MADE_OF = lazy(r"(?P<stem>[a-z]{3,}?)(?:ical|ic|al|ial|ar|ary|ous|oid|ose|ish|ine)")
SHORTEST_STEM, MOST_BEHIND = 3, 1
"""Letters that an adjective shares with its noun, and those that the noun has besides: con-ical, con-e."""


def is_told_by_its_stem(question: str, answer: str) -> bool:
    """Whether a question for one of some kinds has the noun of which the answer's adjective is made."""
    asked = without_lead(question)
    if not _WHICH.match(asked):
        return False
    own = [found["stem"] for word in answer.lower().split() if (found := _MADE_OF.fullmatch(word))]
    words = [word for word in content_words(asked.lower()) if len(word) > SHORTEST_STEM]
    return any(_is_made_of(stem, word.removesuffix("s")) for stem in own for word in words)


def _is_made_of(stem: str, noun: str) -> bool:
    """Whether a noun is a stem with at most an ending: "cone" of "con-", "sphere" of "spher-", "cylinder"."""
    return noun.startswith(stem[:-1]) and any(
        one.startswith(stem) and len(one) - len(stem) <= MOST_BEHIND for one in (noun, noun.replace("er", "r"))
    )
