"""Cases to work on: sections that cast the reader ("You are a judge …") tell what is so in that case alone."""

import re

from audiolesson.lesson.model import Lesson, Section
from audiolesson.patterns import lazy

WHY = "is a case to work on"

_ROLE = (
    r"(?:attorney|lawyer|judge|justice|associate|clerk|prosecutor|defender|counsel(?:or)?|physician|doctor|nurse"
    r"|resident|intern|pharmacist|clinician|consultant|analyst|engineer|architect|manager|director|CEO|CFO|CTO|officer"
    r"|owner|founder|investor|researcher|scientist|detective|investigator|journalist|reporter|editor|teacher|principal"
    r"|legislator|senator|governor|mayor|advis[eo]r|developer|programmer|administrator|auditor|accountant|therapist"
    r"|psychologist|technician|planner|trader|banker|biologist|chemist|geologist|historian|farmer|designer)"
)
_CASTS = lazy(
    r"(?:(?:Imagine|Assume|Suppose|Pretend|Picture|Say)(?: that)? )?you(?:['’]re| are| work as| serve as)(?: now"
    rf"| currently)? (?:an?|the|in) (?:[\w,’'-]+ ){{0,6}}{_ROLE}\b"
    r"|You(?: have|['’]ve) (?:just |recently )?been (?:asked|hired|retained|assigned|appointed|tasked|given|sent)\b"
    r"|You represent (?:an?|the|[A-Z])|Your (?:client|boss|firm|supervis\w+|employer)\b"
    r"|(?:Your|The) (?:small |whole )?group (?:represents|is|has been|will)\b",
    re.IGNORECASE,
)
"""How a case begins: it gives the reader a part to play."""

_AMONG = 3
"""Paragraphs of a section in which a case begins."""

MANY = 3
"""A lesson of so many cases is a page of cases, also where a section of it casts nobody."""


def casts(said: str) -> bool:
    """Whether a sentence gives the reader a part to play: "You are a judge in a small town."."""
    return bool(_CASTS.match(said))


def cases_of(lesson: Lesson) -> frozenset[int]:
    """The sections of a lesson that are cases to work on, by their index; all of a page of cases."""
    found = frozenset(index for index, section in enumerate(lesson.sections) if _is_case(section))
    return found if len(found) < MANY else frozenset(range(len(lesson.sections)))


def _is_case(section: Section) -> bool:
    """Whether one of the first paragraphs of a section gives the reader a part."""
    paragraphs = [block.text.text for block in section.blocks if block.kind == "paragraph"][:_AMONG]
    return any(casts(paragraph) for paragraph in paragraphs)
