"""What a page has its reader do, or look at: an exercise, a step of an assignment, a glance at a picture. English only.

"Explain how …" and "Note the shape of …" are orders as advice is, and a lesson that is told as it runs tells advice.
"""

import re

from audiolesson.patterns import lazy

_THEN = r"(?:(?:now|next|then|finally|also|first|second|third)[,:]? )*"
_TASK = lazy(
    r"(?:explain|describe|calculate|compute|determine|prove|derive|sketch|evaluate|illustrate|justify|outline)"
    r" (?:the|an?|how|why|what|whether|which|that|each|your|one|two|three|at least|in your)\b"
    r"|find (?:the|all|an?) (?!way|time|place|quiet|good|friend|partner|mentor|job|right|best|balance|courage|root)"
    rf"|{_THEN}(?:"
    r"explain (?:how|why|what|whether)\b"
    r"|(?:identify|name|list|give|compare|choose|select|state) (?:at least|one|two|three|four|five|any|anything)\b"
    r"|discuss (?:how|why|whether|what|with)\b|write (?:an? (?:short|brief|one|comparison|paragraph|essay|program"
    r"|function|script|response|sentence)|one|two|three)\b"
    r"|(?:modify|incorporate|implement|extend|rewrite|refactor|convert) (?:the|your|an?|this) (?:[\w`]+ ){0,2}?"
    r"(?:program|function|class|code|script|example|method|solution)\b|incorporate \w+ into your\b"
    r"|select the (?:option|answer|choice|statement)s?\b|experiment (?:and|with) (?:try|adding|changing|different"
    r"|the|your)\b"
    r"|for (?:the|these|this) (?:(?:next|following|last|first) )?(?:\w+ )?(?:questions?|exercises?|tasks?"
    r"|assignments?),"
    r"|draw (?:and (?:analy[sz]e|label|explain|annotate|shade)|(?:an?|the) [^.,]*\b(?:diagram|graph)s?)\b"
    r"|define [\w -]{3,40} and (?:give|explain|describe|list|state|discuss)\b|compare and contrast\b"
    r"|try (?:to )?(?:prov|solv)(?:e|ing)\b"
    r"|fill (?:in|out) the (?:\w+ )?(?:box|blank|form|table|gap|template|canvas|worksheet|field|cell)(?:e?s)?\b"
    r"|copy (?:and paste )?your\b|try (?:(?:to|and) )?(?:rewrit|add|chang|modify|writ|implement|replac|remov"
    r"|us)(?:e|ing)?"
    r" (?:the|your|an?) (?:\w+ ){0,2}(?:function|class|method|variable|description|program|script|query|parameter"
    r"|argument|element|code|command|loop)\b"
    r"|(?:start|try|keep) (?:changing|tweaking|playing|experimenting)\b|create a (?:\w+ )?(?:title|repository)\b"
    r"|see (?:if|whether|how) (?:you|any|your|the)\b|using the \w+ (?:text |code |data )?you (?:\w+ )?in the\b"
    r")",
    re.IGNORECASE,
)
"""How an exercise or a step of an assignment begins."""

_LOOK = lazy(
    r"(?:(?:now|also|again|but|and|please),? )?(?:note|notice|observe|pay (?:close |special )?attention to|watch|see)"
    r" (?:how\b|(?:the|an?) (?!following\b)(?:[\w-]+ ){1,4}(?:of|in|on|at|while|between|for|does|is|are|has|here)\b)",
    re.IGNORECASE,
)
"""How a page says what to see in its picture, its listing or what it plays."""

_DONE = lazy(
    r"\b(?:the|these|those) (?:last|previous|above|two|three|following|earlier)(?: (?:two|three|four|few))?"
    r" exercises?\b|\byou should (?:definitely |really |probably |also )?(?:read|check out|take a look at)"
    r" (?:this|the|these|his|her)\b",
    re.IGNORECASE,
)
"""What counts on an exercise that was done, or on something read."""


def is_for_doing(said: str) -> bool:
    """Whether a sentence has its reader do an exercise or look at the page, or counts on that he did."""
    return bool(_TASK.match(said) or _LOOK.match(said) or _DONE.search(said))
