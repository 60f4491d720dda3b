"""Cards that were torn off their lesson: they point into it, stop in the middle, or ask a thing's kind amiss.

Of 118 sure cards of unseen lessons strict teachers dropped 40; these forms were among them, and among those they kept
hardly once. They stay suggestions, which their author can mend.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_POINTS = lazy(
    r"\b[a-z]+(?:ed|de|ld|nd|ht|t|w|s) one (?:with|in|into|at|on|from|by|for|change)\b(?! (?:a|time|of)\b)"
    r"|^(?:why|how|when|where) [^?]*\bthe one (?:before|after|above|below|beside)\b"
    r"|(?<! the fact )(?<!so )\b(?:tested|tried|used|saw|proved|rejected|accepted|took) that [a-z]+\b",
    re.I,
)
"""What stands for a thing of the sentence before: "showed one with needles", "tested that idea"."""
_NO_SUCH_THING = lazy(
    r"\band (?P<last>[a-z]+)\. What is this (?P=last) called\?$"
    r"|\b(?:is|are) (?:in |simply )?an? (?P<bare>[a-z]+)\. What is this (?P=bare) called\?$"
    r"|\b(?:soon|shortly|years|months) (?:afterwards?|later)\. In which year was that\?$"
    r"|\b(?:to|at|from|on) [B-HJ-Z]\?$"
)
"""The last of two things for both, a thing of which nothing is told, what came soon after another, a point E."""
_ASKED_BROKEN = lazy(
    r"\bwhose [a-z]+ (?:is|are|was|were) called\?"
    r"|^which [a-z]+ (?:is|are) (?:where|when|how|what|cities|people|things) "
    r"|^in which year did (?:[a-z-]+ ){0,2}[a-z]+s (?:break|sweep|begin|start|occur|take|spread|rise|erupt|appear)\b"
    r"|\bhow (?:many|much) [^?]* (?:says?|thinks?|claims?|argues?) (?:when|if|that|because)\b"
    r"|^what (?:is|are|was|were) [^?]* by\?$"
    r"|^(?:in which year|when|why|where|how) did [^?]+ (?:declare|announce|state|propose|argue|claim|suggest|describe"
    r"|say|note|report|introduce|establish|make|take|give|find|use|create|call|name|show|offer|issue|include|cause"
    r"|have)\?$"
    r"|^(?:where|when|why|how) (?:is|are|was|were|do|does|did) [^?]+ (?:like|such as|including|e\.?g\.?) [^?]+\?$"
    r"|^(?:by|in order to|to) [a-z]+[^?]*, why\b|^(?:with|by|from) [A-Z]\w+, how (?:many|much)\b",
    re.I,
)
"""A question that lost a part, ends in its "by", asks for the year of what often happened, or has in front what is of
the answer."""
_STOPS = lazy(
    r"\b(?:that|which|who|where|when) (?:it |they |he |she )?(?:says?|said|means?|is|are|was|were|has|have|does|do|can"
    r"|may|will|must|should|shows?|tells?|asks?|lets?)\.?$"
    r"|\b(?:e\.?g|i\.?e|etc|such as|like|including|especially|namely)[.,]?$"
    r"|^Because (?:it|they) (?:is|are|was|were) (?:used|called|known|described|shown|applied) (?:in|as|by)\b"
    r"|\b(?:flip side|other side of the coin|tip of the iceberg|bread and butter|icing on the cake|name of the game)\b",
    re.I,
)
"""An answer that stops at its verb or before its case, takes a manner for a reason ("as they are used in …"), or is a
figure of speech."""
_SOMEBODY = lazy(
    r"what (?:is|was|are|were) (?:the |an? )?(?:[a-z-]+ ){0,3}(?:emperor|empress|king|queen|pope|president|minister"
    r"|general|leader|ruler|founder|inventor|author|poet|painter|composer|architect|scientist|mathematician|philosopher"
    r"|engineer|explorer|queen|tsar|sultan|captain|commander|director|singer)(?: called)?\?",
    re.I,
)
"""A person who is asked for as a thing: "what was the last emperor?"."""
_NAME = lazy(r"(?:[A-Z][\w’'.-]+ ?){1,4}")
_COUNT_THERE = lazy(r"(?:in [a-z]+, )?how many [a-z]+ (?:in|on|at|of) the [a-z]+ are there\?", re.I)
"""A number of a case that the lesson makes up: the seats in the hall."""
_OF_TASK = lazy(r"\banswers? (?:will|may|can|might) vary\b|^(?:example|sample)(?: answer)?: ", re.I)
_LETTER = lazy(
    r"(?<!\bvitamin )(?<!\btype )(?<!\bhepatitis )(?<!\bgroup )(?<!\bplan )(?<!\bgrade )(?<![A-Za-z] [&/] )"
    r"\b[B-HJ-Z]\b(?![+#’'.-])(?! (?:chromosome|cell|ray|axis|wave|antigen))"
)
MOST_LETTERS = 1
"""Letters of a question that may be names; two are those of a drawing."""
_IF = lazy(r"what happens (?:if|when)\b", re.I)
_GOES_ON = lazy(r"(?:\s*\([^()]*\))?,? and (?:then|the|an?|it|they|so|finally)\b")


def is_torn_off(question: str, answer: str) -> bool:
    """Whether a card, its question with its lead, points at another sentence, or lost a part of its own."""
    asked = without_lead(question)
    if _POINTS.search(asked) or _ASKED_BROKEN.search(asked) or _STOPS.search(answer) or _COUNT_THERE.fullmatch(asked):
        return True
    if _NO_SUCH_THING.search(asked):
        return True
    return _SOMEBODY.fullmatch(asked) is not None and _NAME.fullmatch(answer) is not None


def is_of_a_task(question: str, answer: str) -> bool:
    """Whether a question of the page is one of a task there: of its drawing, or with no one answer."""
    return bool(_OF_TASK.search(answer)) or len({*_LETTER.findall(question)}) > MOST_LETTERS


def is_half_of_a_course(fact: Fact) -> bool:
    """Whether a card asks what happens in a case, and answers with the first of two things that do."""
    at = fact.sentence.find(fact.answer[-20:]) if fact.sentence and _IF.match(without_lead(fact.question)) else -1
    return at >= 0 and _GOES_ON.match(fact.sentence, at + len(fact.answer[-20:])) is not None
