"""Whether what is told says what a name claims, so that a line may promise it, lead to it or ask for it.

One told word kept a name, so that "the old guild and Anna Lund" was announced of a part without a word of Anna Lund,
and "the types of clay" before a part that names no type. Judges called most of such lines untrue.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.english.content import are_forms, content_words
from audiolesson.patterns import lazy

_JOINS = lazy(r",? (?:and|or|versus|vs\.?) |, ")
_LIGHT = frozenset(
    content_words(
        """using use used make making made doing getting taking having being work working deal dealing understanding
        learning exploring basic main key important general new different various common early late type kind way
        example thing idea importance role overview introduction history background origin formation development
        decline discovery legacy future form structure property organisation organization design principle feature
        characteristic cause effect consequence impact advantage disadvantage benefit drawback strength weakness
        limitation term detail"""
    )
)
"""Words of a name that need not be said: what they name is told without them, be it an origin or an effect."""

_PLACES = frozenset(content_words("first second third fourth fifth sixth seventh last"))

_NO_NAME = 2
"""Words that each may be of any lesson, and together name nothing of this one: "key principles"."""

_SAME = 5
"""Letters in which two forms of a word agree that English makes in other ways: "consistent", "consistency"."""

_MEMBERS = lazy(
    r"(?:the |its |their )?(?:(?:main|major|basic|common|different|various|many|two|three|four|five|six|seven) )*"
    r"(?P<of>types?|kinds?|sorts?|classes|categories|components?|elements|parts?|stages|phases|steps|levels|sections"
    r"|layers|varieties|ingredients) (?:of|in|for) ",
    re.IGNORECASE,
)
"""What counts the members of something, each of which a listener then waits for."""

_OF_THE_PAGE = lazy(
    r"(?:the |an? )?(?:brief |short |full |detailed )?(?:descriptions?|explanations?|definitions?|lists?|tables?"
    r"|summary|discussions?|outlines?) (?:of|for) ",
    re.IGNORECASE,
)
"""What a page says it does under a heading, which is no thing to be told of."""

_PLURAL = lazy(r"(?:ies|(?<=ss)es|s)$")

LEAST_MEMBERS = 2
"""Members that are told by what each is, so that nothing need call them types or parts."""


def says_name(name: str, said: Sequence[str], topic: str = "") -> bool:
    """Whether told sentences say a word of each thing that a name joins, and the members of what it counts.

    What has its name from its place among others of the `topic` need not be said: "the second law" of the laws.
    """
    known, parts = (*content_words(topic), *_PLACES), _JOINS.split(name)
    light = [part for part in parts if _LIGHT.issuperset(content_words(part))]
    beside = light if 0 < len(light) < len(parts) else []
    if lists_in_vain(name, said) or not all(_is_itself_said(part, said) for part in beside):
        return False
    return all(_is_said(part, said, known) for part in parts)


def told_half(name: str, said: Sequence[str], topic: str = "") -> str:
    """A name, or of "ash and salt" the half that told sentences say, where none says a word of the other.

    Halves that share a noun ("white and red clay") stay together, and so do those of which the told one says nothing
    alone: it is any lesson's ("forms"), or the `topic`.
    """
    halves = name.split(" and ")
    if len(halves) != 2 or "," in name or _CLAUSE.match(name) or _share_a_noun(*halves) or _NAME.search(halves[1]):
        return name
    told = [half for half in halves if _is_itself_said(half, said)]
    if len(told) != 1 or not any(map(content_words, told)):
        return name
    words = content_words(told[0])
    bare = not _PLURAL.search(told[0]) and _LIGHT.issuperset(words)
    return name if bare or {*words} <= {*content_words(topic)} else told[0]


def _share_a_noun(first: str, second: str) -> bool:
    """Whether the noun of the second half may be that of the first, too: "leading and lagging strands"."""
    return len(first.split()) < len(second.split()) and not _DETERMINED.match(second)


_DETERMINED = lazy(r"(?:the|an?|its|their) ", re.IGNORECASE)
_NAME = lazy(r"\b[A-Z]")
"""What a half holds that is a name, and may be of one title with the other: "Romeo and Juliet"."""
_CLAUSE = lazy(r"(?:what|how|why|where|when|who|which|whether)\b", re.IGNORECASE)


def _is_itself_said(part: str, said: Sequence[str]) -> bool:
    """Whether a sentence says a word of a part of a name, even of one that mostly need not be said."""
    return any(_says_a_word(content_words(part), one) for one in said)


def joins_things(name: str) -> bool:
    """Whether a name joins two things or more, "ash and salt"."""
    return bool(_JOINS.search(name))


def lists_in_vain(name: str, said: Sequence[str], least: int = LEAST_MEMBERS) -> bool:
    """Whether a name is that of a list, "the types of clay", of which told sentences say no member as one, or of what
    the page does, "a description of each kiln". So many sentences at `least` that say what things are tell members.
    """
    if _OF_THE_PAGE.match(name):
        return True
    found = _MEMBERS.match(name)
    if not found:
        return False
    called = re.compile(rf"\b{_PLURAL.sub('', found['of'])}(?:y|ies|e?s)?\b", re.IGNORECASE)
    return not any(map(called.search, said)) and sum(bool(DEFINES.search(one)) for one in said) < least


def _is_said(part: str, said: Sequence[str], known: Sequence[str]) -> bool:
    """Whether sentences say one of the words that carry the meaning of a name."""
    every = content_words(part)
    if _PLACES.intersection(every) and all(any(are_forms(word, other) for other in known) for word in every):
        return True
    words = tuple(word for word in every if word not in _LIGHT)
    return any(_says_a_word(words, one) for one in said) if words else len(every) < _NO_NAME


@lru_cache(maxsize=4096)
def _says_a_word(words: tuple[str, ...], said: str) -> bool:
    return any(
        are_forms(word, other) or (len(word) > _SAME and word[:_SAME] == other[:_SAME])
        for other in content_words(said)
        for word in words
    )
