"""What is told of a lesson that is written to be read from its first sentence to its last, whatever a filter thinks.

The filters were made for pages that lead through a course, a program or a screen, and take "Below the water table a
passage is full." for one that points at such a page. In careful prose a sentence that is left out costs all that leans
on it. So there only what is surely for the eye, for a class or of the author himself is left out.
"""

import re

from audiolesson.draft.refusing.patterns import OWN
from audiolesson.draft.refusing.reasons import AT_THE_PAGE, COURSE, FIGURES, ORDER, TO_STUDENT
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

OFTEN_FALSE = frozenset(
    {
        *(AT_THE_PAGE, COURSE, TO_STUDENT, FIGURES, "is cut off", "belongs to one class or text"),
        *("points at another part of the course", "is written like a note", "is for doing, not for hearing"),
        *("is a step at a machine", "names what only the page shows", "is done at a keyboard"),
    }
)
"""Why a sentence is refused that may be right all the same where it stands between others of a careful author."""

_PAGE_PART = (
    r"(?:page|chapter|section|lesson|course|article|guide|post|module|unit|workshop|code|program|function|script"
    r"|command|method|loop|class|file|query|tutorial|lecture|session|series|handout|worksheet|notebook|primer|essay"
    r"|glossary|sheet|text|book|list|table|figure|diagram|picture|image|photo|graph|plot|chart|map|formula|equation"
    r"|snippet|listing|example|exercise|problem|question|answer|step|slide|video|talk|entry|entries)s?"
)
_SEEN = (
    r"\b(?i:this|next|previous|last|our|following|preceding|earlier|later) (?:\w+ )?(?!(?<=next )plots?\b)"
    rf"{_PAGE_PART}\b"
    rf"|(?<!ing )\b(?i:the|these|those) (?:\w+ ){{0,2}}?{_PAGE_PART} (?:above|below|shows?|gives?|lists?|on the|you"
    r"|we)\b|\b(?:the|a) (?:figure(?! (?:had |has )?(?:fell|fallen|rose|risen|dropped|reached|stood|climbed))"
    r"|diagram|chart|plot|snippet|listing|screenshot|slide|worksheet|handout|notebook|infographic"
    r"|animation|flowchart|code cell|picture)s?\b(?! of speech)"
    r"|\b(?:[Ff]igure|[Ff]ig\.|[Tt]able|[Ll]isting|[Cc]hapter|[Ss]ection|[Ee]quation|[Ee]xercise|[Aa]ppendix|[Ss]tep"
    r"|[Ll]ecture|[Ll]esson|[Uu]nit|[Mm]odule|[Ww]eek) \d"
    r"|\b(?:see|as|shown|listed|given|described|defined|explained|mentioned|discussed|noted|stated|from)"
    r" (?:above|below)\b"
    r"|\b(?:above|below)[,;:).]|\bthe (?:above|below)\b|^(?:Above|Below),|\bas follows\b|\bthe following\b[^.]*:"
    r"|\b(?:as|like|that|which|what) (?:we|I) (?:\w+ )?(?:saw|seen|said|noted|mentioned|learned|discussed|met|did)\b"
    r"|\b[Ww]e(?: will|['’]ll| shall| have|['’]ve| are going to|['’]re going to| now| next)? (?:\w+ly |\w+ )?(?:see|saw"
    r"|seen|look at|looked at|discuss(?:ed)?|cover(?:ed)?|come back|return|get to|talk(?:ed)? about|deal with"
    r"|dealt with|learn(?:ed|t)?|explore|turn to|move on|go over|study|introduce|begin|start)\b"
    r"|\b[Yy]our questions? (?:is|are|isn['’]t|is not|aren['’]t) (?:here|answered)\b"
    r"|\b(?:[Mm]ost|[Ss]ome|[Mm]any|[Aa]ll|[Nn]one|those|one|two|three|four) of you\b"
    r"|\byou(?:['’]ve| have)? (?:come|came) (?:to|for|because|here)\b"
    r"|\b(?i:lectures?|lecturer|handouts?|syllabus|prerequisites?|(?:the|our) (?:course(?! of\b)|workshop)|primer"
    r"|tutors?|exams?|examiners?|slides|homework|assignment|quiz|midterm|semester|copyright|licensed|subscribe|sign up"
    r"|log ?in|website|repo(?:sitory)?|README|forum|GitHub|Twitter|YouTube|podcast|blog|CodePen|hackathon|webinar"
    r"|curriculum|click(?:ing|ed)?(?! (?:off|into|shut|open|together|home|like)\b)|download|install(?:ed|ing)?"
    r"|scroll|Ctrl|localhost|clone)\b|\b(?:Discord|Slack)\b"
    r"|\b(?:students?|readers?|learners?|participants?|attendees|workshop) (?:will|should|may|can|who|tell|ask)\b"
    r"|(?<![Tt]he )\b(?:this|next|last) (?:week|term|semester|year(?!['’]s)|(?<!by this )(?<!By this )time)\b"
    r"|\b(?:[Tt]oday|[Tt]omorrow|[Tt]onight|[Yy]esterday)\b,?"
    r" (?:we|you|I|is|means)\b"
    r"|\b(?:is|are) shown (?:as|in|with|underneath|beside|on the (?:left|right))\b|\bthis (?:\w+ )?demo\b"
    r"|\bHere (?:it is|they are) in [A-Z]\w+|\bHere(?: is|['’]s) the (?:code|program|script)\b|\bhow little code\b"
    r"|\b(?:[Kk]eep|[Bb]ear) .{3,30} in mind\b|\bin the margins?\b|"
    rf"\bat the end of (?:the (?:\w+ )?{_PAGE_PART}|this)\b|\bby heart\b"
    r"|\bbefore (?:you )?read(?:ing)? on\b|^[Rr]ead (?:this|it|these)\b"
    r"|^[Bb]ring (?:this|these)\b|^[Bb]ring (?:it|them)(?=[.!]| (?:to|with|along|back|next)\b)"
    r"|\b[Ll]et(?: me|['’]?s (?:look|see|start|begin|move|get|dive|jump|try|take|turn|do)|['’]s go)\b"
    r"|\b(?:please|(?<!of )thanks)\b|^[Ww]elcome\b|\bwelcome (?:to|back)\b|\band welcome\b|[<>→=_^\\|]|\b\w+\(\)"
)
"""What sends a listener to the page or leads through a course."""

_IN_THE_WORLD = lazy(
    rf"(?<!at )\b(?:the|each|every|its|their) (?!{_PAGE_PART}\b"
    r"|(?:code|method|way|details?|discussion|section|link|box|output)\b)[a-z]+ (?:above|below)(?=[,.;:)])"
    r"|\bin the course of\b|\bfrom (?:above|below)\b|^(?:Above|Below), (?=(?:they|he|she)\b)"
    r"|\b(?:open|still|free) (?:air|water|ground) (?:above|below)(?=[,.;:)])"
)
"""What stands over or under another thing: "each stone covers the joint below."."""

_OF_A_LAW = lazy(
    r"\b[Ss]ections? \d+[A-Z]?(?:\(\w+\))*(?= of the [A-Z])"
    r"|(?<![Ss]ee )(?<![Rr]ead )(?<!in )\b[Ss]ections? \d{2,}[A-Z]?\b"
    r"(?! (?:above|below|for more|shows?|of (?:this|the)\b))"
    r"|(?<=\d, )section \d+[A-Z]?(?:\(\w+\))*"
)
"""A part of an act, named as everybody names it: "section 3 of the Prescription Act 1832"."""

_AT_THE_PAGE, _SURELY_SEEN = Shape(_SEEN), Shape(rf"{_SEEN}|{OWN}")


def points_at_the_page(said: str) -> bool:
    """Whether a sentence surely sends a listener to the page, or leads through a course."""
    return _AT_THE_PAGE.fits(_OF_A_LAW.sub("", _IN_THE_WORLD.sub("", said)))


def surely_seen(said: str) -> bool:
    """Whether a sentence surely sends a listener to the page, leads through a course, or is the author's own."""
    return _SURELY_SEEN.fits(_OF_A_LAW.sub("", _IN_THE_WORLD.sub("", said)))


def is_for_the_ear(said: str, why: str) -> bool:
    """Whether a sentence that a filter refuses is told all the same between the others of a careful author.

    `why`: the filter's reason. Not what is surely for the eye, or torn: a bracket or quotation mark without its half.
    """
    if why not in OFTEN_FALSE or surely_seen(said):
        return False
    return said.count("(") == said.count(")") and len(re.findall(r"[\"“”]", said)) % 2 == 0


_SHOWN = lazy(
    r"\b(?:above|below|figures?|photos?|pictures?|images?|diagrams?|tables?|charts?|plots?|graphs?|maps?|code|examples?"
    r"|formulas?|equations?|lists?|listings?|screenshots?|drawings?|videos?|clips?)\b",
    re.IGNORECASE,
)
"""What the page shows, which may bring in what the next sentence is about."""

_MOST_WORDS = 16
"""Words of what is said in passing."""


def is_passed_over(said: str, why: str) -> bool:
    """Whether a careful author's paragraph goes on without a sentence: he speaks shortly of himself, or to the room."""
    own = why in ("speaks of the author or the student", ORDER, COURSE, TO_STUDENT, "belongs to one class or text")
    own = own or (why.startswith("points at") and not _SHOWN.search(said))
    return own and len(said.split()) <= _MOST_WORDS
