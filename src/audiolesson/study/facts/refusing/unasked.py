"""What nobody asks for: comparisons in place of definitions, lands, owners' deeds, side details, files of one project.

Each rule is of a form; none of them looks at a lesson's subject.
"""

import re

from audiolesson.draft.english.known_names import LANDS
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAMES_FOR
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.model import Fact

_COMPARES = lazy(
    r"\b(?:much|far|way|even|slightly|somewhat|considerably|a (?:lot|bit)|so much|significantly) "
    r"(?:more|less|fewer|better|worse|(?:bigg|larg|small|long|short|fast|slow|quick|high|low|strong|weak|deep|wid|hott"
    r"|cold|old|young|new|easi|hard|cheap|simpl|clos|near|few|great|light|heavi|thick|thinn|rich|poor)er)\b(?! or less)"
    r"|\bof choice\b"
    r"|(?<!such)(?<!known)(?<!defined),? as (?:it|they) (?:\w+ly |also )?(?:is|are|has|have|can|does|do|[a-z]+s)\b"
    r"|^an? (?:more|less|better|worse) [a-z]+",
    re.IGNORECASE,
)
"""What weighs a thing against others, or gives a reason, where it should be told what the thing is."""
_ESSENCE = lazy(
    r"(?:the|an?) (?:\w+ )?(?:essence|heart|backbone|cornerstone|bread and butter|soul|pinnacle|function) of (?!one )|"
    r"(?:an?|the \w+) (?:\w+ )?(?:defense|solution|answer|alternative|rebellion|reaction|tribute|testament) "
    r"(?:as|against|to) |"
    r"an? tool that can be used (?:to|toward|for) |[“\"][^“”\"]+[”\"] in [A-Z][a-z]+$",
    re.IGNORECASE,
)
"""How a thing is praised or seen in place of being told: "the essence of …", "a rebellion against …"."""
_SO_CALLED = lazy(r"\bso[- ]called\b|\w--|--\w|\ba one or\b", re.IGNORECASE)
_OWNED = lazy(
    r"['’]s? (?:\w+ )?(?:writing|work|works|style|life|poetry|poem|novel|behaviou?r|approach|view|argument|goal|role"
    r"|job|name|message|character|research|career|speech|decision|team|site|page|project)\b",
)
"""What somebody's own is, which is no term: "the writer's style"."""
_LAND = lazy(
    rf"(?:the )?(?:(?:North|South|East|West|Northern|Southern|New|Great) )?(?:{LANDS.pattern}"
    r"|United (?:States|Kingdom|Nations|Arab Emirates)(?: of America)?|US|USA|UK|EU|European Union|Soviet Union"
    r"|Netherlands|Middle East|[A-Z]\w+ (?:Republic|Islands|States))"
)
"""Lands, of which nobody asks what they are."""
_WHAT_IS = lazy(r"(?:In [^,]+, w|W)hat (?:is|are|was|were|does the term) (?P<x>[^?]+?)(?: mean)?\?")
_OPENS = lazy(
    r"In (?:general|short|practice|fact|essence|summary|addition|contrast|particular|other words|most cases)\b[^,]*, "
)
"""How a sentence opens that leans on the one before it; no question does."""
_ANY_FILE = lazy(r"What does (?:an?|each|every|any) (?:\S+ ){0,2}(?:file|page|project|program|script|app) do\?")
"""What asks one deed of things of many deeds: "What does a `.csv` file do?"."""
_OF_EACH = lazy(r"How many .*\b(?:each|every)\b")
_FEW = lazy(r"(?:one|two|three|four|five|\d)\b(?! (?:hundred|thousand|million))", re.IGNORECASE)
_FILES = lazy(r"\b[\w-]+\.(?:js|ts|py|rb|go|rs|java|cpp|css|html|json|ya?ml|md|txt)\b")
_NUMBERED = lazy(r"\b(?:checkpoint|prompt|exercise|activity|task|question|unit|week|session|slide) \d", re.IGNORECASE)
_SCRAP = lazy(
    r"(?:considering|describing|discussing|explaining|asking|(?:low|high|normal|mild|severe|elevated|increased"
    r"|decreased|reduced) [a-z]+)\b"
)
"""How what a label is told by begins that is a note and describes nothing: "low levels associated with …"."""
_NO_REASON = lazy(r"Because (?:that|this|these|those)\b", re.IGNORECASE)
_LEFT_OPEN = lazy(r"\b(?:that|this|these|those)\?$|\bname for an? (?:called|known|named)\b", re.IGNORECASE)
"""What a question leaves to the page: "the tools for that?"."""
_SLIPPED = lazy(r"[a-z]\.\d{1,2}$|\b(?:supplies|provides|gives|does|makes|has) (?:it|them)$")
"""A footnote's mark that stuck to an answer, and what an answer ends with that points out of it."""
_STROKE = lazy(r"(?!and/or)\b[a-z]{3,}/[a-z]{3,}")
"""Two words of which a page leaves open which is meant; a listener hears a stroke."""
_NO_VOWEL = lazy(r"What does the term [b-df-hj-np-tv-xz]{2,4} mean\?")
"""The ending of a file's name, which is no word."""


def is_unasked(fact: Fact) -> bool:
    """Whether a fact asks for what nobody asks for, or answers by a comparison, by praise or by a note."""
    asked, said = fact.question, fact.answer
    if (
        _OPENS.match(asked)
        or _ANY_FILE.match(asked)
        or (_OF_EACH.match(asked) and _FEW.match(said))
        or _NO_VOWEL.match(asked)
    ):
        return True
    if _LEFT_OPEN.search(asked) or _SLIPPED.search(said) or _does_its_name(asked, said):
        return True
    if _SO_CALLED.search(f"{asked} {said}") or _NUMBERED.search(f"{asked} {said}") or _NO_REASON.match(said):
        return True
    if _STROKE.search(asked) and fact.kind != "acronym":
        return True
    if fact.kind == "list" and _FILES.search(said):
        return True
    if named := NAMES_FOR.match(asked):
        described = named["said"]
        return bool(
            _SLIPPED.search(described)
            or _COMPARES.search(described)
            or _ESSENCE.match(described)
            or _SCRAP.match(described)
        )
    found = _WHAT_IS.fullmatch(asked)
    if not found or fact.kind not in ("definition", "description"):
        return False
    if _LAND.fullmatch(found["x"]) or _OWNED.search(found["x"]):
        return True
    return bool(_STROKE.search(said) or _COMPARES.search(said) or _ESSENCE.match(said)) or _is_spelled_again(
        found["x"], said
    )


_DOES = lazy(r"What does (?:the )?(?P<x>\S+)(?: \w+)? do\?")
_PART = lazy(r"[A-Z]?[a-z]{3,}")
_BEGUN = 6
"""Letters by which a piece of a name tells a word: "requirements.txt", "what is required"."""


def _does_its_name(asked: str, said: str) -> bool:
    """Whether a part of a program does what its name says: "SidePanel" controls the panel."""
    found = _DOES.fullmatch(asked)
    parts = _PART.findall(found["x"]) if found else []
    return len(parts) > 1 and any(re.search(rf"\b{part[:_BEGUN].lower()}", said.lower()) for part in parts)


_JOINED = lazy(r"[A-Za-z][A-Z][a-z]")
_LONG = 6
"""Letters of a name that are no chance when they come again."""


def _is_spelled_again(name: str, said: str) -> bool:
    """Whether an answer holds the name of a part of a program but for its hyphens: `HSet`, "to fill a new H-set"."""
    core = re.sub(r"\W", "", without_article(name)).lower()
    return bool(_JOINED.search(name)) and len(core) >= _LONG and core in re.sub(r"\W", "", said).lower()
