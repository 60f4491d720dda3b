"""Whether a lesson teaches a fact: what each kind of fact needs of its place, see `evidence`."""

import re

from audiolesson.study.facts.evidence import Evidence, is_titled, is_worked, points
from audiolesson.study.facts.model import Fact

_WHY = re.compile(r"Why |.*\. Why\?$")
_MEANT = re.compile(r"What is (?:the|another) name for ")
_LEAST_IN_WHY = 6
"""Words of a question for a reason; a shorter one has many right answers."""
_OPEN = re.compile(r"What (?:do|does) [^?]{2,60} (?:cause|lead to|result in|trigger|carry|provide|track|contain)\?")
"""Questions for one effect of a thing that may have many."""
_WEAK = re.compile(r"What (?:is|are) [^?]{2,60} (?:used for|made of)\?|What are |When (?:do|does) |Where ")
"""Questions that hold for much that a page only mentions; of 11 definitions of unmarked plurals 5 were kept."""
OF_OPEN, OF_WEAK = 2, 1
"""Points that such questions need above the bar."""
_LAW = re.compile(r"What (?:do|does|did) the [^?]*(?:Act|Amendment|Treaty|Law|Code)s?\b")
_BARE_SUBJECT = re.compile(r"The (?:[a-z]+ )?(?P<noun>[a-z]+) [a-z]+(?: by)? which \w+ ")
"""The fact of a list, whose subject has its name from the text before: "The process involves which four …?"."""


def is_taught(evidence: Evidence, fact: Fact) -> bool:
    """Whether the place of a fact shows that the lesson teaches it."""
    if is_worked(evidence, fact):
        return False
    if not fact.sentence and fact.kind != "list":
        return True
    bar = evidence.bar
    asked = fact.question
    if fact.kind == "list":
        bare = _BARE_SUBJECT.match(asked)
        return not bare or bar < 0 or is_titled(evidence, fact)
    if fact.kind in ("acronym", "contrast", "number") or _MEANT.match(asked):
        return True
    if fact.kind == "year":
        return bar < 0 or is_titled(evidence, fact)
    if asked.startswith("Who ") or _LAW.match(asked):
        return True
    if _WHY.match(asked):
        long = len(asked.removesuffix(" Why?").split()) >= _LEAST_IN_WHY
        return bar < 0 or (long and (is_titled(evidence, fact) or points(evidence, fact) >= bar))
    more = OF_OPEN if _OPEN.match(asked) else OF_WEAK if _WEAK.match(asked) else 0
    return points(evidence, fact) >= bar + more
