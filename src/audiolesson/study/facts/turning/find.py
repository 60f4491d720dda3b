"""The facts that the grammar of a careful lesson's clauses shows, each asked as its form asks."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from audiolesson.draft.english.spelling import misspelled, wrong_word
from audiolesson.study.facts.answer import NAME_BEHIND
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.parsed.sound import sound
from audiolesson.study.facts.prose.clean import Manner, task_sections
from audiolesson.study.facts.refusing.misread import is_misread
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.refusing.remarks import is_remark
from audiolesson.study.facts.refusing.strict import Bar, strict
from audiolesson.study.facts.turning.clause import clauses
from audiolesson.study.facts.turning.dates import dates_turned
from audiolesson.study.facts.turning.glossed import glossed
from audiolesson.study.facts.turning.meanings import meanings
from audiolesson.study.facts.turning.names import names_told
from audiolesson.study.facts.turning.numbers import numbers_turned
from audiolesson.study.facts.turning.reasons import reasons_turned
from audiolesson.study.facts.turning.set_off import terms_set_off


def turned_facts(ground: Ground, bar: Bar, manner: Manner) -> Iterator[Fact]:
    """The facts of a careful lesson's clauses, of another that teaches what things are; each sentence gives one."""
    if not (manner.is_taught_throughout or manner.is_lesson):
        return
    clean, tasks = replace(bar, clean=True), frozenset(task_sections(ground))
    said = clauses(ground)
    every: Iterator[Fact] = meanings(ground, said)
    if manner.is_taught_throughout:
        every = chain(
            terms_set_off(ground), every, names_told(ground), reasons_turned(ground), numbers_turned(ground, said),
            dates_turned(ground, said),
        )  # fmt: skip
        yield from (replace(fact, read=True) for fact in sound(ground, [*glossed(ground)]))
    done: set[str] = set()
    for fact in every:
        if fact.section in tasks or fact.place.line in bar.evidence.boxed or fact.sentence in done:
            continue
        if kept := _kept(clean, fact):
            done.add(fact.sentence)
            yield replace(kept, kept=True, read=True)


def _kept(bar: Bar, fact: Fact) -> Fact | None:
    """The fact as a teacher words it; None where its form is one that no teacher keeps.

    What is asked behind a whole clause, or of a term that is set off, has been read: only its form is looked at.
    """
    if NAME_BEHIND.search(fact.question):
        return None if is_odd(fact) or is_remark(fact) else fact
    if is_odd(fact) or is_misread(fact) or is_remark(fact) or points_away(fact):
        return None
    kept = strict(bar, fact)
    return (
        kept
        if kept and not wrong_word(f"{kept.question} {kept.answer}", misspelled(bar.evidence.ground.whole))
        else None
    )
