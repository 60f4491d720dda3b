"""Cards that somebody who hears them alone cannot place, or whose answer is no name of what is asked for.

A teacher kept 24 of 46 sure cards of 120 lessons; of the 22 others fifteen spoke of a thing that only their lesson
brings in: "the algorithm's runtime grows. Why?", "remove one without meaning to", "All the wedges thicken".
"""

import re

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.patterns import lazy
from audiolesson.study.facts.leads import without_lead

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

_FIRST = lazy(
    r"\bthe (?:first|second|third|last|next|new|old) (?:machine|one|model|version|device|instrument|attempt|station"
    r"|line|ship|book|case|test|trial|edition|act|law|plan|paper|study|report|map|design|system)\b"
    r"(?! (?:of|to|that|which)\b)",
    re.I,
)
"""One of several whose kind nothing tells: "the first machine"."""

_OWN_AT_END = lazy(r"\bdid [^?]* (?:its|their|his|her) [a-z]+s\?$")
"""What somebody's own is, of which nothing tells the kind: "drop its minimums"."""

_SHAPE = lazy(
    r"what is the name for an? (?:(?!of |in |that |which |for )[a-z-]+ ){0,3}(?:cylinder|disc|disk|ball|cone|tube|ring"
    r"|rod|box|cup|umbrella|sheet|block|bar|lump|dome|bulb|sphere|spike|strip|patch|spot|line)\b",
    re.I,
)
"""A riddle: a shape that says not of which kind the thing is."""

_OF_A_ROW = lazy(r"At (?:age|setting|zone|depth|level|altitude|speed|distance) \d")
"""A row of a table, of which nothing tells what it is of."""

_OF_ANY = lazy(r"what is (?P<what>an? [a-z-]+ of [a-z-]+) called\?$", re.I)
"""A thing of a general kind, of which there are many: "a stack of protocols"."""

_NO_NAME = lazy(
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d.,]*)$"
    r"|the (?:[a-z-]+ )?(?!(?:ring|king|string|wing|spring)\b)[a-z]{3,}ing$",
    re.I,
)
"""A number, or what is done: "the lamp keeping" is no store."""

_NAMED = lazy(r"\bcalled\?$|what is the name for ", re.I)
_WHAT_IS = lazy(r"what (?:is|are|was|were) ", re.I)
_SAID_OF_ALL = lazy(
    r"(?:an?|the) (?:claim|fact|conclusion|result|statement(?! about )|finding|argument|feat|move|step|decision"
    r"|development|trend"
    r"|(?:view|belief|assumption|change|practice|situation)(?! (?:of|in|that|where|made|held|about) ))\b"
    r"|[^,]*\b(?:potentially|possibly|perhaps)\b",
    re.I,
)
"""What is said of a whole sentence, or may be so: it says not what a thing is."""

_OF_A_LAW = lazy(
    r"(?:effect|principle|law|rule|theory|hypothesis|paradox|theorem|thesis|doctrine|fallacy)\? the"
    r" (?:claim|finding|statement|view|argument|fact) that ",
    re.IGNORECASE,
)
"""What a law is, is a claim: "the finding that …"."""


def needs_its_lesson(question: str, answer: str, read: bool = False) -> bool:
    """Whether a question is not understood when it is heard alone, or its answer is not what it asks for.

    `read`: its clause has been read, so that what it takes as known is of the lesson that it names or has in front.
    """
    asked = without_lead(question)
    if _ALONE.search(asked):
        return True
    if asked == question and _OF_A_ROW.match(asked):
        return True
    if (stated := _STATED.match(asked)) and _is_torn(stated["said"], asked.endswith("Why?"), read):
        return True
    if (asked == question and _FIRST.search(asked)) or _OWN_AT_END.search(asked) or _SHAPE.match(asked):
        return True
    if (
        (any_of := _OF_ANY.match(asked))
        and re.match(r"the .*[A-Z]", answer, re.I)
        and not has_rare_word(any_of["what"])
    ):
        return True
    if _NAMED.search(asked) and _NO_NAME.match(answer):
        return True
    return bool(_WHAT_IS.match(asked) and _SAID_OF_ALL.match(answer) and not _OF_A_LAW.search(f"{asked} {answer}"))


def _is_torn(said: str, why: bool, read: bool) -> bool:
    """Whether a sentence takes something as known, or lost what one of its words belongs to."""
    known = not read and _KNOWN.search(said) is not None
    return known or bool(_TWO_AT_ONCE.search(said) or (why and _PARTLY.search(said)))
