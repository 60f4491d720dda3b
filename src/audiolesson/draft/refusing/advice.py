"""Orders that are advice for life ("Avoid blanks in names") and those that are steps at a screen."""

import re

from audiolesson.draft.english.tags import begins_with_order

_I = re.IGNORECASE
_ADVICE = re.compile(
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
_DOES = re.compile(
    r"\b(?:following|buttons?|menu|icon|tab|terminal|prompt|window|editor|app|click|folder|cell|notebook|console|cursor"
    r"|wire|pin|socket|cable|repo|checkpoint|attached|linked|table|diagram|figure(?! out)|graph|column|row|exercise"
    r"|answers?"
    r"|assignment|solution|our)\b",
    _I,
)
_REASON = re.compile(
    r"\b(?:so that|because|in order to|rather than|instead of|according to|to (?:avoid|make sure|ensure|prevent|help"
    r"|reduce|improve|protect))\b",
    _I,
)
_EXERCISE = re.compile(
    r"(?:check|explain|describe|discuss|identify|list|compare|find|define|draw|calculate|name|look|see|note|imagine"
    r"|suppose"
    r"|click|type|open|run|enter|press|select|install|download|navigate|go|try|answer|read|watch|visit|replace|add"
    r"|create|copy|paste|call|import|execute|refer|complete|sketch|estimate|determine|show|prove|state|match|sort"
    r"|pick|say|take|recall|change|modify|edit|solve|work out|fill|circle|underline|repeat|turn|move|return)\b",
    _I,
)


def is_advice(said: str) -> bool:
    """Whether an order is one for life, not a step at a screen: "Avoid blanks in names", "Never change raw data"."""
    condition = re.match(r"(?:if|when)\b[^,]+, (?:then )?(?=\w+)", said, _I)
    if condition:
        return is_advice(said[condition.end() :])
    reasoned = bool(_REASON.search(said)) and not _EXERCISE.match(said)
    if not (_ADVICE.match(said) or reasoned) or len(said.split()) < 5 or _DOES.search(said) or re.search(r"\d", said):
        return False
    return re.match(r"(?:do not|don['’]t|be)\b", said, _I) is not None or begins_with_order(said)
