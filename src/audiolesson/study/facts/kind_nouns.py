"""Nouns that tell of what kind a name is: a part of a program, or a body of people."""

import re

from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy

PARTS = word_set(
    """method function command statement operator keyword clause attribute property option parameter class macro tool
    header directive flag hook library window panel instruction layer module utility setting loop expression syntax
    event gate pattern algorithm protocol field constraint index query view trait crate type decorator plugin extension
    component service block tag element language database package privilege server model test format file syntax gem
    program shell profile role"""
)
"""What names that are code stand before: "the `drop()` method"."""

BODY = lazy(
    r"\b(?:Act|Committee|Organi[sz]ation|Association|Commission|Union|Party|Society|Agency|Administration|Council"
    r"|Institutes?|Department|Congress|Alliance|League|Front|Corporation|Initiative|Company|Bank|Fund|Office|Center|Centers"
    r"|Program|Project|Foundation|University|Service|Services|Board|Bureau|Conference|Experiment|Telescope|Goals?"
    r"|Observatory|Movement|Action|Scale|States|Laborator(?:y|ies)|Mission|Survey|Network|Republic|Forum)\b"
)
"""What is in the names of bodies, laws and projects, which a lesson often only mentions."""

HOLLOW = lazy(
    r"(?:(?:an?|the|one) )?(?:[\w-]+ ){0,2}?(?:tool|basis|foundation|technique|way|practice|skill|key|part|concept"
    r"|approach|core|feature|topic|process|step|means|strateg(?:y|ie))s? (?:that|which|for|of|to|in|used|behind)\b",
    re.IGNORECASE,
)
"""How a definition begins whose kind fits everything."""
