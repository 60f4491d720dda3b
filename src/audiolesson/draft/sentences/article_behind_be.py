"""The article that notes leave out behind "is": "Rhythm is pattern of …", "It is largest lake in …".

It is given to what never stands there without one, so that only one reading is left. English only.
"""

import re

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.forms import a_or_an
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.english.verbs import FUNCTION, word_set
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_OF_PARTS = word_set(
    """type form group list string branch measure subset mixture layer piece pair combination collection sequence sketch
    model variant version family tool technique network chain bundle stretch strip block grid"""
)
"""Nouns that say of what a thing is made or what kind it is, and are of one thing."""

_BARE = lazy(
    r"\b(?:is|was) (?P<first>[a-z-]+ )?(?P<noun>[a-z]+) (?=of\b|that (?:\w+s|is|was|can|has)\b|which\b|in which\b"
    r"|where\b|used (?:to|for|in|by)\b|made (?:of|from|by|up)\b|accompanied\b|consisting\b)"
)
_MOST = lazy(
    r"\b(?:is|was|are|were) (?=(?:second |third )?(?:largest|biggest|smallest|highest|lowest|longest|oldest|earliest"
    r"|greatest|tallest|deepest|richest|most (?:common|important|famous|popular|widely used))"
    r" (?P<next>[a-z-]+)(?: (?P<behind>[a-z]+))?)"
)
_NEVER_OF_ONE = word_set("part kind sort process system number amount quantity circle heart term moment")
"""Nouns that stand there without an article, too: "is part of", "was heart and soul of"."""


_HOW = word_set(
    """simple small large big long short common special standard single new basic complex general specific formal linear
    popular powerful useful famous typical rare fast slow high low strong weak good bad important global local natural
    modern ancient thin thick hard soft round flat open closed free finite infinite discrete continuous visual"""
)


def with_article_behind_be(said: Text) -> Text:
    """A sentence with the article of what its subject is said to be, where that surely lacks one."""
    if found := _MOST.search(said.text):
        names = found["next"] not in FUNCTION and found["behind"] not in (None, "than")
        return glue(cut(said, 0, found.end()), " the ", cut(said, found.end(), len(said.text))) if names else said
    found = _BARE.search(said.text)
    if found is None or not _lacks_one(found):
        return said
    at = found.start("first") if found["first"] else found.start("noun")
    article = f" {a_or_an(said.text[at:])} "
    return glue(cut(said, 0, at), article, cut(said, at, len(said.text)))


def _lacks_one(found: re.Match[str]) -> bool:
    """Whether a noun behind "is" is one thing of a kind that is counted, with at most an adjective in front."""
    first, noun = (found["first"] or "").strip(), found["noun"]
    if noun in _NEVER_OF_ONE or not (noun in COUNTED or noun in _OF_PARTS):
        return False
    return not first or first in _HOW
