"""Orders that are advice for life ("Avoid blanks in names") and those that are steps at a screen."""

import re
from functools import lru_cache

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import upper_first
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

_I = re.IGNORECASE
_ADVICE = lazy(
    r"(?:do not|don['’]t|never|always|avoid|use|keep|make sure|be(?! it\b)|consider|choose|remember"
    r"|try to|think of|prefer|treat|clarify|break|make|take care|ask|give|write|record|store|save|limit|plan|focus"
    r"|leave"
    r"|put|include|organi[sz]e|document|separate|export|start with|think about|look for|aim|provide|encourage"
    r"|set|work|reduce|protect|build|test|share|let|allow|invite|listen|respect|expect|accept|assume good|involve"
    r"|support"
    r"|celebrate|thank|seek|communicate|explain why|review|monitor|track|automate|minimi[sz]e"
    r"|maximi[sz]e|ensure|check that|respond|help|welcome|balance|design|measure|evaluate|prioriti[sz]e|establish|hold"
    r"|decide|agree|apply|follow|watch (?:out|for)|beware|bear in mind|resist|stick|stay|trust|value)(?: \w|$)",
    _I,
)
_DOES = lazy(
    r"\b(?:following|buttons?|menu|icon|tab|terminal|prompt|window|editor|app|click|folder|cell|notebook|console|cursor"
    r"|wire|pin|socket|cable|repo|checkpoint|attached|linked|table|diagram|figure(?! out)|graph|column|row|exercise"
    r"|answers?"
    r"|assignment|solution|our)\b",
    _I,
)
_REASON = Shape(
    r"\b(?:so that|because|in order to|rather than|instead of|according to|to (?:avoid|make sure|ensure|prevent|help"
    r"|reduce|improve|protect))\b",
    _I,
)
_EXERCISE = lazy(
    r"(?:check|explain|describe|discuss|identify|list|compare|find|define|draw|calculate|name|look|see|note|imagine"
    r"|suppose"
    r"|click|type|open|run|enter|press|select|install|download|navigate|go|try|answer|read|watch|visit|replace|add"
    r"|create|copy|paste|call|import|execute|refer|complete|sketch|estimate|determine|show|prove|state|match|sort"
    r"|pick|say|take|recall|change|modify|edit|solve|work out|fill|circle|underline|repeat|turn|move|return)\b",
    _I,
)


_AT_A_MACHINE = lazy(
    r"^(?:log|sign|build|push|pull|commit|clone|merge|delete|remove|rename|restart|start|stop|switch|load|upload|submit"
    r"|contact|email|register|join|insert|drag|scroll|zoom|hover|tap|connect|plug|wait|continue|skip|proceed|click|type|run|press|open|select|enter|install|download|navigate|copy|paste|call|import"
    r"|execute|refer|answer|complete|see|note|check|try|go|visit|sketch|solve|fill|describe|explain|discuss|list)\b"
    r"|\b(?:code|files?|program|server|account|page|command|version|branch|script|app|browser|package|module|function"
    r"|data|database|model|website|options?|settings|password|device|instructor|teacher|class)\b",
    _I,
)


@lru_cache(maxsize=1024)
def is_advice(said: str) -> bool:
    """Whether an order is one for life, not a step at a screen: "Avoid blanks in names", "Never change raw data"."""
    condition = re.match(r"(?:if|when)\b[^,]+, (?:then )?(?=\w+)", said, _I)
    if condition:
        ordered = said[condition.end() :]
        return is_advice(ordered) or (bool(_BY_DEGREE.search(ordered)) and _is_deed(ordered))
    if _WITH_RESULT.match(said) and _is_deed(said, True):
        return True
    reasoned = _REASON.fits(said) and not _EXERCISE.match(said)
    if not (_ADVICE.match(said) or reasoned) or len(said.split()) < 5 or _DOES.search(said) or re.search(r"\d", said):
        return False
    return re.match(r"(?:do not|don['’]t|be)\b", said, _I) is not None or begins_with_order(said)


_BY_DEGREE = lazy(
    r"\b(?:more|less|fewer|(?:long|short|fin|coars|fast|slow|high|low|earli|lat|hard|soft|small|larg|bigg|wid|deep|strong"
    r"|weak|light|heavi|thick|thinn|cool|warm|hott|cold|gentl|tight|loos)er)\b",
    _I,
)
"""What makes an order behind a condition a rule: "If it cracks, dry it more slowly"."""

_WITH_RESULT = lazy(
    r"[A-Z]\w+ [^,;:.]{3,70},? and (?!then\b)(?:you|it|they|he|she|the [a-z]+|within [\w ]{3,20}?) (?!and\b|or\b)[a-z]"
)
"""An order that tells what comes of it: "Wet the clay and it bends"."""


def _is_deed(said: str, resulting: bool = False) -> bool:
    """Whether an order is a deed of the subject, which nobody is asked to do now: "… fire it longer".

    `resulting`: the sentence tells what comes of it.
    """
    plain = not (
        (_EXERCISE.match(said) and not resulting)
        or _DOES.search(said)
        or _AT_A_MACHINE.search(said)
        or said.endswith("!")
    )
    return plain and begins_with_order(upper_first(said))
