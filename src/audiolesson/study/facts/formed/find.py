"""The facts of single sentences whose form tells them, of a careful lesson, as a strict teacher would ask them."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from audiolesson.study.facts.formed.bounds import bounds
from audiolesson.study.facts.formed.firsts import firsts
from audiolesson.study.facts.formed.named import names_inside
from audiolesson.study.facts.formed.set_off import names_set_off
from audiolesson.study.facts.formed.who import doers
from audiolesson.study.facts.formed.why import reasons
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clean import Manner, task_sections
from audiolesson.study.facts.refusing.strict import Bar, strict

_FINDERS: tuple[Callable[[Ground], Iterator[Fact]], ...] = (doers, names_inside, firsts, reasons, bounds, names_set_off)


def is_careful(manner: Manner) -> bool:
    """Whether a lesson's sentences may be asked for by their form alone: it is clean, or teaches and is for paper."""
    return manner.is_clean or (manner.is_lesson and manner.is_taught_throughout)


def formed_facts(ground: Ground, bar: Bar, manner: Manner) -> Iterator[Fact]:
    """The facts of a careful lesson's sentences that tell by their form; none of another lesson."""
    if not is_careful(manner):
        return
    clean, tasks = replace(bar, clean=True), frozenset(task_sections(ground))
    for finder in _FINDERS:
        for fact in finder(ground):
            if fact.section not in tasks and (kept := strict(clean, fact)):
                yield replace(kept, kept=True)
