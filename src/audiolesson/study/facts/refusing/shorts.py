"""Whether a lesson teaches what an abbreviation stands for, or only writes it out by the way.

Of 22 cards that asked for one, a strict teacher dropped 7: heard alone their letters stand for several things, and the
page spelled them out in a story of a patient, in a plan of the course or in brackets only.
"""

import re

from audiolesson.draft.titling.written_at import count, has
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.evidence import Evidence, is_summed_up
from audiolesson.study.facts.kind_nouns import BODY
from audiolesson.study.facts.model import Fact

LEAST_OUTSIDE = 2
"""Times that a longer lesson uses outside brackets an abbreviation that is in no title, glossary, bold or summary."""
SHORTEST = 2
"""Letters that, heard alone, stand for too many things to be asked for: AD, CO."""
SHORT = 1700
"""Words of a lesson in which nearly everything is what it teaches."""
_PLAN = lazy(r"(?:\W*|.*: )(?:How to|[Ll]earn|[Uu]nderstand|[Ee]xplain|[Dd]escribe|[Ii]ntroduc|[Ii]mplement)", re.S)
_ASKS_WHAT = lazy(r"what (?:is|are) ", re.IGNORECASE)
_CASE = lazy(r"\b\d+-year-old\b|\b[Tt]he patient['’]?s?\b|\b(?:his|her) (?:physician|doctor|symptoms)\b")

_TOLD_OF = r"s?(?: (?:is|are) (?:an?|the|one)\b|,? (?:which )?(?:stands|is short|short) for )"


def is_short_taught(evidence: Evidence, fact: Fact) -> bool:
    """Whether a lesson teaches what the abbreviation of a fact stands for."""
    told = evidence.told.get(fact.sentence)
    if told is None:
        return True
    if len(fact.term) <= SHORTEST and evidence.words >= SHORT:
        return False
    title = evidence.ground.lesson.title
    if not _ASKS_WHAT.match(title) and set(stems(fact.answer)) <= set(stems(title)):
        return False  # whoever listens has just heard it
    said = told.text.text
    plan = told.item and not said.rstrip().endswith((".", "!", "?", ";")) and _PLAN.match(said)
    if plan or told.place.line in evidence.boxed or _CASE.search(said):
        return False
    ground, short, full = evidence.ground, fact.term, fact.answer.lower()
    low_titles = (section.title.lower() for section in ground.lesson.sections)
    if any(full in low and re.search(rf"\w['’]s {re.escape(full)}", low) for low in low_titles):
        return False  # somebody's own, told as a case
    titles = "\n".join([ground.lesson.title, *(section.title for section in ground.lesson.sections)])
    titled = bool(re.search(rf"\b{re.escape(short)}s?\b", titles)) or full in titles.lower()
    if titled:
        return True
    if BODY.search(said[max(0, said.find(short) - len(full) - 9) :]) and BODY.search(fact.answer):
        return False
    spelled = rf"(?: \({re.escape(short)}\))?{_TOLD_OF}"
    told_of = ((short, _TOLD_OF), (full, spelled))
    if {short.lower(), full} & ground.glossary or any(
        has(ground.whole, name, r"\b", behind, re.I) for name, behind in told_of
    ):
        return True
    bold = any(
        short.lower() in words.split() or words.startswith((full, f"{short.lower()} (")) for words in ground.strong
    )
    if evidence.words < SHORT or bold or is_summed_up(evidence, told):
        return True
    return count(ground.whole, short, r"(?<![(\w])", r"s?(?![\w)])") >= LEAST_OUTSIDE
