"""The facts of the plain sentences of a clean lesson: all of it is taught, whatever its place."""

import re
from collections.abc import Callable, Collection, Container, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.prose.cases import cases
from audiolesson.study.facts.prose.clauses import Clause, clauses
from audiolesson.study.facts.prose.clean import Manner, task_sections
from audiolesson.study.facts.prose.commands_told import commands_told
from audiolesson.study.facts.prose.counted import counted
from audiolesson.study.facts.prose.counted_behind import counted_behind
from audiolesson.study.facts.prose.dated_deeds import dated_deeds
from audiolesson.study.facts.prose.dated_told import dated_told
from audiolesson.study.facts.prose.deeds import deeds_told
from audiolesson.study.facts.prose.defined import defined
from audiolesson.study.facts.prose.doers import doers
from audiolesson.study.facts.prose.ends import ends
from audiolesson.study.facts.prose.figured import figured, figured_clauses
from audiolesson.study.facts.prose.kinds_named import kinds_named
from audiolesson.study.facts.prose.label_facts import label_facts
from audiolesson.study.facts.prose.labels import labels
from audiolesson.study.facts.prose.listed_under import listed_under
from audiolesson.study.facts.prose.meant import meant
from audiolesson.study.facts.prose.named_behind import named_behind
from audiolesson.study.facts.prose.named_persons import named_persons
from audiolesson.study.facts.prose.named_plainly import named_plainly
from audiolesson.study.facts.prose.noted import noted
from audiolesson.study.facts.prose.own_questions import own_questions
from audiolesson.study.facts.prose.parted import Parted, parted
from audiolesson.study.facts.prose.reasons_given import reasons_given
from audiolesson.study.facts.prose.reasons_told import reasons_told
from audiolesson.study.facts.prose.relatives import relatives, second_predicates
from audiolesson.study.facts.prose.revision_rows import revision_rows
from audiolesson.study.facts.prose.said_to_be import said_to_be
from audiolesson.study.facts.prose.set_off import set_off_terms
from audiolesson.study.facts.prose.so_told import so_told
from audiolesson.study.facts.prose.statements import statements
from audiolesson.study.facts.prose.term_deeds import term_deeds
from audiolesson.study.facts.prose.told_apart import told_apart
from audiolesson.study.facts.prose.told_parts import told_parts
from audiolesson.study.facts.prose.told_then_named import told_then_named
from audiolesson.study.facts.prose.valued import valued
from audiolesson.study.facts.prose.when_so import when_so
from audiolesson.study.facts.prose.whole_sentences import whole_sentences
from audiolesson.study.facts.refusing.in_context import in_own_field
from audiolesson.study.facts.refusing.shown import is_shown
from audiolesson.study.facts.refusing.strict import Bar, as_listed, strict
from audiolesson.study.facts.refusing.thin import says_shortly

_OF_SENTENCES: tuple[Callable[[Ground], Iterator[Fact]], ...] = (
    set_off_terms,
    named_plainly,
    counted,
    counted_behind,
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
_OF_THE_REST: tuple[Callable[[Ground], Iterator[Fact]], ...] = (
    kinds_named,
    said_to_be,
    meant,
    when_so,
    told_then_named,
    named_behind,
    dated_told,
    so_told,
    cases,
)
"""What is looked for in sentences that give no fact of the kinds before, each in those that the one before left."""
_ASKS_DOER = lazy(r"What (?!is\b|are\b|was\b|were\b|do\b|does\b|did\b|happens\b)")
"""A question for the thing that does something, which is loose where paragraphs do not flow."""
_OF_REASONS: tuple[Callable[[Ground], Iterator[Fact]], ...] = (reasons_given,)
"""What a sentence tells by its own form, whatever the lesson: why, when and how a thing is so."""
_OF_RULES: tuple[Callable[[Ground], Iterator[Fact]], ...] = (own_questions,)
_TO_DO = lazy(r"What should you |How (?:do|can) you ")

_OF_PARTS: tuple[Callable[[Ground, Sequence[Parted]], Iterator[Fact]], ...] = (listed_under, told_apart)
"""What is looked for in the statements of any lesson: each stands alone, so that its neighbours need not be clean."""
_OF_CLEAN_PARTS = (dated_deeds,)
"""What is a trifle in most other lessons: the year of a program's version."""


def plain_facts(ground: Ground, bar: Bar, manner: Manner, asked: Collection[str] = ()) -> Iterator[Fact]:
    """The facts of a lesson's plain sentences: of a clean one all, of another those that its place shows as taught.

    `asked`: the sentences of facts that were found before. A page that is no lesson must show each of them.
    """
    every = _plain_facts(ground, bar, manner, asked)
    return every if manner.is_lesson else (fact for fact in every if is_shown(bar.evidence, fact))


def _plain_facts(ground: Ground, bar: Bar, manner: Manner, asked: Collection[str]) -> Iterator[Fact]:
    clean, tasks = replace(bar, clean=True), frozenset(task_sections(ground))
    untasked = (fact for fact in _anywhere(ground, manner) if fact.section not in tasks)
    yield from (kept for fact in untasked if (kept := strict(clean, fact)))
    if manner.is_taught_throughout:
        yield from (kept for fact in labels(ground) if (kept := as_listed(clean, fact)))
        every = chain(label_facts(ground, manner.is_clean), revision_rows(ground))
        yield from (in_own_field(kept, bar.field or bar.topic) for fact in every if (kept := as_listed(clean, fact)))
    own = clean if manner.is_clean else bar
    reasons = tuple(_reasons(ground, own, tasks))
    yield from reasons
    behind = tuple(relatives(ground)) if manner.is_lesson or manner.may_teach else ()
    if manner.is_lesson and not manner.is_clean and not manner.is_long:
        told_of = (*statements(ground), *behind)
        yield from (kept for fact in term_deeds(ground, told_of, clean=False) if (kept := strict(clean, fact)))
    if not manner.may_teach:
        return
    said = tuple(clauses(ground))
    found = [fact for finder in _OF_SENTENCES for fact in finder(ground)]
    found += [fact for finder in _OF_CLAUSES for fact in finder(ground, said)]
    found += [fact for finder in (ends, deeds_told) for fact in finder(ground, behind)]
    found += figured_clauses(ground, tuple(second_predicates(said)))
    told = {*asked, *(fact.sentence for fact in reasons)}
    for fact in chain(found, _rest(ground, said, behind, told, manner)):
        if fact.section in tasks or not manner.teaches(fact.sentence):
            continue
        if not manner.flows_mostly and _ASKS_DOER.match(fact.question):
            continue
        if fact.kind == "cause" and not (manner.is_clean or ground.sets_off(fact.term)):
            continue
        if says_shortly(ground, fact):
            continue
        if kept := strict(own, fact) or _of_one_there_is(own, fact):
            told.add(fact.sentence)
            yield kept


def _anywhere(ground: Ground, manner: Manner) -> Iterator[Fact]:
    """Lists, contrasts, numbers, dates and places of plain statements, the last only of what a careful author wrote."""
    parts = tuple(told_parts(ground))
    whole = frozenset(map(id, ground.told))
    alone = tuple(one for one in parts if id(one.told) in whole)  # without the lines that lead to a list
    clean = _OF_CLEAN_PARTS if manner.is_taught_throughout else ()
    return chain(
        commands_told(ground), named_persons(ground),
        *(finder(ground, parts) for finder in _OF_PARTS), *(finder(ground, alone) for finder in clean),
    )  # fmt: skip


def _reasons(ground: Ground, bar: Bar, tasks: Container[int]) -> Iterator[Fact]:
    """The reasons, cases and rules of a lesson; of a page that is not clean, what its place shows to be taught."""
    for finder in _OF_REASONS + (_OF_RULES if bar.clean else ()):
        for fact in finder(ground):
            if fact.section in tasks or (not bar.clean and _TO_DO.match(fact.question)):
                continue
            if kept := strict(bar, fact):
                yield kept


def _rest(
    ground: Ground, said: Sequence[Clause], behind: Sequence[Clause], told: Container[str], manner: Manner
) -> Iterator[Fact]:
    """The facts of the plainest kinds, of sentences that have told none."""
    sentences = tuple(parted(ground, said))
    notes = (noted,) if manner.flows_mostly else ()
    every = [finder(ground) for finder in (*notes, *_OF_THE_REST)]
    told_of = (*statements(ground), *behind) if manner.is_clean else ()
    deeds = tuple(term_deeds(ground, told_of, clean=True))
    yield from [fact for fact in deeds if not _DID.search(fact.question)]
    every.append(fact for fact in deeds if _DID.search(fact.question))
    if manner.flows_throughout:
        every.append(doers(ground, sentences))
    for fact in chain.from_iterable(every):
        if not fact.sentence or fact.sentence not in told:
            yield fact


_DID = lazy(r"\bwhat did ", re.I)
"""What was done once, which is asked better by its doer or its year."""
_BARE_THE = lazy(r"\bthe (?=[a-z]+\b)")


def _of_one_there_is(bar: Bar, fact: Fact) -> Fact | None:
    """A definition that speaks of the surface, the sea or the like, of which there is one; None where more is wrong."""
    if fact.kind != "definition" or points_at(fact.question):
        return None
    return fact if strict(bar, replace(fact, answer=_BARE_THE.sub("a ", fact.answer))) else None
