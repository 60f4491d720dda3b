"""Cards that speak of something of which only their lesson says what it is, or that were read amiss.

Of 125 sure cards of four fresh sets of lessons strict teachers kept 60; of those that end in "the measure?" or "a fresh
idea?", or ask why "the post" survived, they kept 1 of 14. Their author can mend them: they are suggested in comments.
"""

import re

from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead

_KNOWN_TO_ALL = (
    r"(?:world|sun|moon|earth|sea|sky|air|ground|brain|body|heart|eye|ear|skin|blood|past|future|north|south|east|west)"
)
_OF_AN_EVENT = lazy(r"(?:In \d{3,4}, )?(?:in which year|when|who|where)\b", re.IGNORECASE)
_ENDS_KNOWN = lazy(rf"\bthe (?!{_KNOWN_TO_ALL}\?)(?P<thing>(?:[a-z-]+ ){{0,2}}[a-z]+)\?$")
"""An event's thing that was brought in before: "who saw the essential point?"."""

_WHY_KNOWN = lazy(
    r"why (?:does|do|did|is|are|was|were|has|have) the "
    rf"(?!{_KNOWN_TO_ALL}\b)(?P<thing>(?:[a-z-]+ ){{0,1}}?[a-z]+) "
    r"(?!of\b|that\b|which\b|in\b|on\b|at\b|for\b|between\b)",
    re.IGNORECASE,
)
"""A reason that is asked of a thing told before: "why did the post survive?"."""

_OF_NO_KIND = lazy(
    r"(?<!what is )\b(?:an?|some|real) (?:(?:fresh|new|different|provocative|famous|important|good|great) )?"
    r"(?:[a-z]+ with an? [a-z]+ [a-z]+|ideas?|articles?|[Aa]cts?|papers?|books?|stud(?:y|ies)|reports?|methods?"
    r"|experiments?|theor(?:y|ies)|laws?|rules?|systems?|proposals?|inventions?|machines?|traffic|plans?|versions?"
    r"|models?|devices?|measures?)\?$"
)
"""What somebody did of which many are done: "obtain an Act?", "come back with a fresh idea?"."""

_MISREAD = lazy(
    r"why (?:does|do|did|is|are|was|were) (?:which|that|who|whom|where)\b|\bname for (?:in|on|at|of|by|with|as) "
    r"|\b(?:say|says|said) (?:yes|no)\b"
    r"|\bwhich (?:two|three|four|five|six) (?:things|regions|parts|points) (?!of\b|in\b)",
    re.IGNORECASE,
)
"""A question that was turned amiss, or that asks what people say to something."""

_WHAT_IS_DOING = lazy(r"what is [a-z]+ing\?", re.IGNORECASE)
_IS_DONE = lazy(
    r"(?:The |An? )?(?:\w+ )?(?:process|act|practice|way|method|technique|[a-z]+ing|use|study|art|skill|action|work"
    r"|loss|removal|breakdown|mechanism|move|movement|transfer|conversion|exchange|addition|[a-z]+(?:tion|ment|sis))\b",
    re.IGNORECASE,
)
"""What a deed is said to be; "a bar graph" is none."""


def is_unsaid(question: str, answer: str, title: str) -> bool:
    """Whether a card takes as known what its question does not say, or was turned amiss; `title`: of its lesson."""
    asked = without_lead(question)
    if _MISREAD.search(asked) or _OF_NO_KIND.search(asked):
        return True
    if _WHAT_IS_DOING.fullmatch(asked) and not (_IS_DONE.match(answer) or answer.startswith("When ")):
        return True
    known = _ENDS_KNOWN.search(asked) if _OF_AN_EVENT.match(asked) else _WHY_KNOWN.match(asked)
    return known is not None and not stems(known["thing"]) & stems(title)
