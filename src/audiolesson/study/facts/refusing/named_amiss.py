"""Names that were given to the wrong words of their sentence, and descriptions that other names fit as well.

"A quick way of finding a pot by its number, called a shelf mark" calls the number so, and not the way; "they fired it
twice, a practice that continued until 1900" calls the deed a practice, and not what stands in front of the comma.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.form import ends_as_mass
from audiolesson.study.facts.leads import without_lead
from audiolesson.study.facts.model import Fact

_WAY = lazy(
    r"what is (?:an?|the) (?:[a-z-]+ )?(?:way|method|means|manner) (?:of|to|for) [^?]*"
    r"\b(?:by|with|using|from|through|in) (?:an?|the) [^?]+ called\?",
    re.IGNORECASE,
)
_WAY_TO = lazy(
    r"\b(?:ways?|methods?|means|rules?|criteria|techniques?) (?:to|of|for) [a-z]+ (?P<what>(?:an?|the) [^,.;:]+?),?"
    r" (?:often |also )?(?:called|known as|named) "
)
"""What is done in a way that has the name behind it: "a way to set the heat, called soaking"."""

_CALLED = lazy(r"what (?:is|are) (?P<what>[^?]+) called\?", re.IGNORECASE)
_SUMS_UP = lazy(
    r"what is the name for an? (?:[a-z]+ )?(?:practice|move|step|change|decision|policy|custom|habit|tradition|trend"
    r"|situation|event|pattern|development|shift|fact|result|process|figure|number|feat|success|failure)"
    r" (?:that|which) (?:[a-z]+ed|began|became|was|were|had|made|led|took|would|has|have)\b",
    re.IGNORECASE,
)
"""What sums up the words in front of it, of which the last were taken for a name."""

_OF_ACTIONS = lazy(
    r"what (?:is|are) the names? for (?:the |any |all )?(?:[a-z]+ )?(?:actions?|activit(?:y|ies)|steps|things|tasks"
    r"|measures|practices|efforts|work) (?:taken |done |used |needed |involved |that |which |to |of |in )",
    re.IGNORECASE,
)
"""What people do to some end, which has more names than one: "management", "administration", "care"."""

_THIS_KIND = lazy(
    r"(?:This|That|These|Those|Such) (?P<kind>[a-z][^,.;:]*?) (?:is|are|was|were) (?:often |also )?called "
)
"""What the sentence before has told: "This way of firing is called …" asks for no way of firing alone."""


def is_named_amiss(fact: Fact) -> bool:
    """Whether a name that is asked for belongs to other words than the question has, or is one of several."""
    asked, said = without_lead(fact.question), fact.answer
    if _WAY.fullmatch(asked):
        return re.match(r"(?:an?|the) ", said, re.IGNORECASE) is not None
    if _SUMS_UP.match(asked):
        return not (ends_as_mass(said.lower()) or said.lower().endswith("ing"))
    if _OF_ACTIONS.match(asked):
        return True
    found, called = _CALLED.fullmatch(asked), _WAY_TO.search(fact.sentence)
    if (this := _THIS_KIND.match(fact.sentence)) and asked.lower().endswith(f" the {this['kind'].lower()} called?"):
        return True
    return bool(found and called and called["what"].lower().endswith(found["what"].lower().removeprefix("the ")))
