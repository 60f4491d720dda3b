"""Headings that ask more than a title can: "What is glazing and why does it matter?" is about glazing."""

import re

from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.titling.headings import MOST_WORDS, sentence_case
from audiolesson.patterns import lazy

_CONTEXT = lazy(
    r",? (?:in|within) (?:the context of|(?:modern|today['’]s|general|practice)\b)[^?]*(?=\??$)"
    r"|(?<=[\w)]) (?:currently|nowadays|today|exactly)(?=\??$)",
    re.IGNORECASE,
)
"""How a question ends whose subject is clear without it."""

_CODE = lazy(r"^(?:[A-Z]{1,4}\d+:\d{4}\b[:.\s–-]*|\([a-z\d]\) )(?=[A-Z])")
"""The number of an entry in a list, of some year perhaps: "K03:2025 Cracks in walls", "(b) Rainy season"."""
_WORDS_MORE = lazy(
    r"^(?:So|But|And|Okay|OK|Well|Now),? (?=(?:what|how|why|when|where|who)\b)"
    r"|(?<=\w) (?:actually|really)(?= [a-z]+\?$)",
    re.IGNORECASE,
)
"""What a question is asked with and without: "So what does a kiln actually do?"."""

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
    bare = _WORDS_MORE.sub("", _CONTEXT.sub("", _CODE.sub("", heading.strip())))
    bare = upper_first(bare)
    if found := _TWO.fullmatch(bare):
        return f"{found['what']}?"
    for shape in (_ABOUT, _KINDS, _ROW):
        if found := shape.fullmatch(bare):
            return _named(found["what"])
    if found := _DEFINED.fullmatch(bare):
        return _named(found["what"]) if 1 < len(found["what"].split()) <= MOST_WORDS else heading
    short = bare.endswith("?") and len(bare.split()) <= MOST_WORDS
    return bare if short or _CODE.match(heading.strip()) else heading


def with_its_owner(title: str, heading: str, whole: str) -> str:
    """A title with whose it is: "Gravity's victory over the heat of a star" is "Gravity's victory", not "Victory …"."""
    owned = re.match(r"(?P<name>[\w-]+['’]s? (?P<thing>[\w-]+)) (?:over|of|in|on|for|against|with|at|to) ", heading)
    if not owned or "'" in title or "’" in title or not title.lower().startswith(owned["thing"].lower()):
        return title
    return upper_first(sentence_case(owned["name"], whole))


def is_bare_subject(title: str, heading: str) -> bool:
    """Whether all that is left of a statement is one common word: "The answer", of "The answer was under the sea"."""
    bare = re.fullmatch(r"The [a-z]+", title) and heading.lower().startswith(f"{title.lower()} ")
    return bool(bare) and not heading.endswith("?") and first_verb(heading) == len(title.split())


def _named(what: str) -> str:
    return upper_first(what if len(what.split()) <= MOST_WORDS else _BRACKETS.sub("", what))
