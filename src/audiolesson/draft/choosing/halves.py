"""What says only half without the sentence behind it: both are told, or neither."""

import re

from audiolesson.draft.choosing.announced import announces
from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.choosing.counted import only_names
from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.model import Candidate
from audiolesson.draft.sentences.contrasts import takes_back
from audiolesson.patterns import lazy

_CASE = lazy(r"(In|With|For|At|On|To|From|Under|By|Among|Between|If|When|Where) (?!\d)")
"""How two sentences begin that tell of two cases, where it is the same word: "In runny magma, …"."""

_DENIES = lazy(
    r"(?:(?:An? |The )?(?:[\w-]+ ){1,4}(?:(?:is|are)(?: not|n['’]t) |(?:should|must) not be )[^,;:]{3,40}\.$"
    r"|(?:It|This|That) (?:is|was)(?: not|n['’]t) (?:simply|only|just|merely)\b)"
)
"""What says what a thing is not, and waits for what it is."""

_HALF = lazy(
    r"(?:It|This|That) (?:does(?: not|n['’]t)) (?:follow|mean) that\b"
    r"|^(?:And|But|So) [^.?!]{3,40}\? (?![^?]*\?)"
    r"|\b(?:had|has|have|made) (?:a|one) (?:fair|good|valid|strong|serious|sound) (?:point|objection|argument|case)\.$"
)
"""What is no more than half: a thing that does not follow, a short question with the first of its answer, …"""

_UNSETTLED = lazy(
    r".*\b(?:(?:nobody|no ?one) (?:was (?:quite )?(?:sure|certain)|knew|could (?:say|tell|explain))"
    r"|(?:historians|scholars|scientists|doctors|critics|many|people|some) (?:[a-z]+ )?(?:long )?(?:doubted|wondered)\b"
    r"|(?:was|remained) (?:a (?:puzzle|mystery|riddle)|(?:long )?(?:disputed|debated|unknown|unclear)))\b",
    re.IGNORECASE,
)
"""What tells of a question that stood open once: what settled it comes next."""

_TOPIC = lazy(
    r"Not (?:every|all|each)\b|There (?:is|are|was|were) (?:one more|another|two|three|four) [^,;:]*\.$"
    r"|(?:[Hh]istorians|Scholars|Experts|Scientists|Economists|Critics) (?:still |often )?(?:disagree|differ)[^,;:]*\.$"
    r"|[^,;:]*\b(?:(?:tried|wanted|sought|set out) to [a-z]+ (?:this|it|them|that)"
    r"|gives? (?:a (?:sense|feeling|hint)|an idea) of [^,;]*"
    r"|(?:clue|hint|answer|explanation|proof|sign) (?:lies|lay|comes|came|(?:is|was) found) (?:in|from|at)\b[^,;]*"
    r"|(?:changed|differed|varied|mattered|suffered) (?:as well|too)|deserves? (?:attention|care|a closer look))\.$"
)
_MOST_OF_TOPIC = 12
"""Words of what only says what comes next: "Not every kiln was so hot.", "The abbots tried to stop it."."""

_JUDGES = lazy(
    r"(?:He|She|They|It|This|That|Both|Neither(?: of them)?) (?:was|were|is|are|proved|turned out(?: to be)?) "
    r"(?:both |only |quite |partly |completely |half )?(?:wrong|mistaken|right|false)\b"
)
"""What says whether the one before it is true."""


def only_raises(said: str) -> bool:
    """Whether a sentence only says what comes next: "The abbots tried to stop it."."""
    return _TOPIC.match(said) is not None and len(said.split()) <= _MOST_OF_TOPIC


_COUNTS_AHEAD = lazy(
    r"(?:[\w’'-]+,? ){0,9}(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal) (?:[a-z-]+ )?(?:[a-z]+s(?: then)?"
    r" (?:matter|follow|remain)|(?:replies|answers|ways|reasons|things|kinds|sorts|types|steps|stages|causes|signs"
    r"|rules|questions|problems|arguments|views|explanations|choices|methods|forms|ideas|theories|objections|facts"
    r"|clues|tests|options|possibilities|difficulties|dangers|advantages|lessons|parts)(?: then)?)\.$"
)
"""What counts what the next paragraph tells: "The manager had thought of two replies."."""


def is_half(one: Candidate, behind: Candidate) -> bool:
    """Whether a sentence says only half without the one behind it."""
    said, then = one.text.text, behind.text.text
    last = sentence_parts(said)[-1]
    if takes_back(then) or awaits(last) or announces(said) or last.endswith("?"):
        return True
    if one.block != behind.block:
        return behind.first and _COUNTS_AHEAD.match(last) is not None
    case, other = _CASE.match(said), _CASE.match(then)
    denied = _DENIES.match(said) is not None and behind.follows == one.order
    if only_raises(last) or _UNSETTLED.match(last):
        return True
    waits = only_names(said) or denied or _HALF.search(said) is not None or _JUDGES.match(then) is not None
    return waits or bool(case and other and case[1] == other[1])
