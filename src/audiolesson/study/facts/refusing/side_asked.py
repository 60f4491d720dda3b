"""Cards that ask for a side of what a lesson teaches, or for what many things could be: they are not heard unread.

Teachers judged 562 cards of 122 lessons and pages. Of the sure ones they kept 73 of 100, of those of these forms a
third: years in lessons that tell of no past, bare counts, why something matters, what a sentence says that a thing
does.
"""

import re

from audiolesson.draft.english.parse.model import is_common
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import tree_of_answer
from audiolesson.study.facts.leads import without_lead

_YEAR = lazy(r"in which year\b", re.IGNORECASE)
_COUNT = lazy(r"(?:(?:to|in|on|for|by|at|of|with|from) )?how many\b", re.IGNORECASE)
_FEW = lazy(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\.?", re.IGNORECASE)
_HOW_LONG = lazy(
    r"for how many (?:years|months|decades|centuries) (?:has|have|had|did|do|does) "
    r"|how many (?:hours|days|weeks|months|years) (?:do|does|did) [^?]+(?<!\bto)"
    r" (?:begin|start|end|stop|happen|occur|come|appear|open|close) (?:before|after) [^?]+\?"
    r"|what percentage of (?-i:(?:\bthe [A-Z]\w*(?: [A-Z]\w*)*|[^?A-Z])*+[A-Z][a-z])[^?]*\?",
    re.IGNORECASE,
)
"""For how long something has been so, a time whose words stand apart ("how many days does it begin before …"), and a
share of somebody's, who is no single thing: "of the Earth"."""
_MATTERS = lazy(
    r"why (?:is|are|was|were) .* (?:critical|important|crucial|essential|relevant|vital|valuable|needed)\b",
    re.IGNORECASE,
)
"""Why something matters: any reason does."""
_DOES = lazy(
    r"what (?:do|does|did) (?!.* (?:mean|measure|refer to|stand for|do|say|state|hold|consist of|combine|comprise)\?)"
    r"[^?]+\?",
    re.IGNORECASE,
)
_OF_A_KIND = lazy(
    r"what is an? (?:[a-z]+ )?(?:kind|form|type|sort|cousin|relative|version|example) of [^?]* called\?", re.IGNORECASE
)
"""What several things are called."""
_BESIDE = lazy(
    r"\b(?:an?|some) (?:more |less )?(?:better|worse|larger|smaller|faster|slower|newer|older|simpler|different|further"
    r"|refined|brief|middle|special|similar|particular|second|third)(?: [a-z-]+)?(?: \w+)* (?P<noun>[a-z]+)\b[^.?]*\."
    r" What is this (?P=noun) called\?$",
    re.IGNORECASE,
)
"""A thing that only its lesson sets beside another: "a better strategy is to fire twice. What is this strategy …"."""
_THIS = lazy(r"(?!(?:when|if|whenever|once|after)\b)[^?]+\. What is this called\?", re.IGNORECASE)
"""What is told in brackets behind a whole sentence: "The shop doubles its price. What is this called?"."""
_LEANS = lazy(
    r"(?:(?:the (?:most|least|first|second|next|last|other|only)|what(?:ever)?|who(?:ever)?|while|although|others?|such"
    r"|another|both|neither)\b[^?]*|[^?]*, [^,.?]+ and [^,.?]+)\. What (?:is this|are these) [a-z-]+ called\?",
    re.IGNORECASE,
)
"""What leans on the sentence before it, or ends in a row, of which the name may be the next thing."""
_MANY_AS_ONE = lazy(r"\bthis (?:quanta|data|phenomena|criteria|bacteria|media|strata|fungi|nuclei) called\?$")
_OF_ONE = lazy(r"who [a-z]+ed the [a-z]+\?", re.IGNORECASE)
"""Who did something to a thing that only the lesson names: "who developed the religion?"."""
_CALLED = lazy(r"\bcalled\?$", re.IGNORECASE)
_ASIDE_FIRST = lazy(r"why (?:do|does|did|is|are|was|were) (?:in|on|at|for|by|with|under|from) ", re.IGNORECASE)
"""A question whose verb and subject something stands between."""


def is_side_asked(question: str, answer: str, *, past: bool, kept: bool) -> bool:
    """Whether a card, its question with its lead, asks for a side of its lesson, or for what many answers fit.

    `past`: its lesson tells of the past; `kept`: its form is one that teachers keep.
    """
    asked = without_lead(question)
    if _YEAR.match(asked):
        return not past
    if _HOW_LONG.match(asked):
        return True
    if _COUNT.match(asked):
        return _FEW.fullmatch(answer) is not None
    if _DOES.fullmatch(asked):
        return not kept
    if _LEANS.fullmatch(asked) or _MANY_AS_ONE.search(asked) or _THIS.fullmatch(asked) or _OF_ONE.fullmatch(asked):
        return True
    if _MATTERS.match(asked) or _ASIDE_FIRST.match(asked) or _OF_A_KIND.fullmatch(asked) or _BESIDE.search(asked):
        return True
    return _CALLED.search(asked) is not None and _is_common_quality(answer)


def _is_common_quality(said: str) -> bool:
    """Whether an answer is one common word that tells how something is: "equal", and no term such as "diploid"."""
    if " " in said or not is_common(said.lower()):
        return False
    tree = tree_of_answer(said)
    return tree is not None and tree.tags[tree.root] == "JJ"
