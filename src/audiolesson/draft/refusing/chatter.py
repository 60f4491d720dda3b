"""What a page says beside its subject: relief, comfort, a welcome, praise of itself. English only.

Such a sentence tells nothing, so that a paragraph goes on without it.
"""

import re

from audiolesson.draft.refusing.to_the_room import is_said_to_the_room
from audiolesson.patterns import lazy

_RELIEF = lazy(
    r"(?:Whew|Phew|Ta-?da|Hooray|Hurray|Yay|Woohoo|Wow|Great|Right|Okay|OK|Alright|All right|Awesome|Perfect"
    r"|Excellent|Nice"
    r"|Cool|Well done|Good job|Congrats|Congratulations)[,!.:] (?:(?:now|so|and),? )?"
    r"(?:(?:we|you)(?:['’]re| are|['’]ve| have| now| can now)\b|(?:that|this|it)(?:['’]s|was|is)?\b|now it\b"
    r"|the (?:easy|hard|worst)"
    r"|enough|let['’]s)(?!.*\b(?:but|because)\b)"
    r"|[^,]{1,20}, let['’]s (?:go|do this|get going|dive in)!$"
    r"|(?:That|This) (?:was|wasn['’]t) (?:(?:so|pretty|really|quite|a bit|not|very) )*(?:tough|easy|fun|hard|quick"
    r"|painless"
    r"|a lot|intense|lengthy|long|bad)(?:,? (?:wasn['’]t|was) it)?[.!]$"
)
"""A sigh behind a step: "Whew, that was tough."."""

_TURNS = lazy(
    r"(?:(?:Now|So|And|OK|Okay),? )?(?:[Bb]ack|[Oo]nto|[Oo]ver|[Oo]n) to (?!be\b)[^,;:]{3,60}[.!]$"
    r"|Moving on\b[^,;:]{0,60}[.!]$"
    r"|(?:Now )?[Ww]e can (?:now |finally )?(?:answer|return to|come back to|go back to|settle) the"
    r" (?:question|puzzle|problem|riddle)s? (?:from|at|of|in|with) [^,;:]{0,40}[.!]$"
    r"|Note what [^,;:]{3,40} (?:does|do)(?:n['’]t| not)? (?:do|say|give|mean|tell)[.!]$"
    r"|(?:Do|Can) you (?:see|notice|spot) (?:the|a|any|what[’']s) (?:pattern|problem|trick|rule|catch)\?$"
)
"""A turn to another part: "Now back to the kiln.", "Do you see the pattern?"."""

_SOON = lazy(
    r"(?:(?:But|And|So) )?[Ww]e(?:['’]ll| will) (?:\w+ ){0,3}?(?:go into|discuss|see|look at|cover|return to"
    r"|come back to|talk about"
    r"|get (?:back )?to|describe|explain|learn|explore|discover|meet|revisit)\b[^;:]*\b(?:later|soon|shortly"
    r"|in a (?:moment|minute|bit))"
    r"\b[^,;:]*[.!]$"
)
"""What is put off to another part: "We will see later how it is glazed."."""

_COMFORT = lazy(
    r"(?:(?:But|So|And) )?(?:[Dd]on['’]t|[Dd]o not) (?:worry|panic|be (?:afraid|scared|intimidated|discouraged"
    r"|alarmed))"
    r"(?: too much)?(?:[.!]$| (?:if|when|that|about) (?:it|this|that|you|your|all|any of|some of|the (?:code|syntax"
    r"|details))\b)"
    r"(?!.*(?:\bbut\b|\bbecause\b|;(?!.*\blater\b)|:))[^,]*$"
    r"|Your life will (?:now |surely |certainly )?(?:never|change|be)\b"
    r"|(?:Have fun|Good luck|Happy \w+ing)\b[^,]{0,40}[.!]$"
    r"|You(?:['’]ve got this| can do (?:it|this))[.!]"
)
"""Comfort and pep talk."""

_WELCOME = lazy(
    r"(?:Hello|Hi|Hey)\b.*\bwelcome to\b|Welcome to (?:the|this|our|my|book|module|part|week|day|lesson|unit|chapter"
    r"|session|[A-Z]|\d)",
    re.IGNORECASE,
)
_COURSE = (
    r"(?:course|module|curriculum|MOOC|lesson|unit|book|guide|primer|handbook|tutorial|series|training|programme"
    r"|workshop"
    r"|specialization)"
)
_ITSELF = lazy(
    rf"(?:This|It) (?:aims?|is (?:intended|designed|meant)|hopes|strives|tries) (?:to be|as) (?:an?"
    rf"|the) (?:[\w-]+ ){{0,3}}{_COURSE}\b"
    r"|We(?: have|['’]ve) (?:also )?(?:tried|aimed|attempted|endeavou?red|striven|made every effort) to"
    r" (?:set|include|make|keep|provide|cover|give|be|write|present|avoid|strike|collect|select)\b"
    r"|(?:Session|Module|Unit|Lesson|Week|Lecture|Workshop|Video|Episode) (?:\d+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our"
    r"|[Ff]ive|[Ss]ix)"
    r" (?:explor|introduc|cover|look|focus|discuss|consider|examin|describ|explain|present|deal|will|began|begin"
    r"|review)\w*\b"
    r"|If you (?:have|find|spot|notice|see|want|would like)\b.{0,60}\b(?:suggested|suggestions?|improvements?"
    r"|errors?|mistakes?"
    r"|typos?|corrections?|feedback)\b.*\b(?:content|MOOC|issue|pull request|us know|contact|e-?mail|contribute|page"
    r"|site)\b"
)
"""A course that speaks of itself and its makers."""


_HESITATES = lazy(
    r"(?:(?:[Aa]nd|[Bb]ut|[Ss]o),? )?(?:[Ww]ell|[Oo]k(?:ay)?|OK|[Ss]o|[Rr]ight|[Nn]ow|[Aa]nyway|[Aa]nyhow|[Aa]ll ?right"
    r"|[Hh]m+|[Oo]h|[Aa]h|[Uu]h|[Uu]m)(?:,? (?:then|well|so))?[.…!]+"
)
"""A word with which a writer takes breath, and nothing else: "Well." """


def only_chats(said: str) -> bool:
    """Whether a sentence tells nothing of the subject: "Whew, that was tough.", "Welcome to Module 6 …"."""
    shapes = (_RELIEF, _TURNS, _SOON, _COMFORT, _WELCOME, _ITSELF)
    return (
        any(shape.match(said) for shape in shapes)
        or _HESITATES.fullmatch(said) is not None
        or is_said_to_the_room(said)
    )


_LEADS_ON = lazy(
    r"(?:(?:Now|So|But),? )?[Ll]et(?: us|['’]s) (?:return|go back|come back|turn|begin|start|move on|go on"
    r"|look|take|see|think|do)\b(?!.*\b(?:because|means?|is|are|was|were)\b)[^:;?]*[.!]$"
)


def only_leads_on(said: str) -> bool:
    """Whether a paragraph's first sentence only says what comes: "Let us return to the kiln."."""
    return _LEADS_ON.match(said) is not None
