"""The facts of single sentences whose form tells them, of a careful lesson, as a strict teacher would ask them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from audiolesson.study.facts.formed.bounds import bounds
from audiolesson.study.facts.formed.counted_kinds import counted_kinds
from audiolesson.study.facts.formed.counted_lists import counted_lists
from audiolesson.study.facts.formed.events import events
from audiolesson.study.facts.formed.firsts import firsts
from audiolesson.study.facts.formed.named import names_inside
from audiolesson.study.facts.formed.named_next import named_next
from audiolesson.study.facts.formed.set_off import names_set_off
from audiolesson.study.facts.formed.terms_told import terms_told
from audiolesson.study.facts.formed.who import doers
from audiolesson.study.facts.formed.who_did import who_did
from audiolesson.study.facts.formed.why import reasons
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clean import Manner, task_sections
from audiolesson.study.facts.refusing.strict import Bar, strict

_FINDERS: tuple[Callable[[Ground], Iterator[Fact]], ...] = (
    doers, names_inside, firsts, reasons, bounds, names_set_off, terms_told, named_next, counted_kinds,
    counted_lists,
)  # fmt: skip
_LATE: tuple[Callable[[Ground], Iterator[Fact]], ...] = (who_did, events)
"""What is asked of a sentence that nothing better is asked of."""
_ANYWHERE: tuple[Callable[[Ground], Iterator[Fact]], ...] = (terms_told, counted_kinds, counted_lists, events)
"""What is told by the form of a plain sentence in a lesson that is not careful, too."""


def is_careful(manner: Manner) -> bool:
    """Whether a lesson's sentences may be asked for by their form alone: it is clean, or teaches and is for paper."""
    return manner.is_clean or (manner.is_lesson and manner.is_taught_throughout)


def formed_facts(ground: Ground, bar: Bar, manner: Manner) -> Iterator[Fact]:
    """The facts of a careful lesson's sentences that tell by their form; of another one the surest that are taught."""
    return _facts(ground, bar, manner, _FINDERS)


def late_facts(ground: Ground, bar: Bar, manner: Manner) -> Iterator[Fact]:
    """The same for sentences that tell nothing else: who did what, and in which year."""
    return _facts(ground, bar, manner, _LATE)


def _facts(
    ground: Ground, bar: Bar, manner: Manner, finders: Sequence[Callable[[Ground], Iterator[Fact]]]
) -> Iterator[Fact]:
    if not is_careful(manner):
        for finder in finders:
            for fact in finder(ground) if finder in _ANYWHERE else ():
                if (manner.teaches(fact.sentence) or fact.kind == "list") and (kept := strict(bar, fact)):
                    yield replace(kept, kept=True)
        return
    clean, tasks = replace(bar, clean=True), frozenset(task_sections(ground))
    for finder in finders:
        for fact in finder(ground):
            own = fact.section not in tasks and fact.place.line not in bar.evidence.boxed
            if own and (kept := strict(clean, fact)):
                yield replace(kept, kept=True)
