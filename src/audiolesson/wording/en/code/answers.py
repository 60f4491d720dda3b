"""How a server answered: 404, a 503 error."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers import numbers

_ANSWERED = lazy(
    r"\b(?:HTTP|GET|POST|PUT|DELETE|PATCH|[Ss]tatus|[Rr]esponses?|[Rr]eturn(?:s|ed|ing)?|[Ee]rrors?|[Rr]edirects?|[Rr]etr(?:y|ies))"
    r"\b[^.;?!]{0,30}\Z"
)
_AS_ANSWER = lazy(
    r" (?:redirects?|errors?|responses?|status|codes?|pages?|Not Found|Moved|Found|Not Modified|"
    r"Bad (?:Request|Gateway)|Unauthorized|Forbidden|Service Unavailable|"
    r"Gateway Timeout|Too Many Requests|Conflict|Gone|"
    r"from (?:the |an? |our )?(?:nginx|server|upstream|gateway|API|proxy|backend|load balancer|service))\b"
)
_SAYS = r"(?:means|is|says|shows|was|signals|tells|indicates|occurs|happens|appears|comes|becomes|always|this)\b"
"""Behind these no things are counted: 404 means that nothing is there."""
_SERVED = lazy(r"\b(?:servers?|caches?|clients?|browsers?|HTTP|APIs?|endpoints?|created|URLs?|requests?|redirects?)\b")
_ONE = lazy(r"\b(?:[Aa]n?|[Ee]very|[Ee]ach|[Aa]nother) \Z")
_GOES_ON = lazy(
    r"[.,;:?!)]|\s*\Z|\s(?:to|from|for|when|if|means|is|are|and|or|instead|back|because|rather|with|while)\b"
)


def _status(match: re.Match[str]) -> Answer:
    """404: how a server answered."""
    answered: object = _ANSWERED.search(match.string, max(0, match.start() - 50), match.start())
    answered = answered or _AS_ANSWER.match(match.string, match.end(), match.end() + 22)
    if match[1][0] == "2":
        answered = None
    one = _ONE.search(match.string, max(0, match.start() - 8), match.start())
    sure = match[1][0] in "45" or stands_near(_SERVED, match)
    answered = answered or (sure and one and _GOES_ON.match(match.string, match.end()))
    return numbers.pairs(match[1]) if answered else None


RULES = (
    Rule("name", lazy(r"(?<![\w.,$])([45]0[1-9])(?= plans?\b)"), lambda match: numbers.pairs(match[1])),
    Rule(
        "name",
        lazy(
            r"(?:(?<=\bH\.R\. )|(?<=\bH\.J\.Res\. )|(?<=\bSenate Bill )|(?<=\bHouse Bill ))(\d{3,4})(?!\w|"
            r"[.,]\d)"
        ),
        lambda match: numbers.pairs(match[1]),
    ),
    Rule(
        "status",
        lazy(rf"(?<![\w.,$€£–-])([245]0[1-9]|30[1-8]|4(?:18|22|29))(?![\w%–(-]|[.,]\d| (?!{_SAYS})[a-z]+s\b)"),
        _status,
    ),
    Rule(
        "name",
        lazy(
            r"(?<![\w.,$])(?:(?:[1-5]0[1-9]|429|451)(?= (?:errors?|response|page|status)\b)"
            r"|[345]0[1-9](?= responses\b))"
        ),
        lambda match: numbers.pairs(match[0]),
    ),
)
