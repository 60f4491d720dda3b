"""The facts that say what the terms of a lesson are, wherever a plain sentence does."""

from collections.abc import Iterator
from itertools import chain

from audiolesson.study.facts.defining.beside import beside, called_beside, named_beside
from audiolesson.study.facts.defining.named import named
from audiolesson.study.facts.defining.sound import asked
from audiolesson.study.facts.defining.statements import statements
from audiolesson.study.facts.defining.told_before import told_before
from audiolesson.study.facts.defining.told_what import told_what
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.study.facts.refusing.strict import Bar
from audiolesson.study.facts.refusing.thin import says_shortly


def defining(bar: Bar) -> Iterator[Fact]:
    """A fact for each statement that says what a term means or gives a thing its name; none of sections that ask."""
    ground = bar.evidence.ground
    tasks = frozenset(task_sections(ground))
    for one in statements(ground):
        if one.told.section in tasks:
            continue
        for candidate in chain(
            *(finder(ground, one) for finder in (told_what, named, told_before, beside, named_beside, called_beside))
        ):
            if (fact := asked(bar, candidate)) and not says_shortly(ground, fact):
                yield fact
                break
