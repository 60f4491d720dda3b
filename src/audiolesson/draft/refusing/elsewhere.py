"""What points at another chapter or at an example by its name, which a listener never heard. English only."""

from audiolesson.patterns import lazy
from audiolesson.shapes import Shape, either

_BY_NAME = lazy(
    r"(?:[A-Z][\w-]+ |(?:and|of|the|in|for|to|on) ){1,9}"
    r"(?:(?:shows?|tells?|teach(?:es)?|gives?|introduces?|reminds?) us|covers?|introduces?|discuss(?:es)?|explores?"
    r"|explains?|describes?) (?:to|that|how|why|what|the|more)\b"
)
"""A chapter by its name: "Money and the Role of Banks shows us that …"."""

_TOLD_BEFORE = Shape(
    r"^As (?:recognized|seen|explained|described|discussed|noted|mentioned|indicated|introduced|expected) (?:in"
    r"|by|from)\b"
    r"|\bas (?:we(?:['’]ve| have)?|I|you)(?: \w+)? (?:noted|seen|mentioned|discussed|said|saw|learned|stated"
    r"|described)\b"
    r"|\bas (?:was |were |has been )?(?:(?:already|previously|just|first) )?(?:noted|mentioned|discussed"
    r"|described|stated)"
    r"(?: (?:above|before|earlier|previously|in|on)\b|[,.])"
    r"|\b(?:we|you) (?:(?:have|will|shall) )?(?:(?:just|already|shortly|soon|later|earlier) )+"
    r"(?:come to |come back to |return to |get to )?(?:see|look|meet|learn|noted?|saw|mentioned|discussed|introduced)\b"
    r"|\b(?:we|you) (?:noted?|saw|mentioned|discussed|introduced|described|defined|met) (?:\w+ ){0,4}(?:earlier|before"
    r"|previously|above)\b|\bwhich we (?:introduced|noted|mentioned|discussed|saw|met|described)\b"
    r"|\b(?:mentioned|discussed|introduced|described|noted) (?:earlier|previously)\b"
    r"|\b[Yy]ou (?:may|might|will|must|probably|likely)(?: already| also)? have (?:already |also |just )?"
    r"(?:noticed|seen|guessed)\b"
    r"|\b(?:that|which|the(?: \w+){1,3}|your(?: \w+){1,2}) you(?:[’']ve| have)? (?:just )?"
    r"(?:created|installed|wrote|made|downloaded|cloned)\b"
)
_ERRAND = Shape(
    r"\b[Oo]ur (?:\w+ )?(?:course|chapters?|cohort)\b|\bour (?:earlier|previous) (?:chapters?|discussion)\b"
    r"|\bso far[.,]|\b(?:[Gg]iven|after|from|by) (?:the|our) (?:earlier |previous )?discussions? (?:of|on|about|in)\b"
    r"|^In (?:the|our|this|another) (?:article|post|section|guide|video|recipe|tutorial) [A-Z]"
    r"|^We are (?:just|only|simply|merely)\b|\b(?:for|in|throughout|tak(?:e|ing)|complete|of|during) the "
    r"course\b(?! of\b)|^We (?:go on|proceed"
    r"|continue) (?:to|by|with)\b"
    r"|\bcheck out (?:the|our|this|my)\b|\binterested in learning more\b|\b(?:should|can|could) practi[cs]e\b"
    r"|\b[Yy]ou(?: will|['’]ll)? (?:also )?need to (?:validate|sign|register (?:for|at)|log|restart|reload)\b"
    r"|\b[a-z]+s below (?:help|show|are|give|explain|illustrate|describe)s?\b"
    r"|\b[Ww]e(?: will|['’]ll) (?:break down|unpack|dig into|walk you)\b|^Think about the \w+ (?:being|that)\b"
    r"|^Keep reading\b|\binformation (?:can|may) be found (?:at|in|on)\b|^You should receive\b"
    r"|\b[Ii]n this (?:use case|scenario|walk-?through)\b|\b[Yy]ou(?:[’']ve| have) (?:now|just)\b"
)
"""What sends a reader somewhere: "you should check out the course"."""

_REFERS = Shape(
    r"(?:,|—|–|;| -) (?:please )?see [^,.]{2,70}\.?$|\b[Pp]lease (?:refer|see|visit|consult)\b|\bcheck out\b"
    r"|\bread on\b"
    r"|^For (?:more |further |additional |the )?(?:full |complete |detailed )?(?:information|details?|documentation"
    r"|reference|list)\b[^.]*\b(?:see|refer|visit|check|read|consult)\b|^Press [A-Z]\w*\d"
    r"|\bshown in (?:red|blue|green|orange|yellow|bold|gr[ae]y)\b|\b(?:left|right|upper|lower) panel\b"
    r"|\b(?:covered|discussed|explained|shown|taught) in a later\b|\bexamples? so far\b"
    r"|\b(?:we|you)(?:['’]ll| will) see later\b|\b(?:can|may|should) (?:also )?(?:refer to|consult) (?:the|our|this)\b"
)
"""What refers to another text, a colour or a later part."""

_SOON = Shape(
    r"\b(?:we|you)(?: will|['’]ll)(?: \w+){0,2} (?:meet|see|learn|encounter|discuss|explore)\b.*"
    r"\b(?:soon|later|shortly)\b"
)
_A_ROW = lazy(
    r"[Tt]he (?:top|bottom|first|second|third|last|final|left|right|middle|next) (?:line|row|column|panel|bar|box)"
    r" (?:of|in|shows?|gives?|lists?|is)\b"
    r"|[Tt]he (?:right|left)-hand (?:row|column|panel|side of the (?:table|page))\b"
    r"|[B-HJ-Z] (?:has|shows|represents|lies|contains) "
)
"""A part of a table or a picture: "The top line shows …"."""

_POINT = Shape(r"\bpoints? [A-Z]\b(?! of\b)")
"""A letter of a diagram."""

_AN_EXAMPLE = Shape(
    r"\b(?:[Ii]n|[Ff]or|[Ff]rom|[Ww]ith|to|of) (?:the|our) (?:[A-Z][\w’'-]*|\w+) examples?\b(?! of\b)"
    r"|\b(?:[Tt]he|[Oo]ur) [A-Z][\w’'-]* example\b(?! of\b)"
)
"""An example by a name that it was given: "in the Farm example"."""

_ANY = either(_TOLD_BEFORE, _ERRAND, _REFERS, _SOON, _POINT, _AN_EXAMPLE)


def points_elsewhere(said: str) -> bool:
    """Whether a sentence points at another part of a course, or at an example, as if it had been heard."""
    return bool(_BY_NAME.match(said) or _A_ROW.match(said)) or _ANY.fits(said)
