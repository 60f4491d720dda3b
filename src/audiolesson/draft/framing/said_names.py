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
    known = (*content_words(topic), *_PLACES)
    return not lists_in_vain(name, said) and all(_is_said(part, said, known) for part in _JOINS.split(name))


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
