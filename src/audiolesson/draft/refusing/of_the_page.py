"""What in a sentence is of the page, of a course or of a machine, where a page has little to tell.

The other rules refuse more, "website", "Section 12 forbids" and "curriculum vitae" among it, for they are asked where
there is enough to tell.
"""

from audiolesson.patterns import lazy

_PART = (
    r"(?:page|chapter|section|lesson|course|article|guide|post|module|unit|workshop|tutorial|lecture|session|series"
    r"|handout|worksheet|notebook|slides?|video|talk|repo\w*|episode|project|document|paper|deck|assignment|week|class"
    r"|semester|site|blog|readme)s?"
)
_SHOWN = (
    r"(?:code|program|function|script|command|list|table|figure|diagram|picture|image|photo|graph|plot|chart|formula"
    r"|equation|snippet|listing|example|exercise|problem|question|answer|step)s?"
)
_OF_THE_PAGE = lazy(
    rf"\b(?i:this|these|next|previous|last|our|following|preceding|earlier|later) (?:\w+ )?{_PART}\b"
    rf"|\b(?i:this|these|the following|next|previous) {_SHOWN}\b"
    rf"|\b(?i:the|those) (?:\w+ )?{_SHOWN} (?:above|below|shows?|gives?|lists?|on the (?:left|right)|you (?:have"
    rf"|just))\b"
    r"|\b(?:the|a) (?:screenshot|code cell|listing|snippet)s?\b"
    r"|\b(?:[Ff]igure|[Ff]ig\.|[Tt]able|[Ll]isting|[Cc]hapter|[Ss]ection|[Ee]quation|[Ee]xercise|[Aa]ppendix|[Ss]teps?"
    r"|[Ll]ecture|[Ll]esson|[Uu]nit|[Mm]odule|[Ww]eek|[Ll]ab|[Tt]ask|[Pp]art) \d"
    r"|\b(?:above|below)[,;:).]|\bthe (?:above|below)\b|^(?:Above|Below)\b|\bas follows\b|\bthe following\b"
    r"|\b(?:see|as|shown|seen|listed|given|described|defined|explained|mentioned|discussed|noted|stated|from)"
    r" (?:above|below|before|earlier|previously)\b|^See\b|\bpp?g?\. ?\d|\bcf\b"
    r"|\b(?:as|like|that|which|what) (?:we|I) (?:\w+ )?(?:saw|seen|said|noted|mentioned|learned|discussed|met|did)\b"
    r"|\b[Ww]e(?: will|['’]ll| shall| have|['’]ve| are going to|['’]re going to| can now| now| next)?"
    r" (?:\w+ly |also |now |first |next |then )?(?:saw|seen|look at|looked at|discuss(?:ed)?|cover(?:ed)?|come back"
    r"|return|get to|talked about|dealt with|learn(?:ed|t)|explore|turn to|move on|go over|study|introduce|begin)\b"
    r"|\b[Ww]e(?: will|['’]ll| shall| are going to|['’]re going to) (?:\w+ )?(?:see|learn|start|deal with|talk about)\b"
    r"|\b[Yy]ou should already\b|\b(?:[Mm]ost|[Ss]ome|[Mm]any|[Aa]ll|[Nn]one|those) of you\b"
    r"|\b[Yy]ou(?:['’]ll| will| should)(?: now)? (?:see|notice|learn)\b"
    r"|\b(?i:lecturer|handouts?|syllabus|prerequisites?|tutors?|exams?|slides|homework|assignments?|quiz\w*|midterm"
    r"|semester|copyright (?:©|\(c\)|\d)|licensed|subscribe|sign up|log ?in|README|webinar|hackathon|click(?:ing"
    r"|ed)?|download\w*"
    r"|install(?:ed|ing)?|scroll|localhost|screenshots?|worksheets?|hyperlinks?|PDF|newsletter|sponsor\w*"
    r"|TODO|(?:this|these|the|following) links?|textbooks?|tomorrow|for the reader|issues tab|to contribute"
    r"|about us|send us|contact us"
    r"|let us know|the docs|source code)\b"
    r"|\b(?i:our|my|this|on|via|join|visit|the) (?:website|blog|Discord|Slack|GitHub|Twitter|YouTube|podcast|forum"
    r"|repo)\b|\b(?:students?|readers?|participants?|attendees) (?:will|should|may|can|who|tell|ask)\b"
    r"|(?<![Tt]he )\b(?:this|next|last) (?:week|term|semester|year|time)\b"
    r"|\b(?:[Tt]oday|[Tt]onight|[Yy]esterday)\b,? (?:we|you|I)\b|\b\w+\(\)"
    r"|\b[Ll]et(?: me\b|['’]?s (?:look|see|start|begin|move|go|get|dive|jump|try|take|turn|do|explore|build"
    r"|create|make|set)\b)"
    r"|\b(?:please|thanks|thank you|you['’]re welcome)\b|^Welcome\b"
    r"|\b[Hh]ere(?:['’]s| is| are)\b|\b(?:click|found|go|look|check|read|see) here\b",
)
"""What sends a listener to the page or leads through a course."""


def is_of_the_page(said: str) -> bool:
    """Whether a sentence sends a listener to the page, or leads through a course."""
    return bool(_OF_THE_PAGE.search(said))


_BY_LAW = lazy(
    r"^(?:Sections?|Articles?) \d+[A-Z]{0,2}(?: (?:and|to) \d+[A-Z]{0,2})?(?= (?:\w+ly )?(?:punish|penali[sz]e"
    r"|prohibit|forbid"
    r"|protect|guarantee|provide|criminali[sz]e|outlaw|ban|require|entitle|abolish)(?:e?s)?\b)"
)
"""How a section of a law begins, which no page has: "Section 12 forbids …"."""


def section_of_law(said: str) -> int:
    """Where the words end with which a sentence names the section of a law that it tells of, 0 where it does not."""
    found = _BY_LAW.match(said)
    return found.end() if found else 0
