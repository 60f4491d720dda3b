"""Cards that somebody who hears them alone cannot place, or whose answer is no name of what is asked for.

A teacher kept 24 of 46 sure cards of 120 lessons; of the 22 others fifteen spoke of a thing that only their lesson
brings in: "the algorithm's runtime grows. Why?", "remove one without meaning to", "All the wedges thicken".
"""

import re

from audiolesson.patterns import lazy

_LEAD = lazy(r"(?:About [^:]{2,60}?|In the lesson “[^”]*”)[:.] ")
_STATED = lazy(r"(?P<said>[^?]+)\. (?:Why|What (?:is|are) (?:this|these|it|they)(?: [a-z]+)? called)\?$")
"""A sentence of the lesson with what is asked of it: "Clay shrinks. Why?"."""

_KNOWN = lazy(
    r"\bthe (?!(?:same|whole|first|second|last|next|world|sun|moon|earth|sea|sky|air|ground|brain|body|heart|eye|ear"
    r"|skin|blood|past|future|number|amount|rest|more|less|most|least|better|north|south|east|west|middle|\w+est)\b)"
    r"[a-z]+(?:['’]s)?\b(?! (?:of|that|which|who|in which|between)\b)"
)
"""A thing that is taken as known, and that nothing behind it explains."""

_ALONE = lazy(
    r"(?<!\bthe )(?<!\bwhich )(?<!\bWhich )(?<!\beach )(?<!\bevery )(?<!\bonly )(?<!\bany )(?<!\bno )(?<!\bthan )"
    r"\bone (?:without|when|if|to|by|for|in|is|was|has)\b|(?:^|[:.] )All the [a-z]+s\b"
)
"""A pronoun, or all of what was not named: "remove one without meaning to"."""

_PARTLY = lazy(r"\b(?:mostly|mainly|largely|chiefly|partly|simply|only|just|usually|often)\b")
"""What belongs to the reason that was taken from a sentence: "Zips mostly stick (because of sand)"."""

_TWO_AT_ONCE = lazy(
    r"(?:is|are|was|were|has|had) [^,]*, (?:the|an?|its|his|her|their) [^,]*\b(?:is|are|was|were|has|had)\b"
)
"""Two clauses that a comma alone joins, as what joined them to a third is gone."""

_NO_NAME = lazy(
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d.,]*)$"
    r"|the (?:[a-z-]+ )?(?!(?:ring|king|string|wing|spring)\b)[a-z]{3,}ing$",
    re.I,
)
"""A number, or what is done: "the lamp keeping" is no store."""

_NAMED = lazy(r"\bcalled\?$|what is the name for ", re.I)
_WHAT_IS = lazy(r"what (?:is|are|was|were) ", re.I)
_SAID_OF_ALL = lazy(
    r"(?:an?|the) (?:claim|fact|view|belief|conclusion|result|statement|finding|argument|assumption|feat|move|step"
    r"|decision|development|trend|change|practice|situation)\b|[^,]*\b(?:potentially|possibly|perhaps)\b",
    re.I,
)
"""What is said of a whole sentence, or may be so: it says not what a thing is."""


def needs_its_lesson(question: str, answer: str, read: bool = False) -> bool:
    """Whether a question is not understood when it is heard alone, or its answer is not what it asks for.

    `read`: its clause has been read, so that what it takes as known is of the lesson that it names or has in front.
    """
    asked = _LEAD.sub("", question, count=1)
    if _ALONE.search(asked):
        return True
    if not read and (stated := _STATED.match(asked)) and _is_torn(stated["said"], asked.endswith("Why?")):
        return True
    if _NAMED.search(asked) and _NO_NAME.match(answer):
        return True
    return bool(_WHAT_IS.match(asked) and _SAID_OF_ALL.match(answer))


def _is_torn(said: str, why: bool) -> bool:
    """Whether a sentence takes something as known, or lost what one of its words belongs to."""
    return bool(_KNOWN.search(said) or _TWO_AT_ONCE.search(said) or (why and _PARTLY.search(said)))
