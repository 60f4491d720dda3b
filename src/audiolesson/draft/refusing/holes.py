"""A hole in a sentence, where a link, code, a formula or a list stood: "The heat is measured using."."""

import re

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_OPEN = (
    r"using|via|versus|per|including|such as|according to|because of|due to|consists? of|composed of|made up of"
    r"|depending on|in the form of|by means of"
)
_LINKED = (
    r"(?:is|are|was|were)(?: (?:often|also|usually|sometimes|then|simply))? (?:made of|based on|located (?:in|at|on)"
    r"|known as|defined (?:as|by)|denoted by|followed by|equal to|similar to|stored in|replaced (?:by|with)|given by"
    r"|divided by|multiplied by|written as|represented (?:as|by))"
)
_END = lazy(rf"\b(?:{_OPEN}|{_LINKED}|(?P<by>[a-z]+) by|(?:[Tt]his|[Ii]t|[Tt]hese) (?:is|are) called)[.!][\"”’)]*$")
_CUT_BEHIND = Shape(
    r"(?<!\bis )(?<!\bare )\b(?:mostly|mainly|primarily|largely|partly|chiefly|especially|particularly|solely)[.!]$"
)
"""What begins a reason or a case that was cut off: "The kilns of the town fail mostly."."""

_INSIDE = lazy(
    r"\b(?:using|via|by|called|defined as|given by|consists? of|such as|equal to|into|between|including|known as)"
    r" ?, (?:where|which|we|you|it|they|this|these|the \w+ (?:is|are|can|will)"
    r"|and (?:is|are|then|it|we|you|the \w+ (?:is|are)))\b"
)
_NAMED_BEFORE = lazy(
    r"\b(?:what|which|that|who|whom|whose|where|how|whatever|everything|anything|nothing|all|than|as)\b"
    r"|(?<=[a-z] )(?:I|you|we|they|he|she|it|people|everyone)(?:['’](?:re|ve|d|ll|s|m))? ",
    re.IGNORECASE,
)
"""What stands in front where the sentence names, earlier, what its end would lack: "the tool that they are using"."""

_MAY_USE = lazy(
    r"\b(?:is|are|was|were|be|been|being|worth|stop(?:ped)?|start(?:ed)?|keep|kept|avoid|for|of|from|in use,?) using\b"
)
_PASSES_BY = lazy(
    r"\b(?:pass|go|stand|come|get|live|drive|fly|walk|drop|stop|swear|abide|run|sail|roll|slip|tick|race|ride|float|lay"
    r"|put|near|close|hard|set|sit)(?:s|es|ed|ing|p?ped|p?ping)? by\b"
    r"|\b(?:went|gone|stood|came|got|flew|flown|flies|drove|swore|sworn|ran|sat|passers|laid|living|abides?|driving"
    r"|rode) by\b"
    r"|\b(?:to|can|could|may|must|will) [a-z]+ by\b|\bdivisible by\b"
)


_TO_DO = lazy(
    r"\b(?:is|are|was|were) to (?:minimi[sz]e|maximi[sz]e|find|compute|calculate|evaluate|show|prove|solve|obtain"
    r"|define|describe|determine)[.!]$"
)
"""What is to be done with a formula that stood below: "The aim is to minimise."."""
_LOST = lazy(
    r"\b(?:of|is|are|the|an?) \((?!\d|[a-z]\)|[a-z]+ly\)|or\b|almost\b|often\b)[^()]{3,40}\)"
    r"(?: (?:is|are|was|has|can)\b|[.,])"
)
"""A sign that stood before the words that explain it: "The value of (heat) is high"."""


def has_hole(said: str) -> bool:
    """Whether a sentence lacks a thing that it surely named: behind "using" at its end, or between "by" and a comma."""
    if _TO_DO.search(said) or ("(" in said and _LOST.search(said)):
        return True
    if ", " in said and (inside := _INSIDE.search(said)) and not _NAMED_BEFORE.search(said[: inside.start()]):
        return True
    if _CUT_BEHIND.fits(said):
        return True
    end = _END.search(said)
    if end is None or _NAMED_BEFORE.search(said[: end.start()]):
        return False
    tail = said[max(0, end.start() - 12) :]
    return not (_PASSES_BY.search(tail) if end["by"] else _MAY_USE.search(tail))
