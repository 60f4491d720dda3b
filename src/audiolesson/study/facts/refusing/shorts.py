"""Whether a lesson teaches what an abbreviation stands for, or only writes it out by the way.

Of 22 cards that asked for one, a strict teacher dropped 7: heard alone their letters stand for several things, and the
page spelled them out in a story of a patient, in a plan of the course or in brackets only.
"""

import re

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
_PLAN = re.compile(
    r"(?:\W*|.*: )(?:How to|[Ll]earn|[Uu]nderstand|[Ee]xplain|[Dd]escribe|[Ii]ntroduc|[Ii]mplement)", re.S
)
_ASKS_WHAT = re.compile(r"what (?:is|are) ", re.IGNORECASE)
_CASE = re.compile(r"\b\d+-year-old\b|\b[Tt]he patient['’]?s?\b|\b(?:his|her) (?:physician|doctor|symptoms)\b")


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
    if any(re.search(rf"\w['’]s {re.escape(full)}", section.title.lower()) for section in ground.lesson.sections):
        return False  # somebody's own, told as a case
    titles = "\n".join([ground.lesson.title, *(section.title for section in ground.lesson.sections)])
    titled = bool(re.search(rf"\b{re.escape(short)}s?\b", titles)) or full in titles.lower()
    if titled:
        return True
    if BODY.search(said[max(0, said.find(short) - len(full) - 9) :]) and BODY.search(fact.answer):
        return False
    name = rf"(?:{re.escape(short)}|{re.escape(full)}(?: \({re.escape(short)}\))?)"
    told_of = rf"\b{name}s? (?:is|are) (?:an?|the|one)\b|\b{name}s?,? (?:which )?(?:stands|is short|short) for "
    if {short.lower(), full} & ground.glossary or re.search(told_of, ground.whole, re.I):
        return True
    bold = any(
        short.lower() in words.split() or words.startswith((full, f"{short.lower()} (")) for words in ground.strong
    )
    if evidence.words < SHORT or bold or is_summed_up(evidence, told):
        return True
    return len(re.findall(rf"(?<![(\w]){re.escape(short)}s?(?![\w)])", ground.whole)) >= LEAST_OUTSIDE
