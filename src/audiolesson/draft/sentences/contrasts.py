"""What takes a sentence back: "Tools to find lost pots exist. But few of them work."

Judges of drafts found most untruths in sentences that were true in the lesson, where a "however" behind them said the
other half. So the first is told with that half; where the half cannot be told, only where nothing else fills the time.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from audiolesson.draft.model import Candidate
from audiolesson.patterns import lazy

_TAKES_BACK = lazy(
    r"(?:However|Unfortunately|Nevertheless|Nonetheless|Even so|That said|Then again|On the other hand|Conversely"
    r"|Or (?:rather|better)),"
    r"|However (?:it|they|he|she|we|you|this|the|their|its|his|her|an?)\b"
    r"(?![^,]{0,30} (?:is|are|was|were) \w+(?:ed|en|wn|ld), )"
    r"|(?:But|Yet)\b(?! (?:what|why|how|when|where|who|first|another|again|for|that is not all|wait|also)\b)"
    r"|(?:[\w’'-]+ ){1,6}?[\w’'-]+, (?:however|though),"
    r"|(?:It|They|That|This|He|She|We|You) (?:(?:is|are|was|were|do|does|did|has|have|can|will) not|cannot"
    r"|(?:is|are|was|were|do|does|did|has|have|ca|wo)n['’]t)\."
    r"|(?:In (?:fact|reality|truth)|Actually|On the contrary|Not (?:so|quite|really|exactly)|The (?:truth|opposite))\b"
    r"|[^.;]{0,60}\bthere (?:is|was) (?:no|little) (?:truth|evidence|proof) (?:in|for|of) (?:it|this|that|them)\b"
    r"|(?:None|Nothing|Little|Not a word|Not one word) of (?:this|that|it|these|them) (?:is|was|are|were)\b"
    r"|So(?: at least)? (?:the|they|it|people|most)\b[^.;]{0,40}\b(?:say|said|says|believed|thought|taught|claimed)\."
    r"|(?:The )?(?:[Rr]esearch|[Ss]tud(?:y|ies)|[Ee]vidence|[Ee]xperiments?|[Ff]igures|[Rr]esults|[Tt]ests)\b"
    r"[^.;]{0,40}\b(?:opposite|otherwise|not|no|little|contrary|contradicts?)\b"
    r"|(?:That|This)(?: (?:picture|view|idea|belief|claim|story|answer|image|explanation|account|rule))?"
    r" (?:is|was)(?:(?: not|n['’]t)(?: \w+)? (?:right|true|so|correct|accurate|all)"
    r"|(?: \w+)? (?:a myth|a mistake|a misunderstanding|wrong|false|misleading|too simple|half of it|out of date))\b"
)
_DENIES = lazy(
    r"(?:(?:Actually|Well|In fact|In truth|But|However|Strictly speaking|Technically),? )?(?:[Tt]hat|[Tt]his|[Ii]t)"
    r"(?:(?:['’]s| is) (?:not|only half|only partly|hardly)|(?: is|['’]s)n['’]t)(?: of course)?"
    r"(?: (?:completely|entirely|quite|strictly|exactly|really|fully|wholly|always|the|whole|full|entire))*"
    r" (?:true|right|correct|accurate|case|truth|story)\b(?! (?:place|way|time|kind|one|side|hand|answer)\b)"
    r"|(?:Actually, )?(?:[Tt]hat|[Tt]his)(?:['’]s| is) (?:of course )?a (?:slight |small |gross |bit of a )?"
    r"(?:simplification|lie)\b"
)
"""What says that the sentence before it is no truth: "Actually, that's not completely true"."""


def denies(text: str) -> bool:
    """Whether a sentence says that the one before it is not true as it stands."""
    return _DENIES.match(text) is not None


@lru_cache(maxsize=4096)
def takes_back(text: str) -> bool:
    """Whether a sentence says the other side of the one before it."""
    return _TAKES_BACK.match(text) is not None or denies(text)


_TURNS = lazy(
    r"\b(?:used to (?:say|think|believe|teach|hold)|(?:once|long) (?:thought|believed|taught)|wrong|refuted|disproved"
    r"|debunked|myth|mistaken|mistake|untrue|not true|nonsense|false|legend|superstition"
    r"|killed (?:them|him|her|many))\b",
    re.IGNORECASE,
)
"""What a paragraph says that turns what it began with: "This is what sailors used to say, and it killed them."."""


def may_turn(one: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether the paragraph of a sentence may take it back further on."""
    rest = (other.text.text for other in candidates[one.order + 1 :] if other.block == one.block)
    return any(takes_back(text) or _TURNS.search(text) for text in rest)


def is_taken_back(one: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether the next sentence of its paragraph says the other side of a sentence, which alone is half the truth."""
    behind = candidates[one.order + 1 : one.order + 2]
    return bool(behind) and behind[0].block == one.block and takes_back(behind[0].text.text)
