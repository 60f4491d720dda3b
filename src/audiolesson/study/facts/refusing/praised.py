"""Praise, fame and what a thing is good for, where it should be told what the thing is or does.

Each rule is of cards that teachers who had not seen this program dropped, all of one form on pages of all subjects.
"""

import re

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR, WHAT_IS
from audiolesson.study.facts.model import Fact

_FAME = lazy(
    r"\b(?:gain(?:s|ed|ing)?|grow(?:s|n|ing)? in|ris(?:es|en|ing) in|enjoy(?:s|ed|ing)?|won|found) (?:\w+ )?"
    r"(?:popularity|traction|attention|acceptance|recognition|acclaim|favou?r)\b"
    r"|\bbe(?:come|came|coming) (?:\w+ly )?(?:popular|common|standard|essential|important|famous|ubiquitous)\b"
    r"|\b(?:br(?:oke|eaks?|eaking)|set|sets|beat|hold|holds|held) (?:\w+ ){0,2}records?\b"
    r"|^(?:[Aa]mong|[Oo]ne of) the (?:first|earliest|last|latest)\b"
    r"|\bcritically acclaimed\b|\baward-winning\b|\bbest-?selling\b",
    re.IGNORECASE,
)
_GOOD_FOR = lazy(
    r"an? (?:[\w-]+ ){0,2}(?:tools?|techniques?|skills?|practices?|methods?|concepts?|technolog(?:y|ies)|steps?|parts?"
    r"|process(?:es)?|resources?|approach(?:es)?|features?|components?|elements?|languages?|topics?|ways?)"
    r" (?:that|which) (?:(?:is|are) (?:\w+ly )?(?:essential|important|crucial|vital|critical|indispensable|invaluable"
    r"|useful|helpful|ideal|perfect|great|necessary|key|fundamental|central)\b|(?:allows?|makes?) for (?:easy|easier"
    r"|fast|faster|quick|better|more|simple)\b|requires? (?:plenty|lots|a lot)\b)",
    re.IGNORECASE,
)
"""What a thing of a hollow kind is good for, which any other one may be as well: "a tool that is essential for …"."""
_NEEDS_MUCH = lazy(r"\brequires? (?:plenty|lots|a lot) of ", re.IGNORECASE)
_OPINION = lazy(
    r".* (?:is|are) (?:\w+ )?(?:crucial|important|essential|vital|critical|key|valuable|useful|helpful|beneficial)"
    r"\. Why\?",
)
"""Why its author holds a thing dear, of which a page gives one reason of many."""
_PEOPLE = (
    r"(?:you|us|users?|people|developers?|customers?|anyone|everyone|one|students|teams|organi[sz]ations|businesses"
    r"|programmers|individuals|companies|researchers|administrators|clients)"
)
_ALLOWED = lazy(rf"(?:Allows?|Enables?|Lets?|Helps?|Permits?|Empowers?) {_PEOPLE} (?:to )?[a-z]")
"""What a thing lets somebody do, one of many deeds that it is good for, unless it is all that a command is for."""
_DOES = lazy(r"What (?:do|does) (?:the )?(?!.* (?:command|function|method|keyword|operator) ).* do\?")
_TALKED = lazy(r"Who (?:wrote|spoke|talked|taught|published|lectured) (?:\w+ly )?(?:about|on|of) ")
"""What many did: "Who wrote extensively about glaze?"."""
_HIDDEN = lazy(r"What happen(?:s|ed) .*\? An? (?:hidden|special|certain|particular|simple|small) ", re.IGNORECASE)
_CAUSE = lazy(r"What (?:do|does|did) (?P<x>.+) (?:cause|lead to|result in|create|bring)\?")
_STATE = lazy(r"(?:high|low|good|poor|bad|strong|weak|proper|effective|regular|positive|negative) ", re.IGNORECASE)
"""How a thing begins that is a state of another one: what high heat leads to is much."""
_JUDGED = lazy(r"\b(?:poor|bad|good|great|better|worse|terrible|nasty|negative|positive|unpleasant)\b", re.I)
_VALUED = lazy(
    r"(?:How many|Which (?:two|three|four|five|six|seven)|What are the(?: (?:two|three|four|five|six|seven))?) "
    r"(?:(?:key|familiar|important|crucial|essential|critical|big|core|powerful|great|interesting) "
    r"|.* of (?:an? )?(?:effective|good|successful|great|better) )"
)
"""Parts that the author holds to be the ones that count: "the three core aspects of effective firing"."""


def is_praised(fact: Fact) -> bool:
    """Whether a fact tells how a thing is valued, by its author or by others, and not what it is."""
    asked, said = fact.question, fact.answer
    if _OPINION.fullmatch(asked) or _VALUED.match(asked):
        return True
    if _DOES.fullmatch(asked) and _ALLOWED.match(said):
        return True
    if _TALKED.match(asked) or _HIDDEN.match(f"{asked} {said}"):
        return True
    if (cause := _CAUSE.fullmatch(asked)) and (_JUDGED.search(said) or _STATE.match(cause["x"])):
        return True
    if named := NAMES_FOR.match(asked):
        return bool(_FAME.search(named["said"]) or _GOOD_FOR.match(named["said"]))
    if not WHAT_IS.fullmatch(asked):
        return False
    return bool(_FAME.search(said) or _GOOD_FOR.match(said) or _NEEDS_MUCH.search(said))
