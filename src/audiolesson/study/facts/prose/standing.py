"""Whether the words of a question can be heard alone, in its field, and how "we" is told to whoever listens."""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.prose.alone import is_known, may_mean
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import LEANS
from audiolesson.study.facts.prose.inverting import Statement

_WE = {"we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourself", "let's": ""}
_WE_WORDS = lazy(r"\b(?:we|us|our|ours|ourselves)\b", re.I)
_TO_ALL, _OF_ALL = lazy(r"\b(?:you|we|us)\b", re.I), lazy(r"\b(?:your|our)\b", re.I)
_POINTS = lazy(
    r"\b(?:this|these|that one|those(?! who| that| which| of| in| with)|he|she|his|her|him|i|my"
    r"|me|here|also|too(?= *$|[,.])|such(?! as)|same(?! \w+ (?:as|for))|another|former|latter|others?(?! than)"
    r"|ones?(?= *$|[,.?])|above|below"
    r"|(?:the|in|next|last|each|see) (?:lesson|chapter|section|page|figure|table|exercise)(?!['’]s)|next"
    r"|previous|last one"
    r"|now|ago|today|again|still|already|yet|the rest"
    r"|the (?:two|three|four|five|first|second|third|other)(?! \w+ (?:of|in|that))|both(?! \w+ and)"
    r"|neither(?! \w+ nor)|either|do(?:es|ne|ing)? so)\b|\b(?:and|or|but|that)$"
    r"|\bthat (?:problem|way|kind|sort|case|point|time|reason|question|idea|issue|approach|process|method|thing)\b"
    r"|\b(?:do|does|doing|done|with|of|for|like|solve|use) that\b",
    re.I,
)
_IT = lazy(r"\b(?:it|its|they|them|their)\b", re.I)
LONG = 4
"""Words of a subject that holds what an "it" behind its verb may mean: "Deleting a key from a list …"."""
_CLAUSE = lazy(r"\b(?:that|which|who|when|if|where|until|so|and|what|to|than|before|after|from|for|of|in|on|with)\b")
"""What stands between a subject and an "it" that means another thing."""
_OPENING = lazy(
    r"(?:there|that|what|so|not|even|only|just|but|and|or|one|some|many|most|few|several|all|none|everything"
    r"|everybody|anybody|anything|somebody|someone|something)\b",
    re.I,
)


def to_you(said: str) -> str:
    """Words that speak of "us" as they are said to whoever is asked."""
    return _WE_WORDS.sub(lambda found: _like(found.group(), _WE[found.group().lower()]), said)


def of_anybody(said: str) -> str:
    """Words without "we" and "you", which whoever listens is."""
    return _TO_ALL.sub("people", _OF_ALL.sub("a", said))


def _like(word: str, other: str) -> str:
    return other.capitalize() if word[:1].isupper() else other


def is_heard_alone(ground: Ground, said: str, x: str = "") -> bool:
    """Whether nothing in the words of a question has its meaning from elsewhere. `x`: its subject."""
    if _PAIR.search(said):
        said = re.sub(r"\bboth\b", "", _SAME.sub("a", said)) if "two " in said.lower() else _SAME.sub("a", said)
    if _POINTS.search(said) or _OPENING.match(said):
        return False
    it = _IT.search(said)
    if it and not may_mean(said[: it.start()], it.group().lower() in ("it", "its")):
        return False
    if (
        it
        and it.group().lower() in ("it", "them")
        and len(x.split()) < LONG
        and not _CLAUSE.search(said[len(x) : it.start()])
    ):
        return False
    if x and is_bare(x) and not is_known(ground, x):
        return False
    plain = re.sub(
        r"\b[Tt]he (?P<noun>[a-z-]+)", lambda found: "a" if is_known(ground, f"the {found['noun']}") else found[0], said
    )
    return not points_at(plain)


_SAME = lazy(r"(?<=\b)the same\b")
_PAIR = lazy(r"\b(?:both|two|each|several|all|many|every)\b|\b(?:in|at|of|from|with|to|for|on) the same\b")
_ONE, _MANY = r"\b(?:it|its|itself)\b", r"\b(?:they|them|their|themselves)\b"


def holds_own(said: str, one: Statement) -> bool:
    """Whether an answer leans on nothing but the subject of its statement, by "it" or "they"."""
    if _PAIR.search(said):
        said = _SAME.sub("a", said)
    own = f"{_ONE}|{_MANY}" if one.x in ("you", "we", "people") else _MANY if one.many else _ONE
    bare = re.sub(own, "", said).strip()
    return not LEANS.search(bare) and not re.search(f"{_ONE}|{_MANY}", bare)


LEAST_NEW = 2
"""Words with a meaning that an answer has beside those of its question."""


def tells_more(question: str, answer: str) -> bool:
    """Whether an answer tells enough that its question does not name."""
    return len(set(stems(answer)) - set(stems(question))) >= LEAST_NEW
