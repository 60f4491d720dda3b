"""What counts, times or labels a heading: no word of its title."""

import re
from functools import lru_cache

from audiolesson.patterns import lazy

BEFORE_TITLE = lazy(
    r"^.{4,60}\?\s+(?=[A-Z]\w+ \w|an? (?:\w+ )?(?:primer|guide|introduction) )(?!.*\?$)|^[Dd]ue to (?=the )"
)
"""A question in front of a title that says what it is about, or of what it is the cause: "Due to the loss of air"."""

_COUNTED = (
    "(?:blocker|chapter|exhibit|idea|lab|law|lesson|lever|method|mistake|myth|part|phase|pitfall|principle|question|reason"
    "|route|rule|session|stage|step|tip|trap|unit|warning)"
)
_NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_KIND_OF_PAGE = (
    "(?:(?:(?:revision|talk|study|class|course|workshop|seminar|exam|fact|work|lecture|reading|crib) ?(?:sheet|notes)"
    "|study guide|field guide|handout|notes|cheat ?sheet|primer|explainer)s?)"
)
_NUMBERING = lazy(
    r"^(?:(?:chapter|lesson|section|part|module|unit|week|step|episode)\s+)?\d+(?:\.\d+)*[.):]?\s+(?-i:(?![a-z]))"
    r"|^\d{1,2}\s+(?-i:(?=[a-z]))(?=\S*[^\ss,](?!\s\w+s\b)(?:\s|$))"
    r"|^(?:q|question|task|step|exercise|part)\s?\d*[.)]?\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:lec|lecture|lect|lesson|week|wk|day|class|unit|mod|module|ch|chap|chapter|sec|part|session|topic|concept|no"
    r"|version|kt|lo|ao|act|scene|room|book|volume|vol|talk|tutorial)[.\s]?\s?#?\d+(?:\.\d+)*"
    r"(?: (?:notes|handout|slides|summary|recap|review))?\s*(?:[:.)]|[-–—]+)\s+(?=\w)"
    r"|^(?-i:[A-Z]{1,3})\d+\.\d+(?:\.\d+)*\s*[:.)–—-]*\s+(?=\w)"
    r"|^(?-i:[A-Z]{2,5})\s?\d{3}[A-Z]?(?: (?:lecture|class|course) notes)?\s*(?::|-{1,3}|[–—])\s+(?=\w)"
    r"|^(?:(?:review|practice|group|small group|worked|sample|class|guided|full|pro) )?(?:exercise|activity|example"
    r"|case study|case|definition|exam question|historian['’]s corner|key individual|key person|key term|focus|note"
    r"|page|panel|slide|scene|diagram|interlude|gotcha|tip|discussion|approach|bonus|extra|demo)(?:\s?#?\d+)?(?:\s*[:–—]|\s-)\s+(?=[\"“]?\w)"
    r"|^(?:(?:revision|fact|work|study) ?)?(?:sheet|handout)\s?\d+\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:so|and|but|then|now|okay|ok|well),? (?=(?:what|why|how|who|where|when)\b)"
    r"|^(?:step|stage|phase|part|chapter|lesson|day|week|rule|lab|task|unit)"
    r" (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:appendix|annex|supplementary (?:table|figure)|table|figure)\s*[\dA-Z]?\d*[.:]\s+(?=\w)"
    r"|^(?-i:[A-H]|[IVX]{1,5})[.)]\s+(?=\w\w)"
    r"|^(?-i:[IVX]{2,5}|I)(?::|\s[-–—])\s+(?=\w\w)"
    r"|^\d{1,2}:\d\d(?:\s?[-–—]\s?\d{1,2}:\d\d)?(?: ?[ap]\.?m\.?)?\s+(?=[^\W\d])"
    r"|^(?:\((?:optional|bonus|advanced)\)|(?:optional|bonus|advanced):)\s*(?=\w)"
    r"|^(?:\d[\d:–-]* )?(?:(?:hours?|minutes?|days?|weeks?) )?(?:after|before|during) [^:]{3,40}:\s+(?-i:(?=[A-Z]))"
    rf"|^{_COUNTED} #?(?:\d+|{_NUMBER}|(?-i:[A-H]|[IVX]+))(?: \([^()]*\))?\s*(?:[.:]|\s[-–—])\s+(?=\w)"
    r"|^(?-i:(?:LN?|W|U|EP)\d{1,3})\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?-i:[A-Z]{2,6}-[A-Za-z]+-\d+)\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:(?-i:[A-Z]{2,5})\s?\d{2,4}[A-Z]?|(?:week|lecture|lesson|unit|module|session|day) \d+)\s*[·|•]\s*(?=\w)"
    rf"|^{_KIND_OF_PAGE}\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:first|second|third|fourth|fifth|sixth|finally|last(?:ly)?|next)\s*[:–—]\s+(?=\w)"
    r"|^(?:also|ask|plus|important|caution|warning|remember|key point|before|after)\s*:\s+(?=\w)",
    re.IGNORECASE,
)
"""What counts, times or labels a heading: "Chapter 3:", "Lec 4:", "7 netcat", "08:00 ", "(Optional) ", "Before you
paint: ", "Trap one. ", "POT-Basics-04: ", "POTS 214 · ", "Revision sheet: ", "Also: "."""

_REMARK = lazy(
    r"\s*\((?:optional|required|mandatory|recommended|advanced|bonus|deprecated|continued|cont['’]?d?\.?|new|updated"
    r"|draft|conceptual|\d+ (?:words?|marks?|points?|minutes?|min)|(?:for )?beginners?)\)$",
    re.IGNORECASE,
)
"""What a page says of a section behind its heading: "(optional)"."""

_SOURCE = lazy(r"\s*\((?:[A-Z][\w.’'-]*(?:,| and| &|,? et al\.?,?)? )+\d{4}[a-z]?\)$|\s*\([A-Z]+(?:-[A-Z0-9]+)+\)$")
"""Whose work a section tells, or by which code it goes: "(Potter and Clay, 1992)", "(K-GLAZE)"."""


_BESIDE = lazy(
    r"(?:,|:|\s[-–—])\s+(?:very |in )?(?:brief(?:ly)?|quickly|(?:a |an |the |one )?(?:quick|short|brief)? ?(?:line"
    r"|paragraph"
    r"|slide|page|minute|overview|case study|reminder|recap|short version)|short|with (?:slides|examples?|pictures)"
    r"|worked"
    r"|please|name only|a nutshell|(?:an? )(?:(?:short|quick|brief|small|little|gentle|field) )*"
    r"(?:guide|primer|introduction|tour|talk))$"
    r"|(?<=\w) in (?:(?:one|a|two|three|five|ten) (?:single )?(?:lines?|paragraphs?|slides?|pages?|minutes?"
    r"|sentences?|breath)"
    r"|a nutshell|brief|short)$",
    re.IGNORECASE,
)
"""What a heading says of how shortly or with what its section tells: "Glazes, briefly", "Kilns in one minute"."""

_IN_BRACKETS = lazy(r"(?<=\w) \((?![\w./-]*(?:[A-Z]\w*[A-Z]|\d)[\w./-]*\)$)[^()]*\)$")
"""Brackets at the end of a heading that hold no short form of its name: "Projection (the world)"."""


_OF_ITS_AUTHOR = lazy(r"(?<=\w)\s*\[[^\[\]]*\]$")
"""What an author notes behind a heading for himself: "Glazes [to order]"."""


@lru_cache(maxsize=8192)
def unlabelled(text: str) -> str:
    """A heading without what counts or labels it, of which there may be two: "0:15 hours after mixing: Kneading"."""
    return _NUMBERING.sub("", _NUMBERING.sub("", text))


def without_remark(heading: str) -> str:
    """A heading without what the page says of its section: "(optional)", ", briefly", or its source."""
    bare = _SOURCE.sub("", _REMARK.sub("", _OF_ITS_AUTHOR.sub("", heading)))
    return _IN_BRACKETS.sub("", _BESIDE.sub("", bare.rstrip(" .:")) or bare)
