"""Headings that ask more than a title can: "What is glazing and why does it matter?" is about glazing."""

import re

from audiolesson.draft.titling.headings import MOST_WORDS
from audiolesson.patterns import lazy

_CONTEXT = lazy(
    r",? (?:in|within) (?:the context of|(?:modern|today['’]s|general|practice)\b)[^?]*(?=\??$)"
    r"|(?<=[\w)]) (?:currently|nowadays|today|exactly)(?=\??$)",
    re.IGNORECASE,
)
"""How a question ends whose subject is clear without it."""

_TWO = lazy(
    r"(?P<what>What (?:is|are) [^?,]+?),? and (?:why|how|what|when|where) (?:is|are|was|does|do|did|can|should)\b.*",
    re.IGNORECASE,
)
_ABOUT = lazy(r"What (?:about|do(?:es)? (?:we|you|one|it) mean by) (?P<what>[^?]+)\?.*", re.IGNORECASE)
_KINDS = lazy(
    r"What are (?:(?:the|some|a few)(?: of the)? )?(?:(?:most|more) )?(?:(?:common|important|main|popular|typical"
    r"|frequent|different|various|key|basic|major) )*(?P<what>(?:types|kinds|forms|stages|phases|parts|causes|effects"
    r"|benefits|advantages|limits|limitations|risks|components|elements|layers|uses|goals|best practices) (?:of|for|in)"
    r" [^?]+)\?",
    re.IGNORECASE,
)
_DEFINED = lazy(
    r"(?:Key |Basic |Some )?(?:Definitions?|Meanings?) of (?:(?:the|some|commonly|frequently|widely|most|used|common"
    r"|key|important|basic|main) )*(?P<what>\w.+)",
    re.IGNORECASE,
)
_ROW = lazy(r"What are (?P<what>[\w-]+(?: [\w-]+)?, [\w-]+(?: [\w-]+)?,? and [\w-]+(?: [\w-]+)?)\?", re.IGNORECASE)
_BRACKETS = lazy(r" ?\([^()]*\)")


def simply_asked(heading: str) -> str:
    """A heading without what it asks besides, as the name or the shorter question that it is; else as it stands."""
    bare = _CONTEXT.sub("", heading.strip())
    if found := _TWO.fullmatch(bare):
        return f"{found['what']}?"
    for shape in (_ABOUT, _KINDS, _ROW):
        if found := shape.fullmatch(bare):
            return _named(found["what"])
    if found := _DEFINED.fullmatch(bare):
        return _named(found["what"]) if 1 < len(found["what"].split()) <= MOST_WORDS else heading
    return bare if bare.endswith("?") and len(bare.split()) <= MOST_WORDS else heading


def _named(what: str) -> str:
    bare = what if len(what.split()) <= MOST_WORDS else _BRACKETS.sub("", what)
    return bare[:1].upper() + bare[1:]
