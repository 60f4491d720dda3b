"""What is set in front of a question so that it can be heard alone: "About guano: …", "In the lesson “Salt”: …"."""

from audiolesson.draft.english.texts import upper_first
from audiolesson.patterns import lazy

_LEAD = lazy(r"(?:About [^:?]{2,60}|In the lesson “[^”]*”): |(?:About [^:?.]{2,60}|In the lesson “[^”]*”)\. ")


def without_lead(question: str) -> str:
    """The question as it begins without what tells of which lesson it is: "Which year was that?"."""
    lead = _LEAD.match(question)
    return upper_first(question[lead.end() :]) if lead else question
