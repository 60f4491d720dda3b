"""The facts of bold terms, outside tasks and boxes."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.bold.forms import asked
from audiolesson.study.facts.bold.term import bold_terms
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.headed.kind import goes_in_a_circle
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.refusing.strict import Bar

WORTH = 2.2

_DEFINES = lazy(r"What (?:is|are|does the term) (?!.*\bcalled\b)", re.IGNORECASE)


def bold_facts(ground: Ground, bar: Bar) -> Iterator[Fact]:
    """A fact for each bold term that its own sentence explains, the first of each."""
    tasks = frozenset(task_sections(ground))
    done: set[str] = set()
    for term in bold_terms(ground):
        told, low = term.told, term.name.lower()
        if low in done or told.section in tasks or told.place.line in bar.evidence.boxed | bar.worked:
            continue
        found = asked(term)
        if not found or not is_asked_well(found[0], found[1], contrast=True):
            continue
        question, answer, again = found
        if _DEFINES.match(question) and goes_in_a_circle(term.name, answer):
            continue
        fact = Fact(
            "definition", term.name, question, answer, told.section, told.place, again, told.text.text, worth=WORTH
        )
        if not (is_odd(fact) or points_away(fact)):
            done.add(low)
            yield replace(fact, kept=True, read=True)
