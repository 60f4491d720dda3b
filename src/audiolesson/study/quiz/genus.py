"""The noun that a description begins with, which says what kind of thing is described."""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import ALSO_NOUNS
from audiolesson.patterns import lazy
from audiolesson.study.quiz.terms_of import key

_A_KIND_OF = lazy(
    r"(?:(?:any|one) of )?(?:(?:an?|the|any|one|particular|special|specific|common|certain) )*(?:type|kind|form|sort"
    r"|class|variety|example|subset|branch|subtype|category|species)s? of (?:an? |the )?",
    re.IGNORECASE,
)
_THE_FORM = lazy(r"the (?:[a-z-]+ )?form of ", re.IGNORECASE)
"""A thing's own form, which is no kind of it."""
_HEAD_ENDS = lazy(
    r"\b(?:that|which|who|whom|whose|where|when|of|for|in|into|used|made|with|without|to|by|from|on|at|as|between|among"
    r"|through|within|during|under|over|across|after|before|against|upon|about|around|near|like|is|are|was|were|can|has"
    r"|have|had|not|such|and|or|so|but|(?<=[\w-] )(?<!a )(?<!an )(?<!the )[a-z]+(?:ing|ed)|found|known"
    r"|built|held|taken|given|seen|set|able|capable|closer|farther|nearer|further|higher|lower|greater|less|more)\b(?!-)"
    r"|[,;:(]"
)
_BEFORE_COMMA = lazy(
    r"(?:an? |the )?[\w-]+(?:al|ous|ic|ive|ar|ed|y|ent|ant|ary|ful|less|like|w|g|t|d|ble|rt|ick|in), (?:(?:and|or) )?"
    r"(?=[\w-]+ [\w-])",
    re.IGNORECASE,
)
"""An adjective and a comma before more of them: "two-dimensional, vertical plane"."""
_MANY = lazy(r"(?:the |all )?(?:two|three|four|five|six|seven|eight|several|many) ", re.IGNORECASE)
"""How a description of several things together begins."""


def is_verb(first: str) -> bool:
    """Whether the first word of what is said of a thing is surely a verb of one that does it: "absorbs"."""
    base = base_of_s(first)
    return bool(base) and base not in ALSO_NOUNS


@lru_cache(maxsize=2048)
def genus(told: str) -> str:
    """The noun that a description begins with, in the singular: furnace, of "a small furnace that hardens clay"."""
    if re.match(r"\w+ing\b", told) or is_verb(told.split(" ", 1)[0]):
        return ""
    said = told[:1].lower() + told[1:] if told[1:2].islower() or told.startswith("A ") else told
    said = said if _THE_FORM.match(said) else _A_KIND_OF.sub("", said, count=1)
    said = re.sub(r"\([^)]*\)", " ", said)
    found = re.match(r"(?:any|one|some|each|either|most) of (?:the |an? )?", said)
    said = said[found.end() :] if found else said
    while found := _BEFORE_COMMA.match(said):
        said = said[found.end() :]
    head = _HEAD_ENDS.split(said + " ")[0].split()
    return "" if not head or _MANY.match(told) or head[-1] in ("a", "an", "the") else key(head[-1])


@lru_cache(maxsize=4096)
def of_many(told: str) -> bool:
    """Whether a description speaks of several things: "bones of the upper limb"."""
    noun = genus(told)
    return bool(noun) and bool(re.search(rf"\b{re.escape(noun)}(?:e?s)\b", re.sub(r"ies\b", "ys", told.lower())))
