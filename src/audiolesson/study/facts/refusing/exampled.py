"""What belongs to an example of a page: a person of a story, a value of a program, a part of one program.

Teachers dropped such cards of pages that no rule was tuned on; none of the rules looks at a lesson's subject.
"""

import re

from audiolesson.patterns import found_by, lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.evidence import Evidence
from audiolesson.study.facts.model import Fact

_AGE = lazy(r"How old (?:is|was) (?P<x>[A-Za-z]+)\?")
_OWNS = lazy(r"How many .+ (?:does|did) (?P<x>[A-Z][a-z]+) [a-z]+\?")
_PART = lazy(
    r"What (?:is|are) (?:the )?(?P<x>\S+) (?:class|column|variable|table|field|object|property|row|constant)"
    r"(?: used for)?\?"
)
"""A part of one program or one table, by its name."""
_A_VALUE = lazy(r"What do(?:es)? [\d.,]+ do\?")
_OFFICE = lazy(
    r"What do(?:es)? (?!the |an? )(?:[A-Z]\w+ )+(?:Analyst|Manager|Writer|Engineer|Developer|Designer|Officer|Lead"
    r"|Owner|Director|Coordinator|Facilitator) do\?"
)
_DRAWN = lazy(
    r"(?:the |an? )?(?:black|white|red|blue|green|gr[ae]y|yellow|orange|dashed|dotted|thick|thin) "
    r"(?:discs?|dots?|lines?|arrows?|circles?|points?|bars?|areas?|curves?|squares?|boxes|box)",
    re.IGNORECASE,
)
"""What only a drawing of the page shows."""
_ON_A_SHELF = lazy(r"\b(?:folder|directory|repo|repository|drive|spreadsheet|channel|bucket|wiki)\b", re.IGNORECASE)
"""Where a team keeps its things."""


def is_of_an_example(evidence: Evidence, fact: Fact) -> bool:
    """Whether a fact is of somebody or something that only an example of the page has."""
    asked = fact.question
    if _A_VALUE.fullmatch(asked) or _OFFICE.fullmatch(asked):
        return True
    if _DRAWN.fullmatch(fact.answer):
        return True
    if asked.startswith("Where ") and _ON_A_SHELF.search(fact.answer):
        return True
    found = _AGE.fullmatch(asked) or _OWNS.fullmatch(asked) or _PART.fullmatch(asked)
    if not found or (found_by(found, _PART) and found["x"].lower() not in evidence.ground.coded):
        return False
    titles = stems(" ".join((*evidence.ground.above(fact.section), evidence.ground.lesson.title)))
    return not set(stems(found["x"])) & set(titles)
