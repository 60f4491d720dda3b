"""What a lesson is of, by its title, where its words name no field: "Introduction to time series"."""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.study.facts.ground import Ground

_BEFORE = re.compile(
    r"(?:(?:lesson|lecture|chapter|unit|handout|part|session|week|module|day|topic|notes?|revision sheet) ?[\dIVX.]*"
    r"(?: ?[:–—.·-])? |\d[\d.]*[.:)]? |(?:an? )?(?:introduction to|intro to|introducing|understanding"
    r"|the basics of|basics of"
    r"|fundamentals of|a primer on|getting started with|working with|what (?:is|are)|how) )+",
    re.I,
)
MOST_WORDS = 3
LEAST_USES = 4


def topic_of(ground: Ground, term: str) -> str:
    """The title's thing, if the text comes back to it again and again, and it is not the term itself; else ""."""
    title = _BEFORE.sub("", ground.lesson.title.strip())
    title = re.split(r"[:–—(,?!·→]| - | (?:and|without|for|in|with) ", title)[0].strip(' "“”.')
    if re.search(r", .+(?:,| and | & )", ground.lesson.title) or (" " not in title and is_plural(title)):
        return ""
    small = sentence_case(title, ground.whole)
    name = small[:1].lower() + small[1:] if ground.whole.count(f" {small[:1].lower()}{small[1:]}") else small
    while name.count(" ") > 1 and ground.whole.lower().count(name.lower()) < LEAST_USES:
        name = name.rpartition(" ")[0]
    if (
        not 0 < len(name.split()) <= MOST_WORDS
        or not is_noun_phrase(name)
        or re.match(r"(?:an?|the|your|my) ", name, re.I)
    ):
        return ""
    if set(name.lower().split()) & set(term.lower().split()) or ground.whole.lower().count(name.lower()) < LEAST_USES:
        return ""
    return name
