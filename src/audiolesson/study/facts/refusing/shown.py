"""What a page that is no lesson must show of a fact, before the sentence alone is asked for.

A handbook, a manual or a blog says of its terms a hundred things in passing. Of 324 cards that broad patterns made of
such sentences one reader kept 105: of what a term is, 7 of 10 where the page sets it off or comes back to it, and 3 of
10 elsewhere; of reasons, 5 of 7 where a title names the subject in a plain sentence, and 4 of 31 elsewhere; of what a
thing does, how a thing is done and what happens in a case, one of four, wherever they stood.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import Evidence, is_of_section, points, uses_of
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

OFTEN = 5
"""Times that a page names a term which it comes back to."""
LEAST_OF_NAMED, LEAST_OF_REASON = 4, 1
"""Points of the place of a name, and of a reason, that is asked for."""
LEAST_WORDS = 5
"""Words of what is said of a term that the page does not set off."""
_FIELD = lazy(r"In [^,]+, (?=\w)")
_DEFINES = lazy(r"what (?:is|are|was|were) (?:an? |the )?(?P<x>[^?]+)\?|what do(?:es)? [^?]+ mean\?", re.I)
_NAMES = lazy(r"(?:called|known as|name for)\b", re.I)
_WHY = lazy(r"why |[^?]+\. why\?", re.I)
_MEANS = lazy(r"what do(?:es)? [^?]+ (?:stand for|refer to|mean|measure)\?", re.I)
_UNTIL = lazy(r"when will |how long ", re.I)
_DEED = lazy(r"what |how (?!many|much)|when |where |with what |which is ", re.I)
_ONE_OF_MANY = lazy(r"(?:certain|specific|particular|given|alternative|different|matching|various|other) ", re.I)
_DOING = lazy(r"\w+ing\b", re.I)
_LOOSE_END = lazy(r"\w+ly$")
_TO_READER = lazy(r"\b(?:you|your)\b", re.I)


def is_term_shown(evidence: Evidence, fact: Fact) -> bool:
    """Whether the page sets off the term that a statement explains or names, or comes back to it."""
    ground, term = evidence.ground, without_article(fact.term)
    if _ONE_OF_MANY.match(term) or _TO_READER.search(fact.answer) or _LOOSE_END.search(fact.answer):
        return False
    if fact.kind == "definition" and _DOING.match(fact.answer) and not term.endswith("ing"):
        return False
    if ground.sets_off(term):
        return True
    often = uses_of(evidence, term.lower()) >= OFTEN and not term[:1].isupper()
    return often and (fact.kind != "definition" or len(fact.answer.split()) >= LEAST_WORDS)


def is_shown(evidence: Evidence, fact: Fact) -> bool:
    """Whether the place of a fact of a plain sentence shows that its page teaches it."""
    ground, asked = evidence.ground, _FIELD.sub("", fact.question)
    if fact.kind in ("year", "number"):
        return True
    if fact.kind == "list":
        return ground.sets_off(fact.term) or " " not in fact.term
    if _NAMES.search(asked):
        return is_term_shown(evidence, fact) and points(evidence, fact) >= LEAST_OF_NAMED
    if fact.kind == "definition" and _DEFINES.match(asked):
        return is_term_shown(evidence, fact)
    if _WHY.match(asked):
        of_section = is_of_section(ground, fact.section, fact.term)
        return of_section and not _TO_READER.search(asked) and points(evidence, fact) >= LEAST_OF_REASON
    if _MEANS.match(asked):
        return ground.sets_off(fact.term)
    if _UNTIL.match(asked):
        return fact.term.lower() in ground.coded
    return not _DEED.match(asked) and fact.kind != "contrast"
