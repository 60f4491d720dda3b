"""The facts of the plain sentences of a clean lesson: all of it is taught, whatever its place."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.prose.clauses import Clause, clauses
from audiolesson.study.facts.prose.clean import is_clean, task_sections
from audiolesson.study.facts.prose.counted import counted
from audiolesson.study.facts.prose.deeds import deeds_told
from audiolesson.study.facts.prose.defined import defined
from audiolesson.study.facts.prose.ends import ends
from audiolesson.study.facts.prose.figured import figured, figured_clauses
from audiolesson.study.facts.prose.named_plainly import named_plainly
from audiolesson.study.facts.prose.reasons_told import reasons_told
from audiolesson.study.facts.prose.relatives import relatives, second_predicates
from audiolesson.study.facts.prose.set_off import set_off_terms
from audiolesson.study.facts.prose.valued import valued
from audiolesson.study.facts.prose.whole_sentences import whole_sentences
from audiolesson.study.facts.refusing.strict import Bar, strict

_OF_SENTENCES: tuple[Callable[[Ground], Iterator[Fact]], ...] = (
    set_off_terms,
    named_plainly,
    counted,
    whole_sentences,
    valued,
)
_OF_CLAUSES: tuple[Callable[[Ground, Sequence[Clause]], Iterator[Fact]], ...] = (
    defined,
    ends,
    deeds_told,
    reasons_told,
    figured,
)


def plain_facts(ground: Ground, bar: Bar) -> Iterator[Fact]:
    """The facts of a clean lesson's plain sentences; none of another lesson."""
    if not is_clean(ground):
        return
    clean = replace(bar, clean=True)
    said = tuple(clauses(ground))
    found = [fact for finder in _OF_SENTENCES for fact in finder(ground)]
    behind = tuple(relatives(ground))
    found += [fact for finder in _OF_CLAUSES for fact in finder(ground, said)]
    found += [fact for finder in (ends, deeds_told) for fact in finder(ground, behind)]
    found += figured_clauses(ground, tuple(second_predicates(said)))
    tasks = frozenset(task_sections(ground))
    for fact in found:
        if fact.section in tasks:
            continue
        if kept := strict(clean, fact) or _of_one_there_is(clean, fact):
            yield kept


_BARE_THE = re.compile(r"\bthe (?=[a-z]+\b)")


def _of_one_there_is(bar: Bar, fact: Fact) -> Fact | None:
    """A definition that speaks of the surface, the sea or the like, of which there is one; None where more is wrong."""
    if fact.kind != "definition" or points_at(fact.question):
        return None
    return fact if strict(bar, replace(fact, answer=_BARE_THE.sub("a ", fact.answer))) else None
