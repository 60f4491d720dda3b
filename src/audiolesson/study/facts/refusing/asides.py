"""What a lesson says of a thing by the way, which strict teachers keep out of a deck: flourishes, settings, colours.

Each rule is of cards and questions that readers who had not seen this program dropped from pages that no rule was
tuned on; none of them looks at a lesson's subject.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.model import Fact

_FLOURISH = lazy(
    r"(?:the|an?) (?:[\w-]+ ){0,3}things? (?:in|of|that|about|to) |.*\bso (?:many|much)\b"
    r"|the (?:[\w-]+ )?(?:science|art|language|music|poetry|home|land|realm) of the "
    r"(?:possible|impossible|unknown|invisible|beautiful|sublime|soul|heart|future|free|brave|stars)$"
    r"|.*\b(?:notable|noted|famous|known|renowned|remarkable) for\b"
    r"|.*\b(?:silent|magic|magical|beating|unsung) (?:force|heart|hero|engine|ingredient)s?\b",
    re.IGNORECASE,
)
"""What is said for its sound: "the science of the possible", "the silent force behind so many …"."""
_WELL_KNOWN = lazy(
    r"an? (?:commonly|widely|well)[- ](?:known|used) |an? (?:type|kind|form) of .+ (?:common|typical) (?:to|in|among) ",
    re.IGNORECASE,
)
"""How well known a thing is, where what it is should be told."""
_SETTING = lazy(r"an? (?:[\w-]+ )?(?:preset|placeholder|shortcut|workaround)\b|.*\bwhen you(?:['’]ve| have)\b", re.I)
"""What one setting of a reference is for."""
_COLOUR = lazy(
    r"What (?:do|does) (?:the )?(?:(?:light|dark|bright) )?(?:red|blue|green|yellow|orange|purple|gr[ae]y|black|white"
    r"|pink|brown|colou?rs?|arrows?|dots?|boxes|circles?|lines?|shaded [a-z]+)(?: [a-z]+)? "
    r"(?:represent|show|mean|indicate|denote|stand for)\b"
)
"""What the colours and signs of a picture stand for."""
_RARER = lazy(
    r"the (?:second|third|fourth|fifth) (?!derivative|moment|power|pair|law|person|stage|phase|step|order|dimension"
    r"|harmonic|degree|root|party|[a-z]+est\b)"
    r"|the [\"'‘“]?(?:brains?|lifeblood|powerhouse|glue|workhorse)[\"'’”]? of "
    r"|an? (?:rarer|commoner|milder|newer|older|safer|cheaper) |.*\b(?:known|used|practi[cs]ed) since\b"
    r"|.*\bincidence of \d",
    re.IGNORECASE,
)
"""How a thing compares with others that are not named, which of them it is, or since when it is known."""
_OF_STAFF = lazy(
    r"(?:an? |the )?(?:[\w-]+ ){0,3}(?:scientist|researcher|assistant|fellow|engineer|manager|professor|student|teacher"
    r"|developer|lecturer|officer|librarian|consultant|analyst|coordinator)\b(?: and .*)? (?:at|working|working at|of"
    r"|in|who) ",
    re.IGNORECASE,
)
"""What a person is by profession, of whom nobody asks "What is …?"."""
_OF_NOW = lazy(
    r"Who [^?]*\b20[1-9]\d\b|Who (?:started to|began to|helped|joined|introduced [^?]* to the|works?|leads?|runs?) "
)
"""What somebody of the page's own circle did."""
_PROGRAM = lazy(
    r"(?:an? )?(?:(?!that |which |for |to )[\w-]+ ){0,3}(?:program|tool|library|package|software|application|app"
    r"|platform|GIS|website|service|framework|plugin|utility|command|editor)s? (?:that|which|for|to|of) ",
    re.IGNORECASE,
)
"""A product, whose name is no word that means something: "What does the term Aquaplot mean?"."""
_OF_EXAMPLE = lazy(r"An? (?:[\w-]+ ){0,4}[\w-]+, an? |.*\bremains an? (?:important|leading|major) ")
"""The one thing that a page's example uses, which is then told itself; and what a thing still does."""
_CUT = lazy(r"What (?:is|are) [^?]+ (?:especially|usually|generally|typically|often|mostly|mainly|currently)\?")
"""A term with the adverb of its sentence."""
_FIRST_STEP = lazy(r"(?:starts?|begins?|ends?|continues?) (?:with|by|at|from)\b", re.IGNORECASE)
"""What a thing does first or last, which is no whole of what it does."""
_CAN = lazy(r"Which [a-z]+ (?:can|could|may|might|are (?:several|many|some|various)) ")
"""What one of several can do others may do too."""
_OF_OFFICE = lazy(
    r"How do the [A-Z]?[a-z]+(?: [a-z]+)? and (?:the )?[a-z]+(?: [a-z]+)? differ\? .*\b(?:can|may|must)\b"
)
"""What the holder of one office may and another may not, which is one of many ways in which they differ."""
_OF_DATA = lazy(
    r"How many (?:[\w-]+ ){0,2}(?:files|records|rows|samples|images|pictures|lines|pages|slides|videos|questions"
    r"|exercises|entries|examples|participants|tweets|posts|reviews)\b"
)
"""The size of the data or the page of an example."""
_GIANTS = lazy(r"Which \w+ (?:giants|titans|heroes|rivals|players|camps|worlds|voices|minds|names)\b")
"""Persons by a figure of speech, of whom the list gives something else."""
_OF_PEOPLE = lazy(
    r"What are the \w+ (?:[\w-]+ )?(?:categories|groups|types|kinds|classes|levels|tiers) of "
    r"(?:businesses|customers|clients|users|people|employees|students|members|companies)\?"
)
"""How one office or program sorts those whom it deals with."""
_OF_DATA_THAT = lazy(r"(?:data|information) (?:that|which) ")
"""What all labels of a list say, and none names: "Sharp edges: data that breaks …"."""
_CODE = lazy(r"(?:an? |the )?[A-Z]{2,}-?\d{2,}\b")
"""What an error is numbered by, and no name of what happened."""
_BARE_CAPITAL = lazy(r"[A-Z][a-z]+ (?:with|of|in|for|that|which|who|on|to|from) ")
"""A title or a label in place of a thing with its article: "the name for Circle with …"."""
_ASIDE_DEEDS = lazy(r"What (?:do|does) [^?]+ (?:encode|define)\?|What (?:do|does) [^?]+ do\? [Dd]efines? ")
"""One thing of many that a rule defines or a method encodes."""


def is_aside(fact: Fact) -> bool:
    """Whether a fact is a remark, a setting, a sign of a picture or one side of a thing, and nothing to be known."""
    asked, said = fact.question, fact.answer
    if _COLOUR.match(asked) or _CAN.match(asked) or _OF_DATA.match(asked) or _GIANTS.match(asked):
        return True
    if _OF_NOW.match(asked) or (asked.startswith("What does the term ") and _PROGRAM.match(said)):
        return True
    if _OF_PEOPLE.fullmatch(asked) or _ASIDE_DEEDS.match(f"{asked} {said}"):
        return True
    if _CUT.match(asked) or (asked.endswith(" do?") and _FIRST_STEP.match(said)):
        return True
    if fact.kind == "contrast" and _OF_OFFICE.match(f"{asked} {said}"):
        return True
    if described := NAMES_FOR.match(asked):
        told = described["said"]
        if _OF_DATA_THAT.match(told) and not said.lower().endswith(("data", "information")):
            return True
        return bool(_CODE.fullmatch(said) or _BARE_CAPITAL.match(told) or _is_remark(told))
    return bool(WHAT_IS.fullmatch(asked)) and _is_remark(said)


def _is_remark(said: str) -> bool:
    """Whether what is said of a thing praises it, names its fame or gives a setting's use."""
    return any(way.match(said) for way in (_FLOURISH, _WELL_KNOWN, _SETTING, _RARER, _OF_STAFF, _OF_EXAMPLE))
