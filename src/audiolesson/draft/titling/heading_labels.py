"""What counts, times or labels a heading: no word of its title."""

import re

_NUMBERING = re.compile(
    r"^(?:(?:chapter|lesson|section|part|module|unit|week|step|episode)\s+)?\d+(?:\.\d+)*[.):]?\s+(?-i:(?![a-z]))"
    r"|^\d{1,2}\s+(?-i:(?=[a-z]))(?=\S*[^\ss,](?!\s\w+s\b)(?:\s|$))"
    r"|^(?:q|question|task|step|exercise|part)\s?\d*[.)]?\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:lec|lecture|lect|lesson|week|wk|day|class|unit|mod|module|ch|chap|chapter|sec|part|session|topic|concept|no"
    r"|version|kt|lo|ao|act|scene|room|book|volume|vol|talk|tutorial)[.\s]?\s?#?\d+(?:\.\d+)*\s*(?:[:.)]|[-–—]+)\s+(?=\w)"
    r"|^(?-i:[A-Z]{1,3})\d+\.\d+(?:\.\d+)*\s*[:.)–—-]*\s+(?=\w)"
    r"|^(?-i:[A-Z]{2,5})\s?\d{3}[A-Z]?(?: (?:lecture|class|course) notes)?\s*(?::|-{1,3}|[–—])\s+(?=\w)"
    r"|^(?:(?:review|practice|group|small group|worked|sample|class|guided|full|pro) )?(?:exercise|activity|example"
    r"|case study|case|definition|exam question|historian['’]s corner|key individual|key person|key term|focus|note"
    r"|page|panel|slide|scene|diagram|interlude|gotcha|tip|discussion|approach|bonus|extra|demo)(?:\s?#?\d+)?(?:\s*[:–—]|\s-)\s+(?=[\"“]?\w)"
    r"|^(?:(?:revision|fact|work|study) ?)?(?:sheet|handout)\s?\d+\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:so|and|but),? (?=(?:what|why|how|who|where|when)\b)"
    r"|^(?:step|stage|phase|part|chapter|lesson|day|week|rule|lab|task|unit)"
    r" (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?::|\s[-–—])\s+(?=\w)"
    r"|^(?:appendix|annex|supplementary (?:table|figure)|table|figure)\s*[\dA-Z]?\d*[.:]\s+(?=\w)"
    r"|^(?-i:[A-H]|[IVX]{1,5})[.)]\s+(?=\w\w)"
    r"|^\d{1,2}:\d\d(?:\s?[-–—]\s?\d{1,2}:\d\d)?(?: ?[ap]\.?m\.?)?\s+(?=[^\W\d])"
    r"|^(?:\((?:optional|bonus|advanced)\)|(?:optional|bonus|advanced):)\s*(?=\w)"
    r"|^(?:\d[\d:–-]* )?(?:(?:hours?|minutes?|days?|weeks?) )?(?:after|before|during) [^:]{3,40}:\s+(?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
"""What counts, times or labels a heading: "Chapter 3:", "Lec 4:", "7 netcat", "08:00 ", "(Optional) ", "Before you
paint: "."""

_REMARK = re.compile(
    r"\s*\((?:optional|required|mandatory|recommended|advanced|bonus|deprecated|continued|cont['’]?d?\.?|new|updated"
    r"|draft|conceptual|\d+ (?:words?|marks?|points?|minutes?|min)|(?:for )?beginners?)\)$",
    re.IGNORECASE,
)
"""What a page says of a section behind its heading: "(optional)"."""

_SOURCE = re.compile(
    r"\s*\((?:[A-Z][\w.’'-]*(?:,| and| &|,? et al\.?,?)? )+\d{4}[a-z]?\)$|\s*\([A-Z]+(?:-[A-Z0-9]+)+\)$"
)
"""Whose work a section tells, or by which code it goes: "(Potter and Clay, 1992)", "(K-GLAZE)"."""


def unlabelled(text: str) -> str:
    """A heading without what counts or labels it, of which there may be two: "0:15 hours after mixing: Kneading"."""
    return _NUMBERING.sub("", _NUMBERING.sub("", text))


def without_remark(heading: str) -> str:
    """A heading without what the page says of its section: "(optional)", or its source."""
    return _SOURCE.sub("", _REMARK.sub("", heading))
