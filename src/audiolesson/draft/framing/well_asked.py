"""Whether what is asked or promised is asked of a thing, by its name, and means something to a listener.

"What is explicit?" asks for a quality, "what is chunk?" lacks its article, "what is the goal?" leaves open of what, and
"what happens if that is late?" points at what was said.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.framing.sure_phrases import reads_well
from audiolesson.patterns import lazy

_WHAT_IS = lazy(r"what (?:is|are|was|were) (?P<name>[^?]+)\?$")
_WHAT_IT_IS = lazy(r"what (?P<name>.+) (?:is|are|was|were)$")
_WHAT_DOES = lazy(
    r"what (?:do|does|did|can|must|should|will) (?P<name>.+?) (?P<verb>[a-z]+)(?: (?:for|from|of|on|to|in|at))?\?$"
)
_WHAT_IT_DOES = lazy(
    r"what (?!(?:happen|cause|make|remain|become)s? )(?P<name>.+?) (?:[a-z]+ly )?(?P<verb>[a-z]+s?)"
    r"(?: (?:for|from|of|on|to|in|at))?$"
)
_JOINED = lazy(r" (?:and|or) ")
_POINTS = lazy(
    r"\b(?:if|when|where|why|does|do|is|are|can) (?:that|this|it|these|those|they|nothing|everything|nobody|everybody"
    r"|no one|some) \b|\b(?:nothing|everything)\b"
)
_OF_ANYTHING = lazy(
    r"the (?:(?:main|first|last|only|final|basic|whole|next|big|same|key|immediate|(?:long|short)-term) )?"
    r"(?:goal|process|aim|point|problem|idea"
    r"|result|answer|question|case|way|method|task|thing|step|system|trick|reason|purpose|rule|difference|effect"
    r"|solution|example|situation|job|work|catch|surprise|outcome|approach|challenge|issue|topic|subject|term|concept"
    r"|word|name)s?|the (?:long|short|medium) (?:term|run)"
)
"""What any lesson has, so that nobody knows of which one it is asked."""

OF_ANY_WAY = lazy(
    r"how (?:to|can one) (?:be \w+|[a-z]+(?: (?:off|out|up|in|on|down))? the (?:process|system|problem|goal|result|task"
    r"|work|job|situation|issue|case|thing|matter))\??$"
)
"""A way to do what any lesson may tell of: "how to start the process"."""

_OPEN_CASE = lazy(r"what .*\b(?:when|if) .*\b(?:the|an?|its|their|your) [a-z]+ly [a-z]+\??$")
"""A case that breaks off before the noun behind its comma: "what happens when it is in the lightly salted?"."""

_WHY_MEANS = lazy(r"why (?:do|does|did) .+ mean (?!(?:to|so|the|a|that)\b)[a-z]+ ")
"""What is so because something means something else, of which nobody knows which half the reason is given for."""

_MAY_DO = lazy(
    r"what (?:(?:can|must|should|will|could) .+ (?P<verb>[a-z]+)\?$"
    r"|.+ (?:can|must|should|will|could) (?P<other>[a-z]+)$)"
)
_ONWARDS = r" (?:[^,;:. ]+ ){1,6}?(?:to|into|onto|past|as|from|towards?|through|against|beyond) "
"""What goes on behind an object and says most: "push the cart past the gate" is not told by what is pushed."""

_HOLDS_BE = lazy(r"\w (?<!what )(?:is|are|was|were) \w")
_OPEN_END = lazy(r"^what (?:is|are|was|were) .+ (?:for|like|of|from|by|to|in|on|with|about)\?$")
"""What asks for more than a name and what it does: "what slip is used for"."""

_ONE_OF_MANY = lazy(
    r"an? (?:important|useful|good|great|common|key|major|big|interesting|further|possible|typical|special|better) "
)
"""What several things are, so that nobody knows which is meant."""

_SAYS_LITTLE = frozenset({"describe", "describes", "described"})


@lru_cache(maxsize=4096)
def asks_well(asked: str, said: str, whole: str) -> bool:
    """Whether a question in small letters, or a clause behind "you will know", asks something of a thing by its name.

    `said` is the sentence that answers it.
    """
    if _POINTS.search(asked) or OF_ANY_WAY.match(asked) or _OPEN_CASE.match(asked) or _WHY_MEANS.match(asked):
        return False
    if (may := _MAY_DO.match(asked)) and re.search(rf"\b{may['verb'] or may['other']}{_ONWARDS}", said):
        return False
    if _HOLDS_BE.search(asked) or _OPEN_END.search(asked):
        return True
    if found := _WHAT_IS.match(asked) or _WHAT_IT_IS.match(asked):
        name = found["name"]
        whole_name = not (_JOINED.search(name) or _OF_ANYTHING.fullmatch(name) or _ONE_OF_MANY.match(name))
        return whole_name and reads_well(name, whole) and not _is_a_quality(name, said)
    if found := _WHAT_DOES.match(asked) or _WHAT_IT_DOES.match(asked):
        plain = found["verb"] not in _SAYS_LITTLE and not _OF_ANYTHING.fullmatch(found["name"])
        return plain and reads_well(found["name"], whole)
    return True


def _is_a_quality(name: str, said: str) -> bool:
    """Whether the parser reads the last word of a name as a quality or a deed in the sentence that says it.

    What has "a", is many or is written large is a thing; to read a sentence takes some ms.
    """
    word = name.split()[-1]
    if name.startswith(("a ", "an ")) or is_plural(word) or word[:1].isupper():
        return False
    tags = {tag for one, tag in _tagged(said) if one == word.lower()}
    return bool(tags) and all(tag.startswith(("JJ", "RB", "VBN", "VBD")) for tag in tags)


@lru_cache(maxsize=512)
def _tagged(said: str) -> tuple[tuple[str, str], ...]:
    """The words of a sentence in small letters, each with its kind."""
    tree = tree_of(said)
    return tuple((one.text.lower(), tree.tags[at]) for at, one in enumerate(tree.words)) if tree else ()


def says_something(name: str) -> bool:
    """Whether a name says what is meant: a word alone that is common may be of anything, "data"."""
    return " " in name or rarity(name) > _RARE


_RARE = 17
"""Bits of a word that names a thing by itself."""
