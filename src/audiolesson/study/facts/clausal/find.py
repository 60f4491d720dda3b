"""The facts of clauses besides definitions, each asked of a sentence that told nothing yet."""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace

from audiolesson.study.facts.clausal.deeds_dated import deeds_dated
from audiolesson.study.facts.clausal.stated_asked import stated_asked
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clean import Manner, task_sections
from audiolesson.study.facts.refusing.strict import Bar, strict
from audiolesson.study.facts.turning.clause import MOST_SENTENCES

_FINDERS: tuple[Callable[[Ground, Sequence[Told]], Iterator[Fact]], ...] = (deeds_dated, stated_asked)
_ONE_USE = " used for?"
"""The end of a question for one use of a thing, which a long page must show as taught."""


def clausal_facts(ground: Ground, bar: Bar, manner: Manner, told: Container[str]) -> Iterator[Fact]:
    """The facts of a lesson's clauses in sentences that told nothing yet; what stands in a box is no part of it.

    A page that is no lesson tells much by the way, so that none of it is asked.
    """
    if not (manner.may_teach and (manner.is_taught_throughout or manner.is_lesson)):
        return
    clean, tasks = replace(bar, clean=True), frozenset(task_sections(ground))
    done: set[str] = set()
    for finder in _FINDERS:
        for fact in finder(ground, ground.told[:MOST_SENTENCES]):
            if fact.sentence in told or fact.section in tasks or fact.place.line in bar.evidence.boxed:
                continue
            if fact.sentence not in done and (
                kept := strict(bar if fact.question.endswith(_ONE_USE) and not manner.is_clean else clean, fact)
            ):
                done.add(fact.sentence)
                yield replace(kept, kept=True)
