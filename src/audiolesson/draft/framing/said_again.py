"""Which sentences are no point of a recap, however much they weigh: said once more, far from their neighbours, they
cannot be placed, tell an example or a joke, or say what the lesson takes back.

Judges of 46 lessons found such points in every second recap; fewer points, or none, are better.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from audiolesson.draft.model import Candidate
from audiolesson.patterns import lazy

_BEGINS = lazy(
    r"(?:So|But|Yet|Or|Nor|Instead|Fortunately|Unfortunately|Luckily|Sadly|Happily|Interestingly|Surprisingly|Simply"
    r"|Basically|Anyway|Indeed|Finally|Lastly|Then|Next|Second|Third|Fourth|And (?:last|finally|then))\b"
    r"|(?:A|An|The) (?:similar|further|additional|related|different|next|same|other)\b|Similar\b|Further\b"
    r"|The (?:good|bad|best|worst) (?:news|part|thing)\b|Here(?: is| are|['’]s)\b"
    r"|There (?:is|are) (?:an? )?(?:many|several|special|different|various|some|other|two|three|four|five|more|few"
    r"|number|lot)\b(?![^:]*: )"
    r"|[B-HJ-Z] [a-z]|[A-HJ-Z]['’]s [a-z]|[A-Z][a-z]+: [a-z]"
    r"|(?:By|Instead of|Rather than|After|Before|Without|When|While|In|On) [a-z]+ing [^,]*,"
    r" (?:it|its|they|their|he|his|she|her|this|these)\b"
)
"""What goes on from the sentence before, leads to the next, has a label, or names one by a letter."""

_HOLDS = lazy(
    r"\b[a-z]\d\b|\b[A-HJ-Z]['’]s\b|\b(?:everything|anything|nothing|all|as (?:shown|described)|the) (?:above|below)\b"
    r"|\b(?:anything|everything|nothing|whatever|whoever) [^.]*\b(?:it|them)\.$|:[^:]*:|: (?:[Ss]imply|[Jj]ust) "
    r"|\bturns? out\b|, but no\b|\bwhat that [a-z]+ |, consider [a-z]+ing\b"
    r"|\byour (?:grand)?(?:mother|father|aunt|uncle|friend|boss|neighbou?r|sister|brother)\b|\byou could explain\b"
    r"|\b(?:take|took|takes|use|used|uses|get|gets|got|need|needs|of|in|with|for|to)"
    r" that [a-z]+(?:[.,]| (?:from|of|in|to)\b)"
    r"|\b(?:last|this|next) (?:week|time|month|year)\b|\bin (?:the|our) (?:example|picture|figure|table)\b"
)
"""What is placed only beside its example, makes a joke of the listener, or counts on what stands around it."""

_CONDITION = lazy(
    r"\((?:[^()]*\b)?(?:if|when|unless|except|only|best (?:for|in|with|when)|not (?:for|in|when)|in most|for most|after"
    r"|before|provided)\b[^()]*\)",
    re.IGNORECASE,
)
"""A condition in brackets, without which a sentence claims more than the lesson does."""

_DENIED = lazy(
    r"\b(?:useless|nonsense|(?:is|was|were|are) (?:all )?(?:wrong|false|untrue)|a (?:trap|mistake|myth|fallacy|trick)"
    r"|not so fast|memori[sz]ed nothing|too good to be true|don['’]t be fooled|perfect!)",
    re.IGNORECASE,
)
_DECOY = lazy(
    r"\b(?:traps?|mistakes?|myths?|fallac(?:y|ies)|misconceptions?|wrong|pitfalls?|errors?|decoys?|objections?)\b",
    re.IGNORECASE,
)
"""A heading under which stands what is not so."""

_SOON = 3
"""Sentences behind one among which it may be taken back."""

_NO_VERB = lazy(
    r"An? [^,]{3,60}? (?:in|on|at|by|for|to|from|with) which\b|An? [a-z-]+(?: [a-z-]+)? (?:that|who|where)\b"
)
"""How what is no sentence may begin: "A task in which …"."""


@lru_cache(maxsize=4096)
def stands_again(said: str) -> bool:
    """Whether a sentence can be placed when it is said once more."""
    return not (_BEGINS.match(said) or _HOLDS.search(said) or _CONDITION.search(said))


def may_lack_verb(said: str) -> bool:
    """Whether only the parser can tell that a sentence is one."""
    return ":" not in said and bool(_NO_VERB.match(said))


def is_denied_soon(order: int, candidates: Sequence[Candidate], heading: str) -> bool:
    """Whether the next sentences call wrong what one says, or its heading does."""
    if _DECOY.search(heading):
        return True
    section = candidates[order].section
    behind = candidates[order + 1 : order + 1 + _SOON]
    return any(one.section == section and _denies(one.text.text) for one in behind)


@lru_cache(maxsize=4096)
def _denies(said: str) -> bool:
    """Whether a sentence calls wrong what was said; it is asked again in each trial of an episode."""
    return _DENIED.search(said) is not None
