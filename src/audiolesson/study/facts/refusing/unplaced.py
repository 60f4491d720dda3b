"""Questions that lost what they speak of to the sentence before, or an end to another clause.

Of 58 cards of ten lessons that nobody had seen a strict judge dropped 26, most of them because their subject stood in
the sentence before: "the bank", "a slice of that tree", "a column that does so". English only.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_BEHIND, stems
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact

_POINTS = lazy(
    r"\b[Ww]hat (?:is|are|was|were) (?:that|those|this|these) |\b(?:of|in|by|if|with) (?:that|those|these) [a-z]+\b"
    r"|\b(?:do|does|did|doing) so\b|\b(?:[Ss]tages?|[Ss]teps?|[Pp]arts?|[Ll]evels?) \d"
    r"|\ban? (?:replacement|alternative|successor|counterpart|equivalent|rival|substitute|remedy|improvement)(?=\?|, )"
    r"|\b(?:matters?|counts?|concerns?|interests?)(?: us)? today\?"
)
"""What has its meaning from the sentence before, or from the day of a class."""
_TORN = lazy(
    r"\b(?:should|would|could|can|will|may|might|must)\?$|\bdid [^?]+ have (?:[a-z]+ly )?[a-z]+ed\?$"
    r"|^What do(?:es)? [A-Z][\w-]+['’]s [a-z]+\?$"
    r"|, (?!and\b|or\b|but\b|as\b|perhaps\b|sometimes\b|always\b)[a-z]+s (?:the|an?|its|their|into|to|down|up)"
    r" [^,.?]*\. What "
)
"""Ends and halves of another clause: "in theory that should?", "goes down the shaft, reaches the bottom. What …"."""
_NEXT = lazy(r"\. (?!What\b|Which\b|Why\b|Who\b|How\b|Where\b|When\b|In (?:which|what)\b)[A-Z]")
"""A second sentence that is no question."""
_ADVERB = lazy(
    r"(?:already|often|again|now|then|also|too|there|here|apart|away|together|only|just|still|soon|later|further|more"
    r"|less|otherwise)\.?",
    re.I,
)
_KNOWN_ONE = lazy(
    r"(?:who [a-z]+|\bdid [^?]*? (?!(?:by|of|in|on|at|to|for|from|with|into|over|under|near) )[a-z]+)"
    r" the (?P<noun>[a-z]+)(?: down| up| out)?(?: in \d{4})?\?$",
    re.I,
)
"""One thing that somebody founded or wrote, which the lesson had named."""


def is_unplaced(ground: Ground, fact: Fact) -> bool:
    """Whether a question points at a sentence before it, or is the end of one; or an adverb is all its answer."""
    asked = fact.question
    if _TORN.search(asked) or _NEXT.search(asked) or _ADVERB.fullmatch(fact.answer):
        return True
    if _POINTS.search(NAME_BEHIND.sub("", asked)):
        return True
    one = _KNOWN_ONE.search(asked) if re.search(r"\d{4}|[a-z] [A-Z]|year", asked) else None
    return one is not None and not (
        ground.sets_off(one["noun"]) or {*stems(one["noun"])} & {*stems(ground.lesson.title)}
    )
