"""Whether a lesson teaches a fact: what each kind of fact needs of its place, see `evidence`."""

from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import (
    FEW,
    Evidence,
    is_marked,
    is_noted,
    is_of_section,
    is_titled,
    is_worked,
    points,
    uses_of,
)
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.kind_nouns import PARTS
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.shorts import is_short_taught

_WHY = lazy(r"Why |.*\. Why\?$")
_MEANT = lazy(r"What is (?:the|another) name for ")
_LEAST_IN_WHY = 6
"""Words of a question for a reason; a shorter one has many right answers."""
_OPEN = lazy(r"What (?:do|does) [^?]{2,60} (?:cause|lead to|result in|trigger|carry|provide|track|contain)\?")
"""Questions for one effect of a thing that may have many: of longer pages 5 of 5 were dropped."""
_WHEN = lazy(r"When (?:do|does) ")
"""Questions for the conditions of a thing, of which a page gives one: of unmarked terms 4 of 5 were dropped."""
_WEAK = lazy(
    r"What (?:is|are) [^?]{2,60} (?:used for|made of)\?|What are (?!the )|What happens to "
    r"|What is the [^?]+ by\?|Where "
)
"""Questions that hold for much that a page only mentions; of 11 definitions of unmarked plurals 5 were kept."""
_PART = lazy(r"What (?:is|does) the [\w.()-]+ (?P<noun>[a-z]+) (?:used for|do)\?")
"""What a command or a part of a program is for, which a page that names it so teaches."""
_DIFFER = lazy(r"(?:In [^,]+, h|H)ow do (?P<x>.+?) and (?P<y>.+) differ\?")
_MOST = lazy(r"(?:What|Who) (?:is|are|was|were) the (?:[a-z]+est|most|first|second|third) ")
SHORT, LEAST = 800, 2
"""Words of a lesson from which on weak questions need so many points at least."""
OF_WEAK = 2
"""Points that they need above the bar of a longer lesson."""
_LAW = lazy(r"What (?:do|does|did) the [^?]*(?:Act|Amendment|Treaty|Law|Code)s?\b")
_BARE_SUBJECT = lazy(r"The (?:[a-z]+ )?(?P<noun>[a-z]+) [a-z]+(?: by)? which \w+ ")
"""The fact of a list, whose subject has its name from the text before: "The process involves which four …?"."""


_TOOL = lazy(r"What (?:does|is) (?:the )?(?P<name>\S+(?: \S+)?)(?: \S+)? (?:do|used for)\?")


def _of_code(evidence: Evidence, asked: str) -> bool:
    """Whether a question is about what a tool does that stands as code, with the noun that it is called by."""
    found = _TOOL.fullmatch(asked)
    return found is not None and found["name"].lower() in evidence.ground.coded and " the " in asked


def _is_of_a_part(asked: str) -> bool:
    """Whether a question is about what a named part of a program does: "What does the sudo command do?"."""
    found = _PART.fullmatch(asked)
    return found is not None and found["noun"] in PARTS


LONG = 1700
"""Words of a lesson that names many terms which it does not teach."""
LEAST_USES = 3
"""Times that it names one which it does."""


def is_incidental(evidence: Evidence, fact: Fact) -> bool:
    """Whether a long lesson only mentions the term of a fact: it is neither set off nor in a title, nor often named."""
    term = without_article(fact.term)
    if evidence.words < LONG or fact.kind in ("year", "number") or evidence.ground.sets_off(term):
        return False
    if is_noted(evidence, fact):
        return False
    return uses_of(evidence, term.lower()) < LEAST_USES and not is_titled(evidence, fact)


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
    if fact.kind == "contrast" and (two := _DIFFER.fullmatch(asked)):
        enough = all(points(evidence, replace(fact, term=name)) >= LEAST for name in (two["x"], two["y"]))
        return evidence.words < SHORT or enough
    if fact.kind == "contrast":
        return evidence.words < FEW or is_titled(evidence, fact)
    if fact.kind == "acronym":
        return is_short_taught(evidence, fact)
    if fact.kind == "definition" and is_of_section(evidence.ground, fact.section, fact.term):
        return True
    if not (_of_code(evidence, asked) or _is_of_a_part(asked)) and is_incidental(evidence, fact):
        return False
    if _MEANT.match(asked):
        return True
    if fact.kind in ("year", "number"):
        return bar < 0 or is_titled(evidence, fact)
    if _of_code(evidence, asked) or asked.startswith(("Who ", "Which ")) or _is_of_a_part(asked) or _LAW.match(asked):
        return True
    if _WHY.match(asked):
        long = len(asked.removesuffix(" Why?").split()) >= _LEAST_IN_WHY
        placed = is_titled(evidence, fact) or points(evidence, fact) >= max(bar, 1)
        return evidence.words < FEW or (placed and (bar < 0 or long))
    if asked.startswith("What is the chemical formula"):
        return evidence.words < FEW
    if evidence.words >= SHORT and _OPEN.match(asked):
        return False
    found = points(evidence, fact)
    if evidence.words >= SHORT and _WHEN.match(asked) and not is_marked(evidence, fact):
        return False
    plural = asked.startswith("What are ") and evidence.ground.sets_off(without_article(fact.term))
    if evidence.words >= SHORT and _WEAK.match(asked) and not plural:
        return found >= max(bar + OF_WEAK, LEAST)
    if evidence.words >= SHORT and _MOST.match(asked) and not is_titled(evidence, fact):
        return False
    return found >= bar
