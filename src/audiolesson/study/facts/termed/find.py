"""The facts of names and meanings that statements give, outside tasks and boxes, the first of each name."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from audiolesson.draft.english.spelling import misspelled, wrong_word
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.defining.statements import Statement, statements
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.refusing.strict import Bar
from audiolesson.study.facts.termed.apposed import apposed
from audiolesson.study.facts.termed.asked import Asked
from audiolesson.study.facts.termed.called import called
from audiolesson.study.facts.termed.labels import labels
from audiolesson.study.facts.termed.laws import laws
from audiolesson.study.facts.termed.next import called_next
from audiolesson.study.facts.termed.refused import is_refused_backwards
from audiolesson.study.facts.termed.so import so
from audiolesson.study.facts.termed.when import called_when
from audiolesson.study.facts.turning.making import MOST, fact_of

WORTH, MOST_STATEMENTS, MOST_WORDS = 2.1, 1500, 45

_FINDERS: tuple[Callable[[Ground, Sequence[Statement]], Iterator[Asked]], ...] = (
    called,
    called_when,
    laws,
    so,
    apposed,
)


def termed(ground: Ground, bar: Bar) -> Iterator[Fact]:
    """A fact for each name that a statement gives."""
    tasks, wrong = frozenset(task_sections(ground)), misspelled(ground.whole)
    untold = bar.evidence.boxed | bar.worked
    found = [
        one
        for one in islice(statements(ground), MOST_STATEMENTS)
        if len(one.said.split()) <= MOST_WORDS and one.told.section not in tasks and one.told.place.line not in untold
    ]
    facts = [fact for finder in _FINDERS for asked in finder(ground, found) if (fact := _made(ground, asked))]
    facts += called_next(ground, found)
    facts += [
        fact
        for one in labels(ground)
        if one[0].section not in tasks and one[0].place.line not in untold and (fact := _of_label(*one))
    ]
    done: set[str] = set()
    for fact in facts:
        key = " ".join(stems(fact.term)) or fact.term.lower()
        said = fact.sentence or f"{fact.question} {fact.answer}"
        if (
            key not in done
            and not (wrong_word(said, wrong) or is_odd(fact) or points_away(fact))
            and not is_refused_backwards(bar, fact)
        ):
            done.add(key)
            yield replace(fact, kept=True, read=True)


def _made(ground: Ground, asked: Asked) -> Fact | None:
    kind: FactKind = "definition" if asked.answer else "description"
    answer = asked.answer or asked.term
    return fact_of(ground, asked.one.told, kind, asked.term, asked.question, answer, asked.again, WORTH)


def _of_label(pair: Pair, name: str, question: str, again: str) -> Fact | None:
    """The fact of a label; None where its question cannot be heard alone."""
    if not is_asked_well(question, name, contrast=True, most=MOST):
        return None
    return Fact("description", name, question, large(name), pair.section, pair.place, again, worth=WORTH)
