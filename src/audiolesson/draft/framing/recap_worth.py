"""What a told sentence is worth as a point of the recap: weights learned of what teachers chose.

Of 2,369 told sentences of 78 lessons teachers named those that state a main point. A logistic regression over plain
signs of a sentence and of its place gave these weights (docs/decisions.md, "On the fifteenth day"); its zero is a
sentence that is as likely a main point as not.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.draft.english.articles import lacks_an_article
from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

LEAST_SAID, MOST_SAID = 5, 26
"""Words of a sentence that is said once more."""

_BASE = -6.0

_SIGNS = (
    (0.9, lazy(
        r"\b(?:is|are) (?:an?|the) [^,]+? (?:that|which|who|whose|of|in|for|by|to|where|with) "
        r"|\b(?:is|are) (?:called|known as)\b"
    )),
    (-0.3, lazy(
        r"\b(?:was|were|had|did|could)\b|\b[a-z]{2,}ed (?:the|an?|to|in|on|at|from|its?|their|his|her|up|down|out)\b"
    )),
    (-0.6, lazy(r"\d")),
    (1.0, lazy(r":")),
    (0.5, lazy(r",")),
    (-0.6, lazy(r", (?:which|who|where)\b")),
    (0.5, lazy(r"^An? ")),
    (0.5, lazy(r"^(?:If|When|Where|Unless|Once|As soon as)\b|, (?:if|unless|when) |\bif\b")),
    (0.4, lazy(r"\b(?:every|all|each|always|any|no|nothing|whatever|whenever)\b")),
    (0.7, lazy(r"\b(?:called|known as|named)\b")),
    (-3.0, lazy(r"\b(?:for example|for instance|such as|say,|e\.g)", re.IGNORECASE)),
)  # fmt: skip
"""It defines; tells what was; gives a figure; goes on behind a colon or comma; adds a clause; tells of a thing not yet
known; says when; holds always; names; is a case.
"""
_ORDER, _LENGTH, _PROSE = -0.8, 1.2, 0.6
"""An order; the logarithm of its words; it stands in a paragraph, and in no list."""

_FIRST, _LAST, _OPENING = 0.5, -0.3, -0.8
"""It begins its section, or ends it; it is told before the first segment, where an episode makes one curious."""

_OF_TITLE, _CENTRAL, _OFTEN = 0.5, 11.0, 0.3
"""It says a word of its segment's title; how like the other sentences it is, 0 to 1; the logarithm of how many of
them say the word of it that most say.
"""


@dataclass(frozen=True, slots=True)
class Around:
    """Where a sentence stands: `begins` and `ends` its section, in the `opening` of the episode, in `prose`; `title`
    holds the stems of its segment's title.
    """

    begins: bool
    ends: bool
    opening: bool
    prose: bool
    title: frozenset[str]


@dataclass(frozen=True, slots=True)
class Told:
    """Of all told sentences how many have each stem, how much each stem binds to them, and their number."""

    many: Mapping[str, int]
    binds: Mapping[str, float]
    count: int


def told_stems(said: Collection[frozenset[str]]) -> Told:
    """What is told, as sentences are weighed against it."""
    many: Counter[str] = Counter()
    binds: defaultdict[str, float] = defaultdict(float)
    for one in said:
        many.update(one)
        for stem in one:
            binds[stem] += 1 / math.sqrt(len(one))
    return Told(many, binds, len(said))


def recap_worth(said: str, around: Around, told: Told) -> float:
    """What a sentence weighs, by its words, its place and the other sentences; 0 is as likely a main point as not."""
    own = stems(said)
    weight = (
        _shape(said) + _PROSE * around.prose + _FIRST * around.begins + _LAST * around.ends + _OPENING * around.opening
    )
    weight += _OF_TITLE * bool(own & around.title) + _CENTRAL * _likeness(own, told)
    return weight + _OFTEN * max((math.log(1 + told.many.get(stem, 0)) for stem in own), default=0.0)


@lru_cache(maxsize=4096)
def _shape(said: str) -> float:
    """What its words weigh, wherever it stands."""
    signs = sum(much for much, sign in _SIGNS if sign.search(said))
    return _BASE + signs + _ORDER * begins_with_order(said) + _LENGTH * math.log(max(1, len(said.split())))


def _likeness(own: frozenset[str], told: Told) -> float:
    """The mean cosine of a sentence's stems with those of each told one."""
    if not own or not told.count:
        return 0.0
    return sum(told.binds.get(stem, 0.0) for stem in sorted(own)) / math.sqrt(len(own)) / told.count


_THING = r"(?: (?:of|for|to|between|that|in)\b)"
_NO_START = lazy(
    r"(?:We|I|Our|My|You (?:will|have|are|saw|may have)|No need"
    r"|It|They|He|She|His|Her|Their|Its|Both|One|Ones|Another|Others?|Neither|Either|Some|Many|Most|Few|None|This|That"
    r"|These|Such|Here|What|Why|How|Who|Which|Where|Whoever|Nor|Then|Now|Next|Today|Again|Too|Same|First|Second|Third"
    r"|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Last(?=,)"
    r"|Two|Three|Four|Five|Those(?! (?:who|which|that|of)\b)|There(?! (?:is|are|was|were)\b)|All(?! [a-z]+s\b)"
    rf"|The (?:first|second|third|last|next|same|others?|two|three|four|former|latter)\b(?!{_THING})"
    r"|The (?:result|answer|reason|rest|word|name|problem|trick|difference|idea|rule|question|point|pair)\b"
    rf"(?!{_THING})"
    r"|(?:In|On|At|From|With|By|For|After|Before|Under|Behind|Of|To) (?:it|this|that|these|those|both|each|all|them|him"
    r"|her|such|here|there|one|the (?:first|second|third|last|other|same|former|latter))"
    r"|Think|Imagine|Suppose|Take|Look|Notice|Remember|Consider|Say|See|Ask|Try|Let|Note)\b"
)
"""How a sentence begins that leans on the one before it, or that turns to the listener."""

_INSIDE = lazy(
    r"\b(?:this|these|such(?! as)|here|the former|the latter|also|instead|likewise|similarly|respectively|mentioned"
    r"|described|shown|following|as follows|of them|of these|in turn|so far|I|me|my|us|our|we)\b"
    r"|\bthe same\b(?! (?:\w+ ){1,3}(?:as|with|for|from|to)\b)|\bthe other\b(?! (?:side|hand|way|end))"
    r"|\b(?:above|below)\b(?! [\da-z])|\bof the (?:two|three|four|five|six)\b|\btoo(?=[.,])"
    r"|\bthe (?:first|second|third|fourth)(?= and (?:the )?(?:second|third|fourth)|[,.;])"
    r"|['’](?:d|ll)\b|[\"“”`*\[\]<>{}|\\=]|\b\w+[_/]\w+|\w\("
)
"""What points at a neighbour, at those who tell, or at the page."""

_EARLY = lazy(r"(?:\S+ ){0,4}?(?:its?|they|their|them|he|she|his|her|him)\b", re.IGNORECASE)
"""A pronoun so near the beginning that its noun cannot stand before it."""


_SHE = lazy(r"\b(?:he|she|him|his|her|hers)\b")
_OF_OTHERS = lazy(
    r"(?:In|On) (?:the|this|that|an?|his|her|their) (?:\w+ )?(?:view|opinion|novel|story|tale|legend|theory|myth)\b"
    r"|(?:According to|For|To) (?:\w+ )?(?:opponents|critics|the ancients|some|him|her|them)\b|According to\b"
    r"|(?:Opponents|Critics|Some|People|Many) (?:say|argue|claim|believe|think|thought|said|believed)\b"
)
"""What is said to be so by others, or in a tale."""

_SCENE = lazy(
    r"(?:(?:Late|Early) )?(?:[Oo]n|[Oo]ne|[Aa]t|[Ii]n) (?:(?:an?|the|that) )?(?:[a-z]+ ){0,2}"
    r"(?:morning|evening|night|afternoon|day|noon|dawn|dusk|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[^,]*,? "
    r"(?:the |an? )?[A-Z]"
)
"""How a story sets in: "On a wet Thursday in November, Anna Mohr went …"."""

_ANNOUNCES = lazy(
    r"\b(?:two|three|four|five|six|seven|several|many|some|a few) (?:[a-z-]+ )?[a-z]+s\.$"
    r"|\bone (?:extra|more|further|other|last|grave|big|great) \w+\.$|^(?:[A-Z][\w’'-]+ ){3,}"
)
"""What only counts what is told behind it, and a heading."""

_REMARK = lazy(r"\b(?:by the way|by all means|surprisingly|of course|after all|incidentally|welcome)\b|[?!] ")
"""Persons told of before, and what is said by the way or asks."""

_THE_ONE = lazy(
    r"The (?P<name>[\w-]+(?: [\w-]+)?) (?:is|are|was|were|has|have|had|does|do|did|then|will|can|may|must)\b"
)
LEAST_SPOKEN = 3
"""Told sentences that say the name of a thing which may begin a point as known."""


def can_be_said_again(said: str, told: Told) -> bool:
    """Whether a sentence can be said once more away from its neighbours: "the paint" only where many speak of it."""
    if not _stands(said):
        return False
    one = _THE_ONE.match(said)
    return not one or any(told.many.get(stem, 0) >= LEAST_SPOKEN for stem in stems(one["name"]))


@lru_cache(maxsize=4096)
def _stands(said: str) -> bool:
    """Whether a sentence is no remark, leans on no other one and speaks to nobody."""
    if not LEAST_SAID <= len(said.split()) <= MOST_SAID or not said.endswith(".") or lacks_an_article(said):
        return False
    leans = _NO_START.match(said) or _INSIDE.search(said) or _EARLY.match(said) or _SHE.search(said)
    if _OF_OTHERS.match(said) or _SCENE.match(said):
        return False
    return not (leans or _REMARK.search(said) or _ANNOUNCES.search(said)) and first_verb(said) > 0
